// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"

#include <array>
#include <cstdlib>
#include <limits>

namespace hanscope
{
namespace
{

struct Row {
    ObisQuantity quantity;
    Unit unit;
    int decimals; ///< our unit is 10^-decimals of the meter's: 3 for mV
    void (*store)(Reading &, std::int64_t);
};

constexpr std::array rows{
    Row{{1, 7, 0}, Unit::Watt, 0, [](Reading &r, std::int64_t n) { r.importPower = Watt{n}; }},
    Row{{2, 7, 0}, Unit::Watt, 0, [](Reading &r, std::int64_t n) { r.exportPower = Watt{n}; }},
    Row{{3, 7, 0}, Unit::Var, 0, [](Reading &r, std::int64_t n) { r.importReactive = Var{n}; }},
    Row{{4, 7, 0}, Unit::Var, 0, [](Reading &r, std::int64_t n) { r.exportReactive = Var{n}; }},
    Row{{31, 7, 0}, Unit::Ampere, 3, [](Reading &r, std::int64_t n) { r.current[0] = Milliampere{n}; }},
    Row{{51, 7, 0}, Unit::Ampere, 3, [](Reading &r, std::int64_t n) { r.current[1] = Milliampere{n}; }},
    Row{{71, 7, 0}, Unit::Ampere, 3, [](Reading &r, std::int64_t n) { r.current[2] = Milliampere{n}; }},
    Row{{32, 7, 0}, Unit::Volt, 3, [](Reading &r, std::int64_t n) { r.voltage[0] = Millivolt{n}; }},
    Row{{52, 7, 0}, Unit::Volt, 3, [](Reading &r, std::int64_t n) { r.voltage[1] = Millivolt{n}; }},
    Row{{72, 7, 0}, Unit::Volt, 3, [](Reading &r, std::int64_t n) { r.voltage[2] = Millivolt{n}; }},
    Row{{1, 8, 0}, Unit::WattHour, 0, [](Reading &r, std::int64_t n) { r.importedEnergy = WattHour{n}; }},
    Row{{2, 8, 0}, Unit::WattHour, 0, [](Reading &r, std::int64_t n) { r.exportedEnergy = WattHour{n}; }},
    Row{{3, 8, 0}, Unit::VarHour, 0, [](Reading &r, std::int64_t n) { r.importedReactive = VarHour{n}; }},
    Row{{4, 8, 0}, Unit::VarHour, 0, [](Reading &r, std::int64_t n) { r.exportedReactive = VarHour{n}; }},
};

constexpr std::uint8_t momentary = 7;
constexpr std::uint8_t counted = 8;
constexpr std::uint8_t noRow = rows.size();

/// Where the row of a quantity stands, by group C; one table for momentary values, one for counters.
using RowIndex = std::array<std::uint8_t, 256>;

constexpr RowIndex makeIndex(std::uint8_t groupD)
{
    RowIndex index{};
    index.fill(noRow);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].quantity.d == groupD)
            index[rows[row].quantity.c] = static_cast<std::uint8_t>(row);
    }
    return index;
}

constexpr RowIndex momentaryRows = makeIndex(momentary);
constexpr RowIndex counterRows = makeIndex(counted);

const Row *rowOf(const ListItem &item)
{
    // Group A: electricity, or 0 in the Embriq module's document. Group F: other than 255 for values of
    // earlier times.
    if (item.code.a > 1 || item.code.f != 255)
        return nullptr;
    if (item.code.e != 0 || (item.code.d != momentary && item.code.d != counted))
        return nullptr;
    const std::uint8_t row = (item.code.d == momentary ? momentaryRows : counterRows)[item.code.c];
    return row != noRow && rows[row].unit == item.unit ? &rows[row] : nullptr;
}

struct PowerOfTen {
    std::int64_t value;
    std::int64_t most; ///< the largest number that can be multiplied by it
};

constexpr auto powersOfTen = [] {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    std::array<PowerOfTen, 19> powers{PowerOfTen{1, largest}};
    for (std::size_t exponent = 1; exponent < powers.size(); ++exponent)
        powers[exponent] = {powers[exponent - 1].value * 10, powers[exponent - 1].most / 10};
    return powers;
}();

/// raw x 10^exponent, empty when that is no whole number or does not fit.
std::optional<std::int64_t> scaled(std::int64_t raw, int exponent)
{
    if (exponent == 0 || raw == 0)
        return raw;
    const auto places = static_cast<std::size_t>(std::abs(exponent));
    if (places >= powersOfTen.size())
        return std::nullopt;
    const PowerOfTen &power = powersOfTen[places];
    if (exponent < 0)
        return raw % power.value == 0 ? std::optional(raw / power.value) : std::nullopt;
    return raw <= power.most && raw >= -power.most ? std::optional(raw * power.value) : std::nullopt;
}

} // namespace

Reading toReading(const MeterList &list, ReceiveTime receivedAt)
{
    Reading reading;
    reading.receivedAt = receivedAt;
    reading.kind = list.kind;
    reading.meter = list.meter;
    reading.pushTime = list.pushTime;
    reading.clock = list.clock;
    for (const ListItem &item : list.items) {
        const Row *row = rowOf(item);
        if (!row)
            continue;
        if (const auto count = scaled(item.raw, item.scaler + row->decimals))
            row->store(reading, *count);
    }
    return reading;
}

} // namespace hanscope
