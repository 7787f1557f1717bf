// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/importpreview.h"

#include "core/hours/takenhours.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr WattHour tolerated{30};

WattHour differenceOf(const ImportedHour &read, const HourEnergy &known)
{
    const auto difference = [](std::optional<WattHour> told, WattHour counted) {
        return told ? WattHour{std::abs((*told - counted).count)} : WattHour{};
    };
    return std::max(difference(read.imported, known.imported), difference(read.exported, known.exported));
}

} // namespace

ImportPreview previewOf(std::string name, ImportedHours read, std::span<const HourEnergy> known)
{
    ImportPreview preview;
    preview.name = std::move(name);
    auto hour = known.begin();
    for (const ImportedHour &told : read.hours) {
        while (hour != known.end() && hour->start < told.start)
            ++hour;
        if (hour == known.end() || hour->start != told.start || !isOfCounters(*hour)) {
            ++preview.filled;
            continue;
        }
        const WattHour difference = differenceOf(told, *hour);
        ++(difference > tolerated ? preview.different : preview.equal);
        preview.largestDifference = std::max(preview.largestDifference, difference);
    }
    preview.read = std::move(read);
    return preview;
}

} // namespace hanscope
