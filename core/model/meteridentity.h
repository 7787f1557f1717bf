// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fixedtext.h"

#include <string_view>

namespace hanscope
{

/// Who made the meter, as far as the message itself proves it.
enum class Maker {
    Unknown,
    Aidon,
    Kaifa,
    Kamstrup,
    Embriq, ///< Landis+Gyr E350 and others behind an Embriq module
    LandisGyr,
    Iskraemeco,
    Sagemcom,
};

/// How the meter is connected to the grid; decides what its three voltages mean.
enum class Network {
    Unknown,
    OnePhase,
    ThreeWire, ///< IT or TT, 230 V between lines: voltages are L1-L2, L1-L3, L2-L3
    FourWire, ///< TN 400 V: voltages are phase to neutral
};

/// What the mains current goes through.
enum class MeterConnection {
    Unknown,
    Direct, ///< the meter itself, up to 80 or 100 A
    Transformers, ///< current transformers; the meter sees up to 6 A
};

/// What a list says about the meter that sent it. List 1 of Aidon and Kaifa says nothing of it.
struct MeterIdentity {
    Maker maker = Maker::Unknown;
    Network network = Network::Unknown;
    FixedText<16> listId; ///< list version, for example "AIDON_V0001"
    FixedText<24> meterId; ///< GS1 number of the meter, 16 digits: personal data
    FixedText<24> meterType; ///< for example "6525", "MA304H3E", "6841121BN243101040"

    bool operator==(const MeterIdentity &) const = default;
};

/// The maker's own name, for example "Kamstrup"; empty for Unknown.
std::string_view makerName(Maker maker);

/// The network a meter type is made for, Unknown for types no document names.
/// source: type tables in the makers' HAN documents (Aidon 65xx, Kaifa MAxxx, Kamstrup 68x11x1)
Network networkOfMeterType(std::string_view meterType);

/// Whether a meter type is made for current transformers. source: as above
MeterConnection connectionOfMeterType(std::string_view meterType);

} // namespace hanscope
