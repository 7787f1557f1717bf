// SPDX-License-Identifier: GPL-3.0-or-later
// P1 telegrams: any bytes as a telegram, and any bytes as the lines of one whose checksum is right. A
// telegram that is not whole waits for more, one flipped bit makes it none, and what follows it changes
// nothing.
#include "core/codec/crc16arc.h"
#include "core/codec/decimaltext.h"
#include "core/codec/p1list.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace
{

using namespace hanscope;

void checkTelegram(const P1Telegram &telegram, std::size_t size, Bytes bytes)
{
    FUZZ_CHECK(size <= bytes.size() && size <= p1MaxTelegram);
    FUZZ_CHECK(telegram.bodyOffset + telegram.body.size() < size);
    FUZZ_CHECK(telegram.body.data() == bytes.data() + telegram.bodyOffset);
    FUZZ_CHECK(bytes[telegram.bodyOffset + telegram.body.size()] == '!');
}

void checkList(const P1Telegram &telegram)
{
    static MeterList list;
    const auto read = readP1List(telegram, list);
    if (!read) {
        FUZZ_CHECK(read.error().offset <= telegram.bodyOffset + telegram.body.size());
        return;
    }
    FUZZ_CHECK(!list.items.empty());
    for (const ListItem &item : list.items) {
        FUZZ_CHECK(!toText(item.code).empty());
        FUZZ_CHECK(!decimalText(item.raw, item.scaler).empty());
    }
}

/// The beginning of a telegram is not refused before its end has come.
void checkWaits(Bytes beginning)
{
    std::size_t size = 0;
    const auto telegram = decodeP1Telegram(beginning, false, size);
    FUZZ_CHECK(!telegram && telegram.error().code == DecodeErrc::Truncated);
}

void decode(Bytes bytes)
{
    std::size_t size = 0;
    const auto telegram = decodeP1Telegram(bytes, true, size);
    if (!telegram) {
        FUZZ_CHECK(telegram.error().offset <= bytes.size());
        return;
    }
    checkTelegram(*telegram, size, bytes);
    if (!telegram->isBinary)
        checkList(*telegram);
    checkWaits(bytes.first(bytes[size / 2] * size / 256)); // anywhere
    const std::size_t firstLine = 1 + telegram->identification.size();
    checkWaits(bytes.first(std::min(firstLine + bytes[size / 2] % 4, size - 1)));
}

Bytes bytesOf(const std::string &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

void makeTelegram(Bytes lines, std::string &text)
{
    text = "/HAN5\r\n\r\n";
    text += charsOf(lines);
    text += "\r\n!";
    std::array<char, 5> sum{};
    std::snprintf(sum.data(), sum.size(), "%04X", crc16Arc(bytesOf(text)));
    text += sum.data();
    text += "\r\n";
}

/// The telegram has a right checksum, but perhaps no right lines.
void decodeChecked(std::string &text, unsigned choice)
{
    std::size_t size = 0;
    const auto telegram = decodeP1Telegram(bytesOf(text), false, size);
    if (!telegram || telegram->isBinary || size != text.size())
        return;
    FUZZ_CHECK(telegram->hasChecksum);
    checkTelegram(*telegram, size, bytesOf(text));
    checkList(*telegram);

    checkWaits(bytesOf(text).first(choice % (text.size() - 2)));

    const std::size_t covered = text.size() - 6; // behind it the digits of the sum, capital or small
    text[choice % covered] = static_cast<char>(text[choice % covered] ^ 1 << (choice >> 5 & 7));
    const auto damaged = decodeP1Telegram(bytesOf(text), true, size);
    FUZZ_CHECK(!damaged || !damaged->hasChecksum || damaged->isBinary || size < text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes input{data, size};
    decode(input);
    if (size < 2)
        return 0;
    static std::string text;
    makeTelegram(input.subspan(2), text);
    decodeChecked(text, data[0] | unsigned{data[1]} << 8);
    return 0;
}
