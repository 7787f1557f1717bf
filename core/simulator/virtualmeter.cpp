// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/virtualmeter.h"

#include "core/model/norwegiantime.h"
#include "core/simulator/gridvalues.h"

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::sys_seconds;

using Beat = Rhythm::Beat;

constexpr std::array aidonBeats{Beat{0ms, ListKind::List2}, Beat{2500ms, ListKind::List1},
                                Beat{5s, ListKind::List1}, Beat{7500ms, ListKind::List1}};
constexpr std::array kaifaBeats{Beat{0s, ListKind::List2}, Beat{2s, ListKind::List1},
                                Beat{4s, ListKind::List1}, Beat{6s, ListKind::List1},
                                Beat{8s, ListKind::List1}};
constexpr std::array kamstrupBeats{Beat{0s, ListKind::List2}};

/// When a maker's meters send, and how finely they count.
struct Habits {
    Rhythm rhythm;
    milliseconds delay; ///< from the slot to the first byte
    int bitsPerByte; ///< start, data, parity if any, stop
    int meanSeconds; ///< power is the mean of so many seconds
    std::uint8_t obisB;
    std::int8_t ampereScaler;
    std::int8_t voltScaler;
    std::int8_t energyScaler;
};

constexpr Habits aidon{{10s, aidonBeats, 10s}, 0ms, 11, 1, 0, -1, -1, 1};
constexpr Habits kaifa{{10s, kaifaBeats, 10s}, 200ms, 11, 2, 0, -3, -1, 0};
constexpr Habits kamstrup{{10s, kamstrupBeats, 5s}, 1300ms, 10, 1, 1, -2, 0, 1};

const Habits &habitsOf(Maker maker)
{
    switch (maker) {
    case Maker::Kaifa:
        return kaifa;
    case Maker::Kamstrup:
        return kamstrup;
    default:
        break;
    }
    return aidon;
}

std::int64_t scaled(double value, int decimals)
{
    return std::llround(value * std::pow(10.0, decimals));
}

std::int64_t positivePart(std::int64_t value)
{
    return std::max<std::int64_t>(value, 0);
}

/// What the registers show at a midnight some years after the meter was put up, given what such a house uses.
EnergyCounters countersAtMidnight(const MeterSetup &setup, sys_seconds midnight)
{
    constexpr sys_seconds firstMeters = std::chrono::sys_days(std::chrono::year(2017) / 9 / 1);
    const auto ownDelay = std::chrono::days(Chance(setup.seed).bits(1000, 0) % 800);
    const std::int64_t age = positivePart((midnight - firstMeters - ownDelay).count());
    constexpr std::int64_t meanImport = 1480, meanExport = 260, meanCapacitive = 95, meanInductive = 7;
    return {age * meanImport, setup.hasSolar ? age * meanExport : 0, age * meanInductive,
            age * meanCapacitive};
}

std::string_view listIdOf(Maker maker)
{
    return maker == Maker::Kaifa ? "KFM_001" : maker == Maker::Kamstrup ? "Kamstrup_V0001" : "AIDON_V0001";
}

std::string_view usualType(Maker maker, Network network)
{
    using Types = std::array<std::string_view, 3>;
    const std::size_t column = network == Network::OnePhase ? 0 : network == Network::ThreeWire ? 1 : 2;
    if (maker == Maker::Kaifa)
        return Types{"MA105H2E", "MA304H3E", "MA304H4"}[column];
    if (maker == Maker::Kamstrup)
        return Types{"6861111BN242101040", "6841121BN243101040", "6841138AN243101090"}[column];
    return Types{"6515", "6525", "6534"}[column];
}

/// The maker's digits, then what is obviously no real number.
std::string_view madeUpId(Maker maker)
{
    if (maker == Maker::Kaifa)
        return "6970631000000001";
    return maker == Maker::Kamstrup ? "5706567000000001" : "7359990000000001";
}

bool sendsCurrent(const MeterSetup &setup, std::size_t phase)
{
    if (phase == 0 || setup.network == Network::FourWire)
        return true;
    const bool lacksL2 = setup.maker != Maker::Kaifa && setup.maker != Maker::Kamstrup;
    return setup.network == Network::ThreeWire && !(phase == 1 && lacksL2);
}

} // namespace

milliseconds wireTime(Maker maker, std::size_t bytes)
{
    constexpr std::int64_t baud = 2400;
    const std::int64_t bits = static_cast<std::int64_t>(bytes) * habitsOf(maker).bitsPerByte;
    return milliseconds((bits * 1000 + baud - 1) / baud);
}

MeterIdentity identityOf(const MeterSetup &setup)
{
    const std::string_view id = setup.meterId.empty() ? madeUpId(setup.maker) : setup.meterId;
    const std::string_view type
        = setup.meterType.empty() ? usualType(setup.maker, setup.network) : setup.meterType;
    return {setup.maker, networkOfMeterType(type), listIdOf(setup.maker), id, type};
}

FixedText<16> madeUpSystemTitle(Maker maker)
{
    constexpr std::string_view kaifaTitle("KFM\0\0\0\0\1", 8);
    constexpr std::string_view kamstrupTitle("KAM\0\0\0\0\1", 8);
    constexpr std::string_view aidonTitle("ADN\0\0\0\0\1", 8);
    return maker == Maker::Kaifa ? kaifaTitle : maker == Maker::Kamstrup ? kamstrupTitle : aidonTitle;
}

MeterClock meterClockAt(Maker maker, sys_seconds time)
{
    using namespace std::chrono;
    const sys_seconds shown = time + (maker == Maker::Kaifa ? norwegianUtcOffset(time) : 60min);
    const sys_days day = floor<days>(shown);
    const year_month_day date(day);
    const hh_mm_ss clock(shown - day);
    const weekday weekday(day);
    const bool isAidon = maker != Maker::Kaifa && maker != Maker::Kamstrup;

    MeterClock result;
    result.year = static_cast<std::uint16_t>(static_cast<int>(date.year()));
    result.month = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
    result.day = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
    result.weekday = static_cast<std::uint8_t>(isAidon ? weekday.c_encoding() : weekday.iso_encoding());
    result.hour = static_cast<std::uint8_t>(clock.hours().count());
    result.minute = static_cast<std::uint8_t>(clock.minutes().count());
    result.second = static_cast<std::uint8_t>(clock.seconds().count());
    result.status = isAidon ? 0xFF : 0x00;
    return result;
}

VirtualMeter::VirtualMeter(const MeterSetup &setup, ReceiveTime start)
    : m_setup(setup)
    , m_identity(identityOf(setup))
    , m_household(setup.network, setup.hasSolar, setup.seed)
    , m_notBefore(start - habitsOf(setup.maker).delay)
    , m_countedTo(norwegianMidnight(floor<std::chrono::days>(norwegianTime(floor<seconds>(start)))))
{
    if (m_setup.ciphering && m_setup.ciphering->systemTitle.empty())
        m_setup.ciphering->systemTitle = madeUpSystemTitle(setup.maker);
    m_counters = countersAtMidnight(m_setup, m_countedTo);
}

void VirtualMeter::skipTo(ReceiveTime time)
{
    m_notBefore = std::max(m_notBefore, time - habitsOf(m_setup.maker).delay);
}

Transmission VirtualMeter::next()
{
    const Habits &habits = habitsOf(m_setup.maker);
    const DueList due = nextDue(habits.rhythm, m_notBefore);
    m_notBefore = due.at + 1ms;

    Transmission sent;
    sent.list = listAt(due.at, due.kind);
    sent.bytes = bytesOf(sent.list, due.at);
    sent.begins = due.at + habits.delay;
    sent.ends = sent.begins + wireTime(m_setup.maker, sent.bytes.size());
    return sent;
}

std::vector<std::uint8_t> VirtualMeter::bytesOf(const MeterList &list, ReceiveTime slot) const
{
    std::vector<std::uint8_t> apdu = encodeApdu(list, m_setup.pushTimeForm);
    if (m_setup.ciphering) {
        const std::uint32_t counter = countBefore(habitsOf(m_setup.maker).rhythm, slot);
        apdu = encipher(*m_setup.ciphering, counter, apdu);
    }
    return hdlcFrame(hdlcEndsOf(m_setup.maker), informationOf(apdu));
}

MeterList VirtualMeter::listAt(ReceiveTime slot, ListKind kind)
{
    const Habits &habits = habitsOf(m_setup.maker);
    const sys_seconds time = floor<seconds>(slot);
    const bool isAidon = &habits == &aidon;
    MeterList list;
    list.kind = kind;
    list.meter.maker = m_setup.maker;
    if (!isAidon)
        list.pushTime = meterClockAt(m_setup.maker, time);
    const HouseLoad load = meanLoad(time);
    if (kind == ListKind::List1) {
        list.items.push({{1, habits.obisB, 1, 7, 0}, positivePart(load.totalWatts()), 0, Unit::Watt});
        return list;
    }
    list.meter = m_identity;
    addMomentaryValues(list, load, time);
    if (kind == ListKind::List2)
        return list;

    // Aidon dates list 3, and reads its registers, at the full hour; the others when they send.
    const sys_seconds readAt = isAidon ? floor<std::chrono::hours>(time) : time;
    list.clock = meterClockAt(m_setup.maker, readAt);
    const EnergyCounters &counters = countersAt(readAt);
    const std::int64_t wattSeconds = habits.energyScaler == 1 ? 36000 : 3600;
    const auto addRegister = [&](std::uint8_t c, std::int64_t count, Unit unit) {
        list.items.push({{1, habits.obisB, c, 8, 0}, count / wattSeconds, habits.energyScaler, unit});
    };
    addRegister(1, counters.imported, Unit::WattHour);
    addRegister(2, counters.exported, Unit::WattHour);
    addRegister(3, counters.importedReactive, Unit::VarHour);
    addRegister(4, counters.exportedReactive, Unit::VarHour);
    return list;
}

void VirtualMeter::addMomentaryValues(MeterList &list, const HouseLoad &load, sys_seconds time) const
{
    const Habits &habits = habitsOf(m_setup.maker);
    const auto add = [&](std::uint8_t c, std::int64_t raw, std::int8_t scaler, Unit unit) {
        list.items.push({{1, habits.obisB, c, 7, 0}, raw, scaler, unit});
    };
    add(1, positivePart(load.totalWatts()), 0, Unit::Watt);
    add(2, positivePart(-load.totalWatts()), 0, Unit::Watt);
    add(3, positivePart(load.totalVars()), 0, Unit::Var);
    add(4, positivePart(-load.totalVars()), 0, Unit::Var);

    const GridValues grid = gridValues(m_setup.network, load, time, Chance(m_setup.seed));
    const bool isAidon = &habits == &aidon;
    constexpr std::array<std::uint8_t, 3> currentCodes{31, 51, 71};
    constexpr std::array<std::uint8_t, 3> voltageCodes{32, 52, 72};
    for (std::size_t phase = 0; phase < 3; ++phase) {
        if (!sendsCurrent(m_setup, phase))
            continue;
        const double amperes = isAidon ? grid.amperes[phase] : std::abs(grid.amperes[phase]);
        add(currentCodes[phase], scaled(amperes, -habits.ampereScaler), habits.ampereScaler, Unit::Ampere);
    }
    const std::size_t voltages = m_setup.network == Network::OnePhase ? 1 : 3;
    for (std::size_t phase = 0; phase < voltages; ++phase) {
        const bool sentAsZero
            = phase == 1 && m_setup.maker == Maker::Kaifa && m_setup.network == Network::ThreeWire;
        const double volts = sentAsZero ? 0 : grid.volts[phase];
        add(voltageCodes[phase], scaled(volts, -habits.voltScaler), habits.voltScaler, Unit::Volt);
    }
}

HouseLoad VirtualMeter::meanLoad(sys_seconds end) const
{
    const int count = habitsOf(m_setup.maker).meanSeconds;
    HouseLoad mean;
    for (int back = count; back > 0; --back) {
        const HouseLoad load = m_household.at(end - seconds(back));
        for (std::size_t line = 0; line < 3; ++line) {
            mean.watts[line] += load.watts[line];
            mean.vars[line] += load.vars[line];
        }
    }
    for (std::size_t line = 0; line < 3; ++line) {
        mean.watts[line] /= count;
        mean.vars[line] /= count;
    }
    return mean;
}

const EnergyCounters &VirtualMeter::countersAt(sys_seconds time)
{
    for (; m_countedTo < time; m_countedTo += 1s) {
        const HouseLoad load = m_household.at(m_countedTo);
        m_counters.imported += positivePart(load.totalWatts());
        m_counters.exported += positivePart(-load.totalWatts());
        m_counters.importedReactive += positivePart(load.totalVars());
        m_counters.exportedReactive += positivePart(-load.totalVars());
    }
    return m_counters;
}

} // namespace hanscope
