// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confirmdialog.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hanscope
{

ConfirmDialog::ConfirmDialog(const QString &question, const QString &consequence, const QString &action,
                             QWidget *parent)
    : QDialog(parent)
{
    setFont(fonts::window());
    setWindowTitle(question);
    auto *asked = new QLabel(question, this);
    asked->setFont(fonts::sized(font(), fonts::value, QFont::DemiBold));
    auto *told = new QLabel(consequence, this);
    for (QLabel *label : {asked, told})
        label->setWordWrap(true);
    auto *cancel = new FlatButton(FlatButton::Role::Action, this);
    cancel->setText(tr("Cancel"));
    auto *confirm = new FlatButton(FlatButton::Role::Danger, this);
    confirm->setObjectName(QStringLiteral("confirm"));
    confirm->setText(action);
    connect(cancel, &FlatButton::clicked, this, &QDialog::reject);
    connect(confirm, &FlatButton::clicked, this, &QDialog::accept);
    cancel->setFocus();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                               metric::cardPadding);
    column->setSpacing(metric::gap);
    column->addWidget(asked);
    column->addWidget(told);
    column->addLayout(buttons);
    setMinimumWidth(fonts::scaled(420));
}

} // namespace hanscope
