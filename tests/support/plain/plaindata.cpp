// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain/plaindata.h"

namespace hanscope::plain
{

int Input::look() const
{
    if (left() < 1)
        throw Bad{"cut"};
    return bytes[at];
}

int Input::byte()
{
    const int value = look();
    at += 1;
    return value;
}

Bytes Input::take(std::size_t size)
{
    if (left() < size)
        throw Bad{"cut"};
    Bytes taken;
    for (std::size_t i = 0; i < size; ++i)
        taken.push_back(bytes[at + i]);
    at += size;
    return taken;
}

std::uint64_t Input::number(std::size_t size)
{
    std::uint64_t value = 0;
    for (const std::uint8_t next : take(size))
        value = value * 256 + next;
    return value;
}

std::size_t Input::length()
{
    const int first = byte();
    if (first < 0x80)
        return static_cast<std::size_t>(first);
    const int size = first - 0x80;
    if (size < 1 || size > 4)
        throw Bad{"length"};
    return number(static_cast<std::size_t>(size));
}

namespace
{

/// Two's complement of so many bytes.
std::int64_t signedNumber(Input &in, std::size_t size)
{
    const std::uint64_t value = in.number(size);
    if (size == 8)
        return static_cast<std::int64_t>(value);
    const std::int64_t half = std::int64_t{1} << (8 * size - 1);
    const auto whole = static_cast<std::int64_t>(value);
    return whole < half ? whole : whole - 2 * half;
}

void skipDescription(Input &in, int depth)
{
    if (depth > 8)
        throw Bad{"depth"};
    const int tag = in.byte();
    if (tag == 0x01) {
        in.number(2);
        skipDescription(in, depth + 1);
    } else if (tag == 0x02) {
        for (std::size_t left = in.length(); left > 0; --left)
            skipDescription(in, depth + 1);
    } else if (tag > 0x21 ? tag != 0xFF
                          : (tag == 0x07 || tag == 0x08 || tag == 0x0B || tag == 0x0E || tag == 0x13)) {
        throw Bad{"tag"};
    }
}

} // namespace

Value readValue(Input &in, int depth)
{
    if (depth > 8)
        throw Bad{"depth"};
    Value value;
    value.tag = in.byte();
    switch (value.tag) {
    case 0x00: // null-data
    case 0xFF: // don't-care
        break;
    case 0x01: // array
    case 0x02: // structure
        for (std::size_t left = in.length(); left > 0; --left)
            value.parts.push_back(readValue(in, depth + 1));
        break;
    case 0x03: // boolean
    case 0x0D: // bcd
        value.bytes = in.take(1);
        break;
    case 0x04: { // bit-string
        const std::size_t bits = in.length();
        value.bytes = in.take(bits / 8 + (bits % 8 == 0 ? 0 : 1));
        break;
    }
    case 0x05: // double-long
        value.number = signedNumber(in, 4);
        break;
    case 0x06: // double-long-unsigned
        value.number = static_cast<std::int64_t>(in.number(4));
        break;
    case 0x09: // octet-string
    case 0x0A: // visible-string
    case 0x0C: // utf8-string
        value.bytes = in.take(in.length());
        break;
    case 0x0F: // integer
        value.number = signedNumber(in, 1);
        break;
    case 0x10: // long
        value.number = signedNumber(in, 2);
        break;
    case 0x11: // unsigned
    case 0x16: // enum
        value.number = static_cast<std::int64_t>(in.number(1));
        break;
    case 0x12: // long-unsigned
        value.number = static_cast<std::int64_t>(in.number(2));
        break;
    case 0x13: // compact-array
        skipDescription(in, 0);
        value.bytes = in.take(in.length());
        break;
    case 0x14: // long64
        value.number = signedNumber(in, 8);
        break;
    case 0x15: { // long64-unsigned
        const std::uint64_t number = in.number(8);
        if (number <= INT64_MAX)
            value.number = static_cast<std::int64_t>(number);
        break;
    }
    case 0x17: // float32
        value.bytes = in.take(4);
        break;
    case 0x18: // float64
        value.bytes = in.take(8);
        break;
    case 0x19: // date-time
        value.bytes = in.take(12);
        break;
    case 0x1A: // date
        value.bytes = in.take(5);
        break;
    case 0x1B: // time
        value.bytes = in.take(4);
        break;
    case 0x1C: // delta-integer
    case 0x1F: // delta-unsigned
        value.bytes = in.take(1);
        break;
    case 0x1D: // delta-long
    case 0x20: // delta-long-unsigned
        value.bytes = in.take(2);
        break;
    case 0x1E: // delta-double-long
    case 0x21: // delta-double-long-unsigned
        value.bytes = in.take(4);
        break;
    default:
        throw Bad{"tag"};
    }
    return value;
}

bool isAbsent(const Value &value)
{
    return value.tag == 0x00;
}

bool isText(const Value &value)
{
    return value.tag == 0x09 || value.tag == 0x0A || value.tag == 0x0C;
}

bool isCode(const Value &value)
{
    return value.tag == 0x09 && value.bytes.size() == 6;
}

bool isTime(const Value &value)
{
    return (isText(value) || value.tag == 0x19) && value.bytes.size() == 12;
}

std::string textOf(const Bytes &bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes)
        text += static_cast<char>(byte);
    while (!text.empty() && text.back() == '\0') // Embriq fills up with NUL
        text.pop_back();
    return text;
}

std::string hexOf(const Bytes &bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += "0123456789ABCDEF"[byte / 16];
        text += "0123456789ABCDEF"[byte % 16];
    }
    return text;
}

std::string codeOf(const Bytes &bytes)
{
    const char marks[] = {'-', ':', '.', '.', '.'};
    std::string text = std::to_string(bytes[0]);
    for (std::size_t i = 1; i < 6; ++i)
        text += marks[i - 1] + std::to_string(bytes[i]);
    return text;
}

std::string quantityOf(const Bytes &code)
{
    return std::to_string(code[2]) + '.' + std::to_string(code[3]) + '.' + std::to_string(code[4]);
}

std::string decimal(std::int64_t raw, int scaler)
{
    const bool negative = raw < 0;
    std::string digits = std::to_string(raw);
    if (negative)
        digits.erase(0, 1);
    if (scaler > 0 && raw != 0)
        digits += std::string(static_cast<std::size_t>(scaler), '0');
    if (scaler < 0) {
        const auto places = static_cast<std::size_t>(-scaler);
        while (digits.size() <= places)
            digits.insert(0, "0");
        digits.insert(digits.size() - places, ".");
    }
    return (negative ? "-" : "") + digits;
}

} // namespace hanscope::plain
