// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage.h"

#include "ui/connectcard.h"
#include "ui/problemcard.h"
#include "ui/stepscard.h"
#include "ui/theme.h"

#include <QEvent>
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
    connect(m_problem, &ProblemCard::checkRequested, this, &StartPage::checkRequested);
    connect(m_connect, &ConnectCard::readerChosen, this, &StartPage::readerChosen);
    connect(m_connect, &ConnectCard::demoRequested, this, &StartPage::demoRequested);
    connect(m_connect, &ConnectCard::demoLeft, this, &StartPage::demoLeft);
    retranslate();
}

void StartPage::retranslate()
{
    m_steps->setSteps(
        tr("Before the first number"),
        {{{tr("Have the HAN port opened"),
           tr("Log in to Min Side at your grid company and order opening of the HAN port. It is free. "
              "They tell you, often by SMS, when it is open.")},
          {tr("Get a reader"),
           tr("You need an M-Bus slave reader with USB, and a cable to the meter's HAN port (RJ45). "
              "A master or a plain serial cable does not work.")},
          {tr("Plug it in"),
           tr("Connect the reader to the HAN port and to this computer. It shows up in the list; "
              "choose it there.")}}});
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
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
