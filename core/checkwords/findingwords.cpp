// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/findingwords.h"

#include "core/checkwords/timewords.h"

namespace hanscope
{

QString FindingWords::title(CheckFinding finding, const ContentEvidence &content)
{
    switch (finding) {
    case CheckFinding::Plusskunde:
        return tr("You send power to the grid.");
    case CheckFinding::PhaseNotMeasured:
        return tr("Your meter does not measure every phase value.");
    case CheckFinding::WinterTime:
        return tr("Your meter keeps winter time.");
    case CheckFinding::ClockOff:
        return tr("The clocks of meter and computer differ by %1.")
            .arg(TimeWords::duration(content.clockOffset.value_or(std::chrono::seconds(0))));
    case CheckFinding::AnotherMeter:
        return tr("This is another meter than last time.");
    case CheckFinding::Implausible:
        return tr("Some values are outside what is normal for a house.");
    }
    return {};
}

QString FindingWords::meaning(CheckFinding finding, const ContentEvidence &content)
{
    switch (finding) {
    case CheckFinding::Plusskunde:
        return tr("You are a plusskunde: the meter also counts what you deliver.");
    case CheckFinding::PhaseNotMeasured:
        return tr("This is normal in an IT network, 230 V without a neutral wire.");
    case CheckFinding::WinterTime:
        return tr("Many meters do, all year round. This is normal, and HanScope allows for it.");
    case CheckFinding::ClockOff:
        return tr("Check the computer's clock first. If that is right, tell the grid company.");
    case CheckFinding::AnotherMeter:
        return tr("HanScope keeps its readings apart from the earlier ones.");
    case CheckFinding::Implausible:
        break;
    }
    QStringList what;
    if (content.implausibleVoltage)
        what += tr("voltage");
    if (content.implausibleCurrent)
        what += tr("current");
    if (content.implausiblePower)
        what += tr("power");
    return tr("It concerns: %1. A meter with current transformers sends values that must be multiplied.")
        .arg(what.join(QLatin1String(", ")));
}

} // namespace hanscope
