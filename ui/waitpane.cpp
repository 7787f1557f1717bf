// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waitpane.h"

#include "ui/fonts.h"
#include "ui/theme.h"
#include "ui/watchcard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

constexpr int previewHeight = 400;

}

WaitPane::WaitPane(QWidget *parent)
    : QWidget(parent)
    , m_watch(new WatchCard(this))
    , m_words(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(m_watch);
    column->addWidget(m_words);
    column->addStretch();
    m_words->setFont(fonts::sized(fonts::window(), fonts::title, QFont::DemiBold));
    m_words->setWordWrap(true);
    retranslate();
}

void WaitPane::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_preview)
        m_preview->setPreferences(preferences);
    m_watch->setGridCompany(preferences.gridCompany);
}

void WaitPane::makePreview()
{
    m_preview = new NowPage(this);
    m_preview->setMinimumHeight(fonts::scaled(previewHeight));
    m_preview->setPreferences(m_preferences);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_words) + 1, m_preview, 1);
}

void WaitPane::retranslate()
{
    m_words->setText(tr("What will come: a simulated house, not your home"));
}

void WaitPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaitPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_preview)
        makePreview();
    emit previewShown(m_preview);
}

void WaitPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit previewHidden();
}

} // namespace hanscope
