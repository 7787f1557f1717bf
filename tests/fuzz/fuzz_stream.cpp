// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in any chunks: the same messages come out, in order, and no byte is lost on the way. The first
// byte of an input is the size of the chunks.
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/digest.h"

#include <algorithm>
#include <cstring>

namespace
{

using namespace hanscope;

const MeterKeys &keysOfTheSeeds()
{
    static const MeterKeys keys{*cipherKeyFromHex("36C66639E48A8CA4D6BC8B282A793BBB"), {}, {}};
    return keys;
}

bool areTheSame(Bytes a, Bytes b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

/// Checks each message against the bytes it came from and keeps the digest of all.
class Listener
{
public:
    explicit Listener(Bytes sent)
        : m_sent(sent)
    {
    }

    void operator()(const Message &message)
    {
        FUZZ_CHECK(!message.bytes.empty());
        FUZZ_CHECK(message.offset >= m_before);
        m_before = message.offset;
        FUZZ_CHECK(message.offset + message.bytes.size() <= m_sent.size());
        FUZZ_CHECK(areTheSame(m_sent.subspan(message.offset, message.bytes.size()), message.bytes));
        if (message.status == MessageStatus::Decoded)
            toReading(message.list, {});
        else
            FUZZ_CHECK(message.error.offset <= message.bytes.size());
        m_digest.add(message.offset);
        m_digest.add(message.bytes.size());
        m_digest.add(static_cast<std::uint64_t>(message.framing));
        m_digest.add(message);
    }
    std::uint64_t digest() const { return m_digest.value(); }

private:
    Bytes m_sent;
    std::uint64_t m_before = 0;
    fuzz::Digest m_digest;
};

/// In one piece, or in pieces of 1, 2, 4, ... bytes from `cut` on: small ones around a place of choice, and
/// not many.
std::uint64_t decodeInPieces(Bytes bytes, std::size_t cut)
{
    static std::optional<StreamDecoder> decoder; // not on the heap, but as new
    decoder.emplace();
    decoder->setKeys(keysOfTheSeeds());
    Listener listener(bytes);
    for (std::size_t piece = 1; !bytes.empty(); piece *= 2) {
        const Bytes next = bytes.first(std::min(std::max(cut, piece), bytes.size()));
        decodeAll(*decoder, next, listener);
        bytes = bytes.subspan(next.size());
        cut = 0;
    }
    decoder->finish();
    while (const Message *message = decoder->next())
        listener(*message);
    FUZZ_CHECK(decoder->pending() == 0);
    return listener.digest();
}

/// What may stand between frames and say nothing: flags, and the line ends around P1 telegrams.
bool onlyFills(std::uint8_t byte)
{
    return byte == hdlcFlag || byte == '\r' || byte == '\n';
}

/// Every byte is in one stretch; two frames may share a flag, and between stretches there is only fill.
void checkStretches(Bytes bytes)
{
    static std::optional<Deframer> deframer;
    deframer.emplace();
    std::uint64_t covered = 0;
    const auto take = [&] {
        while (const auto stretch = deframer->next()) {
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
        const std::size_t fed = deframer->feed(left);
        FUZZ_CHECK(fed > 0);
        left = left.subspan(fed);
        take();
    }
    deframer->finish();
    take();
    for (; covered < bytes.size(); ++covered)
        FUZZ_CHECK(onlyFills(bytes[covered]));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Bytes bytes{data + 1, size - 1};
    const std::uint64_t whole = decodeInPieces(bytes, bytes.size());
    const std::size_t cut = data[0] * bytes.size() / 256;
    FUZZ_CHECK(decodeInPieces(bytes, cut) == whole);
    if (data[0] % 4 == 0)
        checkStretches(bytes);
    return 0;
}
