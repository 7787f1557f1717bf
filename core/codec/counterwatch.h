// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/ciphering.h"

#include <array>

namespace hanscope
{

/// How the invocation counter of a ciphered message compares with that of the message before it.
enum class CounterStep {
    First, ///< nothing is known of this system title yet
    Next, ///< one more: none was missed
    Skipped, ///< risen by more than one: messages in between did not arrive
    Repeated, ///< the same counter and the same content: the message was delivered twice
    Reused, ///< the same counter with other content: this meter does not count, or somebody else sends
    Fallen, ///< an old message once more, or a meter that began anew
};

/// Stable word: "first", "next", "skipped", "repeated", "reused", "fallen".
std::string_view counterStepWord(CounterStep step);

/// Remembers the last invocation counter of each meter on the line. It judges by the open part of messages,
/// and it only tells: no message is dropped for its counter, because a meter that was changed or restarted
/// begins low, too.
/// source: DLMS Green Book: the invocation counter rises with each use of a key and never falls
class CounterWatch
{
public:
    /// What a message that is whole comes to, and takes it for the last one.
    CounterStep note(const CipheredApdu &apdu);

private:
    struct Seen {
        SystemTitle systemTitle;
        std::uint32_t counter = 0;
        std::uint16_t contentCrc = 0;
        bool isUsed = false;
    };
    Seen &seenOf(const SystemTitle &systemTitle);

    std::array<Seen, 4> m_seen{}; ///< more meters than any line has
    std::size_t m_oldest = 0;
};

} // namespace hanscope
