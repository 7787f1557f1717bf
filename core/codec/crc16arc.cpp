// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16arc.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::array<std::uint16_t, 256> makeTable()
{
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xA001 : crc >> 1;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}

constexpr std::array<std::uint16_t, 256> table = makeTable();

} // namespace

std::uint16_t crc16Arc(Bytes bytes)
{
    unsigned crc = 0;
    for (const std::uint8_t byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ byte) & 0xFF];
    return static_cast<std::uint16_t>(crc);
}

} // namespace hanscope
