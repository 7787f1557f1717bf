// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/encipher.h"
#include "core/simulator/meterfaults.h"
#include "core/simulator/meterprofile.h"

#include <string>

namespace hanscope
{

/// Which meter to play, and for which house.
struct MeterSetup {
    MeterModel model = MeterModel::Aidon;
    Network network = Network::FourWire; ///< one that the meter is made for
    std::string meterId; ///< empty: a made-up one of this maker
    std::string meterType; ///< empty: this maker's type for this network
    bool hasSolar = false;
    std::uint32_t seed = 1; ///< another seed, another house
    std::optional<FrameForm> framing; ///< other than the meter's own; never from or to P1
    std::optional<Ciphering> ciphering; ///< without system title: a made-up one of this maker
    std::optional<ClockHabits> clock; ///< other than the meter's own
    std::chrono::seconds clockAhead{}; ///< of the right time; the meter sends by its clock
    std::vector<MeterFault> faults;
};

/// The setup with everything filled in that it leaves to the meter: how it is ciphered, and with which title.
MeterSetup completed(MeterSetup setup);

/// The profile of the meter, as far as a complete setup does not change it.
MeterProfile profileFor(const MeterSetup &setup);

/// What the meter in a complete setup says of itself.
MeterIdentity identityOf(const MeterSetup &setup);

} // namespace hanscope
