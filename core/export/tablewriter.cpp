// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablewriter.h"

#include "core/model/norwegiantime.h"

#include <algorithm>
#include <charconv>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t pieceSize = 1 << 16;

constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace

TableWriter::TableWriter(TableFormat format, Sink sink)
    : m_format(format)
    , m_sink(std::move(sink))
{
    m_text.reserve(pieceSize + 4096);
}

void TableWriter::head(const std::vector<std::string_view> &names)
{
    for (const std::string_view name : names)
        m_names.push_back('"' + std::string(name) + "\":");
    if (isJson())
        return;
    if (m_format == TableFormat::CsvExcelNorway)
        m_text += "\xEF\xBB\xBF";
    for (const std::string_view name : names)
        text(name);
    endRow();
    m_rows = 0;
}

void TableWriter::beginField()
{
    if (isJson()) {
        m_text += m_hasField ? ',' : '{';
        m_text += m_names[m_field];
    } else if (m_field > 0) {
        m_text += m_format == TableFormat::Csv ? ',' : ';';
    }
    m_hasField = true;
    ++m_field;
}

void TableWriter::nothing()
{
    if (isJson())
        ++m_field;
    else
        beginField();
}

void TableWriter::append(std::int64_t number, int digits)
{
    char buffer[24];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), number).ptr;
    m_text.append(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, digits - (end - buffer))), '0');
    m_text.append(buffer, end);
}

void TableWriter::appendQuoted(std::string_view utf8)
{
    constexpr std::string_view hex = "0123456789abcdef";
    m_text += '"';
    for (const char c : utf8) {
        const bool isControl = static_cast<unsigned char>(c) < 0x20;
        if (isJson() && (c == '"' || c == '\\'))
            (m_text += '\\') += c;
        else if (isJson() && isControl)
            ((m_text += "\\u00") += hex[static_cast<std::size_t>(c) >> 4])
                += hex[static_cast<std::size_t>(c) & 15];
        else if (c == '"')
            m_text += "\"\"";
        else
            m_text += c;
    }
    m_text += '"';
}

void TableWriter::text(std::string_view utf8)
{
    beginField();
    // A spreadsheet would take it for a formula, and run it.
    const bool isLikeFormula
        = !utf8.empty() && std::string_view("=+-@").find(utf8[0]) != std::string_view::npos;
    const std::string quotedFormula
        = isLikeFormula && m_format == TableFormat::CsvExcelNorway ? '\'' + std::string(utf8) : std::string();
    if (!quotedFormula.empty())
        utf8 = quotedFormula;
    const bool isPlain = utf8.find_first_of(",;\"\r\n\t ") == std::string_view::npos;
    if (!isJson() && isPlain)
        m_text += utf8;
    else
        appendQuoted(utf8);
}

void TableWriter::whole(std::int64_t number)
{
    beginField();
    append(number, 1);
}

void TableWriter::decimal(std::int64_t number, int digits)
{
    beginField();
    if (number < 0)
        m_text += '-';
    const std::int64_t size = number < 0 ? -number : number;
    const std::int64_t one = powerOfTen(digits);
    append(size / one, 1);
    m_text += m_format == TableFormat::CsvExcelNorway ? ',' : '.';
    append(size % one, digits);
}

void TableWriter::shortDecimal(std::int64_t number, int digits)
{
    while (digits > 0 && number % 10 == 0) {
        number /= 10;
        --digits;
    }
    if (digits == 0)
        whole(number);
    else
        decimal(number, digits);
}

void TableWriter::yesOrNo(bool is)
{
    if (!isJson())
        return whole(is ? 1 : 0);
    beginField();
    m_text += is ? "true" : "false";
}

void TableWriter::appendTwoDigits(std::int64_t number)
{
    m_text += static_cast<char>('0' + number / 10);
    m_text += static_cast<char>('0' + number % 10);
}

void TableWriter::appendDate(sys_days day)
{
    for (const Dated &known : m_dates) {
        if (known.day == day && !known.text.empty()) {
            m_text += known.text;
            return;
        }
    }
    const std::size_t begin = m_text.size();
    const year_month_day date{day};
    append(int(date.year()), 4);
    m_text += '-';
    appendTwoDigits(unsigned(date.month()));
    m_text += '-';
    appendTwoDigits(unsigned(date.day()));
    std::swap(m_dates[0], m_dates[1]);
    m_dates[0] = {day, m_text.substr(begin)};
}

/// It changes at full hours only.
minutes TableWriter::offsetAt(ReceiveTime at)
{
    const auto hour = floor<hours>(at);
    if (m_hour != hour) {
        m_hour = hour;
        m_offset = norwegianUtcOffset(hour);
    }
    return m_offset;
}

void TableWriter::appendWall(sys_time<milliseconds> wall, bool withMilliseconds)
{
    const auto day = floor<days>(wall);
    appendDate(day);
    m_text += m_format == TableFormat::CsvExcelNorway ? ' ' : 'T';
    const hh_mm_ss time{wall - day};
    appendTwoDigits(time.hours().count());
    m_text += ':';
    appendTwoDigits(time.minutes().count());
    m_text += ':';
    appendTwoDigits(time.seconds().count());
    if (withMilliseconds) {
        m_text += m_format == TableFormat::CsvExcelNorway ? ',' : '.';
        append(time.subseconds().count(), 3);
    }
}

void TableWriter::localTime(ReceiveTime at, bool withMilliseconds)
{
    const minutes offset = offsetAt(at);
    beginField();
    if (isJson())
        m_text += '"';
    appendWall(at + offset, withMilliseconds);
    if (m_format != TableFormat::CsvExcelNorway) {
        m_text += '+';
        appendTwoDigits(offset / hours{1});
        m_text += ":00";
    }
    if (isJson())
        m_text += '"';
}

void TableWriter::utcTime(ReceiveTime at, bool withMilliseconds)
{
    beginField();
    if (isJson())
        m_text += '"';
    appendWall(at, withMilliseconds);
    if (m_format != TableFormat::CsvExcelNorway)
        m_text += 'Z';
    if (isJson())
        m_text += '"';
}

void TableWriter::wallTime(local_seconds time)
{
    beginField();
    if (isJson())
        m_text += '"';
    appendWall(sys_seconds{time.time_since_epoch()}, false);
    if (isJson())
        m_text += '"';
}

void TableWriter::date(local_days day)
{
    beginField();
    if (isJson())
        m_text += '"';
    appendDate(sys_days{day.time_since_epoch()});
    if (isJson())
        m_text += '"';
}

void TableWriter::endRow()
{
    if (isJson())
        m_text += m_hasField ? "}\n" : "{}\n";
    else
        m_text += m_format == TableFormat::CsvExcelNorway ? "\r\n" : "\n";
    m_field = 0;
    m_hasField = false;
    ++m_rows;
    if (m_text.size() >= pieceSize)
        flush();
}

void TableWriter::flush()
{
    if (!m_isStopped && !m_text.empty())
        m_isStopped = !m_sink(m_text);
    m_text.clear();
}

bool TableWriter::finish()
{
    flush();
    return !m_isStopped;
}

} // namespace hanscope
