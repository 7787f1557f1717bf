// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/metersetup.h"

#include "core/codec/flagid.h"

#include <algorithm>

namespace hanscope
{
namespace
{

bool hasFault(const MeterSetup &setup, MeterFault fault)
{
    return std::find(setup.faults.begin(), setup.faults.end(), fault) != setup.faults.end();
}

/// A key that nobody is told.
CipherKey secretKey(std::uint32_t seed)
{
    constexpr std::uint32_t stream = 1001;
    CipherKey key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(Chance(seed).bits(stream, static_cast<std::int64_t>(i)));
    return key;
}

/// The maker's three letters, and what is no real number.
FixedText<16> madeUpSystemTitle(const MeterProfile &meter)
{
    const std::string title = std::string(meter.letters) + std::string("\0\0\0\0\1", 5);
    return std::string_view(title);
}

} // namespace

MeterSetup completed(MeterSetup setup)
{
    if (hasFault(setup, MeterFault::Encrypted)) {
        setup.ciphering.emplace();
        setup.ciphering->encryption = setup.ciphering->authentication = secretKey(setup.seed);
    }
    if (hasFault(setup, MeterFault::ClaimsEncryption)) {
        setup.ciphering = setup.ciphering.value_or(Ciphering{});
        setup.ciphering->leavesOpen = true;
    }
    if (setup.ciphering && setup.ciphering->systemTitle.empty())
        setup.ciphering->systemTitle = madeUpSystemTitle(profileOf(setup.model));
    return setup;
}

MeterProfile profileFor(const MeterSetup &setup)
{
    MeterProfile profile = profileOf(setup.model);
    if (setup.framing)
        profile.framing = *setup.framing;
    if (setup.clock)
        profile.clock = *setup.clock;
    if (setup.ciphering && profile.cipheredEnds)
        profile.ends = *profile.cipheredEnds;
    return profile;
}

MeterIdentity identityOf(const MeterSetup &setup)
{
    const MeterProfile &profile = profileOf(setup.model);
    const MeterType *usual = typeFor(profile, setup.network);
    const std::string_view id = setup.meterId.empty() ? profile.meterId : setup.meterId;
    std::string_view type = setup.meterType;
    if (type.empty() && usual)
        type = usual->name;
    // Some lists do not prove their maker; the system title in front of them does.
    Maker maker = profile.maker;
    if (maker == Maker::Unknown && setup.ciphering)
        maker = makerOfFlagId(setup.ciphering->systemTitle.view());
    return {maker, networkOfMeterType(type), profile.listId, id, type};
}

} // namespace hanscope
