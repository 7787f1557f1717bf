// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/datatag.h"
#include "core/codec/obis.h"
#include "core/model/meterclock.h"
#include "core/simulator/bytewriter.h"

namespace hanscope
{

// COSEM data, a value or the head of a container at a time. source: DLMS Green Book, A-XDR "Data"

inline void writeTag(ByteWriter &out, DataTag tag)
{
    out.number(static_cast<std::uint8_t>(tag), 1);
}

/// For up to 127 elements, which follow.
inline void writeContainer(ByteWriter &out, DataTag tag, std::size_t count)
{
    writeTag(out, tag);
    out.number(count, 1);
}

inline void writeText(ByteWriter &out, DataTag tag, std::string_view text)
{
    writeTag(out, tag);
    out.text(text);
}

inline void writeObis(ByteWriter &out, const ObisCode &code)
{
    writeTag(out, DataTag::OctetString);
    out.append({6, code.a, code.b, code.c, code.d, code.e, code.f});
}

/// In two bytes as Long or LongUnsigned, in four as any other integer type.
inline void writeInteger(ByteWriter &out, DataTag tag, std::int64_t value)
{
    const bool isShort = tag == DataTag::Long || tag == DataTag::LongUnsigned;
    writeTag(out, tag);
    out.number(static_cast<std::uint64_t>(value), isShort ? 2 : 4);
}

/// The size, which makers write with or without a tag in front, and the twelve bytes of a date-time.
inline void writeDateTime(ByteWriter &out, const MeterClock &clock)
{
    constexpr std::size_t size = 12;
    constexpr std::uint16_t notSpecified = 0x8000;
    out.number(size, 1);
    out.number(clock.year, 2);
    out.append(
        {clock.month, clock.day, clock.weekday, clock.hour, clock.minute, clock.second, clock.hundredths});
    out.number(clock.deviationMinutes ? static_cast<std::uint16_t>(*clock.deviationMinutes) : notSpecified,
               2);
    out.number(clock.status, 1);
}

} // namespace hanscope
