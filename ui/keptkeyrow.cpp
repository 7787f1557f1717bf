// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptkeyrow.h"

#include "ui/cipherwords.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

KeptKeyRow::KeptKeyRow(const KeptKey &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_meter(new QLabel(this))
    , m_place(new QLabel(this))
    , m_keep(new FlatButton(FlatButton::Role::Action, this))
    , m_forget(new FlatButton(FlatButton::Role::Action, this))
{
    m_keep->setObjectName(QStringLiteral("keep"));
    m_forget->setObjectName(QStringLiteral("forget"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, metric::gap);
    grid->setVerticalSpacing(metric::hair);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_meter, 0, 0);
    grid->addWidget(m_place, 1, 0);
    grid->addWidget(m_keep, 0, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(m_forget, 0, 2, 2, 1, Qt::AlignTop);
    m_place->setFont(fonts::sized(fonts::window(), fonts::label));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setWordWrap(true);
    connect(m_keep, &FlatButton::clicked, this, [this] { ask(false); });
    connect(m_forget, &FlatButton::clicked, this, [this] { m_asks ? emit forgetConfirmed() : ask(true); });
    refresh();
}

void KeptKeyRow::ask(bool asks)
{
    m_asks = asks;
    refresh();
    (asks ? m_keep : m_forget)->setFocus();
}

void KeptKeyRow::refresh()
{
    const QString meter = QString::fromStdString(systemTitleHex(m_key.meter));
    m_meter->setText(meter);
    m_place->setText(m_asks ? tr("HanScope cannot read this meter then, until you enter the key again.")
                            : CipherWords::place(m_key.place));
    m_keep->setText(tr("Keep"));
    m_keep->setVisible(m_asks);
    m_forget->setText(m_asks ? tr("Yes, forget") : tr("Forget"));
    m_forget->setAccessibleName(tr("Forget the key of meter %1").arg(meter));
}

QString KeptKeyRow::text() const
{
    return m_meter->text() + QStringLiteral(", ") + m_place->text();
}

void KeptKeyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
