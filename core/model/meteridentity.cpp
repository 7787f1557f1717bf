// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meteridentity.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct TypeRow {
    std::string_view prefix;
    Network network;
    MeterConnection connection;
};

constexpr std::array typeRows{
    TypeRow{"6515", Network::OnePhase, MeterConnection::Direct},
    TypeRow{"6525", Network::ThreeWire, MeterConnection::Direct},
    TypeRow{"6534", Network::FourWire, MeterConnection::Direct},
    TypeRow{"6540", Network::ThreeWire, MeterConnection::Transformers},
    TypeRow{"6550", Network::FourWire, MeterConnection::Transformers},
    TypeRow{"MA105", Network::OnePhase, MeterConnection::Direct},
    TypeRow{"MA304H3", Network::ThreeWire, MeterConnection::Direct},
    TypeRow{"MA304H4", Network::FourWire, MeterConnection::Direct},
    TypeRow{"MA304T3", Network::ThreeWire, MeterConnection::Transformers},
    TypeRow{"MA304T4", Network::FourWire, MeterConnection::Transformers},
    TypeRow{"6861111", Network::OnePhase, MeterConnection::Direct},
    TypeRow{"6841121", Network::ThreeWire, MeterConnection::Direct},
    TypeRow{"6841131", Network::FourWire, MeterConnection::Direct},
    TypeRow{"6841138", Network::FourWire, MeterConnection::Direct},
    TypeRow{"6851121", Network::ThreeWire, MeterConnection::Transformers},
    TypeRow{"6851131", Network::FourWire, MeterConnection::Transformers},
};

const TypeRow *rowOf(std::string_view meterType)
{
    for (const TypeRow &row : typeRows) {
        // Nearly all differ in the second character: no call to compare them.
        const auto equal
            = std::mismatch(row.prefix.begin(), row.prefix.end(), meterType.begin(), meterType.end());
        if (equal.first == row.prefix.end())
            return &row;
    }
    return nullptr;
}

} // namespace

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
    const TypeRow *row = rowOf(meterType);
    return row ? row->network : Network::Unknown;
}

MeterConnection connectionOfMeterType(std::string_view meterType)
{
    const TypeRow *row = rowOf(meterType);
    return row ? row->connection : MeterConnection::Unknown;
}

} // namespace hanscope
