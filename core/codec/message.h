// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/counterwatch.h"
#include "core/codec/decipher.h"
#include "core/codec/framekinds.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

enum class MessageStatus {
    Decoded,
    Corrupt, ///< damaged: nothing of it may be shown as a value
    Incomplete, ///< the input ended inside it, or a part of it is missing
    Encrypted, ///< whole, but ciphered
    Unsupported, ///< whole, but of a kind or layout we do not read
};

/// A frame, or a stretch of the stream that is none, and what became of it.
/// A message of several frames stands where its last frame is.
struct Message {
    std::uint64_t offset = 0; ///< of its first byte in the stream
    Bytes bytes; ///< the whole frame; a view that lives until the next call
    Framing framing = Framing::None;
    MessageStatus status = MessageStatus::Corrupt;
    DecodeError error; ///< unless Decoded; offset counts from `bytes`, 0 when it is in no single frame
    MeterList list; ///< with Decoded; with UnknownLayout only the items that name code and unit themselves
    TagCheck tagCheck = TagCheck::NotCiphered; ///< of a ciphered message; Unchecked without the key for it
    bool tookKey = false; ///< it was encrypted, and our key made it readable; unless NotCiphered
    CipherHeader cipher; ///< unless NotCiphered
    CounterStep counterStep = CounterStep::First; ///< unless NotCiphered; a replayed message is only marked
};

/// Stable word for a status: "decoded", "corrupt", "incomplete", "encrypted", "unsupported".
std::string_view statusWord(MessageStatus status);

} // namespace hanscope
