// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage.h"

#include "ui/connectcard.h"
#include "ui/problemcard.h"
#include "ui/stepscard.h"
#include "ui/theme.h"

#include <QGridLayout>

namespace hanscope
{

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_problem(new ProblemCard(this))
    , m_steps(new StepsCard(this))
    , m_connect(new ConnectCard(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::gap);
    grid->addWidget(m_problem, 0, 0, 1, 2);
    grid->addWidget(m_steps, 1, 0);
    grid->addWidget(m_connect, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 4);
    grid->setRowStretch(2, 1);
    connect(m_connect, &ConnectCard::readerChosen, this, &StartPage::readerChosen);
    connect(m_connect, &ConnectCard::demoRequested, this, &StartPage::demoRequested);
    connect(m_connect, &ConnectCard::demoLeft, this, &StartPage::demoLeft);
}

void StartPage::setDevices(const QList<SerialDevice> &devices)
{
    m_connect->setDevices(devices);
}

void StartPage::showLink(const LinkStatus &link)
{
    m_problem->showLink(link);
    m_connect->setDemoRunning(link.isDemo);
}

QString StartPage::problemText() const
{
    return m_problem->text();
}

QString StartPage::portsText() const
{
    return m_connect->portsText();
}

} // namespace hanscope
