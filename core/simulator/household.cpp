// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/household.h"

#include "core/model/norwegiantime.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace hanscope
{
namespace
{

constexpr std::int64_t daySeconds = 86400;

/// Where a second lies in the life of the house.
struct Moment {
    std::int64_t local = 0; ///< seconds since 1970 on the clock on the wall
    std::int64_t day = 0; ///< local days since 1970
    double hour = 0; ///< 0 up to 24
    double winter = 0; ///< 1 in mid-January, 0 in mid-July
};

Moment momentOf(std::chrono::sys_seconds time)
{
    using namespace std::chrono;
    Moment moment;
    moment.local = (time.time_since_epoch() + seconds(norwegianUtcOffset(time))).count();
    moment.day = moment.local / daySeconds;
    moment.hour = static_cast<double>(moment.local % daySeconds) / 3600;
    constexpr double yearDays = 365.2425;
    constexpr double coldest = 15; // of January
    const double turn = 2 * std::numbers::pi * (static_cast<double>(moment.day) - coldest) / yearDays;
    moment.winter = 0.5 + 0.5 * std::cos(turn);
    return moment;
}

bool isWeekend(std::int64_t day)
{
    const std::int64_t weekday = (day + 4) % 7; // 1970-01-01 was a Thursday
    return weekday == 0 || weekday == 6;
}

/// Something that is switched on once a day, or not, at a time that differs a little from day to day.
struct Appliance {
    double firstHour; ///< starts between these
    double lastHour;
    double shortest; ///< runs for so many minutes
    double longest;
    int watts;
    double chance; ///< share of days on which it runs
    int onSeconds; ///< heats for so long in each cycle; as long as the cycle: all the time
    int cycleSeconds;
    double varsPerWatt;
    std::size_t line;
};

constexpr std::array appliances{
    Appliance{6.1, 6.9, 3, 4, 2000, 0.95, 1, 1, 0, 2}, // kettle
    Appliance{6.4, 7.0, 5, 9, 900, 0.8, 1, 1, 0, 2}, // toaster
    Appliance{6.6, 7.4, 55, 80, 1950, 0.95, 1, 1, 0, 1}, // hot water after showers
    Appliance{9.0, 13.0, 3, 4, 2000, 0.5, 1, 1, 0, 2}, // kettle
    Appliance{15.0, 15.6, 3, 4, 2000, 0.8, 1, 1, 0, 2}, // kettle
    Appliance{15.9, 16.6, 40, 60, 2300, 0.8, 50, 80, 0, 0}, // oven
    Appliance{16.1, 16.8, 25, 40, 1800, 0.95, 14, 20, 0.02, 2}, // cooktop, large ring
    Appliance{16.2, 16.9, 20, 30, 1200, 0.9, 9, 20, 0.02, 2}, // cooktop, small ring
    Appliance{17.4, 18.4, 14, 18, 2000, 0.6, 1, 1, 0.03, 1}, // washing machine heats
    Appliance{18.2, 19.2, 70, 90, 1900, 0.8, 840, 2400, 0.03, 2}, // dishwasher
    Appliance{17.8, 18.3, 240, 290, 130, 0.95, 1, 1, -0.4, 1}, // television
    Appliance{20.2, 20.9, 3, 4, 2000, 0.7, 1, 1, 0, 2}, // kettle
    Appliance{20.8, 21.6, 60, 80, 1950, 0.85, 1, 1, 0, 1}, // hot water
    Appliance{22.5, 22.8, 270, 310, 3600, 0.9, 1, 1, -0.03, 1}, // car, 16 A
};

/// Seconds since the appliance that was due on `day` started; empty while it does not run.
std::optional<std::int64_t> runningFor(const Chance &chance, std::uint32_t stream, const Appliance &one,
                                       std::int64_t local, std::int64_t day)
{
    constexpr double sleepIn = 1.4; // hours
    const double sinceMidnight = static_cast<double>(local - day * daySeconds) / 3600;
    const double latestEnd = one.lastHour + sleepIn + one.longest / 60;
    if (sinceMidnight < one.firstHour || sinceMidnight > latestEnd)
        return std::nullopt; // most of the day, and cheaper than asking chance
    const std::uint32_t base = stream * 4;
    if (chance.unit(base, day) >= one.chance)
        return std::nullopt;
    const double late = isWeekend(day) && one.firstHour < 8 ? sleepIn : 0;
    const double hour = chance.between(one.firstHour, one.lastHour, base + 1, day) + late;
    const double minutes = chance.between(one.shortest, one.longest, base + 2, day);
    const std::int64_t elapsed = local - day * daySeconds - static_cast<std::int64_t>(hour * 3600);
    if (elapsed < 0 || elapsed >= static_cast<std::int64_t>(minutes * 60))
        return std::nullopt;
    return elapsed;
}

bool draws(const Chance &chance, std::uint32_t stream, const Appliance &one, const Moment &moment)
{
    for (const std::int64_t day : {moment.day, moment.day - 1}) {
        if (const auto elapsed = runningFor(chance, stream, one, moment.local, day))
            return *elapsed % one.cycleSeconds < one.onSeconds;
    }
    return false;
}

struct Heater {
    int watts;
    std::int64_t cycleSeconds;
    std::size_t line;
};

constexpr std::array heaters{
    Heater{2000, 1140, 0}, // living room
    Heater{1000, 1620, 1}, // bathroom floor
    Heater{1200, 870, 2}, // bedrooms
};

/// Share of the time that heaters draw on a winter day, for each hour.
constexpr std::array heating{0.10, 0.08, 0.08, 0.08, 0.10, 0.30, 0.65, 0.65, 0.55, 0.40, 0.28, 0.22,
                             0.20, 0.22, 0.35, 0.50, 0.55, 0.55, 0.55, 0.50, 0.50, 0.40, 0.15, 0.12};

bool draws(const Chance &chance, std::uint32_t stream, const Heater &heater, const Moment &moment)
{
    const std::int64_t shifted
        = moment.local + static_cast<std::int64_t>(chance.bits(stream, -1) % (daySeconds / 2));
    const std::int64_t cycle = shifted / heater.cycleSeconds;
    const std::int64_t begin = moment.local - shifted % heater.cycleSeconds;
    const auto hour = static_cast<std::size_t>(begin % daySeconds / 3600);
    constexpr double summerShare = 0.2;
    const double season = std::lerp(summerShare, 1.0, moment.winter);
    const double share = heating[hour] * season * chance.between(0.75, 1.25, stream, cycle);
    return static_cast<double>(moment.local - begin) < share * static_cast<double>(heater.cycleSeconds);
}

/// A bump of height 1 between two hours, with slopes of `slope` hours.
double bump(double hour, double from, double to, double slope)
{
    return std::clamp(std::min(hour - from, to - hour) / slope, 0.0, 1.0);
}

/// Everything small that never quite sleeps, and the lights in the evening.
double baseWatts(const Chance &chance, const Moment &moment)
{
    constexpr std::uint32_t slow = 200, fast = 201;
    const double lights = bump(moment.hour, 6, 8.5, 0.5) * 60 + bump(moment.hour, 15.5, 23.2, 1.5) * 130;
    return 175 + lights * std::lerp(0.4, 1.0, moment.winter) + 25 * chance.wander(slow, moment.local, 1300)
        + 6 * chance.wander(fast, moment.local, 4);
}

double fridgeWatts(const Chance &chance, const Moment &moment)
{
    constexpr std::uint32_t stream = 210;
    constexpr std::int64_t cycleSeconds = 2700;
    const std::int64_t elapsed = moment.local % cycleSeconds;
    const double runs = 1080 * chance.between(0.8, 1.2, stream, moment.local / cycleSeconds);
    if (static_cast<double>(elapsed) >= runs)
        return 0;
    constexpr double inrush = 420;
    return elapsed == 0 ? inrush : 85;
}

/// What solar panels on the roof give; days are longer in summer, clouds pass.
double solarWatts(const Chance &chance, const Moment &moment)
{
    constexpr std::uint32_t cover = 220, clouds = 221, haze = 222;
    constexpr double noon = 12.6; // on the wall's clock, between winter and summer time
    constexpr double peakWatts = 3500;
    const double halfDay = std::lerp(8.2, 4.0, moment.winter);
    const double height = 1 - std::pow((moment.hour - noon) / halfDay, 2);
    if (height <= 0)
        return 0;
    const double passing = std::max(0.0, chance.wander(clouds, moment.local, 420) - 0.45);
    const double clear = chance.between(0.88, 1.0, cover, moment.day) - 0.45 * passing
        + 0.01 * chance.wander(haze, moment.local, 20);
    return peakWatts * std::pow(height, 1.2) * clear;
}

} // namespace

Household::Household(Network network, bool hasSolar, std::uint32_t seed)
    : m_network(network)
    , m_hasSolar(hasSolar)
    , m_chance(seed)
{
}

HouseLoad Household::at(std::chrono::sys_seconds time) const
{
    const Moment moment = momentOf(time);
    PerPhase<double> watts{};
    PerPhase<double> vars{};
    const auto add = [&](std::size_t line, double power, double varsPerWatt) {
        watts[line] += power;
        vars[line] += power * varsPerWatt;
    };

    const double base = baseWatts(m_chance, moment);
    for (std::size_t line = 0; line < watts.size(); ++line)
        add(line, base / 3, -0.45);
    add(0, fridgeWatts(m_chance, moment), 0.8);

    std::uint32_t stream = 1;
    for (const Appliance &appliance : appliances) {
        if (draws(m_chance, stream++, appliance, moment))
            add(appliance.line, appliance.watts, appliance.varsPerWatt);
    }
    constexpr std::uint32_t heaterStreams = 300;
    stream = heaterStreams;
    for (const Heater &heater : heaters) {
        if (draws(m_chance, stream++, heater, moment))
            add(heater.line, heater.watts, 0);
    }
    if (m_hasSolar) {
        const double solar = solarWatts(m_chance, moment);
        for (std::size_t line = 0; line < watts.size(); ++line)
            add(line, -solar / 3, 0.03);
    }

    HouseLoad load;
    for (std::size_t line = 0; line < watts.size(); ++line) {
        const std::size_t onLine = m_network == Network::OnePhase ? 0 : line;
        load.watts[onLine] += static_cast<std::int32_t>(std::lround(watts[line]));
        load.vars[onLine] += static_cast<std::int32_t>(std::lround(vars[line]));
    }
    return load;
}

} // namespace hanscope
