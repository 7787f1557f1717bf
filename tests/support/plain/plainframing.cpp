// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain/plainlists.h"

#include <cctype>
#include <optional>

namespace hanscope::plain
{

namespace
{

/// CRC-16/X-25 of bytes[from] up to bytes[to - 1], bit by bit.
int x25(const Bytes &bytes, std::size_t from, std::size_t to)
{
    int crc = 0xFFFF;
    for (std::size_t i = from; i < to; ++i) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0x8408 : crc >> 1;
    }
    return crc ^ 0xFFFF;
}

/// CRC-16/ARC, of P1 telegrams.
int arc(const Bytes &bytes, std::size_t from, std::size_t to)
{
    int crc = 0;
    for (std::size_t i = from; i < to; ++i) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xA001 : crc >> 1;
    }
    return crc;
}

/// Both sums of HDLC stand low byte first.
bool sumFits(const Bytes &bytes, std::size_t from, std::size_t sumAt)
{
    return x25(bytes, from, sumAt) == bytes[sumAt] + 256 * bytes[sumAt + 1];
}

struct Frame {
    std::size_t begin = 0, end = 0;
    bool moreFollows = false; ///< HDLC: the S bit
    int segment = 0; ///< M-Bus: CI
    bool hasChecksum = true; ///< P1 may come without
    Bytes information;
};

std::optional<Frame> hdlcFrameAt(const Bytes &stream, std::size_t begin)
{
    if (begin + 9 > stream.size() || stream[begin] != 0x7E || stream[begin + 1] / 16 != 0xA)
        return {};
    const std::size_t length = stream[begin + 1] % 8 * 256u + stream[begin + 2];
    const std::size_t close = begin + 1 + length; // where the closing flag stands
    if (length < 7 || close >= stream.size() || stream[close] != 0x7E)
        return {};
    std::size_t at = begin + 3;
    for (int address = 0; address < 2; ++address) {
        int size = 1;
        for (; at < close && stream[at] % 2 == 0; ++at)
            ++size;
        ++at;
        if (size > 4)
            return {};
    }
    ++at; // control
    const std::size_t fcsAt = close - 2;
    if (at > fcsAt || !sumFits(stream, begin + 1, fcsAt))
        return {};
    Frame frame{begin, close + 1, (stream[begin + 1] & 0x08) != 0, 0, true, {}};
    if (at == fcsAt)
        return frame; // no information, and then no header checksum
    if (at + 2 > fcsAt || !sumFits(stream, begin + 1, at))
        return {};
    for (at += 2; at < fcsAt; ++at)
        frame.information.push_back(stream[at]);
    return frame;
}

std::optional<Frame> mbusFrameAt(const Bytes &stream, std::size_t begin)
{
    if (begin + 4 > stream.size() || stream[begin] != 0x68 || stream[begin + 3] != 0x68
        || stream[begin + 1] != stream[begin + 2])
        return {};
    std::size_t length = stream[begin + 1];
    if (length < 3)
        length += 256; // Sagemcom: 68 01 01 68 is 257 bytes
    const std::size_t data = begin + 4;
    if (data + length + 2 > stream.size() || stream[data + length + 1] != 0x16)
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < length; ++i)
        sum = (sum + stream[data + i]) % 256;
    if (sum != stream[data + length])
        return {};
    const int control = stream[data];
    const bool isSend = control == 0x53 || control == 0x73;
    const bool isAnswer
        = control == 0x08 || control == 0x18 || control == 0x28 || control == 0x38; // EN 13757-2
    if (!isSend && !isAnswer)
        return {};
    Frame frame{begin, data + length + 2, false, stream[data + 2], true, {}};
    if (length < 5)
        frame.segment = 0xFF; // without STSAP and DTSAP: nothing of ours
    for (std::size_t i = 5; i < length; ++i)
        frame.information.push_back(stream[data + i]);
    return frame;
}

bool isLetter(std::uint8_t byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool startsTelegram(const Bytes &stream, std::size_t at)
{
    return at + 5 <= stream.size() && stream[at] == '/' && isLetter(stream[at + 1])
        && isLetter(stream[at + 2]) && isLetter(stream[at + 3])
        && (isLetter(stream[at + 4]) || std::isdigit(stream[at + 4]));
}

/// A telegram from '/' to the end of the line that begins with '!'. Its checksum fits, and then the line end
/// may be missing; or it has none.
std::optional<Frame> p1TelegramAt(const Bytes &stream, std::size_t begin)
{
    if (!startsTelegram(stream, begin))
        return {};
    std::size_t mark = begin;
    for (; mark < stream.size() && !(stream[mark] == '!' && stream[mark - 1] == '\n'); ++mark) {
        const std::uint8_t byte = stream[mark];
        const bool isEndOfLine
            = byte == '\n' || (byte == '\r' && mark + 1 < stream.size() && stream[mark + 1] == '\n');
        if (!isEndOfLine && byte != '\t' && (byte < 0x20 || byte > 0x7E))
            return {};
        if (mark > begin && startsTelegram(stream, mark))
            return {}; // this one was cut off
    }
    std::string last;
    for (std::size_t i = mark + 1; i < stream.size() && i < mark + 7; ++i)
        last += static_cast<char>(stream[i]);
    const auto lineEndAt = [&last](std::size_t at) -> std::size_t {
        if (last.substr(at, 2) == "\r\n")
            return 2;
        return last.substr(at, 1) == "\n" ? 1 : 0;
    };
    Frame frame{begin, 0, false, 0, true, {}};
    std::size_t digits = 0;
    while (digits < 4 && digits < last.size() && std::isxdigit(static_cast<unsigned char>(last[digits])))
        ++digits;
    if (digits == 4) {
        if (std::stoi(last.substr(0, 4), nullptr, 16) != arc(stream, begin, mark + 1))
            return {};
        frame.end = mark + 5 + lineEndAt(4);
    } else {
        if (digits > 0 || last.empty() || lineEndAt(0) == 0)
            return {};
        frame.hasChecksum = false;
        frame.end = mark + 1 + lineEndAt(0);
    }
    for (std::size_t i = begin; i < mark; ++i)
        frame.information.push_back(stream[i]);
    return frame;
}

const Bytes llc{0xE6, 0xE7, 0x00};

bool hasLlc(const Bytes &information)
{
    return information.size() >= 3 && Bytes(information.begin(), information.begin() + 3) == llc;
}

Bytes withoutLlc(const Bytes &information)
{
    return Bytes(information.begin() + 3, information.end());
}

/// Tag, invoke id and time.
void readHead(Input &in, Message &message)
{
    if (in.byte() != 0x0F)
        throw Bad{"APDU"};
    in.take(4); // invoke id and priority
    const int form = in.byte();
    if (form == 0x0C)
        message.pushTime = hexOf(in.take(12));
    else if (form == 0x09 && in.byte() == 12)
        message.pushTime = hexOf(in.take(12));
    else if (form != 0x00)
        throw Bad{"push time"};
}

void readNotification(Input &in, Message &message)
{
    readHead(in, message);
    const Value body = readValue(in);
    if (in.left() != 0)
        throw Bad{"more behind the body"};
    readList(body, message);
}

bool isWholeNotification(const Bytes &apdu)
{
    Message ignored;
    Input in{apdu};
    try {
        readHead(in, ignored);
        readValue(in);
    } catch (const Bad &) {
        return false;
    }
    return in.left() == 0;
}

Bytes withoutTag(const Bytes &content)
{
    return Bytes(content.begin(), content.end() - (content.size() < 12 ? 0 : 12));
}

/// We have no key; but what says that it is encrypted and is not, and what is only authenticated, can be
/// read.
void readCiphered(Input &in, Message &message)
{
    const int tag = in.byte();
    if (tag == 0xDB || tag == 0xDC)
        in.take(in.length()); // system title
    const std::size_t size = in.length();
    if (size < 5)
        throw Bad{"cut"};
    Input secured{in.take(size)};
    secured.byte(); // security control
    secured.take(4); // invocation counter
    const Bytes content = secured.take(secured.left());
    for (const Bytes &text : {content, withoutTag(content)}) {
        if (isWholeNotification(text)) {
            Input open{text};
            return readNotification(open, message);
        }
    }
    message.word = "encrypted";
}

void readApdu(const Bytes &apdu, Message &message)
{
    Input in{apdu};
    try {
        const int tag = in.look();
        if (tag == 0xDB || tag == 0xDC || (tag >= 0xC8 && tag <= 0xD7))
            readCiphered(in, message);
        else if (tag == 0xDD)
            message.word = "general-ciphering"; // has more fields than the description tells
        else
            readNotification(in, message);
    } catch (const Bad &bad) {
        message.word = bad.word;
    }
}

/// What was begun by earlier frames of a stream.
struct Begun {
    Bytes segments; ///< HDLC
    Bytes blocks; ///< general block transfer
    std::size_t blockCount = 0;
    Bytes mbus;
    int mbusSegments = 0;
};

/// Takes one block; true when it was the last one and `begun.blocks` is the whole message.
bool addBlock(Input &in, Begun &begun)
{
    in.byte(); // E0
    const int control = in.byte();
    const std::uint64_t number = in.number(2);
    in.number(2); // acknowledged block
    const Bytes data = in.take(in.length());
    if (in.left() != 0)
        throw Bad{"more behind the block"};
    if (number == 1) {
        begun.blocks.clear();
        begun.blockCount = 0;
    }
    if (number != begun.blockCount + 1) {
        begun.blockCount = 0;
        throw Bad{"block"};
    }
    begun.blockCount += 1;
    begun.blocks.insert(begun.blocks.end(), data.begin(), data.end());
    return (control & 0x80) != 0;
}

using Messages = std::vector<Message>;

void takeInformation(const Frame &frame, const Bytes &information, Begun &begun, Messages &messages)
{
    Message message;
    message.begin = frame.begin;
    message.end = frame.end;
    const bool first = hasLlc(information);
    const Bytes apdu = first ? withoutLlc(information) : information;
    if (apdu.empty() || apdu[0] == 0xE6) {
        message.word = "LLC";
    } else if (apdu[0] == 0xE0) {
        try {
            Input in{apdu};
            if (!addBlock(in, begun))
                return;
            begun.blockCount = 0;
            readApdu(begun.blocks, message);
        } catch (const Bad &bad) {
            message.word = bad.word;
        }
    } else {
        readApdu(apdu, message);
    }
    messages.push_back(message);
}

void takeHdlc(const Frame &frame, Begun &begun, Messages &messages)
{
    if (hasLlc(frame.information))
        begun.segments.clear(); // the LLC stands only in the first segment
    begun.segments.insert(begun.segments.end(), frame.information.begin(), frame.information.end());
    if (frame.moreFollows)
        return;
    const Bytes whole = begun.segments;
    begun.segments.clear();
    takeInformation(frame, whole, begun, messages);
}

void takeMbus(const Frame &frame, Begun &begun, Messages &messages)
{
    Message message;
    message.begin = frame.begin;
    message.end = frame.end;
    const int number = frame.segment % 16;
    if (number == 0)
        begun.mbusSegments = 0;
    if (frame.segment > 0x1F || number != begun.mbusSegments) {
        begun.mbusSegments = 0;
        message.word = "other message, or a part is missing";
        messages.push_back(message);
        return;
    }
    if (number == 0)
        begun.mbus.clear();
    begun.mbusSegments += 1;
    begun.mbus.insert(begun.mbus.end(), frame.information.begin(), frame.information.end());
    if ((frame.segment & 0x10) == 0)
        return;
    begun.mbusSegments = 0;
    readApdu(begun.mbus, message);
    messages.push_back(message);
}

void takeP1(const Frame &frame, Messages &messages)
{
    Message message;
    message.begin = frame.begin;
    message.end = frame.end;
    const std::string text(frame.information.begin(), frame.information.end());
    try {
        readP1Lines(text.substr(text.find('\n') + 1), frame.hasChecksum, message);
    } catch (const Bad &bad) {
        message.word = bad.word;
    }
    messages.push_back(message);
}

} // namespace

std::vector<Message> decodeStream(const Bytes &stream)
{
    Messages messages;
    Begun begun;
    for (std::size_t at = 0; at < stream.size();) {
        if (const auto hdlc = hdlcFrameAt(stream, at)) {
            takeHdlc(*hdlc, begun, messages);
            at = hdlc->end - 1; // the closing flag may open the next frame
        } else if (const auto mbus = mbusFrameAt(stream, at)) {
            takeMbus(*mbus, begun, messages);
            at = mbus->end;
        } else if (const auto p1 = p1TelegramAt(stream, at)) {
            takeP1(*p1, messages);
            at = p1->end;
        } else {
            // Damage may hide an end and a beginning: parts on both sides of it do not belong together.
            // Between HDLC frames there may be flags.
            begun.mbusSegments = 0;
            if (stream[at] != 0x7E)
                begun = {};
            at += 1;
        }
    }
    return messages;
}

Message decodeInformation(const Bytes &information)
{
    Messages messages;
    Begun begun;
    takeInformation({}, information, begun, messages);
    return messages.empty() ? Message{} : messages.front();
}

} // namespace hanscope::plain
