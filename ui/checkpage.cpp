// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkpage.h"

#include "ui/checkpane.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/helppane.h"
#include "ui/pagearea.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"
#include "ui/waitpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>

namespace hanscope
{

CheckPage::CheckPage(QWidget *parent)
    : QWidget(parent)
    , m_panes(new QStackedLayout)
    , m_check(new CheckPane)
    , m_wait(new WaitPane)
    , m_help(new HelpPane)
{
    placeParts();
    connectParts();
    retranslate();
    openPane(Check);
}

void CheckPage::placeParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::small);
    auto *bar = new QWidget(this); // of their own: Qt takes all buttons below a parent as one choice
    auto *tabs = new QHBoxLayout(bar);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(metric::grid);
    for (FlatButton *&tab : m_tabs) {
        tab = new FlatButton(FlatButton::Role::Segment, bar);
        tabs->addWidget(tab);
    }
    tabs->addStretch();
    column->addWidget(bar);
    column->addLayout(m_panes, 1);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_check, m_wait, m_help})
        m_panes->addWidget(new PageArea(pane, this));
    for (QWidget *words : std::initializer_list<QWidget *>{m_check, m_help})
        words->setMaximumWidth(fonts::scaled(metric::pageWidth));
}

void CheckPage::connectParts()
{
    for (int pane = 0; pane < PaneCount; ++pane)
        connect(m_tabs[std::size_t(pane)], &FlatButton::clicked, this, [this, pane] { openPane(pane); });
    VerdictCard &verdict = m_check->verdict();
    connect(&verdict, &VerdictCard::checkRequested, this, &CheckPage::checkRequested);
    connect(&verdict, &VerdictCard::stopRequested, this, &CheckPage::stopRequested);
    connect(&verdict, &VerdictCard::copyRequested, this, &CheckPage::copyRequested);
    connect(&verdict, &VerdictCard::saveRequested, this, &CheckPage::saveRequested);
    connect(&verdict, &VerdictCard::settingAccepted, this, &CheckPage::settingAccepted);
    connect(&verdict, &VerdictCard::watchRequested, this, [this] {
        if (m_watching)
            return emit stopRequested();
        openPane(Wait);
        emit watchRequested();
    });
    connect(&m_wait->watch(), &WatchCard::watchRequested, this, &CheckPage::watchRequested);
    connect(&m_wait->watch(), &WatchCard::stopRequested, this, &CheckPage::stopRequested);
    connect(&m_wait->watch(), &WatchCard::orderedOnChanged, this, &CheckPage::orderedOnChanged);
}

void CheckPage::openPane(int pane)
{
    m_tabs[std::size_t(pane)]->setChecked(true);
    m_panes->setCurrentIndex(pane);
}

CheckPage::Pane CheckPage::pane() const
{
    return Pane(m_panes->currentIndex());
}

void CheckPage::setPreferences(const Preferences &preferences)
{
    m_wait->setPreferences(preferences);
    m_help->setPreferences(preferences);
}

void CheckPage::showStatus(const CheckStatus &status)
{
    m_check->showStatus(status);
}

void CheckPage::showWatch(const Watch &watch)
{
    m_watching = watch.since.has_value();
    m_check->verdict().setWatching(m_watching);
    m_wait->watch().showWatch(watch);
}

void CheckPage::retranslate()
{
    m_tabs[Check]->setText(tr("Check"));
    m_tabs[Wait]->setText(tr("While you wait"));
    m_tabs[Help]->setText(tr("About the HAN port"));
    for (FlatButton *tab : m_tabs)
        tab->updateGeometry();
}

void CheckPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
