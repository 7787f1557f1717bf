// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyentrypane.h"

#include "ui/cipherwords.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/keyfield.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hanscope
{

KeyEntryPane::KeyEntryPane(QWidget *parent)
    : QWidget(parent)
    , m_meter(new QLabel(this))
    , m_encryption(new KeyField(KeyField::Need::Required, this))
    , m_authentication(new KeyField(KeyField::Need::Optional, this))
    , m_show(new FlatButton(FlatButton::Role::Action, this))
    , m_state(new QLabel(this))
    , m_cancel(new FlatButton(FlatButton::Role::Action, this))
    , m_try(new FlatButton(FlatButton::Role::Action, this))
{
    m_encryption->setObjectName(QStringLiteral("encryptionKey"));
    m_authentication->setObjectName(QStringLiteral("authenticationKey"));
    m_show->setObjectName(QStringLiteral("showKeys"));
    m_try->setObjectName(QStringLiteral("tryKeys"));
    m_cancel->setObjectName(QStringLiteral("cancelKeys"));
    m_show->setCheckable(true);
    placeParts();
    connect(m_show, &FlatButton::toggled, this, &KeyEntryPane::retranslate);
    for (KeyField *field : {m_encryption, m_authentication}) {
        connect(field, &KeyField::changed, this, &KeyEntryPane::refresh);
        connect(field, &KeyField::confirmed, m_try, &FlatButton::click);
        connect(m_show, &FlatButton::toggled, field, &KeyField::setShown);
    }
    connect(m_try, &FlatButton::clicked, this, &KeyEntryPane::tryRequested);
    connect(m_cancel, &FlatButton::clicked, this, &KeyEntryPane::cancelRequested);
    retranslate();
}

void KeyEntryPane::placeParts()
{
    m_meter->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(m_state->fontMetrics().height() * 2 + 4); // so that nothing jumps
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(m_meter);
    column->addWidget(m_encryption);
    column->addWidget(m_authentication);
    column->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_try);
    column->addLayout(buttons);
}

void KeyEntryPane::showMeter(const CipherStatus &cipher)
{
    m_cipher = cipher;
    m_misfit = CipherPhase::Open;
    retranslate();
    m_encryption->setFocus();
}

void KeyEntryPane::setWaiting(bool waiting)
{
    m_waiting = waiting;
    if (waiting)
        m_misfit = CipherPhase::Open;
    for (KeyField *field : {m_encryption, m_authentication})
        field->setReadOnly(waiting);
    refresh();
}

void KeyEntryPane::showMisfit(CipherPhase phase)
{
    m_misfit = phase;
    refresh();
    (phase == CipherPhase::AuthenticationKeyWrong ? m_authentication : m_encryption)->setFocus();
}

void KeyEntryPane::clear()
{
    m_encryption->clear();
    m_authentication->clear();
    m_show->setChecked(false);
}

MeterKeys KeyEntryPane::keys() const
{
    return {m_encryption->key().value_or(CipherKey()), m_authentication->key(), {}};
}

bool KeyEntryPane::isComplete() const
{
    return m_encryption->isAcceptable() && m_authentication->isAcceptable();
}

void KeyEntryPane::refresh()
{
    QString state;
    if (m_waiting)
        state = tr("Waiting for the meter's next message, to see whether it fits …");
    else if (m_misfit == CipherPhase::AuthenticationKeyWrong)
        state
            = tr("The encryption key fits, the authentication key does not. Correct it, or leave it empty.");
    else if (m_misfit == CipherPhase::KeyWrong)
        state = tr("The key does not fit this meter. The messages themselves arrive undamaged.");
    const bool isBad = !m_waiting && m_misfit != CipherPhase::Open;
    m_state->setForegroundRole(isBad ? QPalette::BrightText : QPalette::WindowText);
    m_state->setText(state);
    m_try->setEnabled(!m_waiting && isComplete());
}

QString KeyEntryPane::text() const
{
    QStringList lines{m_encryption->hint(), m_authentication->hint(), m_state->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void KeyEntryPane::retranslate()
{
    m_meter->setText(tr("Meter: %1").arg(CipherWords::meter(m_cipher)));
    m_encryption->setName(tr("&Encryption key"),
                          tr("32 characters, 0 to 9 and A to F; in Denmark called GPK60"));
    m_authentication->setName(
        tr("&Authentication key (optional)"),
        tr("Only if you were given a second key, in Denmark called GPK61. With it HanScope "
           "checks that messages are genuine."));
    m_show->setText(m_show->isChecked() ? tr("&Hide") : tr("&Show"));
    m_cancel->setText(tr("&Cancel"));
    m_try->setText(tr("&Use this key"));
    refresh();
}

void KeyEntryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
