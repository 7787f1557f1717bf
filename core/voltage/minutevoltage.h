// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rollup.h"

namespace hanscope
{

/// Square root of the mean of squares, as IEC 61000-4-30 aggregates voltages.
class RootMeanSquare
{
public:
    void add(Millivolt value);
    int count() const { return m_count; }
    Millivolt value() const; ///< to the millivolt; of at least one value

private:
    double m_squares = 0;
    int m_count = 0;
};

/// The means of one minute of the clock.
struct MinuteVoltage {
    std::chrono::sys_time<std::chrono::minutes> start{};
    PerPhase<std::optional<Millivolt>> mean; ///< empty: too little was heard
};

/// Whether there is a value of any phase.
bool tellsAny(const PerPhase<std::optional<Millivolt>> &values);

/// The voltages that a reading tells: without the zero that three-wire meters of some makers send for L1-L3.
PerPhase<std::optional<Millivolt>> voltagesOf(const Reading &reading);

/// The ranges of voltage that a minute of the history tells, without such a zero.
PerPhase<std::optional<ChannelRange>> voltagesOf(const RollUp &minute, Network network);

/// Makes minutes out of readings in order of their time. A minute has a mean when at least three lists tell
/// the voltage: half of the six that Norwegian meters send.
class MinuteFolder
{
public:
    /// out: the minute before, when the reading is of another one
    std::optional<MinuteVoltage> add(const Reading &reading);
    std::optional<MinuteVoltage> finish(); ///< out: the last minute

private:
    std::chrono::sys_time<std::chrono::minutes> m_start{};
    PerPhase<RootMeanSquare> m_sums;
    bool m_isOpen = false;
};

} // namespace hanscope
