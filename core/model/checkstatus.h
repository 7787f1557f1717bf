// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkevidence.h"
#include "core/model/checkverdict.h"
#include "core/model/serialdevice.h"

#include <optional>
#include <vector>

namespace hanscope
{

/// What a port check is doing.
enum class CheckStep : std::uint8_t {
    Idle, ///< not started
    WaitingForPort, ///< the port cannot be opened; it is tried again and again
    TryingSettings, ///< open, and no whole message yet
    ReadingLists, ///< whole messages come: which lists, what do they say
    Watching, ///< every setting was tried in vain; goes on quietly until the meter sends something
    Over, ///< stopped; the port is free
};

/// What has been passed on the way to "working", in this order.
enum class CheckMark : std::uint8_t {
    ReaderFound, ///< there is a serial port
    PortOpened, ///< and we may use it
    BytesHeard, ///< more than a stray byte
    MessagesWhole, ///< checksums are right
    ListsRead, ///< not encrypted, layout known
    PhasesSeen, ///< voltages and currents come, not only power
    HourlySeen, ///< the hourly list came
};

/// All a page shows about a check. A plain value: changes travel as a new one.
struct CheckStatus {
    CheckStep step = CheckStep::Idle;
    SerialDevice reader; ///< the port that is checked; empty path: none was found
    LineSetting expected; ///< what the program uses for this reader, tried first
    LineSetting setting; ///< TryingSettings: tried now; ReadingLists: the one that is right
    std::uint32_t settingNumber = 0; ///< TryingSettings: of settingCount, from 1 on
    std::uint32_t settingCount = 0;
    std::chrono::milliseconds settingEndsIn{}; ///< TryingSettings: until the next setting is tried
    std::chrono::milliseconds sweepEndsIn{}; ///< TryingSettings: until each will have been tried
    std::vector<CheckMark> passed;
    std::optional<CheckVerdict> verdict; ///< empty while it is too early for one
    bool isSettled = false; ///< waiting a minute more would hardly change it; an hourly list takes longer
    std::vector<CheckFinding> findings;
    CheckEvidence evidence;
    std::vector<std::uint8_t> lastBytes; ///< up to 64, the newest last
    ReceiveTime startedAt{};
    ReceiveTime now{}; ///< when this was said

    bool operator==(const CheckStatus &) const = default;
};

} // namespace hanscope
