// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherlayouts.h"

#include "core/simulator/bytewriter.h"

#include <algorithm>

namespace hanscope::test
{
namespace
{

void writeNotification(ByteWriter &out)
{
    out.append({0x0F, 0x40, 0x00, 0x00, 0x00, 0x00});
}

void writeCode(ByteWriter &out, const ObisCode &code)
{
    out.append({0x09, 0x06, code.a, code.b, code.c, code.d, code.e, code.f});
}

void writeText(ByteWriter &out, std::string_view text)
{
    out.number(0x09, 1);
    out.text(text);
}

void writeNumber(ByteWriter &out, std::int64_t value)
{
    out.number(0x06, 1);
    out.number(static_cast<std::uint64_t>(value), 4);
}

void writeTime(ByteWriter &out)
{
    out.append({0x09, 0x0C, 0x07, 0xE5, 0x0C, 0x1B, 0x01, 0x0E, 0x00, 0x2D, 0x00, 0xFF, 0xC4, 0x02});
}

constexpr bool isEnergyOrPower(const ListItem &item)
{
    return item.unit == Unit::Watt || item.unit == Unit::WattHour;
}

} // namespace

std::vector<std::uint8_t> asKaifaPairs(const MeterList &list)
{
    ByteWriter out;
    writeNotification(out);
    out.number(0x02, 1);
    out.number(2 * (list.items.size() + 4), 1);
    writeCode(out, {1, 0, 0, 2, 129});
    writeText(out, "KFM_001");
    writeCode(out, {0, 0, 96, 1, 0});
    writeText(out, "7340150000000001");
    writeCode(out, {0, 0, 96, 1, 7});
    writeText(out, "MA304H4");
    for (const ListItem &item : list.items) {
        writeCode(out, {1, 0, item.code.c, item.code.d, item.code.e});
        writeNumber(out, item.raw);
    }
    writeCode(out, {0, 0, 1, 0, 0});
    writeTime(out);
    return out.bytes;
}

std::vector<std::uint8_t> asTriplets(const MeterList &list)
{
    ByteWriter out;
    writeNotification(out);
    out.number(0x02, 1);
    out.number(3 * list.items.size() + 2, 1);
    writeTime(out);
    for (const ListItem &item : list.items) {
        writeCode(out, item.code);
        writeNumber(out, item.raw);
        out.append({0x02, 0x02, 0x0F, static_cast<std::uint8_t>(item.scaler), 0x16,
                    static_cast<std::uint8_t>(item.unit)});
    }
    writeText(out, "178210015165");
    return out.bytes;
}

std::vector<std::uint8_t> asPushObjects(const MeterList &list)
{
    std::vector<ListItem> sent;
    std::copy_if(list.items.begin(), list.items.end(), std::back_inserter(sent), isEnergyOrPower);
    ByteWriter out;
    writeNotification(out);
    const std::size_t count = sent.size() + 2;
    const auto writeObject = [&out](std::uint8_t objectClass, const ObisCode &code) {
        out.append({0x02, 0x04, 0x12, 0x00, objectClass});
        writeCode(out, code);
        out.append({0x0F, 0x02, 0x12, 0x00, 0x00});
    };
    out.number(0x02, 1);
    out.number(count, 1);
    out.number(0x01, 1);
    out.number(count, 1);
    writeObject(40, {0, 8, 25, 9, 0});
    writeObject(1, {0, 0, 96, 1, 0});
    for (const ListItem &item : sent)
        writeObject(3, item.code);
    writeText(out, "43094351");
    for (const ListItem &item : sent)
        writeNumber(out, item.raw);
    return out.bytes;
}

} // namespace hanscope::test
