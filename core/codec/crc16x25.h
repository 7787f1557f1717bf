// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

namespace hanscope
{

/// Running CRC-16/X-25, the checksum of HDLC: feed bytes, then compare or write value().
/// source: ISO/IEC 13239 annex; "123456789" gives 0x906E; sent low byte first
class Crc16X25
{
public:
    void add(Bytes bytes);
    std::uint16_t value() const { return static_cast<std::uint16_t>(~m_register); }

    /// True when the bytes added so far ended with their own, right checksum.
    bool residueIsGood() const { return m_register == 0xF0B8; }

private:
    std::uint16_t m_register = 0xFFFF;
};

} // namespace hanscope
