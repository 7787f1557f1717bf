// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/walltime.h"

#include "core/model/norwegiantime.h"

#include <charconv>

namespace hanscope
{
namespace
{

using namespace std::chrono;

/// Reads digits and what stands between them from the front of a text.
class FieldReader
{
public:
    explicit FieldReader(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }
    bool isWell() const { return m_isWell; }

    int number(std::size_t digits)
    {
        int value = 0;
        const char *end = m_rest.data() + std::min(digits, m_rest.size());
        const auto read = std::from_chars(m_rest.data(), end, value);
        m_isWell
            = m_isWell && m_rest.size() >= digits && read.ec == std::errc() && read.ptr == end && value >= 0;
        if (m_isWell)
            m_rest.remove_prefix(digits);
        return value;
    }
    bool takes(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(char c) { m_isWell = takes(c) && m_isWell; }

private:
    std::string_view m_rest;
    bool m_isWell = true;
};

year_month_day dateFrom(FieldReader &reader, bool isIso)
{
    const int first = reader.number(isIso ? 4 : 2);
    reader.expect(isIso ? '-' : '.');
    const int middle = reader.number(2);
    reader.expect(isIso ? '-' : '.');
    const int last = reader.number(isIso ? 2 : 4);
    return year{isIso ? first : last} / middle / (isIso ? last : first);
}

std::optional<minutes> offsetFrom(FieldReader &reader)
{
    if (reader.takes('Z'))
        return minutes{0};
    const bool isAhead = reader.takes('+');
    if (!isAhead && !reader.takes('-'))
        return std::nullopt;
    const int wholeHours = reader.number(2);
    reader.takes(':');
    const minutes offset = hours{wholeHours} + minutes{reader.isAtEnd() ? 0 : reader.number(2)};
    return isAhead ? offset : -offset;
}

} // namespace

std::optional<WrittenTime> timeFromField(std::string_view field)
{
    FieldReader reader(field);
    const bool isIso = field.size() > 4 && field[4] == '-';
    const year_month_day date = dateFrom(reader, isIso);
    if (!reader.takes('T'))
        reader.expect(' ');
    const int hour = reader.number(2);
    reader.expect(':');
    const int minute = reader.number(2);
    const int second = reader.takes(':') ? reader.number(2) : 0;
    WrittenTime time;
    time.offset = offsetFrom(reader);
    if (!reader.isWell() || !reader.isAtEnd() || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    time.wall = local_days{date} + hours{hour} + minutes{minute} + seconds{second};
    return time;
}

std::vector<HourStart> hoursMeant(const WrittenTime &time)
{
    std::vector<HourStart> meant;
    const auto add = [&](seconds offset) {
        const sys_seconds moment{time.wall.time_since_epoch() - offset};
        const bool isShown = time.offset || norwegianTime(moment) == time.wall;
        if (isShown && floor<hours>(moment) == moment)
            meant.push_back(floor<hours>(moment));
    };
    if (time.offset) {
        add(*time.offset);
    } else {
        add(hours{2}); // summer time, the earlier of two equal hours
        add(hours{1});
    }
    return meant;
}

} // namespace hanscope
