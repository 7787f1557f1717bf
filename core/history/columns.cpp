// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/columns.h"

#include <algorithm>
#include <numeric>

namespace hanscope
{
namespace
{

constexpr std::uint64_t version = 1;
constexpr std::size_t mostColumns = 64;

/// Which rows of a column hold a value.
enum class Presence : std::uint8_t { None, All, AsBefore, Bits };

class Writer
{
public:
    void number(std::uint64_t value)
    {
        for (; value > 0x7F; value >>= 7)
            m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }
    void byte(std::uint8_t value) { m_bytes.push_back(value); }
    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    std::vector<std::uint8_t> m_bytes;
};

class Reader
{
public:
    explicit Reader(std::span<const std::uint8_t> bytes)
        : m_rest(bytes)
    {
    }

    std::optional<std::uint8_t> byte()
    {
        if (m_rest.empty())
            return std::nullopt;
        const std::uint8_t value = m_rest.front();
        m_rest = m_rest.subspan(1);
        return value;
    }
    std::optional<std::uint64_t> number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value |= std::uint64_t{*next & 0x7Fu} << shift;
            if ((*next & 0x80) == 0)
                return value;
        }
        return std::nullopt;
    }
    std::size_t size() const { return m_rest.size(); }

private:
    std::span<const std::uint8_t> m_rest;
};

// Differences are taken modulo 2^64: any two numbers have one, and it leads back.
std::uint64_t zigzag(std::uint64_t difference)
{
    return (difference << 1) ^ (difference >> 63 ? ~std::uint64_t{0} : 0);
}

std::uint64_t unzigzag(std::uint64_t value)
{
    return (value >> 1) ^ (value & 1 ? ~std::uint64_t{0} : 0);
}

std::int64_t divisorOf(const Column &column)
{
    std::int64_t divisor = 0;
    for (const auto &value : column) {
        if (value && *value != INT64_MIN)
            divisor = std::gcd(divisor, *value);
        else if (value)
            return 1;
    }
    return std::max<std::int64_t>(divisor, 1);
}

std::vector<bool> presenceOf(const Column &column)
{
    std::vector<bool> present(column.size());
    std::transform(column.begin(), column.end(), present.begin(),
                   [](const auto &value) { return value.has_value(); });
    return present;
}

void writePresence(Writer &out, const std::vector<bool> &present, const std::vector<bool> &before)
{
    const auto isSet = [](bool bit) { return bit; };
    if (std::none_of(present.begin(), present.end(), isSet))
        return out.byte(static_cast<std::uint8_t>(Presence::None));
    if (std::all_of(present.begin(), present.end(), isSet))
        return out.byte(static_cast<std::uint8_t>(Presence::All));
    if (present == before)
        return out.byte(static_cast<std::uint8_t>(Presence::AsBefore));
    out.byte(static_cast<std::uint8_t>(Presence::Bits));
    for (std::size_t row = 0; row < present.size(); row += 8) {
        unsigned bits = 0;
        for (std::size_t i = row; i < std::min(row + 8, present.size()); ++i)
            bits |= (present[i] ? 1u : 0u) << (i - row);
        out.byte(static_cast<std::uint8_t>(bits));
    }
}

std::optional<std::vector<bool>> readPresence(Reader &in, std::size_t rows, const std::vector<bool> &before)
{
    const auto kind = in.byte();
    if (kind == static_cast<std::uint8_t>(Presence::None))
        return std::vector<bool>(rows, false);
    if (kind == static_cast<std::uint8_t>(Presence::All))
        return std::vector<bool>(rows, true);
    if (kind == static_cast<std::uint8_t>(Presence::AsBefore) && before.size() == rows)
        return before;
    if (kind != static_cast<std::uint8_t>(Presence::Bits) || in.size() < (rows + 7) / 8)
        return std::nullopt;
    std::vector<bool> present(rows);
    std::uint8_t bits = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % 8 == 0)
            bits = *in.byte();
        present[row] = (bits >> row % 8 & 1) != 0;
    }
    return present;
}

void writeValues(Writer &out, const Column &column)
{
    const std::int64_t divisor = divisorOf(column);
    out.number(static_cast<std::uint64_t>(divisor));
    std::uint64_t last = 0;
    for (const auto &value : column) {
        if (!value)
            continue;
        const auto now = static_cast<std::uint64_t>(*value / divisor);
        out.number(zigzag(now - last));
        last = now;
    }
}

std::optional<Column> readValues(Reader &in, const std::vector<bool> &present)
{
    Column column(present.size());
    const bool isEmpty = std::find(present.begin(), present.end(), true) == present.end();
    const auto divisor = isEmpty ? std::optional<std::uint64_t>{1} : in.number();
    if (!divisor)
        return std::nullopt;
    std::uint64_t last = 0;
    for (std::size_t row = 0; row < present.size(); ++row) {
        if (!present[row])
            continue;
        const auto difference = in.number();
        if (!difference)
            return std::nullopt;
        last += unzigzag(*difference);
        column[row] = static_cast<std::int64_t>(last * *divisor);
    }
    return column;
}

} // namespace

std::vector<std::uint8_t> packColumns(std::span<const Column> columns)
{
    Writer out;
    out.number(version);
    out.number(columns.empty() ? 0 : columns.front().size());
    out.number(columns.size());
    std::vector<bool> before;
    for (const Column &column : columns) {
        const std::vector<bool> present = presenceOf(column);
        writePresence(out, present, before);
        if (std::find(present.begin(), present.end(), true) != present.end())
            writeValues(out, column);
        before = present;
    }
    return out.take();
}

std::optional<std::vector<Column>> unpackColumns(std::span<const std::uint8_t> bytes, std::size_t mostRows)
{
    Reader in(bytes);
    const auto made = in.number();
    const auto rows = in.number();
    const auto count = in.number();
    if (made != version || !rows || *rows > mostRows || !count || *count > mostColumns)
        return std::nullopt;
    std::vector<Column> columns;
    std::vector<bool> before;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto present = readPresence(in, *rows, before);
        auto column = present ? readValues(in, *present) : std::nullopt;
        if (!column)
            return std::nullopt;
        columns.push_back(std::move(*column));
        before = *present;
    }
    return in.size() == 0 ? std::optional{std::move(columns)} : std::nullopt;
}

} // namespace hanscope
