// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cipherstatus.h"

#include <cstdint>
#include <string>

namespace hanscope
{

/// Where the link to the meter stands. Order follows a normal start.
enum class LinkPhase {
    NoPort, ///< no reader chosen
    Opening, ///< the port is being opened
    Silent, ///< open, not one byte yet
    Undecoded, ///< bytes come, but no valid frame yet
    Receiving, ///< valid frames come
    Lost, ///< the reader went away; waits for it to come back
    Failed, ///< the port cannot be opened: see LinkProblem
};

/// Why a port cannot be opened or was lost. Each has its own next step for the user.
enum class LinkProblem {
    None,
    NoSuchPort,
    PermissionDenied,
    Busy, ///< another program holds the port
    CannotLock, ///< the file that would keep other programs away cannot be made
    Unplugged, ///< the device went away while open
    Other, ///< see `detail`
};

/// How characters are framed on the line. M-Bus says 8E1; Kamstrup in Norway sends 8N1.
enum class Parity { Even, None };

/// All the window shows about the link. A plain value: changes travel as a new one.
struct LinkStatus {
    LinkPhase phase = LinkPhase::NoPort;
    LinkProblem problem = LinkProblem::None;
    std::string portPath;
    std::string portName; ///< product text or path, for people
    std::string owner; ///< PermissionDenied: the group of the device node; Busy: the program, where known
    std::string detail; ///< text of the operating system, for LinkProblem::Other
    std::uint32_t baudRate = 2400;
    Parity parity = Parity::Even;
    bool parityFoundByTrying = false; ///< the remembered or first setting did not work, this one did
    bool isDemo = false; ///< the built-in virtual meter, no hardware
    bool isReplay = false; ///< a recording is played
    std::uint64_t framesGood = 0;
    std::uint64_t framesRejected = 0;
    CipherStatus cipher; ///< only while valid frames come

    bool operator==(const LinkStatus &) const = default;
};

} // namespace hanscope
