// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hanscope
{

/// An hour out of a file that the user got elsewhere.
struct ImportedHour {
    HourStart start{};
    std::optional<WattHour> imported; ///< empty: the file does not tell it
    std::optional<WattHour> exported;

    bool operator==(const ImportedHour &) const = default;
};

/// Why a line of such a file is no hour.
enum class ImportTrouble {
    NotAnHourFile, ///< no columns that tell a time and an energy; said of the file, nothing else is
    QuarterHours, ///< the file's column is of quarter hours; said of the file
    TooFewFields,
    BadTime,
    NotAnHour, ///< begins or ends within an hour, or is longer or shorter
    NoSuchHour, ///< left out by a night in March
    DoubtfulHour, ///< a night in October has it twice, the file once
    BadEnergy,
    NoEnergy, ///< the field is empty
    ImplausibleEnergy, ///< no house draws so much in an hour
    Twice, ///< the hour has been told before
};

struct ImportComplaint {
    std::size_t line = 0; ///< the first is 1
    ImportTrouble trouble = ImportTrouble::NotAnHourFile;
    std::string field; ///< what stands there, as it came; cut to 40 bytes

    bool operator==(const ImportComplaint &) const = default;
};

/// Each line of a file is an hour or a complaint.
struct ImportedHours {
    std::vector<ImportedHour> hours; ///< in order
    std::vector<ImportComplaint> complaints; ///< in order of the lines

    bool operator==(const ImportedHours &) const = default;
};

} // namespace hanscope
