// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/readingtable.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/norwegianmodels.h"

#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace hanscope::test
{

/// By what the numbers of a list differ from what a house of ordinary size would make of them.
struct Skew {
    double power = 1;
    double current = 1;
    double energy = 1;
    double voltage = 1;
};

/// In which steps a maker's meters send, in the units of Reading.
struct Steps {
    int milliamperes;
    int wattHours;
};

inline Steps stepsOf(Maker maker)
{
    switch (maker) {
    case Maker::Kaifa:
        return {1, 1};
    case Maker::Kamstrup:
        return {10, 10};
    default:
        break;
    }
    return {100, 10};
}

template <typename Value>
void skew(std::optional<Value> &value, double factor, int step)
{
    if (value)
        value->count = std::llround(static_cast<double>(value->count) * factor / step) * step;
}

/// The list that a meter would send whose numbers are so many times as large, in the steps of its maker.
inline Reading skewed(Reading reading, const Skew &by)
{
    const Steps steps = stepsOf(reading.meter.maker);
    for (auto *power : {&reading.importPower, &reading.exportPower})
        skew(*power, by.power, 1);
    for (auto *power : {&reading.importReactive, &reading.exportReactive})
        skew(*power, by.power, 1);
    for (auto &current : reading.current)
        skew(current, by.current, steps.milliamperes);
    for (auto &voltage : reading.voltage)
        skew(voltage, by.voltage, 1);
    for (auto *energy : {&reading.importedEnergy, &reading.exportedEnergy})
        skew(*energy, by.energy, steps.wattHours);
    return reading;
}

/// From a morning with heating over a noon with sun to the evening.
constexpr ReceiveTime dayBegins
    = std::chrono::sys_days{std::chrono::year{2025} / 4 / 11} + std::chrono::hours{7};
constexpr std::chrono::hours dayLength{12};

/// What a house sends in a day: simulated once, for a sanitizer makes that slow.
inline const std::vector<Reading> &dayOf(Maker maker, Network network, bool hasSolar)
{
    static std::map<std::tuple<Maker, Network, bool>, std::vector<Reading>> days;
    auto &day = days[{maker, network, hasSolar}];
    if (!day.empty())
        return day;
    MeterSetup setup;
    setup.model = modelOf(maker);
    setup.network = network;
    setup.hasSolar = hasSolar;
    VirtualMeter meter(setup, dayBegins);
    for (Transmission sent = meter.next(); sent.ends <= dayBegins + dayLength; sent = meter.next())
        day.push_back(toReading(sent.list, sent.ends));
    return day;
}

/// Lets `take` have each reading of the day that a meter of this type would send, for so long or until it
/// returns false.
template <typename Take>
void play(const MeterSetup &setup, std::chrono::hours length, const Take &take)
{
    const MeterIdentity meter = identityOf(setup);
    for (Reading reading : dayOf(profileOf(setup.model).maker, setup.network, setup.hasSolar)) {
        if (reading.kind != ListKind::List1)
            reading.meter = meter;
        if (reading.receivedAt > dayBegins + length || !take(reading))
            return;
    }
}

} // namespace hanscope::test
