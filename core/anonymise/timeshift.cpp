// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/timeshift.h"

#include "core/codec/datavalue.h"
#include "core/codec/p1fields.h"
#include "core/model/norwegiantime.h"

#include <algorithm>
#include <random>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr weeks nearest{26};
constexpr weeks farthest{520};
constexpr int mostTries = 1000; ///< of a session over a night in which clocks are set, few shifts fit

bool isIn(unsigned value, unsigned first, unsigned last)
{
    return value >= first && value <= last;
}

} // namespace

TimeShift drawTimeShift(ReceiveTime first, ReceiveTime last)
{
    std::random_device random;
    std::uniform_int_distribution<int> draw(nearest.count(), farthest.count());
    const auto offsetAt = [](ReceiveTime time) { return norwegianUtcOffset(floor<seconds>(time)); };
    weeks shift{};
    for (int tries = 0; tries < mostTries; ++tries) {
        shift = -weeks(draw(random));
        if (offsetAt(first + shift) == offsetAt(first) && offsetAt(last + shift) == offsetAt(last))
            break;
    }
    return shift;
}

std::optional<MeterClock> moved(MeterClock clock, TimeShift shift)
{
    constexpr std::uint16_t unspecified = 0xFFFF;
    if (shift == shift.zero() || clock.year == unspecified)
        return clock;
    const year_month_day day{year(clock.year), month(clock.month), std::chrono::day(clock.day)};
    if (!day.ok())
        return std::nullopt;
    const year_month_day other{sys_days(day) + shift};
    const int otherYear = static_cast<int>(other.year());
    if (otherYear < 1 || otherYear > 9999)
        return std::nullopt;
    clock.year = static_cast<std::uint16_t>(otherYear);
    clock.month = static_cast<std::uint8_t>(static_cast<unsigned>(other.month()));
    clock.day = static_cast<std::uint8_t>(static_cast<unsigned>(other.day()));
    return clock;
}

bool looksLikeDateTime(Bytes bytes)
{
    const auto clock = decodeDateTime(bytes, 0);
    if (!clock)
        return false;
    constexpr std::uint8_t none = 0xFF;
    const bool hasYear = isIn(clock->year, 1900, 2199) || clock->year == 0xFFFF;
    const bool hasDay = (isIn(clock->month, 1, 12) || clock->month >= 0xFD)
        && (isIn(clock->day, 1, 31) || clock->day >= 0xFD);
    const bool hasTime = (clock->hour < 24 || clock->hour == none)
        && (clock->minute < 60 || clock->minute == none) && (clock->second < 60 || clock->second == none)
        && (clock->hundredths < 100 || clock->hundredths == none);
    const int deviation = clock->deviationMinutes.value_or(0);
    return hasYear && hasDay && hasTime && (clock->weekday <= 7 || clock->weekday == none)
        && deviation >= -720 && deviation <= 840;
}

bool moveDateTime(std::span<std::uint8_t> dateTime, TimeShift shift)
{
    const auto clock = decodeDateTime(dateTime, 0);
    const auto other = clock ? moved(*clock, shift) : std::nullopt;
    if (!other)
        return false;
    dateTime[0] = static_cast<std::uint8_t>(other->year >> 8);
    dateTime[1] = static_cast<std::uint8_t>(other->year & 0xFF);
    dateTime[2] = other->month;
    dateTime[3] = other->day;
    return true;
}

bool looksLikeP1Time(std::string_view digits)
{
    const auto clock = parseP1Time(digits);
    return clock && localTime(*clock);
}

bool moveP1Date(std::span<std::uint8_t> digits, TimeShift shift)
{
    const auto clock = parseP1Time(charsOf(digits), "000000");
    const auto other = clock && localTime(*clock) ? moved(*clock, shift) : std::nullopt;
    if (!other || !isIn(other->year, 2000, 2099))
        return false;
    std::size_t at = 0;
    for (const unsigned part : {other->year - 2000u, unsigned{other->month}, unsigned{other->day}}) {
        digits[at++] = static_cast<std::uint8_t>('0' + part / 10);
        digits[at++] = static_cast<std::uint8_t>('0' + part % 10);
    }
    return true;
}

} // namespace hanscope
