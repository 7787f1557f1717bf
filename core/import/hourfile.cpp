// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/hourfile.h"

#include "core/import/csvline.h"
#include "core/import/energyfield.h"
#include "core/import/walltime.h"

#include <algorithm>
#include <map>
#include <set>

namespace hanscope
{
namespace
{

constexpr WattHour mostInAnHour{1'000'000}; // a main fuse of 2500 A at 400 V
constexpr std::size_t mostOfAField = 40;

using Fields = std::vector<std::string>;

/// Which column tells what.
struct Columns {
    char separator = ',';
    std::size_t count = 0;
    std::optional<std::size_t> start, end, imported, exported;
    bool hasQuarterHours = false; ///< "KWH 15 Forbruk": no column of ours

    bool areUseful() const { return start && (imported || exported); }
};

/// A line on its way to be an hour.
struct Row {
    std::size_t line = 0;
    WrittenTime time;
    std::vector<HourStart> meant;
    ImportedHour hour;
    std::string timeField;
};

std::string lowered(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

bool holds(const std::string &name, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool isWholeNumber(const std::string &field)
{
    return !field.empty() && field.find_first_not_of("0123456789") == std::string::npos;
}

Columns columnsOf(std::string_view heading)
{
    Columns columns;
    columns.separator = csvSeparator(heading);
    const Fields names = csvFields(heading, columns.separator);
    columns.count = names.size();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = lowered(names[i]);
        if (name == "start_utc") // says more than the local time before it
            columns.start = i;
        else if (!columns.start && (name == "fra" || name == "from" || name == "start_local"))
            columns.start = i;
        else if (name == "til" || name == "to")
            columns.end = i;
        else if (holds(name, {"kwh 15"}))
            columns.hasQuarterHours = true;
        else if (!columns.exported && holds(name, {"produksjon", "production", "export_kwh", "innmat"}))
            columns.exported = i;
        else if (!columns.imported && holds(name, {"forbruk", "consumption", "import_kwh"}))
            columns.imported = i;
    }
    return columns;
}

std::optional<HourStart> onlyOne(const std::vector<HourStart> &meant)
{
    return meant.size() == 1 ? std::optional{meant.front()} : std::nullopt;
}

class HourFileReader
{
public:
    ImportedHours read(std::string_view bytes)
    {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        if (!findHeading(bytes))
            return std::move(m_result);
        while (!bytes.empty())
            readLine(nextLine(bytes));
        settleTimes();
        std::stable_sort(m_result.complaints.begin(), m_result.complaints.end(),
                         [](const ImportComplaint &a, const ImportComplaint &b) { return a.line < b.line; });
        return std::move(m_result);
    }

private:
    /// Above it some files tell whose they are.
    bool findHeading(std::string_view &bytes)
    {
        constexpr std::size_t mostLinesAbove = 30;
        const std::string firstLine(bytes.substr(0, bytes.find('\n')));
        bool hasQuarterHours = false;
        do {
            m_columns = columnsOf(nextLine(bytes));
            hasQuarterHours = hasQuarterHours || m_columns.hasQuarterHours;
        } while (!m_columns.areUseful() && !bytes.empty() && m_line <= mostLinesAbove);
        if (!m_columns.areUseful())
            complain(1, hasQuarterHours ? ImportTrouble::QuarterHours : ImportTrouble::NotAnHourFile,
                     firstLine);
        return m_columns.areUseful();
    }

    std::string_view nextLine(std::string_view &bytes)
    {
        ++m_line;
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        return line;
    }

    void complain(ImportTrouble trouble, const std::string &field) { complain(m_line, trouble, field); }
    void complain(std::size_t line, ImportTrouble trouble, const std::string &field)
    {
        m_result.complaints.push_back({line, trouble, field.substr(0, mostOfAField)});
    }

    void readLine(std::string_view line)
    {
        Fields fields = csvFields(line, m_columns.separator);
        if (fields.size() == 1 && fields.front().empty())
            return; // an empty line tells nothing
        joinDecimals(fields);
        if (fields.size() < m_columns.count)
            return complain(ImportTrouble::TooFewFields, std::string(line));
        if (const auto doubtful = energyThatMayBeCut(fields))
            return complain(ImportTrouble::BadEnergy, *doubtful);
        Row row{m_line, {}, {}, {}, fields[*m_columns.start]};
        if (!readTime(row, fields) || !readEnergies(row, fields))
            return;
        m_rows.push_back(std::move(row));
    }

    /// Some files separate fields by the same comma that stands in their numbers, without quotes.
    void joinDecimals(Fields &fields) const
    {
        const bool hasOneEnergy = m_columns.imported.has_value() != m_columns.exported.has_value();
        if (m_columns.separator != ',' || !hasOneEnergy || fields.size() != m_columns.count + 1)
            return;
        const std::size_t whole = m_columns.imported ? *m_columns.imported : *m_columns.exported;
        fields[whole] += "," + fields[whole + 1];
        fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(whole) + 1);
    }

    /// "1,234" where a field is missing, or too many are there: 1.234 kWh, or 1 kWh and something else?
    std::optional<std::string> energyThatMayBeCut(const Fields &fields) const
    {
        const bool hasOneEnergy = m_columns.imported.has_value() != m_columns.exported.has_value();
        if (m_columns.separator != ',' || (!hasOneEnergy && fields.size() == m_columns.count))
            return std::nullopt;
        for (const auto &column : {m_columns.imported, m_columns.exported}) {
            const bool isCut = column && *column + 1 < fields.size() && isWholeNumber(fields[*column])
                && isWholeNumber(fields[*column + 1]);
            if (isCut)
                return fields[*column] + "," + fields[*column + 1];
        }
        return std::nullopt;
    }

    bool readTime(Row &row, const Fields &fields)
    {
        const auto time = timeFromField(row.timeField);
        if (!time) {
            complain(ImportTrouble::BadTime, row.timeField);
            return false;
        }
        row.time = *time;
        row.meant = hoursMeant(*time);
        const bool isFull = time->wall == std::chrono::floor<std::chrono::hours>(time->wall);
        if (!isFull || !endsAfterAnHour(row, fields)) {
            complain(ImportTrouble::NotAnHour, row.timeField);
            return false;
        }
        if (row.meant.empty())
            complain(ImportTrouble::NoSuchHour, row.timeField);
        return !row.meant.empty();
    }

    /// The ends of the hours of a night in October are written in more ways than one: only what is plainly
    /// another span is refused.
    bool endsAfterAnHour(const Row &row, const Fields &fields) const
    {
        if (!m_columns.end)
            return true;
        const auto end = timeFromField(fields[*m_columns.end]);
        const auto from = onlyOne(row.meant);
        const auto to = end ? onlyOne(hoursMeant(*end)) : std::nullopt;
        if (!end || end->wall != std::chrono::floor<std::chrono::hours>(end->wall))
            return false;
        return !from || !to || *to - *from == std::chrono::hours{1};
    }

    bool readEnergies(Row &row, const Fields &fields)
    {
        const bool isWell = readEnergy(row.hour.imported, m_columns.imported, fields)
            && readEnergy(row.hour.exported, m_columns.exported, fields);
        if (!isWell)
            return false;
        if (!row.hour.imported && !row.hour.exported) {
            complain(ImportTrouble::NoEnergy, row.timeField);
            return false;
        }
        return true;
    }

    bool readEnergy(std::optional<WattHour> &energy, std::optional<std::size_t> column, const Fields &fields)
    {
        if (!column || fields[*column].empty())
            return true;
        energy = energyFromField(fields[*column]);
        const bool isPlausible = energy && *energy <= mostInAnHour;
        if (!isPlausible)
            complain(energy ? ImportTrouble::ImplausibleEnergy : ImportTrouble::BadEnergy, fields[*column]);
        return isPlausible;
    }

    /// Of an hour that the wall shows twice, the file must have both, in one order or the other.
    void settleTimes()
    {
        std::map<HourStart, std::vector<std::size_t>> doubled;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].meant.size() == 2)
                doubled[m_rows[i].meant.front()].push_back(i);
        }
        for (const auto &[start, rows] : doubled) {
            const bool descends
                = rows.front() > 0 && m_rows[rows.front() - 1].time.wall > m_rows[rows.front()].time.wall;
            for (std::size_t i = 0; i < rows.size() && rows.size() > 1; ++i)
                m_rows[rows[i]].meant = {m_rows[rows[i]].meant[(i == 0) == descends ? 1 : 0]};
        }
        for (const Row &row : m_rows)
            take(row);
        std::stable_sort(m_result.hours.begin(), m_result.hours.end(),
                         [](const ImportedHour &a, const ImportedHour &b) { return a.start < b.start; });
    }

    void take(const Row &row)
    {
        const auto start = onlyOne(row.meant);
        if (!start)
            return complain(row.line, ImportTrouble::DoubtfulHour, row.timeField);
        if (!m_taken.insert(*start).second)
            return complain(row.line, ImportTrouble::Twice, row.timeField);
        ImportedHour hour = row.hour;
        hour.start = *start;
        m_result.hours.push_back(hour);
    }

    Columns m_columns;
    std::size_t m_line = 0;
    std::vector<Row> m_rows;
    std::set<HourStart> m_taken;
    ImportedHours m_result;
};

} // namespace

ImportedHours readHourFile(std::string_view bytes)
{
    return HourFileReader().read(bytes);
}

} // namespace hanscope
