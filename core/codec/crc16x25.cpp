// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16x25.h"

#include <array>

namespace hanscope
{
namespace
{

using Table = std::array<std::uint16_t, 256>;

/// tables[k][b]: what byte b does to the register when k more bytes follow it.
constexpr std::array<Table, 8> makeTables()
{
    std::array<Table, 8> tables{};
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

constexpr std::array<Table, 8> tables = makeTables();

} // namespace

void Crc16X25::add(Bytes bytes)
{
    unsigned crc = m_register;
    const std::uint8_t *at = bytes.data();
    std::size_t left = bytes.size();
    // Eight bytes a step: the register only reaches into the first two of them.
    for (; left >= 8; at += 8, left -= 8) {
        crc = tables[7][at[0] ^ (crc & 0xFF)] ^ tables[6][at[1] ^ (crc >> 8)] ^ tables[5][at[2]]
            ^ tables[4][at[3]] ^ tables[3][at[4]] ^ tables[2][at[5]] ^ tables[1][at[6]] ^ tables[0][at[7]];
    }
    for (; left > 0; ++at, --left)
        crc = (crc >> 8) ^ tables[0][(crc ^ *at) & 0xFF];
    m_register = static_cast<std::uint16_t>(crc);
}

} // namespace hanscope
