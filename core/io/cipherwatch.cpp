// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/cipherwatch.h"

#include "core/codec/flagid.h"

namespace hanscope
{
namespace
{

constexpr std::size_t titleSize = 8;

/// Whether the text of the message could be read, whatever it says.
bool isReadable(const Message &message)
{
    return message.status == MessageStatus::Decoded
        || (message.status == MessageStatus::Unsupported && message.error.code == DecodeErrc::UnknownLayout);
}

} // namespace

void CipherWatch::keyChanged(const std::optional<SystemTitle> &keyOf)
{
    m_keyOf = keyOf;
    m_misfits = 0;
    if (m_status.systemTitle.empty())
        return;
    m_status.phase = m_keyOf == m_status.systemTitle ? CipherPhase::KeyUntried : CipherPhase::KeyMissing;
    m_status.tag = TagCheck::NotCiphered;
}

void CipherWatch::take(const Message &message)
{
    if (message.status == MessageStatus::Encrypted)
        return takeLocked(message);
    if (!isReadable(message))
        return;
    m_misfits = 0;
    m_status = {};
    const bool keyFits = message.tookKey || message.tagCheck == TagCheck::Good;
    if (message.tagCheck != TagCheck::NotCiphered && keyFits)
        m_status = {CipherPhase::Deciphered, message.cipher.systemTitle,
                    makerOfFlagId(message.cipher.systemTitle.view()), message.tagCheck};
}

void CipherWatch::takeLocked(const Message &message)
{
    ++m_misfits;
    if (m_status.phase == CipherPhase::Deciphered && m_misfits < doubtAfter)
        return;
    m_status
        = {phaseOf(message), message.cipher.systemTitle, makerOfFlagId(message.cipher.systemTitle.view())};
}

CipherPhase CipherWatch::phaseOf(const Message &message) const
{
    const CipherHeader &header = message.cipher;
    if (header.suite() > 1 || header.isCompressed() || header.namesForeignKey)
        return CipherPhase::UnknownKind;
    if (header.systemTitle.view().size() != titleSize)
        return CipherPhase::NoSystemTitle;
    if (m_keyOf != header.systemTitle)
        return CipherPhase::KeyMissing;
    return message.error.code == DecodeErrc::TagMismatch ? CipherPhase::AuthenticationKeyWrong
                                                         : CipherPhase::KeyWrong;
}

void CipherWatch::restart()
{
    m_status = {};
    m_misfits = 0;
}

} // namespace hanscope
