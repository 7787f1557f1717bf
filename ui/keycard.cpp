// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keycard.h"

#include "ui/cipherwords.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/keptkeyrow.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hanscope
{

KeyCard::KeyCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
    , m_hint(new QLabel(this))
    , m_troubleWords(new QLabel(this))
    , m_enter(new FlatButton(FlatButton::Role::Action, this))
{
    m_enter->setObjectName(QStringLiteral("enterKey"));
    m_hint->setFont(fonts::sized(fonts::window(), fonts::label));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(0, 0, 0, metric::small);
    m_troubleWords->setForegroundRole(QPalette::BrightText);
    for (QLabel *label : {m_hint, m_troubleWords})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::small, 0, metric::grid);
    column->addWidget(m_hint);
    column->addLayout(m_rows);
    column->addWidget(m_troubleWords);
    column->addWidget(m_enter, 0, Qt::AlignRight);
    connect(m_enter, &FlatButton::clicked, this, &KeyCard::keyWanted);
    refresh();
}

void KeyCard::setKeptKeys(const QList<KeptKey> &keys)
{
    m_trouble = {};
    if (m_keys != keys) {
        m_keys = keys;
        fillRows();
    }
    refresh();
}

void KeyCard::setMeterTakesKey(bool takes)
{
    if (m_takesKey == takes)
        return;
    m_takesKey = takes;
    refresh();
}

void KeyCard::showTrouble(const KeyReport &why)
{
    m_trouble = why;
    refresh();
}

void KeyCard::fillRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const KeptKey &key : std::as_const(m_keys)) {
        auto *row = new KeptKeyRow(key, this);
        m_rows->addWidget(row);
        connect(row, &KeptKeyRow::forgetConfirmed, this,
                [this, meter = key.meter] { emit forgetRequested(meter); });
    }
}

void KeyCard::refresh()
{
    setTitle(tr("Meter keys"));
    m_hint->setText(m_keys.isEmpty()
                        ? tr("The meter encrypts its messages. No key is kept.")
                        : tr("HanScope keeps keys of these meters. The keys themselves are never shown."));
    m_troubleWords->setText(CipherWords::trouble(m_trouble));
    m_troubleWords->setVisible(m_trouble.trouble != KeyTrouble::None);
    m_enter->setText(tr("&Enter key …"));
    m_enter->setVisible(m_takesKey);
    setVisible(m_takesKey || !m_keys.isEmpty());
}

QStringList KeyCard::text() const
{
    QStringList lines;
    for (int row = 0; row < m_rows->count(); ++row)
        lines += static_cast<const KeptKeyRow *>(m_rows->itemAt(row)->widget())->text();
    return lines;
}

void KeyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hanscope
