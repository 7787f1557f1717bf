// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/framings.h"

#include "core/codec/crc16arc.h"
#include "core/codec/decimaltext.h"
#include "core/simulator/bytewriter.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <string>

namespace hanscope::test
{
namespace
{

/// "1-0:1.7.0(2.512*kW)" for 2512 W.
std::string lineOf(const ListItem &item)
{
    const bool isKilo = item.unit != Unit::Volt && item.unit != Unit::Ampere;
    const int scaler = item.scaler - (isKilo ? 3 : 0);
    const std::string unit = (isKilo ? "k" : "") + std::string(symbol(item.unit));
    return toText({1, 0, item.code.c, item.code.d, item.code.e}) + '(' + decimalText(item.raw, scaler) + '*'
        + unit + ")\r\n";
}

std::string timeLineOf(const MeterClock &clock)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "0-0:1.0.0(%02d%02d%02d%02d%02d%02dW)\r\n", clock.year % 100,
                  clock.month, clock.day, clock.hour, clock.minute, clock.second);
    return text.data();
}

} // namespace

ByteVector inMBusFrames(Bytes apdu, std::size_t partSize)
{
    ByteVector frames;
    for (std::uint8_t number = 0; !apdu.empty(); ++number) {
        const Bytes part = apdu.first(std::min(partSize, apdu.size()));
        apdu = apdu.subspan(part.size());
        const auto last = static_cast<std::uint8_t>(apdu.empty() ? 0x10 : 0x00);
        ByteWriter fields;
        fields.append({0x53, 0xFF, static_cast<std::uint8_t>(last | (number & 0x0F)), 0x01, 0x67});
        fields.append(part);
        ByteWriter out;
        out.number(0x68, 1);
        out.number(fields.bytes.size(), 1);
        out.number(fields.bytes.size(), 1);
        out.number(0x68, 1);
        out.append(fields.bytes);
        out.number(std::accumulate(fields.bytes.begin(), fields.bytes.end(), 0u), 1);
        out.number(0x16, 1);
        frames.insert(frames.end(), out.bytes.begin(), out.bytes.end());
    }
    return frames;
}

ByteVector inBlocks(const HdlcEnds &ends, Bytes apdu, std::size_t partSize)
{
    ByteVector frames;
    for (std::uint64_t number = 1; !apdu.empty(); ++number) {
        const Bytes part = apdu.first(std::min(partSize, apdu.size()));
        apdu = apdu.subspan(part.size());
        ByteWriter out;
        if (number == 1)
            out.append({0xE6, 0xE7, 0x00});
        out.number(0xE0, 1);
        out.number(apdu.empty() ? 0xC0 : 0x40, 1);
        out.number(number, 2);
        out.number(0, 2); // acknowledged block
        out.number(0x82, 1);
        out.number(part.size(), 2);
        out.append(part);
        const ByteVector frame = hdlcFrame(ends, out.bytes);
        frames.insert(frames.end(), frame.begin(), frame.end());
    }
    return frames;
}

ByteVector asP1Telegram(const MeterList &list, bool withChecksum)
{
    std::string text = "/HAN5SIMULATED\r\n\r\n";
    if (list.clock)
        text += timeLineOf(*list.clock);
    for (const ListItem &item : list.items)
        text += lineOf(item);
    text += '!';
    if (withChecksum) {
        std::array<char, 5> sum{};
        const Bytes bytes{reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
        std::snprintf(sum.data(), sum.size(), "%04X", crc16Arc(bytes));
        text += sum.data();
    }
    text += "\r\n";
    return {text.begin(), text.end()};
}

} // namespace hanscope::test
