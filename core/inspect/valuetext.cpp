// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/valuetext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

namespace hanscope
{
namespace
{

constexpr std::string_view hexDigits = "0123456789ABCDEF";

std::string padded(unsigned number, std::size_t width, unsigned unspecified)
{
    if (number == unspecified)
        return std::string(width, '?');
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string twoDigits(std::uint8_t number)
{
    return padded(number, 2, 0xFF);
}

template <typename Float>
std::string floatText(Float number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

std::string bitText(const DataValue &value)
{
    std::string text;
    for (std::size_t bit = 0; bit < value.number; ++bit)
        text += (value.content[bit / 8] >> (7 - bit % 8) & 1) != 0 ? '1' : '0';
    return text;
}

bool isUnsigned(const DataValue &value)
{
    return tagTable[static_cast<std::size_t>(value.tag)].form == DataForm::Unsigned;
}

} // namespace

std::string hexText(Bytes bytes)
{
    std::string text;
    text.reserve(bytes.size() * 3);
    for (const std::uint8_t byte : bytes) {
        if (!text.empty())
            text += ' ';
        text += hexDigits[byte >> 4];
        text += hexDigits[byte & 0x0F];
    }
    return text;
}

std::string hexNumber(std::uint64_t number, int digits)
{
    std::string text = "0x";
    for (int digit = digits - 1; digit >= 0; --digit)
        text += hexDigits[number >> (4 * digit) & 0x0F];
    return text;
}

std::string clockText(const MeterClock &clock)
{
    std::string text = padded(clock.year, 4, 0xFFFF) + '-' + twoDigits(clock.month) + '-'
        + twoDigits(clock.day) + ' ' + twoDigits(clock.hour) + ':' + twoDigits(clock.minute) + ':'
        + twoDigits(clock.second);
    if (clock.deviationMinutes) {
        const int ahead = -*clock.deviationMinutes;
        const auto minutes = static_cast<unsigned>(ahead < 0 ? -ahead : ahead);
        text += ahead < 0 ? " -" : " +";
        text += padded(minutes / 60, 2, 0xFFFF) + ':' + padded(minutes % 60, 2, 0xFFFF);
    }
    return text;
}

bool isClock(Bytes bytes)
{
    const auto clock = decodeDateTime(bytes, 0);
    return clock && clock->year >= 2000 && clock->year < 2100 && clock->month >= 1 && clock->month <= 12;
}

bool isPrintable(Bytes bytes)
{
    while (!bytes.empty() && bytes.back() == 0)
        bytes = bytes.first(bytes.size() - 1);
    return !bytes.empty()
        && std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t c) { return c >= ' ' && c <= '~'; });
}

std::string valueText(const DataValue &value)
{
    switch (value.tag) {
    case DataTag::Boolean:
        return value.number != 0 ? "true" : "false";
    case DataTag::Float32:
        return floatText(std::bit_cast<float>(static_cast<std::uint32_t>(value.number)));
    case DataTag::Float64:
        return floatText(std::bit_cast<double>(value.number));
    case DataTag::BitString:
        return bitText(value);
    case DataTag::DateTime:
        return clockText(*decodeDateTime(value.content, value.offset));
    default:
        break;
    }
    const DataForm form = tagTable[static_cast<std::size_t>(value.tag)].form;
    if (form != DataForm::Unsigned && form != DataForm::Signed)
        return {};
    return isUnsigned(value) ? std::to_string(value.number) : std::to_string(value.asSigned());
}

} // namespace hanscope
