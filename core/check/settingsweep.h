// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linesetting.h"

#include <chrono>
#include <vector>

namespace hanscope
{

/// A setting to try, and for how long.
struct SweepStep {
    LineSetting setting;
    std::chrono::milliseconds dwell{};
};

/// The settings meters are known to use. 25 s hold two messages of the slowest meter; at 115200 and 9600 baud
/// meters send lines of text each second or every ten. With `first`, the sweep begins with that one.
std::vector<SweepStep> usualSweep(const LineSetting &first = {});

/// Goes through settings until one is right. Times are handed in, on any clock that never goes back.
class SettingSweep
{
public:
    using Time = std::chrono::milliseconds;

    /// At least one step.
    explicit SettingSweep(std::vector<SweepStep> steps)
        : m_steps(std::move(steps))
    {
    }

    /// `patience`: how many times as long as usual each setting gets.
    void begin(Time now, int patience = 1);
    /// The setting of now is right: it stays.
    void stay() { m_stays = true; }
    /// The setting of now gets its whole time again.
    void linger(Time now) { m_stepBegan = now; }
    /// Whether the setting changes now.
    bool tick(Time now);

    const LineSetting &setting() const { return m_steps[m_step].setting; }
    std::size_t number() const { return m_step + 1; } ///< of count()
    std::size_t count() const { return m_steps.size(); }
    bool stays() const { return m_stays; }
    bool isOver() const { return m_isOver; } ///< each had its time and none was right
    Time remaining(Time now) const; ///< of this step; 0 once the sweep is over or stays
    Time allRemaining(Time now) const; ///< of this and the steps behind it

private:
    Time dwellOf(const SweepStep &step) const { return step.dwell * m_patience; }

    std::vector<SweepStep> m_steps;
    std::size_t m_step = 0;
    int m_patience = 1;
    Time m_stepBegan{};
    bool m_stays = false;
    bool m_isOver = false;
};

} // namespace hanscope
