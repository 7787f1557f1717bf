// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in any chunks: the same messages come out, in order, and no byte is lost on the way.
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <vector>

namespace
{

using namespace hanscope;

/// A message that outlives the decoder's buffer.
struct Told {
    std::uint64_t offset = 0;
    std::vector<std::uint8_t> bytes;
    Framing framing{};
    MessageStatus status{};
    DecodeError error{};
    MeterList list;

    bool operator==(const Told &) const = default;
};

std::vector<Told> decodeInChunks(Bytes bytes, std::size_t chunkSize)
{
    std::vector<Told> told;
    StreamDecoder decoder;
    MeterKeys keys;
    keys.encryption = *cipherKeyFromHex("36C66639E48A8CA4D6BC8B282A793BBB"); // of the seed "mbus"
    decoder.setKeys(keys);
    const auto keep = [&](const Message &message) {
        Told one{message.offset,  {message.bytes.begin(), message.bytes.end()},
                 message.framing, message.status,
                 DecodeError{},   MeterList{}};
        if (message.status == MessageStatus::Decoded)
            one.list = message.list;
        else
            one.error = message.error;
        told.push_back(std::move(one));
    };
    while (!bytes.empty()) {
        const Bytes chunk = bytes.first(std::min(chunkSize, bytes.size()));
        decodeAll(decoder, chunk, keep);
        bytes = bytes.subspan(chunk.size());
    }
    decoder.finish();
    while (const Message *message = decoder.next())
        keep(*message);
    FUZZ_CHECK(decoder.pending() == 0);
    return told;
}

void checkMessages(const std::vector<Told> &told, Bytes bytes)
{
    std::uint64_t before = 0;
    for (const Told &message : told) {
        FUZZ_CHECK(!message.bytes.empty());
        FUZZ_CHECK(message.offset >= before);
        before = message.offset;
        FUZZ_CHECK(message.offset + message.bytes.size() <= bytes.size());
        const Bytes sent = bytes.subspan(message.offset, message.bytes.size());
        FUZZ_CHECK(std::equal(sent.begin(), sent.end(), message.bytes.begin()));
        FUZZ_CHECK(message.list.items.size() <= 64);
        toReading(message.list, {});
    }
}

/// What may stand between frames and say nothing: flags, and the line ends around P1 telegrams.
bool onlyFills(std::uint8_t byte)
{
    return byte == hdlcFlag || byte == '\r' || byte == '\n';
}

/// Every byte is in one stretch; two frames may share a flag, and between stretches there is only fill.
void checkStretches(Bytes bytes)
{
    Deframer deframer;
    std::uint64_t covered = 0;
    const auto take = [&] {
        while (const auto stretch = deframer.next()) {
            FUZZ_CHECK(!stretch->bytes.empty());
            const bool sharesFlag
                = covered > 0 && stretch->offset + 1 == covered && stretch->bytes.front() == hdlcFlag;
            FUZZ_CHECK(sharesFlag || stretch->offset >= covered);
            for (; covered < stretch->offset; ++covered)
                FUZZ_CHECK(onlyFills(bytes[covered]));
            covered = stretch->offset + stretch->bytes.size();
        }
    };
    for (Bytes left = bytes; !left.empty();) {
        const std::size_t fed = deframer.feed(left);
        FUZZ_CHECK(fed > 0);
        left = left.subspan(fed);
        take();
    }
    deframer.finish();
    take();
    for (; covered < bytes.size(); ++covered)
        FUZZ_CHECK(onlyFills(bytes[covered]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t chunkSize = std::size_t{data[0]} + 1;
    const Bytes bytes{data + 1, size - 1};
    const std::vector<Told> atOnce = decodeInChunks(bytes, bytes.size());
    checkMessages(atOnce, bytes);
    FUZZ_CHECK(decodeInChunks(bytes, chunkSize) == atOnce);
    checkStretches(bytes);
    return 0;
}
