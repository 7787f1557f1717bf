// SPDX-License-Identifier: GPL-3.0-or-later
// HDLC frames: what stands between two flags is a frame exactly when its length and its checksums, worked out
// here bit by bit, are right; and a frame whose checksums are set right is found in a stream, with all that
// is in it.
#include "core/codec/deframer.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace
{

using namespace hanscope;

FUZZ_UNWATCHED std::uint16_t checksumOf(Bytes bytes)
{
    unsigned crc = 0xFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0x8408 : crc >> 1;
    }
    return static_cast<std::uint16_t>(~crc);
}

bool endsWithChecksum(Bytes bytes)
{
    const std::uint16_t sum = checksumOf(bytes.first(bytes.size() - 2));
    return bytes[bytes.size() - 2] == (sum & 0xFF) && bytes.back() == sum >> 8;
}

void putChecksum(std::span<std::uint8_t> bytes)
{
    const std::uint16_t sum = checksumOf(bytes.first(bytes.size() - 2));
    bytes[bytes.size() - 2] = static_cast<std::uint8_t>(sum & 0xFF);
    bytes.back() = static_cast<std::uint8_t>(sum >> 8);
}

/// The header's size without its checksum; 0 when the addresses do not end in four bytes each.
std::size_t headerSize(Bytes bytes)
{
    std::size_t at = 2;
    for (int address = 0; address < 2; ++address) {
        const std::size_t begin = at;
        while (at < bytes.size() && (bytes[at] & 1) == 0)
            ++at;
        ++at;
        if (at - begin > 4)
            return 0;
    }
    return at < bytes.size() ? at + 1 : 0;
}

void checkFrame(const HdlcFrame &frame, Bytes bytes)
{
    FUZZ_CHECK((bytes[0] & 0xF0) == 0xA0);
    FUZZ_CHECK(((bytes[0] & 7u) << 8 | bytes[1]) == bytes.size());
    FUZZ_CHECK(frame.segmented == ((bytes[0] & 8) != 0));
    FUZZ_CHECK(endsWithChecksum(bytes));
    const std::size_t header = headerSize(bytes);
    FUZZ_CHECK(header != 0);
    FUZZ_CHECK(frame.control == bytes[header - 1]);
    const bool hasInformation = header + 2 < bytes.size();
    FUZZ_CHECK(frame.information.size() == (hasInformation ? bytes.size() - header - 4 : 0));
    if (!hasInformation)
        return;
    FUZZ_CHECK(endsWithChecksum(bytes.first(header + 2)));
    FUZZ_CHECK(frame.information.data() == bytes.data() + header + 2);
}

/// The beginning of a frame never looks like no frame, and tells the length as soon as it can.
void checkBeginnings(Bytes frame)
{
    for (std::size_t size = 0; size <= std::min(frame.size(), hdlcMaxHeader); ++size) {
        const HdlcHeader header = inspectHdlcHeader(frame.first(size));
        FUZZ_CHECK(header.state != HdlcHeaderState::Wrong);
        FUZZ_CHECK(header.state == HdlcHeaderState::NeedMore || header.length == frame.size());
    }
    FUZZ_CHECK(inspectHdlcHeader(frame).state == HdlcHeaderState::Plausible);
}

using Buffer = std::array<std::uint8_t, hdlcMaxLength + 2>;

/// Sets format, length and checksums right; empty when that makes no frame.
std::span<std::uint8_t> repaired(Bytes input, Buffer &buffer)
{
    const std::size_t size = std::min(input.size(), hdlcMaxLength);
    if (size < hdlcMinLength)
        return {};
    const std::span<std::uint8_t> frame(buffer.data() + 1, size);
    std::copy_n(input.begin(), size, frame.begin());
    frame[0] = static_cast<std::uint8_t>(0xA0 | (frame[0] & 0x08) | size >> 8);
    frame[1] = static_cast<std::uint8_t>(size & 0xFF);
    const std::size_t header = headerSize(frame);
    if (header == 0 || header + 2 > size || header + 3 == size)
        return {};
    if (header + 4 <= size)
        putChecksum(frame.first(header + 2));
    putChecksum(frame);
    buffer[0] = hdlcFlag;
    buffer[size + 1] = hdlcFlag;
    return frame;
}

void checkIsFound(Bytes flagged)
{
    static std::optional<Deframer> deframer;
    deframer.emplace();
    FUZZ_CHECK(deframer->feed(flagged) == flagged.size());
    const auto stretch = deframer->next();
    FUZZ_CHECK(stretch && stretch->frame);
    FUZZ_CHECK(stretch->bytes.size() == flagged.size());
    FUZZ_CHECK(std::memcmp(stretch->bytes.data(), flagged.data(), flagged.size()) == 0);
    FUZZ_CHECK(!deframer->next());
    FUZZ_CHECK(deframer->pending() == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes input{data, size};
    if (const auto frame = decodeHdlcFrame(input))
        checkFrame(*frame, input);
    else
        FUZZ_CHECK(frame.error().offset <= size);

    static Buffer buffer;
    const std::span<std::uint8_t> good = repaired(input, buffer);
    if (good.empty())
        return 0;
    const auto frame = decodeHdlcFrame(good);
    FUZZ_CHECK(frame);
    checkFrame(*frame, good);
    checkBeginnings(good);
    checkIsFound({buffer.data(), good.size() + 2});

    std::uint8_t &damaged = good[data[size - 1] % good.size()];
    damaged = static_cast<std::uint8_t>(damaged ^ 1u << (data[size - 1] >> 5));
    FUZZ_CHECK(!decodeHdlcFrame(good));
    return 0;
}
