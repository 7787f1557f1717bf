// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/bytekind.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr double nearlyAll = 0.95;

bool isLook(const ByteEvidence &bytes, LineLook look)
{
    constexpr double clearlyLessThanAByte = 7.8; // what a code made for this look would take for each byte
    return bytes.bytes > 0 && bytes.look == look && bytes.entropy + bytes.lookDistance < clearlyLessThanAByte;
}

bool looksTooFastOrSlow(const ByteEvidence &bytes)
{
    return isLook(bytes, LineLook::TooFast) || isLook(bytes, LineLook::TooSlow);
}

/// A break gives one 00. A message at a much too high speed gives two for each byte, and has 40 bytes or
/// more.
bool isShortBreaks(const ByteEvidence &bytes)
{
    constexpr std::uint64_t shortest = 20;
    return bytes.zeros >= nearlyAll && bytes.bytes < shortest * bytes.bursts;
}

bool hasOnlyBitsInPairs(const ByteEvidence &bytes)
{
    return bytes.doubledBits >= 0.75;
}

bool isSpikes(const ByteEvidence &bytes)
{
    return bytes.spikes >= 0.6;
}

bool lacksTopBit(const ByteEvidence &bytes)
{
    return bytes.topBit == 0 && bytes.bytes >= 60 && bytes.distinct >= 8;
}

/// The parity bit of a byte with an even number of ones is low where 8N1 has its stop bit: the driver drops
/// it.
bool hasOnlyOddBytes(const ByteEvidence &bytes)
{
    return bytes.oddOnes >= 0.97 && bytes.bytes >= 30;
}

/// The first byte after a pause is read right with any parity.
bool beginsWithFlags(const ByteEvidence &bytes)
{
    return bytes.burstsFromFlag >= 2 && bytes.burstsFromFlag * 2 >= bytes.bursts;
}

bool hasRhythmOfAMeter(const ByteEvidence &bytes)
{
    constexpr double lessThanRandom = 7;
    return bytes.rhythm && bytes.entropy < lessThanRandom;
}

struct KindRow {
    ByteKind kind;
    bool (*fits)(const ByteEvidence &bytes);
};

/// The first row that fits decides; none: noise.
constexpr std::array rows{
    KindRow{ByteKind::Noise, isShortBreaks},
    KindRow{ByteKind::Noise, isSpikes},
    KindRow{ByteKind::WrongSpeed, looksTooFastOrSlow},
    KindRow{ByteKind::WrongParity, [](const ByteEvidence &b) { return isLook(b, LineLook::OtherParity); }},
    KindRow{ByteKind::SevenBits, [](const ByteEvidence &b) { return isLook(b, LineLook::SevenBits); }},
    KindRow{ByteKind::WrongSpeed, hasOnlyBitsInPairs},
    KindRow{ByteKind::SevenBits, lacksTopBit},
    KindRow{ByteKind::WrongParity, hasOnlyOddBytes},
    KindRow{ByteKind::WrongParity, beginsWithFlags},
    KindRow{ByteKind::WrongSpeed, hasRhythmOfAMeter},
};

} // namespace

ByteKind kindOfBytes(const ByteEvidence &bytes)
{
    for (const KindRow &row : rows) {
        if (row.fits(bytes))
            return row.kind;
    }
    return ByteKind::Noise;
}

} // namespace hanscope
