// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyhandover.h"

#include "core/io/readerlink.h"
#include "ui/keydesk.h"

#include <utility>

namespace hanscope
{

KeyHandover::KeyHandover(ReaderLink &link, KeyStore &store, KeyDesk &desk, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_store(store)
    , m_desk(desk)
{
    connect(&link, &ReaderLink::statusChanged, this, &KeyHandover::takeStatus);
    connect(&store, &KeyStore::found, this, &KeyHandover::takeFound);
    connect(&store, &KeyStore::missing, this, &KeyHandover::takeMissing);
    connect(&store, &KeyStore::kept, this, &KeyHandover::takeKept);
    connect(&store, &KeyStore::notKept, this, &KeyHandover::takeNotKept);
    connect(&store, &KeyStore::keptKeysChanged, &desk, &KeyDesk::showKeptKeys);
    connect(&store, &KeyStore::notForgotten, &desk,
            [&desk](const SystemTitle &, const KeyReport &why) { desk.showNotForgotten(why); });
    connect(&desk, &KeyDesk::keysEntered, this, &KeyHandover::tryKeys);
    connect(&desk, &KeyDesk::entryCancelled, this, &KeyHandover::giveUpEntry);
    connect(&desk, &KeyDesk::placeChosen, this, &KeyHandover::keepAt);
    connect(&desk, &KeyDesk::forgetRequested, this, &KeyHandover::forget);
    connect(&desk, &KeyDesk::searchRequested, this, &KeyHandover::look);
    desk.showKeptKeys(store.keptKeys());
}

void KeyHandover::takeStatus(const LinkStatus &status)
{
    const CipherStatus before = std::exchange(m_cipher, status.cipher);
    if (m_cipher == before)
        return;
    if (m_cipher.phase == CipherPhase::KeyMissing)
        return isEntered() ? m_link.setKeys(m_entered) : look();
    if (m_cipher.phase == CipherPhase::Deciphered && isEntered() && !std::exchange(m_fits, true))
        m_store.keep(*m_entered, KeyPlace::Keychain);
}

bool KeyHandover::isEntered() const
{
    return m_entered && m_entered->systemTitle == m_cipher.systemTitle;
}

void KeyHandover::look()
{
    m_desk.showSearching();
    m_store.look(m_cipher.systemTitle);
}

void KeyHandover::takeFound(const MeterKeys &keys)
{
    if (keys.systemTitle == m_cipher.systemTitle && !isEntered())
        m_link.setKeys(keys);
}

void KeyHandover::takeMissing(const SystemTitle &meter, const KeyReport &why)
{
    if (meter == m_cipher.systemTitle)
        m_desk.showMissing(why);
}

void KeyHandover::tryKeys(const MeterKeys &keys)
{
    m_entered = keys;
    m_fits = false;
    m_link.setKeys(keys);
}

/// What was there before may still fit: without a key the next message has the store asked.
void KeyHandover::giveUpEntry()
{
    if (!std::exchange(m_entered, std::nullopt))
        return;
    m_link.setKeys(std::nullopt);
}

void KeyHandover::takeKept(const SystemTitle &meter, KeyPlace place)
{
    if (m_entered && m_entered->systemTitle == meter)
        m_entered.reset();
    m_desk.showKept(place);
}

void KeyHandover::takeNotKept(const SystemTitle &meter, const KeyReport &why)
{
    if (m_entered && m_entered->systemTitle == meter)
        m_desk.showNotKept(why);
}

void KeyHandover::keepAt(KeyPlace place)
{
    if (m_entered)
        m_store.keep(MeterKeys(*m_entered), place);
}

void KeyHandover::forget(const SystemTitle &meter)
{
    m_store.forget(meter);
    if (meter == m_cipher.systemTitle)
        m_link.setKeys(std::nullopt);
}

} // namespace hanscope
