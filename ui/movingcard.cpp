// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movingcard.h"

#include "ui/flatbutton.h"
#include "ui/numberedsteps.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hanscope
{

MovingCard::MovingCard(QWidget *parent)
    : Card(parent)
    , m_steps(new NumberedSteps)
    , m_erase(new FlatButton(FlatButton::Role::Action, this))
{
    m_erase->setObjectName(QStringLiteral("eraseAll"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metric::grid, 0, metric::grid);
    column->setSpacing(metric::gap);
    column->addWidget(m_steps);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_erase);
    buttons->addStretch();
    column->addLayout(buttons);
    setContent(content);
    connect(m_erase, &FlatButton::clicked, this, &MovingCard::eraseAllRequested);
    retranslate();
}

void MovingCard::retranslate()
{
    setTitle(tr("I am moving"));
    m_steps->setSteps(
        {tr("Save the hours as CSV, if you want to keep them."),
         tr("Unplug the reader. The HAN port closes when your contract ends; to be sure, ask your "
            "grid company to close it."),
         tr("Delete everything, and delete the sessions on the page Sessions and the list on the page "
            "Alarms: they too show when somebody was at home.")});
    m_erase->setText(tr("Delete &everything …"));
}

void MovingCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
