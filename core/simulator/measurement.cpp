// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/measurement.h"

#include "core/codec/obisunits.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

// Group C, the same in each phase and for all of them together.
constexpr int activeImport = 1, activeExport = 2, reactiveImport = 3, reactiveExport = 4, firstQuadrant = 5,
              fourthQuadrant = 8, current = 11, voltage = 12, powerFactor = 13;
constexpr int codesPerPhase = 20;
constexpr std::uint8_t counted = 8;

int quantityOfPhase(const ObisCode &code)
{
    return code.c == 0 ? 0 : (code.c - 1) % codesPerPhase + 1;
}

std::int64_t positivePart(std::int64_t value)
{
    return std::max<std::int64_t>(value, 0);
}

std::int64_t scaled(double value, int scaler)
{
    return std::llround(value * std::pow(10.0, -scaler));
}

double factorOf(double watts, double vars)
{
    const double apparent = std::hypot(watts, vars);
    return apparent > 0 ? std::abs(watts) / apparent : 1;
}

/// In watt-seconds or var-seconds. Of the two tariffs the first gets two fifths.
std::int64_t countedBy(const ObisCode &code, const EnergyCounters &counters)
{
    const auto phase = phaseOf(code);
    std::int64_t all = 0;
    switch (quantityOfPhase(code)) {
    case activeImport:
        all = phase ? counters.phaseImported[*phase] : counters.imported;
        break;
    case activeExport:
        all = phase ? counters.phaseExported[*phase] : counters.exported;
        break;
    case reactiveImport:
    case firstQuadrant:
        all = counters.importedReactive;
        break;
    case reactiveExport:
    case fourthQuadrant:
        all = counters.exportedReactive;
        break;
    default:
        break;
    }
    const std::int64_t firstTariff = all / 5 * 2;
    return code.e == 0 ? all : code.e == 1 ? firstTariff : all - firstTariff;
}

std::int64_t momentary(const ObisCode &code, const Measurement &measured, const MeterProfile &meter)
{
    const auto phase = phaseOf(code);
    const HouseLoad &load = measured.load;
    const std::int64_t watts = phase ? load.watts[*phase] : load.totalWatts();
    const std::int64_t vars = phase ? load.vars[*phase] : load.totalVars();
    const std::size_t line = phase.value_or(0);
    switch (quantityOfPhase(code)) {
    case activeImport:
        return positivePart(watts);
    case activeExport:
        return positivePart(-watts);
    case reactiveImport:
        return positivePart(vars);
    case reactiveExport:
        return positivePart(-vars);
    case current: {
        const double amperes = measured.grid.amperes[line];
        return scaled(meter.signsCurrents ? amperes : std::abs(amperes), meter.scalers.ampere);
    }
    case voltage:
        return scaled(measured.grid.volts[line], meter.scalers.volt);
    case powerFactor:
        return scaled(factorOf(static_cast<double>(watts), static_cast<double>(vars)), meter.scalers.factor);
    default:
        return 0;
    }
}

std::int8_t scalerOf(Unit unit, const Scalers &scalers)
{
    switch (unit) {
    case Unit::Ampere:
        return scalers.ampere;
    case Unit::Volt:
        return scalers.volt;
    case Unit::WattHour:
    case Unit::VarHour:
        return scalers.energy;
    case Unit::None:
        return scalers.factor;
    default:
        return 0;
    }
}

} // namespace

std::optional<std::size_t> phaseOf(const ObisCode &code)
{
    if (code.c <= codesPerPhase)
        return std::nullopt;
    return static_cast<std::size_t>((code.c - 1) / codesPerPhase - 1);
}

ListItem measuredItem(const ObisCode &code, const Measurement &measured, const MeterProfile &meter)
{
    constexpr std::int64_t secondsPerHour = 3600;
    // Embriq's registers are 0-0:1.8.0 and so on.
    const Unit unit = unitOf({1, code.b, code.c, code.d, code.e}).value_or(Unit::None);
    const std::int8_t scaler = scalerOf(unit, meter.scalers);
    if (code.d != counted)
        return {code, momentary(code, measured, meter), scaler, unit};
    const std::int64_t perCount = scaler == 1 ? 10 * secondsPerHour : secondsPerHour;
    return {code, countedBy(code, measured.counters) / perCount, scaler, unit};
}

} // namespace hanscope
