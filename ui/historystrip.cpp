// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historystrip.h"

#include "ui/flatbutton.h"
#include "ui/historywords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hanscope
{

HistoryStrip::HistoryStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_close(new FlatButton(FlatButton::Role::Action, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::gap, metric::grid, metric::grid, metric::grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_close, &FlatButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void HistoryStrip::showStatus(const HistoryStatus &status)
{
    const QString before = text();
    m_status = status;
    retranslate();
    if (text() != before)
        setVisible(!text().isEmpty());
}

QString HistoryStrip::text() const
{
    const QString headline = HistoryWords::headline(m_status);
    const QString nextStep = HistoryWords::nextStep(m_status);
    return headline.isEmpty() || nextStep.isEmpty() ? headline : headline + QStringLiteral(". ") + nextStep;
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.limit);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::stripRadius,
                            metric::stripRadius);
}

void HistoryStrip::retranslate()
{
    m_close->setText(tr("Close"));
    m_words->setText(text());
    setAccessibleName(text());
}

void HistoryStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
