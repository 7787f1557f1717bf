// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meteridentity.h"

#include <algorithm>
#include <array>

namespace hanscope
{

std::string_view makerName(Maker maker)
{
    switch (maker) {
    case Maker::Unknown:
        return "";
    case Maker::Aidon:
        return "Aidon";
    case Maker::Kaifa:
        return "Kaifa";
    case Maker::Kamstrup:
        return "Kamstrup";
    case Maker::Embriq:
        return "Embriq";
    case Maker::LandisGyr:
        return "Landis+Gyr";
    case Maker::Iskraemeco:
        return "Iskraemeco";
    case Maker::Sagemcom:
        return "Sagemcom";
    }
    return "";
}

Network networkOfMeterType(std::string_view meterType)
{
    struct Row {
        std::string_view prefix;
        Network network;
    };
    static constexpr std::array rows{
        Row{"6515", Network::OnePhase},     Row{"6525", Network::ThreeWire},
        Row{"6534", Network::FourWire},     Row{"6540", Network::ThreeWire},
        Row{"6550", Network::FourWire},     Row{"MA105", Network::OnePhase},
        Row{"MA304H3", Network::ThreeWire}, Row{"MA304H4", Network::FourWire},
        Row{"MA304T3", Network::ThreeWire}, Row{"MA304T4", Network::FourWire},
        Row{"6861111", Network::OnePhase},  Row{"6841121", Network::ThreeWire},
        Row{"6841131", Network::FourWire},  Row{"6841138", Network::FourWire},
        Row{"6851121", Network::ThreeWire}, Row{"6851131", Network::FourWire},
    };
    for (const Row &row : rows) {
        // Nearly all differ in the second character: no call to compare them.
        const auto equal
            = std::mismatch(row.prefix.begin(), row.prefix.end(), meterType.begin(), meterType.end());
        if (equal.first == row.prefix.end())
            return row.network;
    }
    return Network::Unknown;
}

} // namespace hanscope
