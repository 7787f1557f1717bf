// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importedhours.h"
#include "core/model/reading.h"

#include <string>

namespace hanscope
{

/// Names one file that was taken over.
enum class ImportKey : long long {};

/// A file to be taken over.
struct ImportWish {
    std::string name; ///< of the file, as the user knows it
    std::vector<ImportedHour> hours;
    bool replacesMetered = false; ///< else the meter's own hours stay, and only the others are filled
    ReceiveTime madeAt{};
};

/// A file that was taken over.
struct StoredImport {
    ImportKey key{};
    std::string name;
    ReceiveTime madeAt{};
    int hours = 0;
    HourStart first{};
    HourStart last{};

    bool operator==(const StoredImport &) const = default;
};

/// An hour as imports tell it.
struct TakenHour {
    ImportedHour hour; ///< as the newest file tells it
    ImportedHour replacing; ///< as the newest that also replaces metered hours tells it; empty: there is none

    bool operator==(const TakenHour &) const = default;
};

} // namespace hanscope
