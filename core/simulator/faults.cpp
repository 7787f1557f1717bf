// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/faults.h"

#include "core/codec/hdlcframe.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

using ByteVector = std::vector<std::uint8_t>;

struct FaultRow {
    Fault fault;
    std::string_view name;
};

constexpr std::array rows{
    FaultRow{Fault::BadChecksum, "bad-checksum"},
    FaultRow{Fault::Cut, "cut"},
    FaultRow{Fault::LostByte, "lost-byte"},
    FaultRow{Fault::DoubledByte, "doubled-byte"},
    FaultRow{Fault::CrLf, "crlf"},
    FaultRow{Fault::Noise, "noise"},
    FaultRow{Fault::Silence, "silence"},
    FaultRow{Fault::RepeatedHour, "repeated-hour"},
    FaultRow{Fault::Encrypted, "encrypted"},
    FaultRow{Fault::NoClosingFlag, "no-closing-flag"},
};

constexpr std::array everyFault = [] {
    std::array<Fault, rows.size()> all{};
    std::transform(rows.begin(), rows.end(), all.begin(), [](const FaultRow &row) { return row.fault; });
    return all;
}();

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

/// A message of the plain one's size in the same addresses, with the header of a ciphered one.
ByteVector ciphered(const Transmission &sent, const Chance &chance)
{
    CipherHeader header;
    header.tag = 0xDB;
    constexpr std::string_view title("HAN\x00\x00\x00\x00\x01", 8);
    header.systemTitle = title;
    header.securityControl = 0x30;
    header.invocationCounter = static_cast<std::uint32_t>(sent.begins.time_since_epoch().count() / 1000);
    constexpr std::uint32_t stream = 4;
    ByteVector text(sent.bytes.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = static_cast<std::uint8_t>(
            chance.bits(stream, header.invocationCounter * 1000LL + static_cast<std::int64_t>(i)));
    return hdlcFrame(hdlcEndsOf(sent.list.meter.maker), informationOf(cipheredApdu(header, text)));
}

} // namespace

std::span<const Fault> allFaults()
{
    return everyFault;
}

std::string_view faultName(Fault fault)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [fault](const FaultRow &candidate) { return candidate.fault == fault; });
    return row == rows.end() ? std::string_view() : row->name;
}

std::optional<Fault> faultByName(std::string_view name)
{
    for (const FaultRow &row : rows) {
        if (row.name == name)
            return row.fault;
    }
    return std::nullopt;
}

std::vector<std::uint8_t> withFault(Fault fault, const Transmission &sent, std::uint32_t seed)
{
    const Chance chance(seed);
    const std::int64_t index = sent.begins.time_since_epoch().count();
    constexpr std::uint32_t where = 1;
    const std::uint64_t random = chance.bits(where, index);
    ByteVector bytes = sent.bytes;
    if (bytes.size() < hdlcMinLength)
        return bytes;
    const std::size_t place = placeIn(bytes, random);
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
    switch (fault) {
    case Fault::BadChecksum:
        *at = static_cast<std::uint8_t>(*at ^ 1u << (random >> 61));
        return bytes;
    case Fault::Cut:
        bytes.resize(std::max(place, hdlcMinLength));
        return bytes;
    case Fault::LostByte:
        bytes.erase(at);
        return bytes;
    case Fault::DoubledByte:
        bytes.insert(at, *at);
        return bytes;
    case Fault::CrLf:
        return withCrLf(bytes);
    case Fault::Noise:
        return withNoise(bytes, chance, index);
    case Fault::Silence:
        return {};
    case Fault::RepeatedHour:
        return bytes;
    case Fault::Encrypted:
        return ciphered(sent, chance);
    case Fault::NoClosingFlag:
        bytes.pop_back();
        return bytes;
    }
    return bytes;
}

FaultyLine::FaultyLine(std::vector<Fault> faults, std::uint32_t seed)
    : m_faults(std::move(faults))
    , m_chance(seed)
    , m_seed(seed)
{
}

std::vector<std::uint8_t> FaultyLine::transmit(const Transmission &sent)
{
    Transmission passing = sent;
    const bool canRepeat = std::find(m_faults.begin(), m_faults.end(), Fault::RepeatedHour) != m_faults.end();
    if (canRepeat && strikes(Fault::RepeatedHour, sent))
        repeatHour(passing);
    for (const Fault fault : m_faults) {
        if (strikes(fault, sent))
            passing.bytes = withFault(fault, passing, m_seed);
    }
    if (sent.list.kind == ListKind::List3)
        m_lastHourly = sent.list;
    return passing.bytes;
}

bool FaultyLine::strikes(Fault fault, const Transmission &sent) const
{
    using namespace std::chrono;
    const auto since = sent.begins.time_since_epoch();
    switch (fault) {
    case Fault::CrLf:
    case Fault::Encrypted:
        return true;
    case Fault::Silence:
        return floor<minutes>(since).count() % 5 == 4;
    case Fault::RepeatedHour:
        return sent.list.kind == ListKind::List3 && floor<hours>(since).count() % 2 == 1;
    default:
        break;
    }
    const auto stream = 10 + static_cast<std::uint32_t>(fault);
    return m_chance.bits(stream, since.count()) % 5 == 0;
}

void FaultyLine::repeatHour(Transmission &sent)
{
    if (m_lastHourly.kind != ListKind::List3)
        return;
    const auto isCounter = [](const ListItem &item) { return item.code.d == 8; };
    MeterList repeated = sent.list;
    repeated.clock = m_lastHourly.clock;
    repeated.items.clear();
    for (const ListItem &item : sent.list.items) {
        if (!isCounter(item))
            repeated.items.push(item);
    }
    for (const ListItem &item : m_lastHourly.items) {
        if (isCounter(item))
            repeated.items.push(item);
    }
    sent.list = repeated;
    sent.bytes = encodeFrame(repeated);
}

} // namespace hanscope
