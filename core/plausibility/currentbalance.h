// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"
#include "core/plausibility/ratiohistogram.h"

#include <optional>

namespace hanscope
{

/// Voltage times current of a list, summed up over the phases, beside its power. VA and W.
struct CurrentAndPower {
    double voltAmperes = 0;
    double power = 0; ///< apparent where the list tells reactive power, too
    double uncertainty = 0; ///< of voltAmperes, from the steps in which currents are sent
    bool isExact = true; ///< false: good enough to confirm the power, not to tell another scale
};

/// Empty where a list lacks one of them or has a voltage that no house has. `halfStepAmpere`: half of the
/// steps in which the meter sends currents.
///
/// - One phase, four-wire: the sum of U * I, which is the apparent power when all phases draw, and more while
///   one draws and another exports.
/// - Three-wire: sqrt 3 * U * the positive-sequence current, which is the apparent power whatever the load.
///   Without a believable I2 (Aidon leaves it out, Embriq sends about zero): U * (I1 + I3) * sqrt 3 / 2,
///   which is 0.87 to 1.73 times it, and not exact.
/// - Unknown network with three phases: as four-wire, and not exact: for a three-wire one it is up to twice
/// too large.
std::optional<CurrentAndPower> currentAndPower(const Reading &reading, double halfStepAmpere);

/// Whether voltage times current is the power, hour by hour.
///
/// P is at most U * I, so "too small" contradicts physics. "Too large" is what a house with solar panels
/// shows while its phases cancel each other out. A wrong scale is told from that by keeping step: the load
/// varies more than the ratio. Where two powers cancel out, their sum and their difference do not keep step.
class CurrentBalance
{
public:
    void add(const Reading &reading);

    /// U * I / P: 1 where they agree, the usual ratio where they do not. Empty until two hours, not always in
    /// a row, have said the same; hours that say nothing clear do not count.
    std::optional<double> ratio() const;

    /// A list with the usual ratio.
    const CurrentAndPower &example() const { return m_example; }

private:
    std::optional<double> ratioOfHour() const;
    void endHour();

    std::int64_t m_currentStep = 0; ///< mA, the greatest that all currents so far are whole multiples of
    ReceiveTime m_latest{};
    RatioHistogram m_ratios;
    RatioHistogram m_loads;
    bool m_isExact = true; ///< all of this hour
    CurrentAndPower m_example;
    std::optional<double> m_latestHour;
    std::optional<double> m_hourBefore;
};

} // namespace hanscope
