// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keydialog.h"

#include "ui/fonts.h"
#include "ui/keyentrypane.h"
#include "ui/keykeepingpane.h"
#include "ui/theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hanscope
{

KeyDialog::KeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_panes(new QStackedWidget(this))
    , m_entry(new KeyEntryPane(this))
    , m_keeping(new KeyKeepingPane(this))
{
    setFont(fonts::window());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::wide, metric::cardPadding, metric::wide, metric::cardPadding);
    column->addWidget(m_panes);
    m_panes->addWidget(m_entry);
    m_panes->addWidget(m_keeping);
    setFixedWidth(fonts::scaled(480));
    connect(m_entry, &KeyEntryPane::tryRequested, this, &KeyDialog::tryKeys);
    connect(m_entry, &KeyEntryPane::cancelRequested, this, &KeyDialog::reject);
    connect(m_keeping, &KeyKeepingPane::placeChosen, this, &KeyDialog::choose);
    connect(m_keeping, &KeyKeepingPane::closeRequested, this, &KeyDialog::reject);
    retranslate();
}

void KeyDialog::askFor(const CipherStatus &cipher)
{
    m_meter = cipher;
    m_entry->clear();
    m_entry->showMeter(cipher);
    go(Step::Entering);
    open();
}

void KeyDialog::tryKeys()
{
    go(Step::Trying);
    MeterKeys keys = m_entry->keys();
    keys.systemTitle = m_meter.systemTitle;
    emit keysEntered(keys);
}

void KeyDialog::showCipher(const CipherStatus &cipher)
{
    m_meter = cipher;
    if (m_step != Step::Trying)
        return;
    if (cipher.phase == CipherPhase::Deciphered) {
        m_entry->clear();
        return go(Step::Keeping);
    }
    const bool misfits
        = cipher.phase == CipherPhase::KeyWrong || cipher.phase == CipherPhase::AuthenticationKeyWrong;
    if (!misfits)
        return;
    go(Step::Entering);
    m_entry->showMisfit(cipher.phase);
}

void KeyDialog::showKept(KeyPlace place)
{
    if (m_step != Step::Keeping && m_step != Step::Asking)
        return;
    m_keeping->showKept(place);
    go(Step::Kept);
}

void KeyDialog::askWhereToKeep(const KeyReport &why)
{
    m_keeping->ask(why);
    go(Step::Asking);
    if (!isVisible())
        open();
}

void KeyDialog::choose(KeyPlace place)
{
    emit placeChosen(place);
}

void KeyDialog::reject()
{
    const Step left = m_step;
    m_entry->clear();
    QDialog::reject();
    if (left == Step::Entering || left == Step::Trying) {
        go(Step::Entering);
        emit cancelled();
    } else if (left == Step::Asking) {
        emit placeChosen(KeyPlace::Session);
    }
}

void KeyDialog::go(Step step)
{
    m_step = step;
    const bool isEntry = step == Step::Entering || step == Step::Trying;
    m_panes->setCurrentWidget(isEntry ? static_cast<QWidget *>(m_entry) : m_keeping);
    m_entry->setWaiting(step == Step::Trying);
    if (step == Step::Keeping)
        m_keeping->showKeeping();
}

QString KeyDialog::text() const
{
    return m_panes->currentWidget() == m_entry ? m_entry->text() : m_keeping->text();
}

void KeyDialog::retranslate()
{
    setWindowTitle(tr("Key of the meter"));
}

void KeyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
