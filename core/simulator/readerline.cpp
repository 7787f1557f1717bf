// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/readerline.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using ByteVector = std::vector<std::uint8_t>;

struct TroubleRow {
    LineTrouble trouble;
    std::string_view name;
    CharacterFormat format; ///< baud rate 0: as the meter sends
};

constexpr CharacterFormat asSent{0, 8, ParityBit::None};

constexpr std::array rows{
    TroubleRow{LineTrouble::None, "right", asSent},
    TroubleRow{LineTrouble::Read1200, "1200", {1200, 8, ParityBit::None}},
    TroubleRow{LineTrouble::Read4800, "4800", {4800, 8, ParityBit::None}},
    TroubleRow{LineTrouble::Read9600, "9600", {9600, 8, ParityBit::None}},
    TroubleRow{LineTrouble::Read19200, "19200", {19200, 8, ParityBit::None}},
    TroubleRow{LineTrouble::Read115200, "115200", {115200, 8, ParityBit::None}},
    TroubleRow{LineTrouble::Read8E1, "8e1", format8E1},
    TroubleRow{LineTrouble::Read8N1, "8n1", format8N1},
    TroubleRow{LineTrouble::Read8O1, "8o1", {2400, 8, ParityBit::Odd}},
    TroubleRow{LineTrouble::Read7E1, "7e1", {2400, 7, ParityBit::Even}},
    TroubleRow{LineTrouble::Read7N1, "7n1", {2400, 7, ParityBit::None}},
    TroubleRow{LineTrouble::Spikes, "noise", asSent},
    TroubleRow{LineTrouble::Breaks, "breaks", asSent},
    TroubleRow{LineTrouble::Hiss, "hiss", asSent},
    TroubleRow{LineTrouble::BrownOut, "brownout", asSent},
    TroubleRow{LineTrouble::PowerCut, "power-cut", asSent},
    TroubleRow{LineTrouble::Silent, "silent", asSent},
};

constexpr std::array everyTrouble = [] {
    std::array<LineTrouble, rows.size()> all{};
    std::transform(rows.begin(), rows.end(), all.begin(), [](const TroubleRow &row) { return row.trouble; });
    return all;
}();

const TroubleRow &rowOf(LineTrouble trouble)
{
    return *std::find_if(rows.begin(), rows.end(),
                         [trouble](const TroubleRow &row) { return row.trouble == trouble; });
}

enum Stream : std::uint32_t { burstSize = 100, content, lateness, endurance, powerPhase };

std::uint8_t disturbedByte(LineTrouble trouble, const Chance &chance, std::int64_t index)
{
    const std::uint64_t random = chance.bits(content, index);
    if (trouble == LineTrouble::Breaks)
        return 0x00;
    if (trouble == LineTrouble::Hiss)
        return static_cast<std::uint8_t>(random);
    const auto spike = static_cast<std::uint8_t>(~(1U << (random >> 8 & 7)));
    return random % 4 == 0 ? std::uint8_t{0xFF} : spike;
}

/// Some bytes that have nothing to do with a meter.
ByteVector disturbance(LineTrouble trouble, const Chance &chance, std::int64_t index)
{
    const std::uint64_t least = 4, most = trouble == LineTrouble::Hiss ? 120 : 12;
    ByteVector bytes(least + chance.bits(burstSize, index) % most);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = disturbedByte(trouble, chance, index + static_cast<std::int64_t>(i));
    return bytes;
}

bool isDisturbance(LineTrouble trouble)
{
    return trouble == LineTrouble::Spikes || trouble == LineTrouble::Breaks || trouble == LineTrouble::Hiss;
}

/// More bytes than list 1 has, fewer than the shortest list 2.
std::size_t bytesUntilBrownOut(const Chance &chance, std::int64_t index)
{
    return 60 + chance.bits(endurance, index) % 40;
}

/// source: Aidon HAN interface description: off for one minute after an overload
bool hasPower(const Chance &chance, ReceiveTime time)
{
    constexpr milliseconds off = 60s, on = 7s;
    const auto phase = milliseconds(static_cast<std::int64_t>(chance.bits(powerPhase, 0) % 67'000));
    return (time.time_since_epoch() + phase) % (off + on) >= off;
}

} // namespace

std::span<const LineTrouble> allTroubles()
{
    return everyTrouble;
}

std::string_view troubleName(LineTrouble trouble)
{
    return rowOf(trouble).name;
}

std::optional<LineTrouble> troubleByName(std::string_view name)
{
    for (const TroubleRow &row : rows) {
        if (row.name == name)
            return row.trouble;
    }
    return std::nullopt;
}

CharacterFormat characterFormatOf(Maker maker)
{
    return maker == Maker::Kamstrup ? format8N1 : format8E1;
}

std::vector<std::uint8_t> ReaderLine::receive(Bytes bytes, ReceiveTime begins) const
{
    const CharacterFormat &format = rowOf(trouble).format;
    return receiveAs(format.baudRate == 0 ? characterFormatOf(maker) : format, bytes, begins);
}

std::vector<std::uint8_t> ReaderLine::receiveAs(const CharacterFormat &format, Bytes bytes,
                                                ReceiveTime begins) const
{
    const Chance chance(seed);
    const std::int64_t index = begins.time_since_epoch().count();
    if (trouble == LineTrouble::Silent || (trouble == LineTrouble::PowerCut && !hasPower(chance, begins)))
        return {};
    if (isDisturbance(trouble))
        return disturbance(trouble, chance, index);
    if (trouble == LineTrouble::BrownOut)
        bytes = bytes.first(std::min(bytes.size(), bytesUntilBrownOut(chance, index)));
    const CharacterFormat sent = characterFormatOf(maker);
    return receiveThrough({format, dropsBadBytes, waitsForIdle}, sent, bytes).bytes;
}

std::chrono::milliseconds ReaderLine::delay(ReceiveTime begins) const
{
    if (!isDisturbance(trouble))
        return 0ms;
    const std::int64_t index = begins.time_since_epoch().count();
    return milliseconds(static_cast<std::int64_t>(Chance(seed).bits(lateness, index) % 2000));
}

} // namespace hanscope
