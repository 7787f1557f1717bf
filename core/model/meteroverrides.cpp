// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meteroverrides.h"

namespace hanscope
{
namespace
{

template <typename Value>
void scale(std::optional<Value> &value, Factor factor)
{
    if (value)
        *value = *value * factor;
}

} // namespace

MeterOverrides overridesForTransformers(std::int32_t ratio)
{
    const Factor factor{ratio, 1};
    return {.power = factor, .current = factor, .voltage = {}, .energy = factor};
}

std::optional<std::int32_t> transformerRatioOf(const MeterOverrides &overrides)
{
    MeterOverrides expected = overridesForTransformers(overrides.power.numerator);
    expected.voltage = overrides.voltage;
    if (overrides != expected)
        return std::nullopt;
    return overrides.power.numerator;
}

std::optional<MeterOverrides> combined(const MeterOverrides &first, const MeterOverrides &then)
{
    const auto power = product(first.power, then.power);
    const auto current = product(first.current, then.current);
    const auto voltage = product(first.voltage, then.voltage);
    const auto energy = product(first.energy, then.energy);
    if (!power || !current || !voltage || !energy)
        return std::nullopt;
    return MeterOverrides{*power, *current, *voltage, *energy};
}

Reading scaled(const Reading &reading, const MeterOverrides &overrides)
{
    Reading result = reading;
    result.isScaled = !overrides.isNone();
    scale(result.importPower, overrides.power);
    scale(result.exportPower, overrides.power);
    scale(result.importReactive, overrides.power);
    scale(result.exportReactive, overrides.power);
    for (auto &current : result.current)
        scale(current, overrides.current);
    for (auto &voltage : result.voltage)
        scale(voltage, overrides.voltage);
    scale(result.importedEnergy, overrides.energy);
    scale(result.exportedEnergy, overrides.energy);
    scale(result.importedReactive, overrides.energy);
    scale(result.exportedReactive, overrides.energy);
    return result;
}

} // namespace hanscope
