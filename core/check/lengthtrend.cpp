// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/lengthtrend.h"

#include <cmath>

namespace hanscope
{
namespace
{

/// How likely all short messages are whole if each byte of any message is hit with the same chance, given how
/// many of the long ones are.
double chanceThatShortOnesSurvive(const FrameEvidence &frames)
{
    constexpr double bytesShortToLong = 0.25; // 44 to 156 bytes and more
    const auto all = static_cast<double>(frames.longOnes.all());
    const double whole = (static_cast<double>(frames.longOnes.good) + 0.5) / (all + 1);
    return std::pow(whole, bytesShortToLong * static_cast<double>(frames.shortOnes.all()));
}

} // namespace

bool longOnesBreakOff(const FrameEvidence &frames)
{
    const LengthEvidence &longOnes = frames.longOnes;
    const LengthEvidence &shortOnes = frames.shortOnes;
    if (longOnes.bad < 2 || longOnes.bad * 2 < longOnes.all() || shortOnes.bad * 10 > shortOnes.all())
        return false;
    const bool endEarly = longOnes.brokenOff * 5 >= longOnes.bad * 4;
    const bool haveTooMuch = longOnes.tooLong * 2 > longOnes.bad;
    return endEarly || (!haveTooMuch && shortOnes.bad == 0 && chanceThatShortOnesSurvive(frames) < 0.02);
}

} // namespace hanscope
