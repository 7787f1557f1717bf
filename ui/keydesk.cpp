// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keydesk.h"

#include "ui/keycard.h"
#include "ui/keydialog.h"
#include "ui/lockedpage.h"

namespace hanscope
{

KeyDesk::KeyDesk(LockedPage &page, KeyCard &card, QWidget &window)
    : QObject(&window)
    , m_page(page)
    , m_card(card)
    , m_dialog(new KeyDialog(&window))
{
    connect(&page, &LockedPage::keyWanted, this, &KeyDesk::askForKey);
    connect(&page, &LockedPage::searchRequested, this, &KeyDesk::searchRequested);
    connect(&card, &KeyCard::keyWanted, this, &KeyDesk::askForKey);
    connect(&card, &KeyCard::forgetRequested, this, &KeyDesk::forgetRequested);
    connect(m_dialog, &KeyDialog::keysEntered, this, &KeyDesk::keysEntered);
    connect(m_dialog, &KeyDialog::cancelled, this, &KeyDesk::entryCancelled);
    connect(m_dialog, &KeyDialog::placeChosen, this, &KeyDesk::placeChosen);
}

void KeyDesk::showLink(const LinkStatus &link)
{
    const CipherStatus &cipher = link.cipher;
    const bool otherSource = link.isDemo != m_link.isDemo || link.portPath != m_link.portPath;
    const bool otherMeter = !cipher.systemTitle.empty() && cipher.systemTitle != m_dialog->meter();
    m_link = link;
    m_page.showCipher(cipher);
    m_card.setMeterTakesKey(!cipher.systemTitle.empty() && cipher.phase != CipherPhase::UnknownKind);
    if (m_dialog->isVisible() && (otherSource || otherMeter))
        m_dialog->reject();
    if (cipher.systemTitle == m_dialog->meter())
        m_dialog->showCipher(cipher);
}

void KeyDesk::askForKey()
{
    m_dialog->askFor(m_link.cipher);
}

void KeyDesk::showSearching()
{
    m_page.showSearching();
}

void KeyDesk::showMissing(const KeyReport &why)
{
    m_page.showTrouble(why);
}

void KeyDesk::showKept(KeyPlace place)
{
    m_dialog->showKept(place);
}

void KeyDesk::showNotKept(const KeyReport &why)
{
    m_dialog->askWhereToKeep(why);
}

void KeyDesk::showNotForgotten(const KeyReport &why)
{
    m_card.showTrouble(why);
}

void KeyDesk::showKeptKeys(const QList<KeptKey> &keys)
{
    m_card.setKeptKeys(keys);
}

} // namespace hanscope
