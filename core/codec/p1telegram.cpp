// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/p1telegram.h"

#include "core/codec/crc16arc.h"
#include "core/codec/datavalue.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::size_t startSize = 5;
constexpr std::size_t maxFirstLine = 80;
constexpr std::size_t checksumDigits = 4;
constexpr std::size_t maxTitleSize = 16;

bool isLetter(std::uint8_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDigit(std::uint8_t c)
{
    return c >= '0' && c <= '9';
}

bool isLineEnd(int c)
{
    return c == '\r' || c == '\n';
}

bool isText(int c)
{
    return (c >= ' ' && c <= '~') || c == '\t';
}

int hexDigit(int c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

Result<void> skipLineEnd(ByteCursor &in)
{
    const std::size_t size = in.peek() == '\r' ? 2 : 1;
    if (in.left() < size)
        return failure(DecodeErrc::Truncated, in.offset() + in.left());
    if (in.peek(size - 1) != '\n')
        return failure(DecodeErrc::NotText, in.offset());
    (void)in.take(size);
    return {};
}

/// How many bytes of text stand at the front.
std::size_t textSize(Bytes bytes)
{
    const auto end = std::find_if_not(bytes.begin(), bytes.end(), isText);
    return static_cast<std::size_t>(end - bytes.begin());
}

/// The rest of a line; leaves the cursor behind its end.
Result<Bytes> readLine(ByteCursor &in)
{
    const Bytes rest = in.rest();
    const std::size_t size = textSize(rest);
    if (size == rest.size())
        return failure(DecodeErrc::Truncated, in.offset() + size);
    (void)in.take(size);
    if (const auto end = skipLineEnd(in); !end)
        return tl::unexpected(end.error());
    return rest.first(size);
}

/// Whether another telegram begins in a line: the one before was cut off there.
bool holdsP1Start(Bytes line)
{
    for (auto at = line.begin(); (at = std::find(at, line.end(), p1Start)) != line.end(); ++at) {
        if (checkP1Start({at, line.end()}))
            return true;
    }
    return false;
}

/// Moves over lines up to the one that begins with an exclamation mark.
Result<void> skipTextBody(ByteCursor &in)
{
    while (in.peek() != '!') {
        const std::size_t at = in.offset();
        const auto line = readLine(in);
        if (!line)
            return tl::unexpected(line.error());
        if (holdsP1Start(*line))
            return failure(DecodeErrc::NoClosingFlag, at);
    }
    return {};
}

/// Moves over a ciphered message without tag: system title, length, content.
Result<void> skipBinaryBody(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto titleSize = in.takeUnsigned(1);
    if (!titleSize)
        return tl::unexpected(titleSize.error());
    if (*titleSize > maxTitleSize)
        return failure(DecodeErrc::NotText, at);
    if (const auto title = in.take(*titleSize); !title)
        return tl::unexpected(title.error());
    const auto length = readLength(in);
    if (!length)
        return tl::unexpected(length.error());
    if (*length > p1MaxTelegram)
        return failure(DecodeErrc::TooLong, at);
    if (const auto content = in.take(*length); !content)
        return tl::unexpected(content.error());
    if (in.peek() < 0)
        return failure(DecodeErrc::Truncated, in.offset());
    if (in.peek() != '!')
        return failure(DecodeErrc::NoClosingFlag, in.offset());
    return {};
}

/// What stands between the exclamation mark and the end of its line.
struct LastLine {
    bool hasChecksum = false;
    unsigned checksum = 0;
};

Result<LastLine> readLastLine(ByteCursor &in, bool noMoreComes)
{
    const std::size_t at = in.offset();
    LastLine line;
    std::size_t digits = 0;
    while (digits < checksumDigits && hexDigit(in.peek()) >= 0) {
        const auto digit = in.takeUnsigned(1);
        line.checksum = line.checksum << 4 | static_cast<unsigned>(hexDigit(static_cast<int>(*digit)));
        ++digits;
    }
    line.hasChecksum = digits == checksumDigits;
    const int next = in.peek();
    const bool cutHere = next < 0 || (next == '\r' && in.left() == 1);
    // A telegram without checksum needs its line end: its checksum may be what was cut off.
    if (cutHere && !(noMoreComes && line.hasChecksum))
        return failure(DecodeErrc::Truncated, in.offset() + in.left());
    if (!line.hasChecksum && (digits > 0 || !isLineEnd(next)))
        return failure(DecodeErrc::NoClosingFlag, at);
    if (cutHere)
        (void)in.take(in.left());
    else if (isLineEnd(next)) {
        const auto end = skipLineEnd(in);
        if (!end && !line.hasChecksum) // a checksum is the end of what counts
            return tl::unexpected(end.error());
    }
    return line;
}

Result<P1Telegram> readTelegram(ByteCursor &in, Bytes bytes, bool noMoreComes)
{
    P1Telegram telegram;
    (void)in.take(1);
    if (textSize(in.rest()) > maxFirstLine)
        return failure(DecodeErrc::TooLong, maxFirstLine);
    const auto first = readLine(in);
    if (!first)
        return tl::unexpected(first.error());
    if (holdsP1Start(*first))
        return failure(DecodeErrc::NoClosingFlag, 1);
    telegram.identification = charsOf(*first);
    while (isLineEnd(in.peek())) {
        if (const auto end = skipLineEnd(in); !end)
            return tl::unexpected(end.error());
    }
    if (in.atEnd())
        return failure(DecodeErrc::Truncated, in.offset());
    telegram.bodyOffset = in.offset();
    telegram.isBinary = !isText(in.peek());
    const auto skipped = telegram.isBinary ? skipBinaryBody(in) : skipTextBody(in);
    if (!skipped)
        return tl::unexpected(skipped.error());
    telegram.body = bytes.subspan(telegram.bodyOffset, in.offset() - telegram.bodyOffset);
    (void)in.take(1);
    const std::size_t checksumAt = in.offset();
    const auto last = readLastLine(in, noMoreComes);
    if (!last)
        return tl::unexpected(last.error());
    telegram.hasChecksum = last->hasChecksum;
    if (last->hasChecksum && crc16Arc(bytes.first(checksumAt)) != last->checksum)
        return failure(DecodeErrc::FrameChecksum, checksumAt);
    return telegram;
}

} // namespace

Result<void> checkP1Start(Bytes bytes)
{
    const std::size_t seen = std::min(bytes.size(), startSize);
    for (std::size_t at = 0; at < seen; ++at) {
        const bool fits = at == 0 ? bytes[at] == p1Start
                                  : isLetter(bytes[at]) || (at == startSize - 1 && isDigit(bytes[at]));
        if (!fits)
            return failure(DecodeErrc::FormatType, at);
    }
    if (seen < startSize)
        return failure(DecodeErrc::Truncated, seen);
    return {};
}

Result<P1Telegram> decodeP1Telegram(Bytes bytes, bool noMoreComes, std::size_t &size)
{
    if (const auto start = checkP1Start(bytes); !start)
        return tl::unexpected(start.error());
    const Bytes looked = bytes.first(std::min(bytes.size(), p1MaxTelegram));
    ByteCursor in(looked);
    const auto telegram = readTelegram(in, looked, noMoreComes);
    if (!telegram && telegram.error().code == DecodeErrc::Truncated && looked.size() == p1MaxTelegram)
        return failure(DecodeErrc::TooLong, p1MaxTelegram);
    size = in.offset();
    return telegram;
}

} // namespace hanscope
