// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <string>
#include <vector>

namespace hanscope
{

/// Why a session cannot be read or written. Each has its own words for the user.
enum class SessionTrouble {
    None,
    CannotRead, ///< the system says why
    CannotWrite, ///< the system says why
    Exists, ///< there is such a file already
    NoSession, ///< the file is none, or nothing of it is left
    Empty, ///< nothing of a meter is in it
    Newer, ///< written by a later HanScope
};

/// A session that lies on the disk, as the list of sessions tells of it.
struct StoredSession {
    std::string path;
    std::string name; ///< of the file, without folder and ending
    ReceiveTime first{}; ///< of what it holds
    ReceiveTime last{};
    std::uint64_t fileBytes = 0;
    std::uint64_t meterBytes = 0; ///< that the meter has sent
    std::vector<std::string> notes; ///< of the user, in the order they were made; UTF-8
    bool isDamaged = false; ///< a part of it cannot be read
    bool isAnonymised = false;
    SessionTrouble trouble = SessionTrouble::None; ///< nothing of it can be read
    std::string detail; ///< text of the system

    bool operator==(const StoredSession &) const = default;
};

/// What is being recorded, and what could be kept.
struct RecordingStatus {
    bool isDemo = false; ///< the demo is heard: it is not recorded
    bool isRecording = false;
    std::string name; ///< of the session that is recorded
    ReceiveTime since{};
    std::uint64_t fileBytes = 0;
    SessionTrouble trouble = SessionTrouble::None; ///< it cannot be written just now
    std::string detail; ///< text of the system
    std::chrono::minutes ring{}; ///< how much of the last time is held in memory; 0: nothing
    std::optional<ReceiveTime> heardFrom; ///< the oldest that can still be kept; empty: nothing was heard

    bool operator==(const RecordingStatus &) const = default;
};

} // namespace hanscope
