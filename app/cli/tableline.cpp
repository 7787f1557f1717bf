// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tableline.h"

#include "app/cli/jsonline.h"
#include "core/codec/decimaltext.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

constexpr std::size_t offsetWidth = 9;
constexpr std::size_t timeWidth = 19;
constexpr std::size_t listWidth = 5;

struct Column {
    std::string_view name;
    ObisQuantity quantity;
    std::size_t width;
};

constexpr std::array columns{
    Column{"import W", {1, 7, 0}, 8},     Column{"export W", {2, 7, 0}, 8},
    Column{"L1 V", {32, 7, 0}, 6},        Column{"L2 V", {52, 7, 0}, 6},
    Column{"L3 V", {72, 7, 0}, 6},        Column{"L1 A", {31, 7, 0}, 6},
    Column{"L2 A", {51, 7, 0}, 6},        Column{"L3 A", {71, 7, 0}, 6},
    Column{"imported Wh", {1, 8, 0}, 11}, Column{"exported Wh", {2, 8, 0}, 11},
};

void appendRight(std::string &out, std::string_view text, std::size_t width)
{
    out.append(width - std::min(width, text.size()), ' ');
    out += text;
    out += "  ";
}

void appendLeft(std::string &out, std::string_view text, std::size_t width)
{
    out += text;
    out.append(width - std::min(width, text.size()) + 2, ' ');
}

/// A terminal obeys control characters; a meter shall not command it.
std::string printable(std::string_view text)
{
    std::string safe(text);
    std::replace_if(
        safe.begin(), safe.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return safe;
}

void appendMeter(std::string &out, const MeterIdentity &meter)
{
    for (const std::string_view part :
         {makerName(meter.maker), meter.meterType.view(), meter.meterId.view()}) {
        if (!part.empty())
            out += printable(part) + ' ';
    }
}

void appendList(std::string &out, const MeterList &list)
{
    const auto &time = list.clock ? list.clock : list.pushTime;
    appendLeft(out, time ? isoText(*time) : std::string(), timeWidth);
    appendLeft(out, listWord(list.kind), listWidth);
    for (const Column &column : columns) {
        const auto *item
            = std::find_if(list.items.begin(), list.items.end(), [&column](const ListItem &each) {
                  return quantityOf(each.code) == column.quantity;
              });
        appendRight(out, item == list.items.end() ? std::string() : decimalText(item->raw, item->scaler),
                    column.width);
    }
    appendMeter(out, list.meter);
}

constexpr std::string_view hexDigits = "0123456789ABCDEF";

void appendCipher(std::string &out, const CipherHeader &cipher)
{
    if (!cipher.systemTitle.empty())
        out += " System title " + systemTitleHex(cipher.systemTitle) + ',';
    out += " security control ";
    out += hexDigits[cipher.securityControl >> 4];
    out += hexDigits[cipher.securityControl & 0x0F];
    out += ", counter " + std::to_string(cipher.invocationCounter);
}

/// Whether messages were replayed, delivered twice or missed before this one.
bool isOutOfStep(const Message &message)
{
    return message.tagCheck != TagCheck::NotCiphered && message.counterStep != CounterStep::First
        && message.counterStep != CounterStep::Next;
}

void appendRejected(std::string &out, const Message &message)
{
    out += statusWord(message.status);
    out += ": ";
    out += errorSentence(message.error.code);
    if (message.status == MessageStatus::Encrypted)
        appendCipher(out, message.cipher);
    out += " (" + std::to_string(message.bytes.size()) + " bytes)";
}

void endLine(std::string &out)
{
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    out += '\n';
}

} // namespace

void appendTableHead(std::string &out, std::string_view file)
{
    if (!file.empty()) {
        out += file;
        out += ":\n";
    }
    appendRight(out, "offset", offsetWidth);
    appendLeft(out, "time", timeWidth);
    appendLeft(out, "list", listWidth);
    for (const Column &column : columns)
        appendRight(out, column.name, column.width);
    out += "meter\n";
}

void appendTableLine(std::string &out, const Message &message)
{
    appendRight(out, std::to_string(message.offset), offsetWidth);
    if (message.status == MessageStatus::Decoded)
        appendList(out, message.list);
    else
        appendRejected(out, message);
    if (isOutOfStep(message)) {
        out += out.back() == ' ' ? "counter " : " counter ";
        out += counterStepWord(message.counterStep);
    }
    endLine(out);
}

} // namespace hanscope
