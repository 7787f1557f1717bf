// SPDX-License-Identifier: GPL-3.0-or-later
// M-Bus long frames: bytes are one exactly when its fields and its sum are right; and what is spread over
// frames by the numbers in their CI fields comes together again, or not at all.
#include "core/codec/deframer.h"
#include "core/codec/segmentjoiner.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace
{

using namespace hanscope;

constexpr std::uint8_t stopByte = 0x16;
constexpr std::size_t mostFields = 255;

void checkFrame(const MBusFrame &frame, Bytes bytes)
{
    FUZZ_CHECK(bytes[0] == mbusStart && bytes[3] == mbusStart && bytes[1] == bytes[2]);
    FUZZ_CHECK(bytes.back() == stopByte && bytes.size() <= mbusMaxFrame);
    const Bytes fields = bytes.subspan(4, bytes.size() - 6);
    FUZZ_CHECK((fields.size() & 0xFF) == bytes[1]);
    FUZZ_CHECK((std::accumulate(fields.begin(), fields.end(), 0u) & 0xFF) == bytes[bytes.size() - 2]);
    FUZZ_CHECK(frame.control == fields[0] && frame.address == fields[1] && frame.information == fields[2]);
    FUZZ_CHECK(frame.data.data() + frame.data.size() == fields.data() + fields.size());
    FUZZ_CHECK(frame.data.size() == fields.size() - (frame.carriesDlms ? 5 : 3));
}

/// 68 L L 68, fields, sum, 16.
void appendFrame(std::vector<std::uint8_t> &stream, Bytes fields)
{
    const auto length = static_cast<std::uint8_t>(fields.size());
    stream.insert(stream.end(), {mbusStart, length, length, mbusStart});
    stream.insert(stream.end(), fields.begin(), fields.end());
    stream.push_back(static_cast<std::uint8_t>(std::accumulate(fields.begin(), fields.end(), 0u)));
    stream.push_back(stopByte);
}

/// Frames with right sums out of any bytes: of each, how many fields it has, its CI field, then what it
/// carries.
struct Stream {
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> carried; ///< by all frames, one behind the other
    std::size_t frames = 0;
    bool isInOrder = true; ///< numbers rise from 0, and only the last frame says that it is the last
    bool isComplete = false;
};

void makeStream(Bytes input, Stream &stream)
{
    stream.bytes.clear();
    stream.carried.clear();
    stream.frames = 0;
    stream.isInOrder = true;
    stream.isComplete = false;
    std::array<std::uint8_t, mostFields> fields{0x53, 0xFF, 0x00, 0x01, 0x67};
    while (input.size() >= 2) {
        const std::uint8_t information = input[1] & 0x1F;
        const std::size_t size = std::min<std::size_t>({input[0], input.size() - 2, mostFields - 5});
        fields[2] = information;
        std::copy_n(input.begin() + 2, size, fields.begin() + 5);
        appendFrame(stream.bytes, Bytes(fields).first(5 + size));
        stream.carried.insert(stream.carried.end(), fields.begin() + 5,
                              fields.begin() + 5 + static_cast<std::ptrdiff_t>(size));
        stream.isInOrder
            = stream.isInOrder && !stream.isComplete && (information & 0x0F) == (stream.frames & 0x0F);
        stream.isComplete = (information & 0x10) != 0;
        ++stream.frames;
        input = input.subspan(2 + size);
    }
}

void checkJoining(const Stream &stream)
{
    static std::optional<Deframer> deframer;
    static std::optional<SegmentJoiner> joiner;
    deframer.emplace();
    joiner.emplace();
    std::size_t found = 0;
    for (Bytes left = stream.bytes; !left.empty();) {
        left = left.subspan(deframer->feed(left));
        while (const auto stretch = deframer->next()) {
            FUZZ_CHECK(stretch->frame && std::holds_alternative<MBusFrame>(*stretch->frame));
            const auto joined = joiner->add(std::get<MBusFrame>(*stretch->frame));
            ++found;
            if (stream.isInOrder && stream.carried.size() <= SegmentJoiner::capacity) {
                FUZZ_CHECK(joined);
                FUZZ_CHECK(joined->has_value() == (stream.isComplete && found == stream.frames));
                FUZZ_CHECK(!*joined
                           || std::equal((*joined)->begin(), (*joined)->end(), stream.carried.begin(),
                                         stream.carried.end()));
            }
        }
    }
    FUZZ_CHECK(found == stream.frames);
    FUZZ_CHECK(deframer->pending() == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes input{data, size};
    const auto frameSize = mbusFrameSize(input);
    const auto frame = decodeMBusFrame(input);
    FUZZ_CHECK(!frame || (frameSize && *frameSize == size));
    if (frame)
        checkFrame(*frame, input);
    else
        FUZZ_CHECK(frame.error().offset <= std::max(size, mbusMaxFrame));

    static Stream stream;
    makeStream(input, stream);
    checkJoining(stream);
    if (stream.bytes.empty())
        return 0;
    const std::size_t firstSize = *mbusFrameSize(stream.bytes);
    const std::span<std::uint8_t> first(stream.bytes.data(), firstSize);
    const auto good = decodeMBusFrame(first);
    FUZZ_CHECK(good);
    checkFrame(*good, first);
    std::uint8_t &damaged = first[data[size - 1] % firstSize];
    damaged = static_cast<std::uint8_t>(damaged ^ 1u << (data[size - 1] >> 5));
    FUZZ_CHECK(!decodeMBusFrame(first));
    return 0;
}
