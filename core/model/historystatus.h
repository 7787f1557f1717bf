// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hanscope
{

/// Why the history is not being written. Each has its own next step for the user; the live view goes on.
enum class HistoryTrouble {
    None,
    NoFolder, ///< the folder cannot be made
    ReadOnly, ///< folder or file may not be written
    DiskFull, ///< what could not be written waits in memory, an hour at most
    InUse, ///< another HanScope writes it: see `holder`
    TooNew, ///< made by a newer HanScope; left as it is
    Damaged, ///< the file broke while it was open
    Other, ///< see `detail`
};

/// All the window shows about the history file. A plain value: changes travel as a new one.
struct HistoryStatus {
    bool isRecording = false; ///< what is heard is being written
    HistoryTrouble trouble = HistoryTrouble::None;
    std::string path; ///< of the file
    std::string detail; ///< text of the system or of SQLite
    std::string holder; ///< InUse: name and process number of the program
    std::string damagedFile; ///< at this start a damaged file was found and set aside under this name
    std::uint64_t hoursSalvaged = 0; ///< out of the damaged file: hours of readings and roll-ups
    std::uint64_t listsSalvaged = 0; ///< out of the damaged file: hourly lists

    bool operator==(const HistoryStatus &) const = default;
};

} // namespace hanscope
