// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/clockhabits.h"

#include "core/model/norwegiantime.h"

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr minutes winterOffset{60};
constexpr std::uint8_t summerTimeFlag = 0x80;

std::uint8_t numberOf(weekday day, ClockHabits::Weekday form)
{
    if (form == ClockHabits::Weekday::NotSent)
        return 0xFF;
    const unsigned number
        = form == ClockHabits::Weekday::SundayIsZero ? day.c_encoding() : day.iso_encoding();
    return static_cast<std::uint8_t>(number);
}

std::optional<std::int16_t> deviationOf(minutes offset, ClockHabits::Deviation form)
{
    switch (form) {
    case ClockHabits::Deviation::Sent:
        return static_cast<std::int16_t>(-offset.count());
    case ClockHabits::Deviation::SentAsZero:
        return std::int16_t{0};
    case ClockHabits::Deviation::NotSent:
        break;
    }
    return std::nullopt;
}

} // namespace

MeterClock meterClockAt(const ClockHabits &habits, sys_seconds time)
{
    const minutes offset = habits.followsSummerTime ? norwegianUtcOffset(time) : winterOffset;
    const sys_seconds shown = time + offset;
    const sys_days day = floor<days>(shown);
    const year_month_day date(day);
    const hh_mm_ss clock(shown - day);
    const bool showsSummer = habits.flagsSummerTime && offset != winterOffset;

    MeterClock result;
    result.year = static_cast<std::uint16_t>(static_cast<int>(date.year()));
    result.month = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
    result.day = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
    result.weekday = numberOf(weekday(day), habits.weekday);
    result.hour = static_cast<std::uint8_t>(clock.hours().count());
    result.minute = static_cast<std::uint8_t>(clock.minutes().count());
    result.second = static_cast<std::uint8_t>(clock.seconds().count());
    result.hundredths = habits.hundredths;
    result.deviationMinutes = deviationOf(offset, habits.deviation);
    result.status = static_cast<std::uint8_t>(habits.status | (showsSummer ? summerTimeFlag : 0));
    return result;
}

} // namespace hanscope
