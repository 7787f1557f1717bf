// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/blockjoiner.h"
#include "core/codec/message.h"

namespace hanscope
{

/// From what a frame carries to a list: LLC header, blocks, APDU, list. Joins messages that come in blocks.
class PayloadDecoder
{
public:
    /// Decodes `payload`, which starts `offset` bytes into message.bytes, and says what became of it in
    /// status, error, list and cipher of `message`. False when it is only a part, and more must come.
    bool decode(Bytes payload, std::size_t offset, const ListContext &context, Message &message);

    void reset() { m_blocks.reset(); }

private:
    BlockJoiner m_blocks;
};

/// Decodes one whole payload without framing: LLC header (may be missing) and APDU, or a bare list.
/// `message` is overwritten; its bytes view `payload`.
void decodePayload(Bytes payload, Message &message);

} // namespace hanscope
