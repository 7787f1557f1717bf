// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gaugescale.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

/// Round ends in kW and the step that divides them into three to five parts.
struct RoundEnd {
    int kilowatts;
    int step;
};
constexpr std::array<RoundEnd, 13> roundEnds{{{4, 1},
                                              {6, 2},
                                              {8, 2},
                                              {12, 3},
                                              {16, 4},
                                              {20, 5},
                                              {24, 6},
                                              {32, 8},
                                              {40, 10},
                                              {60, 15},
                                              {80, 20},
                                              {120, 30},
                                              {160, 40}}};

} // namespace

double GaugeScale::fraction(Watt net) const
{
    const auto from = static_cast<double>(-exportEnd.count);
    const auto to = static_cast<double>(importEnd.count);
    return std::clamp((static_cast<double>(net.count) - from) / (to - from), 0.0, 1.0);
}

std::vector<Watt> GaugeScale::marks() const
{
    std::vector<Watt> result;
    for (std::int64_t at = -(exportEnd.count / step.count) * step.count; at <= importEnd.count;
         at += step.count)
        result.push_back({at});
    return result;
}

GaugeScale gaugeScaleFor(Watt importMax, Watt exportMax)
{
    // With export on the dial the import side needs fewer numbers, so both share one step.
    const std::int64_t larger = std::max(importMax.count, exportMax.count);
    const auto fits = [larger](const RoundEnd &end) { return end.kilowatts * 1000 >= larger; };
    const auto found = std::find_if(roundEnds.begin(), roundEnds.end(), fits);
    const RoundEnd end = found != roundEnds.end() ? *found : roundEnds.back();
    const std::int64_t step = end.step * 1000;
    const auto roundUp = [step](std::int64_t power) { return (power + step - 1) / step * step; };
    return {
        .importEnd
        = {std::min<std::int64_t>(std::max(roundUp(importMax.count), 2 * step), end.kilowatts * 1000)},
        .exportEnd
        = {exportMax.count > 0 ? std::min<std::int64_t>(roundUp(exportMax.count), end.kilowatts * 1000) : 0},
        .step = {step}};
}

Watt fusePower(int ampere, Network network)
{
    // Square root of three times the line voltage, in thousandths, to stay in whole numbers.
    const std::int64_t milliwattsPerAmpere = network == Network::OnePhase ? 230'000
        : network == Network::FourWire                                    ? 692'820
                                                                          : 398'372;
    return {ampere * milliwattsPerAmpere / 1000};
}

} // namespace hanscope
