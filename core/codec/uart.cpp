// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/uart.h"

#include <bit>

namespace hanscope
{
namespace
{

bool parityBitOf(std::uint8_t byte, ParityBit parity)
{
    const bool isOdd = std::popcount(byte) % 2 == 1;
    return parity == ParityBit::Even ? isOdd : !isOdd;
}

/// The level of a line over time, in units of the sender's bits.
class Line
{
public:
    Line(const CharacterFormat &format, Bytes bytes)
    {
        m_levels.assign(2, true);
        for (const std::uint8_t byte : bytes)
            append(format, byte);
    }

    double end() const { return static_cast<double>(m_levels.size()); }

    bool isHigh(double time) const
    {
        const auto index = static_cast<std::size_t>(time);
        return index >= m_levels.size() || m_levels[index];
    }

    /// When the level becomes `high`, at `from` or later; end() when it does not.
    double nextTime(bool high, double from) const
    {
        if (isHigh(from) == high)
            return from;
        auto index = static_cast<std::size_t>(from);
        while (index < m_levels.size() && m_levels[index] != high)
            ++index;
        return static_cast<double>(index);
    }

private:
    void append(const CharacterFormat &format, std::uint8_t byte)
    {
        m_levels.push_back(false);
        const auto data = static_cast<std::uint8_t>(byte & ((1 << format.dataBits) - 1));
        for (int bit = 0; bit < format.dataBits; ++bit)
            m_levels.push_back((data >> bit & 1) != 0);
        if (format.parity != ParityBit::None)
            m_levels.push_back(parityBitOf(data, format.parity));
        m_levels.push_back(true);
    }

    std::vector<bool> m_levels;
};

/// One character as it was sampled.
struct Sampled {
    std::uint8_t byte = 0;
    bool parityIsRight = true;
    bool stopIsHigh = true;
    bool isBreak = false;
    double stopSampledAt = 0;
};

Sampled sample(const Line &line, const CharacterFormat &format, double start, double bit)
{
    Sampled sampled;
    double at = start + 1.5 * bit;
    for (int i = 0; i < format.dataBits; ++i, at += bit)
        sampled.byte = static_cast<std::uint8_t>(sampled.byte | (line.isHigh(at) ? 1 : 0) << i);
    bool anyHigh = sampled.byte != 0;
    if (format.parity != ParityBit::None) {
        const bool parity = line.isHigh(at);
        sampled.parityIsRight = parity == parityBitOf(sampled.byte, format.parity);
        anyHigh = anyHigh || parity;
        at += bit;
    }
    sampled.stopIsHigh = line.isHigh(at);
    sampled.isBreak = !sampled.stopIsHigh && !anyHigh;
    sampled.stopSampledAt = at;
    return sampled;
}

} // namespace

UartReception receiveThrough(const UartReceiver &receiver, const CharacterFormat &sent, Bytes bytes)
{
    const Line line(sent, bytes);
    const double bit = sent.baudRate / receiver.format.baudRate; // ours, in the sender's
    UartReception reception;
    double start = line.nextTime(false, 0);
    while (start < line.end()) {
        const Sampled sampled = sample(line, receiver.format, start, bit);
        const bool isBad = !sampled.stopIsHigh || !sampled.parityIsRight;
        reception.framingErrors += sampled.stopIsHigh ? 0 : 1;
        reception.parityErrors += sampled.parityIsRight ? 0 : 1;
        if (!isBad || !receiver.dropsBadBytes)
            reception.bytes.push_back(sampled.byte);
        const bool waits = sampled.stopIsHigh || sampled.isBreak || receiver.waitsForIdle;
        start = waits ? line.nextTime(false, line.nextTime(true, sampled.stopSampledAt))
                      : sampled.stopSampledAt - bit / 2;
    }
    return reception;
}

} // namespace hanscope
