// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/hourquality.h"

namespace hanscope
{

std::string_view qualityWord(HourQuality quality)
{
    switch (quality) {
    case HourQuality::Metered:
        return "metered";
    case HourQuality::Reconstructed:
        return "reconstructed";
    case HourQuality::Corrected:
        return "corrected";
    case HourQuality::Imported:
        return "imported";
    case HourQuality::Estimate:
        return "estimate";
    case HourQuality::Partial:
        return "partial";
    case HourQuality::Unknown:
        return "unknown";
    case HourQuality::Suspicious:
        return "suspicious";
    case HourQuality::Excluded:
        return "excluded";
    }
    return {};
}

} // namespace hanscope
