// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/blockjoiner.h"
#include "core/codec/message.h"

namespace hanscope
{

/// From what a frame carries to a list: LLC header, blocks, ciphering, APDU, list. Joins messages that come
/// in blocks, and remembers the invocation counters of ciphered ones.
class PayloadDecoder
{
public:
    /// Without keys a ciphered message is told as Encrypted.
    void setKeys(const std::optional<MeterKeys> &keys) { m_decipherer.setKeys(keys); }

    /// Forgets blocks that wait for more; keys and counters stay.
    void dropPending() { m_blocks.reset(); }

    /// Decodes `payload`, which starts `offset` bytes into message.bytes, and says what became of it in
    /// status, error, list, tagCheck, cipher and counterStep of `message`. False when it is only a part, and
    /// more must come.
    bool decode(Bytes payload, std::size_t offset, const ListContext &context, Message &message);

    /// The same for a P1 telegram, of text or ciphered, that begins message.bytes.
    void decodeTelegram(const P1Telegram &telegram, Message &message);

private:
    BlockJoiner m_blocks;
    Decipherer m_decipherer;
    CounterWatch m_counters;
};

/// Decodes one whole payload without framing and without keys: LLC header (may be missing) and APDU, or a
/// bare list. `message` is overwritten; its bytes view `payload`.
void decodePayload(Bytes payload, Message &message);

} // namespace hanscope
