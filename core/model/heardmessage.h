// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace hanscope
{

/// What became of a frame, or of a stretch of the stream that is none.
enum class HeardStatus {
    Decoded,
    Corrupt, ///< damaged on the line
    Incomplete, ///< it ends inside, or a part of it is missing
    Encrypted, ///< whole, but ciphered
    Unsupported, ///< whole, but of a kind or layout that is not read
};

/// One frame as it was heard, kept to be looked into. A message of several frames is its last one.
struct HeardMessage {
    std::uint64_t number = 0; ///< counts up in the order of the stream
    ReceiveTime receivedAt{};
    HeardStatus status = HeardStatus::Corrupt;
    ListKind kind = ListKind::Other; ///< with Decoded
    std::string_view framing; ///< stable word: "hdlc", "mbus", "p1", "none"
    std::string_view error; ///< stable word; empty with Decoded
    std::size_t errorOffset = 0; ///< in `bytes`, with an error
    std::vector<std::uint8_t> bytes;

    bool isRejected() const { return status != HeardStatus::Decoded; }
    bool operator==(const HeardMessage &) const = default;
};

/// Never null. The same one in the memory of messages, in a list of them and where it is looked into.
using KeptMessage = std::shared_ptr<const HeardMessage>;

} // namespace hanscope
