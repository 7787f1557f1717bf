// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decodercomparison.h"

#include "core/codec/decimaltext.h"
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/plain/plaindecoder.h"

#include <array>
#include <cstdio>
#include <map>
#include <memory>

namespace hanscope::test
{
namespace
{

using Fields = std::map<std::string, std::string>;

/// What one of both said of one message.
struct Told {
    std::size_t begin = 0, end = 0;
    std::string word; ///< "list", "encrypted", "refused"
    Fields fields;
    bool mayKnowMore = false; ///< a P1 telegram with lines that the plain decoder does not read
};

std::string p1Text(const MeterClock &clock)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%02d%02d%02d%02d%02d%02d%s", clock.year % 100, clock.month,
                  clock.day, clock.hour, clock.minute, clock.second,
                  clock.status == 0x80    ? "S"
                      : clock.status == 0 ? "W"
                                          : "");
    return text.data();
}

std::string hexText(const MeterClock &clock)
{
    const auto deviation = static_cast<std::uint16_t>(clock.deviationMinutes.value_or(INT16_MIN));
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04X%02X%02X%02X%02X%02X%02X%02X%04X%02X", clock.year,
                  clock.month, clock.day, clock.weekday, clock.hour, clock.minute, clock.second,
                  clock.hundredths, deviation, clock.status);
    return text.data();
}

std::string textOf(const std::optional<MeterClock> &clock, bool isP1)
{
    if (!clock)
        return {};
    return isP1 ? p1Text(*clock) : hexText(*clock);
}

/// As far as there is room for it in MeterIdentity.
std::string fitted(const std::string &text, std::size_t room)
{
    return text.substr(0, room);
}

template <typename Value>
void addCount(Fields &fields, const char *name, const std::optional<Value> &value)
{
    if (value)
        fields[name] = std::to_string(value->count);
}

void addReading(Fields &fields, const Reading &reading)
{
    addCount(fields, "base 1.7.0", reading.importPower);
    addCount(fields, "base 2.7.0", reading.exportPower);
    addCount(fields, "base 3.7.0", reading.importReactive);
    addCount(fields, "base 4.7.0", reading.exportReactive);
    constexpr std::array currents{"base 31.7.0", "base 51.7.0", "base 71.7.0"};
    constexpr std::array voltages{"base 32.7.0", "base 52.7.0", "base 72.7.0"};
    for (std::size_t phase = 0; phase < 3; ++phase) {
        addCount(fields, currents[phase], reading.current[phase]);
        addCount(fields, voltages[phase], reading.voltage[phase]);
    }
    addCount(fields, "base 1.8.0", reading.importedEnergy);
    addCount(fields, "base 2.8.0", reading.exportedEnergy);
    addCount(fields, "base 3.8.0", reading.importedReactive);
    addCount(fields, "base 4.8.0", reading.exportedReactive);
}

Fields fieldsOf(const MeterList &list, bool isP1)
{
    Fields fields;
    for (const ListItem &item : list.items) {
        std::string code = toText(item.code);
        if (item.code.f == 255)
            code += ".255";
        const std::string unit(symbol(item.unit));
        fields[code] = decimalText(item.raw, item.scaler) + (unit.empty() ? "" : " " + unit);
    }
    addReading(fields, toReading(list, {}));
    fields["clock"] = textOf(list.clock, isP1);
    if (isP1)
        return fields; // its dialects name meters in ways that the plain decoder does not know
    fields["push time"] = textOf(list.pushTime, false);
    fields["version"] = list.meter.listId.view();
    fields["id"] = list.meter.meterId.view();
    fields["type"] = list.meter.meterType.view();
    return fields;
}

Fields fieldsOf(const plain::Message &message, bool isP1)
{
    Fields fields;
    for (const auto &[code, number] : message.numbers)
        fields[code] = number;
    for (const auto &[quantity, count] : plain::inBaseUnits(message))
        fields["base " + quantity] = std::to_string(count);
    fields["clock"] = message.clock;
    if (isP1)
        return fields;
    fields["push time"] = message.pushTime;
    fields["version"] = fitted(message.listVersion, 16);
    fields["id"] = fitted(message.meterId, 24);
    fields["type"] = fitted(message.meterType, 24);
    return fields;
}

/// Whether a message is a whole frame, and no stretch of garbage. A telegram without checksum that is damaged
/// is both.
bool isWhole(const Message &message)
{
    switch (message.status) {
    case MessageStatus::Corrupt:
        return false;
    case MessageStatus::Incomplete:
        return message.error.code == DecodeErrc::SegmentMissing;
    default:
        return true;
    }
}

std::vector<Told> toldByStreamDecoder(Bytes stream)
{
    static const auto decoder = std::make_unique<StreamDecoder>();
    *decoder = StreamDecoder();
    std::vector<Told> told;
    const auto keep = [&told](const Message &message) {
        if (!isWhole(message))
            return;
        Told one{message.offset, message.offset + message.bytes.size(), "refused", {}};
        if (message.status == MessageStatus::Encrypted)
            one.word = "encrypted";
        if (message.status == MessageStatus::Decoded) {
            one.word = "list";
            one.fields = fieldsOf(message.list, message.framing == Framing::P1);
        }
        told.push_back(std::move(one));
    };
    decodeAll(*decoder, stream, keep);
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return told;
}

std::vector<Told> toldByPlainDecoder(const std::vector<std::uint8_t> &stream)
{
    std::vector<Told> told;
    for (const plain::Message &message : plain::decodeStream(stream)) {
        if (message.word == "damaged telegram")
            continue;
        const bool isP1 = stream[message.begin] == '/';
        Told one{message.begin, message.end, message.word, {}, message.hasOddLines};
        if (message.word == "list" && isP1 && message.numbers.empty())
            one.word = "refused";
        else if (message.word == "list")
            one.fields = fieldsOf(message, isP1);
        else if (message.word != "encrypted")
            one.word = "refused";
        told.push_back(std::move(one));
    }
    return told;
}

std::string asText(const Told &told)
{
    return std::to_string(told.begin) + ".." + std::to_string(told.end) + ' ' + told.word;
}

std::string differenceOf(const Told &real, const Told &plain)
{
    const bool nothingSure = plain.mayKnowMore && plain.fields.empty() && plain.begin == real.begin;
    if (!nothingSure && asText(real) != asText(plain))
        return "StreamDecoder: " + asText(real) + ", plain: " + asText(plain);
    for (const auto &[name, value] : plain.fields) {
        const auto other = real.fields.find(name);
        const std::string said = other == real.fields.end() ? "nothing" : other->second;
        if (said != value)
            return asText(real) + ": " + name + " is " + said + ", plain: " + value;
    }
    if (plain.mayKnowMore || real.fields.size() == plain.fields.size())
        return {};
    for (const auto &[name, value] : real.fields) {
        if (plain.fields.count(name) == 0)
            return asText(real) + ": " + name + " is " + value + ", plain: nothing";
    }
    return {};
}

Agreement counts;

void count(const Told &told)
{
    if (told.word == "list")
        ++counts.lists;
    else if (told.word == "encrypted")
        ++counts.encrypted;
    else
        ++counts.refused;
}

} // namespace

std::string differenceOf(const std::vector<std::uint8_t> &stream)
{
    const std::vector<Told> real = toldByStreamDecoder(stream);
    const std::vector<Told> plain = toldByPlainDecoder(stream);
    for (std::size_t i = 0; i < std::max(real.size(), plain.size()); ++i) {
        if (i == real.size())
            return "StreamDecoder: no more, plain: " + asText(plain[i]);
        if (i == plain.size())
            return "StreamDecoder: " + asText(real[i]) + ", plain: no more";
        if (const std::string difference = differenceOf(real[i], plain[i]); !difference.empty())
            return difference;
        count(real[i]);
    }
    return {};
}

Agreement agreement()
{
    return counts;
}

} // namespace hanscope::test
