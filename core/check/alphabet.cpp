// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/alphabet.h"

#include "core/check/samplemessages.h"
#include "core/codec/hextext.h"
#include "core/codec/uart.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace hanscope
{
namespace
{

/// What a code made for one way of reading a meter spends on each byte value, in bits.
struct Alphabet {
    LineLook look = LineLook::None;
    std::uint32_t baudRate = 2400;
    std::array<double, 256> cost{};
};

struct SampleMeter {
    Maker maker;
    CharacterFormat format;
};

constexpr std::array meters{SampleMeter{Maker::Aidon, format8E1}, SampleMeter{Maker::Kaifa, format8E1},
                            SampleMeter{Maker::Kamstrup, format8N1}};

std::vector<CharacterFormat> receiverFormats()
{
    std::vector<CharacterFormat> formats;
    for (const double baudRate : {2400.0, 1200.0, 4800.0, 9600.0, 19200.0, 115200.0}) {
        for (const ParityBit parity : {ParityBit::None, ParityBit::Even, ParityBit::Odd})
            formats.push_back({baudRate, 8, parity});
    }
    formats.push_back({2400, 7, ParityBit::Even});
    formats.push_back({2400, 7, ParityBit::None});
    return formats;
}

LineLook lookOf(const CharacterFormat &receiver, const CharacterFormat &sent)
{
    if (receiver.baudRate != sent.baudRate)
        return receiver.baudRate > sent.baudRate ? LineLook::TooFast : LineLook::TooSlow;
    if (receiver.dataBits == 7)
        return LineLook::SevenBits;
    return receiver.parity == sent.parity ? LineLook::None : LineLook::OtherParity;
}

std::vector<std::uint8_t> bytesOf(const SampleMessage &sample)
{
    HexLines lines;
    HexTextReader reader;
    const bool isHex = reader.read(sample.hex, lines) && reader.finish(lines);
    return isHex ? lines.bytes : std::vector<std::uint8_t>();
}

ByteCounts readThrough(const UartReceiver &receiver, const SampleMeter &meter)
{
    ByteCounts counts{};
    for (const SampleMessage &sample : sampleMessages()) {
        if (sample.maker != meter.maker)
            continue;
        for (const std::uint8_t byte : receiveThrough(receiver, meter.format, bytesOf(sample)).bytes)
            counts[byte] += static_cast<std::uint64_t>(sample.times);
    }
    return counts;
}

double sum(const ByteCounts &counts)
{
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
}

/// A part of the bytes may be anything, as other houses have other numbers.
std::array<double, 256> costsOf(const ByteCounts &counts)
{
    constexpr double anything = 0.1;
    const double total = sum(counts);
    std::array<double, 256> costs{};
    std::transform(counts.begin(), counts.end(), costs.begin(), [total](std::uint64_t count) {
        return -std::log2((1 - anything) * static_cast<double>(count) / total + anything / 256);
    });
    return costs;
}

std::vector<Alphabet> makeAlphabets()
{
    std::vector<Alphabet> alphabets;
    for (const SampleMeter &meter : meters) {
        for (const CharacterFormat &format : receiverFormats()) {
            for (const bool drops : {false, true}) {
                for (const bool waits : {true, false}) {
                    const ByteCounts counts = readThrough({format, drops, waits}, meter);
                    if (sum(counts) > 0)
                        alphabets.push_back({lookOf(format, meter.format),
                                             static_cast<std::uint32_t>(format.baudRate), costsOf(counts)});
                }
            }
        }
    }
    return alphabets;
}

const std::vector<Alphabet> &alphabets()
{
    static const std::vector<Alphabet> all = makeAlphabets();
    return all;
}

/// What the best code for just these bytes spends on each, in bits.
double entropyOf(const std::array<double, 256> &shares)
{
    double bits = 0;
    for (const double share : shares)
        bits -= share > 0 ? share * std::log2(share) : 0;
    return bits;
}

} // namespace

AlphabetMatch nearestAlphabet(const ByteCounts &counts)
{
    const double total = sum(counts);
    std::array<double, 256> shares{};
    std::transform(counts.begin(), counts.end(), shares.begin(),
                   [total](std::uint64_t count) { return static_cast<double>(count) / total; });
    const double entropy = entropyOf(shares);
    AlphabetMatch nearest;
    nearest.distance = std::numeric_limits<double>::infinity();
    for (const Alphabet &alphabet : alphabets()) {
        const double cost
            = std::inner_product(shares.begin(), shares.end(), alphabet.cost.begin(), 0.0) - entropy;
        if (cost < nearest.distance)
            nearest = {alphabet.look, alphabet.baudRate, cost};
    }
    return nearest;
}

} // namespace hanscope
