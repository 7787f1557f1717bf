// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/meterprofile.h"

#include "core/simulator/foreignmeters.h"
#include "core/simulator/norwegianmeters.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

const auto &profiles()
{
    static const std::array all{aidonMeter(),
                                embriqMeter(),
                                kaifaMeter(),
                                kamstrupMeter(),
                                kamstrup2017Meter(),
                                aidonSwedenMeter(),
                                kaifaSwedenMeter(),
                                kaifaSwedenPositionalMeter(),
                                kamstrupDenmarkMeter(),
                                kamstrupDenmarkFineMeter(),
                                kaifaAustriaMeter(),
                                sagemcomAustriaMeter(),
                                landisGyrSwitzerlandMeter(),
                                landisGyrE450Meter(),
                                iskraSloveniaMeter(),
                                p1SwedenMeter(),
                                p1NetherlandsMeter()};
    return all;
}

} // namespace

const MeterProfile &profileOf(MeterModel model)
{
    return *std::find_if(profiles().begin(), profiles().end(),
                         [model](const MeterProfile &meter) { return meter.model == model; });
}

std::span<const MeterProfile> allMeterProfiles()
{
    return profiles();
}

const MeterProfile *profileByName(std::string_view name)
{
    const auto *found = std::find_if(profiles().begin(), profiles().end(),
                                     [name](const MeterProfile &meter) { return meter.name == name; });
    return found == profiles().end() ? nullptr : found;
}

const MeterType *typeFor(const MeterProfile &meter, Network network)
{
    const auto found = std::find_if(meter.types.begin(), meter.types.end(),
                                    [network](const MeterType &type) { return type.network == network; });
    return found == meter.types.end() ? nullptr : &*found;
}

} // namespace hanscope
