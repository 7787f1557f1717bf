// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/periodstepper.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace hanscope
{

PeriodStepper::PeriodStepper(QWidget *parent)
    : QWidget(parent)
    , m_back(new FlatButton(FlatButton::Role::Action, this))
    , m_forth(new FlatButton(FlatButton::Role::Action, this))
    , m_name(new QLabel(this))
{
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setText(QStringLiteral("‹"));
    m_forth->setObjectName(QStringLiteral("forth"));
    m_forth->setText(QStringLiteral("›"));
    m_name->setFont(fonts::sized(fonts::window(), fonts::value, QFont::DemiBold));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::grid);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    row->addSpacing(metric::gap);
    row->addWidget(m_name, 1);
    connect(m_back, &FlatButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_forth, &FlatButton::clicked, this, [this] { emit stepped(1); });
    retranslate();
}

void PeriodStepper::showPeriod(const QString &name, bool hasLater)
{
    m_name->setText(name);
    m_forth->setEnabled(hasLater);
}

QString PeriodStepper::name() const
{
    return m_name->text();
}

void PeriodStepper::retranslate()
{
    m_back->setAccessibleName(tr("Earlier"));
    m_back->setToolTip(tr("Earlier"));
    m_forth->setAccessibleName(tr("Later"));
    m_forth->setToolTip(tr("Later"));
}

void PeriodStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
