// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the decoder is, list by list, beside what no decoder can beat: a memcpy of the same bytes and one
// plain pass of the checksum over them, in the same run. Speeds hang on the machine; the ratios hardly do.
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/bench/samples.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace
{

using namespace hanscope;
using namespace hanscope::bench;

constexpr std::size_t streamSize = 1 << 25; ///< far more than the caches hold, as a log of weeks
constexpr std::size_t chunkSize = 4096;
constexpr auto timeForOne = std::chrono::milliseconds(2000);

volatile std::uint64_t sink = 0; ///< results go here, so that no work is optimised away

void copyBytes(Bytes bytes)
{
    static std::vector<std::uint8_t> target(streamSize + 4096);
    std::memcpy(target.data(), bytes.data(), bytes.size());
    sink = sink + target[bytes.size() / 2];
}

/// CRC-16/X-25 as everyone writes it: one table, one byte a step.
void checksumBytes(Bytes bytes)
{
    static const auto table = [] {
        std::array<std::uint16_t, 256> made{};
        for (unsigned byte = 0; byte < 256; ++byte) {
            unsigned crc = byte;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1) ? (crc >> 1) ^ 0x8408 : crc >> 1;
            made[byte] = static_cast<std::uint16_t>(crc);
        }
        return made;
    }();
    unsigned crc = 0xFFFF;
    for (const std::uint8_t byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ byte) & 0xFF];
    sink = sink + crc;
}

void expectFrames(std::size_t found, const Sample &sample, const char *stage)
{
    if (found == sample.frames)
        return;
    std::fprintf(stderr, "%s, %s: %zu of %zu frames\n", sample.name.c_str(), stage, found, sample.frames);
    std::exit(EXIT_FAILURE);
}

template <typename Take>
void inChunks(Bytes bytes, Take &&take)
{
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(chunkSize, bytes.size())))
        take(bytes.first(std::min(chunkSize, bytes.size())));
}

void deframe(const Sample &sample)
{
    std::size_t found = 0;
    Deframer deframer;
    inChunks(sample.stream, [&](Bytes chunk) {
        while (!chunk.empty()) {
            chunk = chunk.subspan(deframer.feed(chunk));
            while (const auto stretch = deframer.next())
                found += stretch->frame.has_value();
        }
    });
    expectFrames(found, sample, "framing");
}

void decodeToReadings(const Sample &sample)
{
    std::size_t found = 0;
    StreamDecoder decoder;
    decoder.setKeys(sample.keys);
    inChunks(sample.stream, [&](Bytes chunk) {
        decodeAll(decoder, chunk, [&](const Message &message) {
            if (message.status != MessageStatus::Decoded)
                return;
            const Reading reading = toReading(message.list, {});
            found += reading.importPower.has_value();
        });
    });
    expectFrames(found, sample, "to Reading");
}

using Clock = std::chrono::steady_clock;

/// Keeps the seconds of the fastest pass: whatever else runs on the machine only makes a pass slower.
template <typename Pass>
void timePass(double &best, Pass &&pass)
{
    const auto start = Clock::now();
    pass();
    best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
}

void printHead()
{
    std::printf("%-25s %5s  %8s %8s  %s\n", "", "", "memcpy", "checksum",
                "-- framing + checksum ----------------  -- bytes to Reading ------------------");
    std::printf("%-25s %5s  %8s %8s", "list", "bytes", "MB/s", "MB/s");
    for (int stage = 0; stage < 2; ++stage)
        std::printf("  %10s %7s %8s %10s", "frames/s", "MB/s", "/memcpy", "/checksum");
    std::printf("\n");
}

void measure(const Sample &sample)
{
    const double megabytes = static_cast<double>(sample.stream.size()) / 1e6;
    double copying = 1e9;
    double checksumming = 1e9;
    double deframing = 1e9;
    double decoding = 1e9;
    // In turn, so that a busy second slows all of them and not one.
    for (const auto end = Clock::now() + timeForOne; Clock::now() < end;) {
        timePass(copying, [&] { copyBytes(sample.stream); });
        timePass(checksumming, [&] { checksumBytes(sample.stream); });
        timePass(deframing, [&] { deframe(sample); });
        timePass(decoding, [&] { decodeToReadings(sample); });
    }

    std::printf("%-25s %5zu  %8.0f %8.0f", sample.name.c_str(), sample.frameSize, megabytes / copying,
                megabytes / checksumming);
    for (const double seconds : {deframing, decoding})
        std::printf("  %10.0f %7.0f %8.3f %10.2f", static_cast<double>(sample.frames) / seconds,
                    megabytes / seconds, copying / seconds, checksumming / seconds);
    std::printf("\n");
}

/// `count` frames of the list called `name`, decoded once: for a count of instructions.
int decodeOnce(std::string_view name, std::size_t count)
{
    for (const Sample &sample : makeSamples(1)) {
        if (sample.name != name)
            continue;
        Sample repeated{sample.name, sample.frameSize, count, {}, sample.keys};
        repeated.stream.reserve(count * sample.stream.size());
        for (std::size_t frame = 0; frame < count; ++frame)
            repeated.stream.insert(repeated.stream.end(), sample.stream.begin(), sample.stream.end());
        decodeToReadings(repeated);
        return EXIT_SUCCESS;
    }
    std::fprintf(stderr, "no such list\n");
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3)
        return decodeOnce(argv[1], std::strtoul(argv[2], nullptr, 10));
    printHead();
    for (const Sample &sample : makeSamples(streamSize))
        measure(sample);
    return EXIT_SUCCESS;
}
