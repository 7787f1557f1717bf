// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/encode.h"

#include "core/codec/apdu.h"
#include "core/codec/datavalue.h"
#include "core/simulator/bytewriter.h"

#include <algorithm>
#include <string>

namespace hanscope
{
namespace
{

constexpr std::size_t dateTimeSize = 12;
constexpr std::uint16_t notSpecified = 0x8000;

void writeTag(ByteWriter &out, DataTag tag)
{
    out.number(static_cast<std::uint8_t>(tag), 1);
}

void writeContainer(ByteWriter &out, DataTag tag, std::size_t count)
{
    writeTag(out, tag);
    out.number(count, 1);
}

void writeText(ByteWriter &out, DataTag tag, std::string_view text)
{
    writeTag(out, tag);
    out.text(text);
}

void writeObis(ByteWriter &out, const ObisCode &code)
{
    writeTag(out, DataTag::OctetString);
    out.append({6, code.a, code.b, code.c, code.d, code.e, code.f});
}

void writeInteger(ByteWriter &out, DataTag tag, std::int64_t value)
{
    const bool isShort = tag == DataTag::Long || tag == DataTag::LongUnsigned;
    writeTag(out, tag);
    out.number(static_cast<std::uint64_t>(value), isShort ? 2 : 4);
}

/// The size, which makers write with or without a tag, and the twelve bytes of a COSEM date-time.
void writeDateTime(ByteWriter &out, const MeterClock &clock)
{
    out.number(dateTimeSize, 1);
    out.number(clock.year, 2);
    out.append(
        {clock.month, clock.day, clock.weekday, clock.hour, clock.minute, clock.second, clock.hundredths});
    out.number(clock.deviationMinutes ? static_cast<std::uint16_t>(*clock.deviationMinutes) : notSpecified,
               2);
    out.number(clock.status, 1);
}

void writeClock(ByteWriter &out, const MeterClock &clock)
{
    writeTag(out, DataTag::OctetString);
    writeDateTime(out, clock);
}

bool isCounter(const ListItem &item)
{
    return item.code.d == 8;
}

/// Calls `writeItem` for each item and `writeTime` in front of the counters, where all makers have the clock.
template <typename WriteItem, typename WriteTime>
void writeInOrder(const MeterList &list, WriteItem writeItem, WriteTime writeTime)
{
    const ListItem *counters = std::find_if(list.items.begin(), list.items.end(), isCounter);
    std::for_each(list.items.begin(), counters, writeItem);
    if (list.clock)
        writeTime(*list.clock);
    std::for_each(counters, list.items.end(), writeItem);
}

// Aidon and Embriq: an array of structures, each with its own OBIS code, scaler and unit.

/// Embriq modules pad the texts that describe the meter with NULs.
std::string padded(const MeterList &list, std::string_view text, std::size_t size)
{
    std::string result(text);
    if (list.meter.maker == Maker::Embriq && result.size() < size)
        result.resize(size, '\0');
    return result;
}

void writeAidonText(ByteWriter &out, const ObisCode &code, std::string_view text)
{
    writeContainer(out, DataTag::Structure, 2);
    writeObis(out, code);
    writeText(out, DataTag::VisibleString, text);
}

void writeAidonItem(ByteWriter &out, const ListItem &item)
{
    writeContainer(out, DataTag::Structure, 3);
    writeObis(out, item.code);
    switch (item.unit) {
    case Unit::Ampere:
        writeInteger(out, DataTag::Long, item.raw);
        break;
    case Unit::Volt:
        writeInteger(out, DataTag::LongUnsigned, item.raw);
        break;
    default:
        writeInteger(out, DataTag::DoubleLongUnsigned, item.raw);
        break;
    }
    writeContainer(out, DataTag::Structure, 2);
    writeTag(out, DataTag::Integer);
    out.number(static_cast<std::uint8_t>(item.scaler), 1);
    writeTag(out, DataTag::Enum);
    out.number(static_cast<std::uint8_t>(item.unit), 1);
}

void writeAidonBody(ByteWriter &out, const MeterList &list)
{
    const MeterIdentity &meter = list.meter;
    const std::size_t texts = meter.listId.empty() ? 0 : 3;
    writeContainer(out, DataTag::Array, texts + list.items.size() + (list.clock ? 1 : 0));
    if (texts > 0) {
        writeAidonText(out, {1, 1, 0, 2, 129}, meter.listId.view());
        writeAidonText(out, {0, 0, 96, 1, 0}, padded(list, meter.meterId.view(), 16));
        writeAidonText(out, {0, 0, 96, 1, 7}, padded(list, meter.meterType.view(), 4));
    }
    const auto writeTime = [&out](const MeterClock &clock) {
        writeContainer(out, DataTag::Structure, 2);
        writeObis(out, {0, 0, 1, 0, 0});
        writeClock(out, clock);
    };
    writeInOrder(
        list, [&out](const ListItem &item) { writeAidonItem(out, item); }, writeTime);
}

// Kaifa: a structure of bare values in a fixed order.

void writeKaifaBody(ByteWriter &out, const MeterList &list)
{
    const MeterIdentity &meter = list.meter;
    const std::size_t texts = meter.listId.empty() ? 0 : 3;
    writeContainer(out, DataTag::Structure, texts + list.items.size() + (list.clock ? 1 : 0));
    if (texts > 0) {
        for (const std::string_view text :
             {meter.listId.view(), meter.meterId.view(), meter.meterType.view()})
            writeText(out, DataTag::OctetString, text);
    }
    writeInOrder(
        list, [&out](const ListItem &item) { writeInteger(out, DataTag::DoubleLongUnsigned, item.raw); },
        [&out](const MeterClock &clock) { writeClock(out, clock); });
}

// Kamstrup: the list version, then OBIS code and value in turn.

/// One-phase meters send null-data where the others have code and value of L2 and L3.
std::size_t fillersAfter(const MeterList &list, const ListItem &item)
{
    const ObisQuantity quantity = quantityOf(item.code);
    const bool isL1 = quantity == ObisQuantity{31, 7, 0} || quantity == ObisQuantity{32, 7, 0};
    return isL1 && list.meter.network == Network::OnePhase ? 4 : 0;
}

void writeKamstrupItem(ByteWriter &out, const ListItem &item)
{
    writeObis(out, item.code);
    writeInteger(out, item.unit == Unit::Volt ? DataTag::LongUnsigned : DataTag::DoubleLongUnsigned,
                 item.raw);
}

void writeKamstrupBody(ByteWriter &out, const MeterList &list)
{
    std::size_t count = 1 + 2 * (2 + list.items.size() + (list.clock ? 1 : 0));
    for (const ListItem &item : list.items)
        count += fillersAfter(list, item);

    writeContainer(out, DataTag::Structure, count);
    writeText(out, DataTag::VisibleString, list.meter.listId.view());
    writeObis(out, {1, 1, 0, 0, 5});
    writeText(out, DataTag::VisibleString, list.meter.meterId.view());
    writeObis(out, {1, 1, 96, 1, 1});
    writeText(out, DataTag::VisibleString, list.meter.meterType.view());
    const auto writeItem = [&](const ListItem &item) {
        writeKamstrupItem(out, item);
        for (std::size_t left = fillersAfter(list, item); left > 0; --left)
            writeTag(out, DataTag::NullData);
    };
    const auto writeTime = [&out](const MeterClock &clock) {
        writeObis(out, {0, 1, 1, 0, 0});
        writeClock(out, clock);
    };
    writeInOrder(list, writeItem, writeTime);
}

void writePushTime(ByteWriter &out, const MeterList &list, PushTimeForm form)
{
    if (!list.pushTime) {
        out.number(0, 1);
        return;
    }
    if (list.meter.maker == Maker::Kaifa || form == PushTimeForm::Tagged)
        writeTag(out, DataTag::OctetString);
    writeDateTime(out, *list.pushTime);
}

} // namespace

HdlcEnds hdlcEndsOf(Maker maker)
{
    switch (maker) {
    case Maker::Kaifa:
        return {{0x01}, {0x02, 0x01}, 0x10};
    case Maker::Kamstrup:
        return {{0x2B}, {0x21}, 0x13};
    default:
        break;
    }
    return {{0x41}, {0x08, 0x83}, 0x13};
}

std::vector<std::uint8_t> encodeApdu(const MeterList &list, PushTimeForm form)
{
    const Maker maker = list.meter.maker;
    ByteWriter out;
    out.number(dataNotificationTag, 1);
    out.number(maker == Maker::Kamstrup ? 0 : 0x40000000, 4);
    writePushTime(out, list, form);
    switch (maker) {
    case Maker::Kaifa:
        writeKaifaBody(out, list);
        break;
    case Maker::Kamstrup:
        writeKamstrupBody(out, list);
        break;
    case Maker::Aidon:
    case Maker::Embriq:
        writeAidonBody(out, list);
        break;
    default: // a maker whose lists are only read
        return {};
    }
    return std::move(out.bytes);
}

std::vector<std::uint8_t> informationOf(Bytes apdu)
{
    ByteWriter out;
    out.append({0xE6, 0xE7, 0x00});
    out.append(apdu);
    return std::move(out.bytes);
}

std::vector<std::uint8_t> encodeInformation(const MeterList &list, PushTimeForm form)
{
    const std::vector<std::uint8_t> apdu = encodeApdu(list, form);
    return apdu.empty() ? apdu : informationOf(apdu);
}

std::vector<std::uint8_t> encodeFrame(const MeterList &list, PushTimeForm form)
{
    const std::vector<std::uint8_t> information = encodeInformation(list, form);
    if (information.empty())
        return {};
    return hdlcFrame(hdlcEndsOf(list.meter.maker), information);
}

} // namespace hanscope
