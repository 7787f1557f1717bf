// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/linefaults.h"

#include "core/simulator/faultrow.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

using ByteVector = std::vector<std::uint8_t>;

using Row = FaultRow<LineFault>;

constexpr std::array rows{
    Row{LineFault::BadChecksum, "bad-checksum"},
    Row{LineFault::Cut, "cut"},
    Row{LineFault::LostByte, "lost-byte"},
    Row{LineFault::DoubledByte, "doubled-byte"},
    Row{LineFault::CrLf, "crlf"},
    Row{LineFault::Noise, "noise"},
    Row{LineFault::ParityMarks, "parity-marks"},
    Row{LineFault::NoClosingFlag, "no-closing-flag"},
    Row{LineFault::Silence, "silence"},
};

constexpr std::array everyFault = [] {
    std::array<LineFault, rows.size()> all{};
    std::transform(rows.begin(), rows.end(), all.begin(), [](const Row &row) { return row.fault; });
    return all;
}();

constexpr std::size_t smallest = 9; ///< bytes that can be hit

/// A place between the flags of the frame.
std::size_t placeIn(const ByteVector &frame, std::uint64_t random)
{
    return 1 + random % (frame.size() - 2);
}

ByteVector withCrLf(const ByteVector &bytes)
{
    ByteVector result;
    for (const std::uint8_t byte : bytes) {
        if (byte == '\n')
            result.push_back('\r');
        result.push_back(byte);
    }
    return result;
}

ByteVector withNoise(const ByteVector &bytes, const Chance &chance, std::int64_t index)
{
    constexpr std::uint32_t amount = 2, content = 3;
    const std::size_t size = 1 + chance.bits(amount, index) % 40;
    ByteVector result;
    for (std::size_t i = 0; i < size; ++i)
        result.push_back(
            static_cast<std::uint8_t>(chance.bits(content, index + static_cast<std::int64_t>(i))));
    result.insert(result.end(), bytes.begin(), bytes.end());
    return result;
}

/// One to three pairs of question marks, in places of their own.
ByteVector withParityMarks(ByteVector bytes, const Chance &chance, std::int64_t index)
{
    constexpr std::uint32_t amount = 5, where = 6;
    const auto pairs = static_cast<std::int64_t>(1 + chance.bits(amount, index) % 3);
    for (std::int64_t pair = 0; pair < pairs; ++pair) {
        const std::size_t place = placeIn(bytes, chance.bits(where, index + pair)) - 1;
        bytes[place] = bytes[place + 1] = '?';
    }
    return bytes;
}

} // namespace

std::span<const LineFault> allLineFaults()
{
    return everyFault;
}

std::string_view lineFaultName(LineFault fault)
{
    return nameIn(rows, fault);
}

std::optional<LineFault> lineFaultByName(std::string_view name)
{
    return faultIn(rows, name);
}

std::vector<std::uint8_t> withFault(LineFault fault, const Transmission &sent, std::uint32_t seed)
{
    const Chance chance(seed);
    const std::int64_t index = sent.begins.time_since_epoch().count();
    constexpr std::uint32_t where = 1;
    const std::uint64_t random = chance.bits(where, index);
    ByteVector bytes = sent.bytes;
    if (bytes.size() < smallest)
        return bytes;
    const std::size_t place = placeIn(bytes, random);
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
    switch (fault) {
    case LineFault::BadChecksum:
        *at = static_cast<std::uint8_t>(*at ^ 1u << (random >> 61));
        return bytes;
    case LineFault::Cut:
        bytes.resize(std::max(place, smallest));
        return bytes;
    case LineFault::LostByte:
        bytes.erase(at);
        return bytes;
    case LineFault::DoubledByte:
        bytes.insert(at, *at);
        return bytes;
    case LineFault::CrLf:
        return withCrLf(bytes);
    case LineFault::Noise:
        return withNoise(bytes, chance, index);
    case LineFault::Silence:
        return {};
    case LineFault::ParityMarks:
        return withParityMarks(bytes, chance, index);
    case LineFault::NoClosingFlag:
        bytes.pop_back();
        return bytes;
    }
    return bytes;
}

FaultyLine::FaultyLine(std::vector<LineFault> faults, std::uint32_t seed)
    : m_faults(std::move(faults))
    , m_chance(seed)
    , m_seed(seed)
{
}

std::vector<std::uint8_t> FaultyLine::transmit(const Transmission &sent) const
{
    Transmission passing = sent;
    for (const LineFault fault : m_faults) {
        if (strikes(fault, sent))
            passing.bytes = withFault(fault, passing, m_seed);
    }
    return passing.bytes;
}

bool FaultyLine::strikes(LineFault fault, const Transmission &sent) const
{
    using namespace std::chrono;
    const auto since = sent.begins.time_since_epoch();
    switch (fault) {
    case LineFault::CrLf:
        return true;
    case LineFault::Silence:
        return floor<minutes>(since).count() % 5 == 4;
    default:
        break;
    }
    const auto stream = 10 + static_cast<std::uint32_t>(fault);
    return m_chance.bits(stream, since.count()) % 5 == 0;
}

} // namespace hanscope
