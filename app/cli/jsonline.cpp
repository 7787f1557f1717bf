// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonline.h"

#include "core/codec/decimaltext.h"

#include <array>
#include <charconv>

namespace hanscope
{
namespace
{

constexpr std::string_view hexDigits = "0123456789ABCDEF";

void appendEscaped(std::string &out, char c)
{
    const auto code = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hexDigits[code >> 4];
    out += hexDigits[code & 0x0F];
}

void appendText(std::string &out, std::string_view text, bool utf8)
{
    out += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20 || code == 0x7F || (code >= 0x80 && !utf8)) {
            appendEscaped(out, c);
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendKey(std::string &out, std::string_view key)
{
    out += ",\"";
    out += key;
    out += "\":";
}

void appendNumber(std::string &out, std::string_view key, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    appendKey(out, key);
    out.append(digits.data(), end.ptr);
}

/// Bytes a meter sent as text may be any; above ASCII they are taken as Latin-1, so that none is lost.
void appendMeterText(std::string &out, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    appendKey(out, key);
    appendText(out, text, false);
}

void appendTime(std::string &out, std::string_view key, const std::optional<MeterClock> &clock)
{
    if (clock)
        appendMeterText(out, key, isoText(*clock));
}

void appendValues(std::string &out, const MeterList &list)
{
    if (list.items.empty())
        return;
    appendKey(out, "values");
    out += '{';
    for (const ListItem &item : list.items) {
        if (out.back() != '{')
            out += ',';
        out += '"';
        out += toText(item.code);
        out += "\":{\"value\":\"";
        out += decimalText(item.raw, item.scaler);
        out += '"';
        appendMeterText(out, "unit", symbol(item.unit));
        out += '}';
    }
    out += '}';
}

void appendList(std::string &out, const MeterList &list)
{
    appendMeterText(out, "vendor", makerName(list.meter.maker));
    appendMeterText(out, "list", listWord(list.kind));
    appendMeterText(out, "listId", list.meter.listId.view());
    appendMeterText(out, "meterId", list.meter.meterId.view());
    appendMeterText(out, "meterType", list.meter.meterType.view());
    appendTime(out, "clock", list.clock);
    appendTime(out, "pushTime", list.pushTime);
    const auto &zoned = list.clock ? list.clock : list.pushTime;
    if (zoned && zoned->deviationMinutes)
        appendNumber(out, "deviationMinutes", *zoned->deviationMinutes);
    appendValues(out, list);
}

void appendCipher(std::string &out, const Message &message)
{
    const CipherHeader &cipher = message.cipher;
    appendMeterText(out, "systemTitle", systemTitleHex(cipher.systemTitle));
    const std::array control{hexDigits[cipher.securityControl >> 4],
                             hexDigits[cipher.securityControl & 0x0F]};
    appendMeterText(out, "securityControl", {control.data(), control.size()});
    appendNumber(out, "invocationCounter", cipher.invocationCounter);
    appendMeterText(out, "counterStep", counterStepWord(message.counterStep));
    if (message.status != MessageStatus::Encrypted)
        appendMeterText(out, "tag", tagCheckWord(message.tagCheck));
}

} // namespace

std::string jsonText(std::string_view utf8)
{
    std::string text;
    appendText(text, utf8, true);
    return text;
}

void appendJsonLine(std::string &out, std::string_view file, const Message &message,
                    std::string_view receivedAt)
{
    out += "{\"file\":";
    out += file;
    appendNumber(out, "offset", static_cast<std::int64_t>(message.offset));
    appendNumber(out, "length", static_cast<std::int64_t>(message.bytes.size()));
    appendMeterText(out, "receivedAt", receivedAt);
    appendMeterText(out, "framing", framingWord(message.framing));
    appendMeterText(out, "status", statusWord(message.status));
    if (message.status != MessageStatus::Decoded) {
        appendMeterText(out, "reason", errorWord(message.error.code));
        appendNumber(out, "errorOffset", static_cast<std::int64_t>(message.error.offset));
    }
    const bool namesItself = message.status == MessageStatus::Unsupported
        && message.error.code == DecodeErrc::UnknownLayout && !message.list.items.empty();
    if (message.status == MessageStatus::Decoded || namesItself)
        appendList(out, message.list);
    if (message.tagCheck != TagCheck::NotCiphered)
        appendCipher(out, message);
    out += "}\n";
}

std::string isoText(const MeterClock &clock)
{
    if (!localTime(clock))
        return {};
    std::string text;
    const auto append = [&text](unsigned number, std::size_t digits, char before) {
        if (before)
            text += before;
        const std::string plain = std::to_string(number);
        text.append(digits - std::min(digits, plain.size()), '0');
        text += plain;
    };
    append(clock.year, 4, '\0');
    append(clock.month, 2, '-');
    append(clock.day, 2, '-');
    append(clock.hour, 2, 'T');
    append(clock.minute, 2, ':');
    append(clock.second, 2, ':');
    return text;
}

std::string_view listWord(ListKind kind)
{
    switch (kind) {
    case ListKind::List1:
        return "list1";
    case ListKind::List2:
        return "list2";
    case ListKind::List3:
        return "list3";
    case ListKind::Other:
        return "other";
    }
    return "";
}

} // namespace hanscope
