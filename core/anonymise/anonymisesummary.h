// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionerror.h"

#include <vector>

namespace hanscope
{

/// What became of a session that was made fit for sharing.
struct AnonymiseSummary {
    std::uint64_t messages = 0; ///< that are in the new session
    // What is not, and became zeros:
    std::uint64_t damaged = 0; ///< stretches of bytes that are no frame
    std::uint64_t ciphered = 0; ///< messages
    std::uint64_t unread = 0; ///< messages that could not be searched with certainty
    std::uint64_t bytesCleared = 0; ///< bytes of all these
    std::uint64_t notesDropped = 0;
    std::vector<SessionError> damages; ///< of the file that was read; what lies in them is not in the new one

    bool operator==(const AnonymiseSummary &) const = default;
};

} // namespace hanscope
