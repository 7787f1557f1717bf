// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/p1fieldtree.h"

#include "core/codec/crc16arc.h"
#include "core/codec/p1fields.h"
#include "core/codec/p1telegram.h"
#include "core/inspect/cipherfields.h"
#include "core/inspect/valuetext.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::uint8_t lastLineMark = '!';

/// The size of the line at the front of `bytes`, its end included.
std::size_t lineSize(Bytes bytes)
{
    const auto end = std::find(bytes.begin(), bytes.end(), std::uint8_t{'\n'});
    return static_cast<std::size_t>(end - bytes.begin()) + (end == bytes.end() ? 0 : 1);
}

Bytes withoutEnd(Bytes line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line = line.first(line.size() - 1);
    return line;
}

void addLineEnd(ByteCursor &in, std::size_t size, FieldBuilder &out)
{
    if (size > 0)
        out.take(in, FieldKind::P1LineEnd, size);
}

/// What stands between two brackets.
void describeValue(std::string_view text, const std::optional<ObisCode> &code, MessageField &field)
{
    constexpr std::uint8_t device = 96;
    const std::size_t star = text.find('*');
    const std::string_view number = text.substr(0, star);
    field.value = number;
    if (star != std::string_view::npos)
        field.unit = text.substr(star + 1);
    const auto decimal = parseP1Decimal(number);
    const auto time = parseP1Time(text);
    if (code && code->c == device) {
        field.value = p1IdText(text).view();
    } else if (time && star == std::string_view::npos) {
        field.value = clockText(*time);
    } else if (decimal) {
        field.raw = decimal->raw;
        field.scaler = static_cast<std::int8_t>(-decimal->decimals);
    }
}

/// The size of a value with its brackets at the front of `text`; 0 when there is none.
std::size_t bracketSize(std::string_view text)
{
    if (text.empty() || text.front() != '(')
        return 0;
    const std::size_t end = text.find(')');
    return end == std::string_view::npos ? 0 : end + 1;
}

void copyValue(const MessageField &from, MessageField &line)
{
    line.value = from.value;
    line.unit = from.unit;
    line.raw = from.raw;
    line.scaler = from.scaler;
}

/// A code and its values, or anything else as a text.
void addLineContent(ByteCursor &in, std::size_t size, const OpenField &line, FieldBuilder &out)
{
    std::string_view text = charsOf(in.rest().first(size));
    const auto code = parseP1Code(text.substr(0, text.find('(')));
    if (code && text.find('(') != std::string_view::npos) {
        MessageField &field = *out.take(in, FieldKind::P1Code, text.find('('));
        field.code = toText(*code);
        field.value = text.substr(0, text.find('('));
        field.quantity = {code->c, code->d, code->e};
        line.field().code = out.fields().back().code;
        line.field().quantity = out.fields().back().quantity;
        text.remove_prefix(text.find('('));
    }
    while (const std::size_t bracket = bracketSize(text)) {
        MessageField &field = *out.take(in, FieldKind::P1Value, bracket);
        describeValue(text.substr(1, bracket - 2), code, field);
        copyValue(out.fields().back(), line.field());
        text.remove_prefix(bracket);
    }
    if (text.empty())
        return;
    MessageField &rest = *out.take(in, FieldKind::Text, text.size());
    if (isPrintable({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()}))
        rest.value = text;
    else
        rest.problem = errorWord(DecodeErrc::NotText);
}

/// The line with the exclamation mark. `telegram` is what its checksum covers, empty when that is not there.
void addLastLine(ByteCursor &in, std::size_t size, Bytes telegram, FieldBuilder &out)
{
    constexpr int checksumDigits = 4;
    const std::string_view digits = charsOf(withoutEnd(in.rest().first(size)).subspan(1));
    const std::size_t endSize = size - 1 - digits.size();
    out.take(in, FieldKind::P1End, 1);
    if (!digits.empty()) {
        MessageField &checksum = *out.take(in, FieldKind::P1Checksum, digits.size());
        const std::string right = hexNumber(crc16Arc(telegram), checksumDigits);
        std::string upper(digits);
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (isPrintable({reinterpret_cast<const std::uint8_t *>(digits.data()), digits.size()}))
            checksum.value = "0x" + upper;
        if (!telegram.empty() && checksum.value != right) {
            checksum.problem = errorWord(DecodeErrc::FrameChecksum);
            checksum.expected = right;
        }
    }
    addLineEnd(in, endSize, out);
}

void addLine(ByteCursor &in, FieldBuilder &out)
{
    const std::size_t size = lineSize(in.rest());
    const std::size_t textSize = withoutEnd(in.rest().first(size)).size();
    if (textSize == 0) {
        addLineEnd(in, size, out);
        return;
    }
    const bool isFirst = in.peek() == p1Start;
    const OpenField line(out, isFirst ? FieldKind::P1Identification : FieldKind::P1Line);
    if (isFirst)
        line.field().value = charsOf(in.rest().subspan(1, textSize - 1));
    addLineContent(in, textSize, line, out);
    addLineEnd(in, size - textSize, out);
}

void addCiphered(Bytes bytes, const P1Telegram &telegram, Decipherer &decipherer, FieldBuilder &out)
{
    ByteCursor head(bytes.first(telegram.bodyOffset));
    while (!head.atEnd())
        addLine(head, out);
    ByteCursor body(telegram.body, telegram.bodyOffset);
    addUntaggedCipheredMessage(body, telegram, decipherer, out);
    const std::size_t tailAt = telegram.bodyOffset + telegram.body.size();
    ByteCursor tail(bytes.subspan(tailAt), tailAt);
    addLastLine(tail, lineSize(tail.rest()), telegram.hasChecksum ? bytes.first(tailAt + 1) : Bytes{}, out);
    if (!tail.atEnd())
        out.giveUp(tail, DecodeErrc::TrailingBytes);
}

} // namespace

void addP1Lines(ByteCursor &in, FieldBuilder &out)
{
    const Bytes all = in.rest();
    const bool isTelegram = in.peek() == p1Start;
    while (!in.atEnd() && in.peek() != lastLineMark)
        addLine(in, out);
    if (in.atEnd()) {
        if (isTelegram)
            out.giveUp(in, DecodeErrc::NoClosingFlag);
        return;
    }
    addLastLine(in, lineSize(in.rest()), isTelegram ? all.first(all.size() - in.left() + 1) : Bytes{}, out);
    if (!in.atEnd())
        out.giveUp(in, DecodeErrc::TrailingBytes);
}

void addP1Telegram(Bytes bytes, Decipherer &decipherer, FieldBuilder &out)
{
    const OpenField whole(out, FieldKind::P1Telegram);
    std::size_t size = 0;
    const auto telegram = decodeP1Telegram(bytes, true, size);
    if (telegram && telegram->isBinary) {
        addCiphered(bytes, *telegram, decipherer, out);
        return;
    }
    ByteCursor in(bytes);
    addP1Lines(in, out);
}

} // namespace hanscope
