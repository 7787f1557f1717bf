// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharedialog.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace hanscope
{

ShareDialog::ShareDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_time(new QCheckBox(tr("Move all times by a number of weeks"), this))
    , m_notes(new QCheckBox(tr("Leave out the markers"), this))
{
    setFont(fonts::window());
    setWindowTitle(tr("Share safely"));
    m_time->setObjectName(QStringLiteral("time"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_time->setChecked(true);
    m_notes->setChecked(true);
    auto *title = new QLabel(tr("A copy of “%1” to give away").arg(name), this);
    title->setFont(fonts::sized(font(), fonts::value, QFont::DemiBold));
    title->setTextFormat(Qt::PlainText);
    auto *told = new QLabel(tr("The meter's number and the reader are replaced by made-up ones; the values "
                               "stay as they are. What "
                               "cannot be searched with certainty, such as damaged messages, is blanked out. "
                               "The counter readings stay: "
                               "who knows what your meter showed on a day could recognise it."),
                            this);
    for (QLabel *label : {title, told})
        label->setWordWrap(true);
    auto *cancel = new FlatButton(FlatButton::Role::Action, this);
    cancel->setText(tr("Cancel"));
    auto *save = new FlatButton(FlatButton::Role::Primary, this);
    save->setObjectName(QStringLiteral("save"));
    save->setText(tr("&Save …"));
    connect(cancel, &FlatButton::clicked, this, &QDialog::reject);
    connect(save, &FlatButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::cardPadding, metric::cardPadding, metric::cardPadding,
                               metric::cardPadding);
    column->setSpacing(metric::gap);
    column->addWidget(title);
    column->addWidget(told);
    column->addWidget(m_time);
    column->addWidget(m_notes);
    column->addLayout(buttons);
    setMinimumWidth(fonts::scaled(440));
}

bool ShareDialog::movesTime() const
{
    return m_time->isChecked();
}

bool ShareDialog::dropsNotes() const
{
    return m_notes->isChecked();
}

} // namespace hanscope
