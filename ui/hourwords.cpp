// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourwords.h"

namespace hanscope
{

QString HourWords::why(const HourEnergy &hour)
{
    const auto heard = static_cast<int>(std::chrono::floor<std::chrono::minutes>(hour.covered).count());
    switch (hour.quality) {
    case HourQuality::Metered:
        return tr("read from the meter's counters");
    case HourQuality::Reconstructed:
        return whyReconstructed(hour.reason);
    case HourQuality::Corrected:
        return tr("corrected by you");
    case HourQuality::Imported:
        return tr("imported from a file");
    case HourQuality::Estimate:
        return tr("estimated from live power");
    case HourQuality::Partial:
        return isAtLeast(hour) ? tr("at least this much; data for only %n minute(s)", nullptr, heard)
                               : tr("data for only %n minute(s); the rest is an even share", nullptr, heard);
    case HourQuality::Unknown:
        return tr("no data; an even share of what %n hour(s) used together", nullptr, hour.provenHours);
    case HourQuality::Suspicious:
        return tr("the counters cannot be right; this is live power alone");
    case HourQuality::Excluded:
        return tr("left out by you");
    }
    return {};
}

QString HourWords::whyReconstructed(HourReason reason)
{
    switch (reason) {
    case HourReason::RepeatedList:
        return tr("the meter repeated an old hourly list; split by live power");
    case HourReason::PowerCut:
        return tr("power cut: the counters stood still meanwhile");
    case HourReason::ClocksDisagree:
        return tr("read from the counters while the meter's clock was set");
    default:
        return tr("the hourly list is missing; split by live power");
    }
}

QString HourWords::note(const HourEnergy &hour)
{
    switch (hour.quality) {
    case HourQuality::Metered:
        return {};
    case HourQuality::Reconstructed:
        return tr("reconstructed", "above bars");
    case HourQuality::Corrected:
        return tr("corrected", "above bars");
    case HourQuality::Imported:
        return tr("imported", "above bars");
    case HourQuality::Estimate:
        return tr("estimate", "above bars");
    case HourQuality::Partial:
        return tr("incomplete", "above bars");
    case HourQuality::Unknown:
        return tr("no data", "above bars");
    case HourQuality::Suspicious:
        return tr("suspicious", "above bars");
    case HourQuality::Excluded:
        return tr("left out", "above bars");
    }
    return {};
}

BarFill HourWords::fill(const HourEnergy &hour)
{
    if (hour.quality == HourQuality::Metered)
        return BarFill::Solid;
    return isKnown(hour) ? BarFill::Hatched : BarFill::Dashed;
}

} // namespace hanscope
