// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16x25.h"

#include <array>
#include <utility>

namespace hanscope
{
namespace
{

using Table = std::array<std::uint16_t, 256>;

constexpr std::size_t stride = 16; ///< bytes a step

/// tables[k][b]: what byte b does to the register when k more bytes follow it.
constexpr std::array<Table, stride> makeTables()
{
    std::array<Table, stride> tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0x8408 : crc >> 1;
        tables[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const unsigned before = tables[k - 1][byte];
            tables[k][byte] = static_cast<std::uint16_t>((before >> 8) ^ tables[0][before & 0xFF]);
        }
    }
    return tables;
}

constexpr std::array<Table, stride> tables = makeTables();

/// The register after two bytes and one more for each of `further` (0, 1, 2, ...). The register before only
/// reaches into the first two, so that all the lookups go on at once.
template <std::size_t... further>
unsigned stepped(unsigned crc, const std::uint8_t *at, std::index_sequence<further...>)
{
    constexpr std::size_t last = sizeof...(further) + 1;
    const unsigned firstTwo = tables[last][at[0] ^ (crc & 0xFF)] ^ tables[last - 1][at[1] ^ (crc >> 8)];
    return (firstTwo ^ ... ^ tables[last - 2 - further][at[2 + further]]);
}

/// Takes as many steps of `size` bytes as there are, off the front of `bytes`.
template <std::size_t size>
unsigned steppedThrough(unsigned crc, Bytes &bytes)
{
    for (; bytes.size() >= size; bytes = bytes.subspan(size))
        crc = stepped(crc, bytes.data(), std::make_index_sequence<size - 2>{});
    return crc;
}

} // namespace

void Crc16X25::add(Bytes bytes)
{
    unsigned crc = m_register;
    crc = steppedThrough<stride>(crc, bytes);
    crc = steppedThrough<stride / 2>(crc, bytes);
    crc = steppedThrough<stride / 4>(crc, bytes);
    for (const std::uint8_t byte : bytes)
        crc = (crc >> 8) ^ tables[0][(crc ^ byte) & 0xFF];
    m_register = static_cast<std::uint16_t>(crc);
}

} // namespace hanscope
