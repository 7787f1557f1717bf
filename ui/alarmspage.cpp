// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmspage.h"

#include "ui/alarmlistcard.h"
#include "ui/alarmoutletcard.h"
#include "ui/alarmrulescard.h"
#include "ui/confirmdialog.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace hanscope
{

AlarmsPage::AlarmsPage(QWidget *parent)
    : QWidget(parent)
    , m_rules(new AlarmRulesCard(this))
    , m_outlet(new AlarmOutletCard(this))
    , m_list(new AlarmListCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(m_rules);
    column->addWidget(m_outlet);
    column->addWidget(m_list);
    column->addStretch(1);
    connect(m_rules, &AlarmRulesCard::edited, this, &AlarmsPage::take);
    connect(m_outlet, &AlarmOutletCard::edited, this, &AlarmsPage::take);
    connect(m_outlet, &AlarmOutletCard::tryRequested, this, &AlarmsPage::tryRequested);
    connect(m_list, &AlarmListCard::clearRequested, this, &AlarmsPage::askBeforeClearing);
}

void AlarmsPage::setChoice(const AlarmChoice &choice)
{
    m_choice = choice;
    m_rules->setChoice(choice);
    m_outlet->setChoice(choice);
}

void AlarmsPage::setMainFuse(std::optional<int> ampere)
{
    m_rules->setMainFuse(ampere);
}

void AlarmsPage::showEvents(const std::vector<AlarmEvent> &events)
{
    m_list->showEvents(events);
}

void AlarmsPage::setSaved(bool isSaved)
{
    m_list->setSaved(isSaved);
}

void AlarmsPage::take()
{
    AlarmChoice chosen = m_choice;
    m_rules->writeTo(chosen);
    m_outlet->writeTo(chosen);
    if (chosen == m_choice)
        return;
    m_choice = chosen;
    emit choiceChanged(chosen);
}

void AlarmsPage::askBeforeClearing()
{
    auto *dialog
        = new ConfirmDialog(tr("Clear the list of alarms?"),
                            tr("What happened so far is deleted for good. The alarms themselves stay as "
                               "they are."),
                            tr("Clear"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AlarmsPage::cleared);
    dialog->open();
}

} // namespace hanscope
