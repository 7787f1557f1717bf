// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttable.h"

#include "core/export/hourquality.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

/// A column of a table of `Row`.
template <typename Row>
struct Column {
    std::string_view name;
    void (*write)(TableWriter &, const Row &);
};

/// A row among readings: one of the two.
struct ReadingOrNote {
    const Reading *reading = nullptr;
    const TimedNote *note = nullptr;

    ReceiveTime at() const { return reading ? reading->receivedAt : note->at; }
};

template <typename Unit>
void whole(TableWriter &out, const std::optional<Quantity<Unit>> &value)
{
    value ? out.whole(value->count) : out.nothing();
}

template <typename Unit>
void thousandths(TableWriter &out, const std::optional<Quantity<Unit>> &value)
{
    value ? out.decimal(value->count, 3) : out.nothing();
}

template <typename Unit>
void exact(TableWriter &out, const std::optional<Quantity<Unit>> &value)
{
    value ? out.shortDecimal(value->count, 3) : out.nothing();
}

/// Calls `write(const Reading &)` where the row is one.
template <auto write>
void ofReading(TableWriter &out, const ReadingOrNote &row)
{
    row.reading ? write(out, *row.reading) : out.nothing();
}

template <auto member>
void wholeOf(TableWriter &out, const ReadingOrNote &row)
{
    row.reading ? whole(out, row.reading->*member) : out.nothing();
}

template <auto member>
void thousandthsOf(TableWriter &out, const ReadingOrNote &row)
{
    row.reading ? thousandths(out, row.reading->*member) : out.nothing();
}

template <auto member, std::size_t phase>
void phaseOf(TableWriter &out, const ReadingOrNote &row)
{
    row.reading ? exact(out, (row.reading->*member)[phase]) : out.nothing();
}

void list(TableWriter &out, const Reading &reading)
{
    switch (reading.kind) {
    case ListKind::List1:
        return out.whole(1);
    case ListKind::List2:
        return out.whole(2);
    case ListKind::List3:
        return out.whole(3);
    case ListKind::Other:
        break;
    }
    out.nothing();
}

/// As the meter tells it: without a zone.
void meterClock(TableWriter &out, const Reading &reading)
{
    const auto local = reading.clock ? localTime(*reading.clock) : std::nullopt;
    if (!local)
        return out.nothing();
    out.wallTime(*local);
}

constexpr std::array readingColumns{
    Column<ReadingOrNote>{"received_local",
                          [](TableWriter &out, const ReadingOrNote &row) { out.localTime(row.at(), true); }},
    Column<ReadingOrNote>{"received_utc",
                          [](TableWriter &out, const ReadingOrNote &row) { out.utcTime(row.at(), true); }},
    Column<ReadingOrNote>{"list", ofReading<list>},
    Column<ReadingOrNote>{"import_power_w", wholeOf<&Reading::importPower>},
    Column<ReadingOrNote>{"export_power_w", wholeOf<&Reading::exportPower>},
    Column<ReadingOrNote>{"import_reactive_var", wholeOf<&Reading::importReactive>},
    Column<ReadingOrNote>{"export_reactive_var", wholeOf<&Reading::exportReactive>},
    Column<ReadingOrNote>{"voltage_l1_v", phaseOf<&Reading::voltage, 0>},
    Column<ReadingOrNote>{"voltage_l2_v", phaseOf<&Reading::voltage, 1>},
    Column<ReadingOrNote>{"voltage_l3_v", phaseOf<&Reading::voltage, 2>},
    Column<ReadingOrNote>{"current_l1_a", phaseOf<&Reading::current, 0>},
    Column<ReadingOrNote>{"current_l2_a", phaseOf<&Reading::current, 1>},
    Column<ReadingOrNote>{"current_l3_a", phaseOf<&Reading::current, 2>},
    Column<ReadingOrNote>{"import_counter_kwh", thousandthsOf<&Reading::importedEnergy>},
    Column<ReadingOrNote>{"export_counter_kwh", thousandthsOf<&Reading::exportedEnergy>},
    Column<ReadingOrNote>{"import_counter_kvarh", thousandthsOf<&Reading::importedReactive>},
    Column<ReadingOrNote>{"export_counter_kvarh", thousandthsOf<&Reading::exportedReactive>},
    Column<ReadingOrNote>{"meter_clock", ofReading<meterClock>},
    Column<ReadingOrNote>{"note",
                          [](TableWriter &out, const ReadingOrNote &row) {
                              row.note ? out.text(row.note->text) : out.nothing();
                          }},
};

/// Power in whole units, voltage and current in thousandths.
void writeValue(TableWriter &out, Channel channel, std::int64_t value)
{
    if (channel < Channel::CurrentL1)
        out.whole(value);
    else
        out.shortDecimal(value, 3);
}

template <Channel channel, auto member>
void rangeOf(TableWriter &out, const RollUp &minute)
{
    const std::optional<ChannelRange> &range = minute.of(channel);
    range ? writeValue(out, channel, (*range).*member) : out.nothing();
}

template <Channel channel>
constexpr auto meanOf = rangeOf<channel, &ChannelRange::mean>;
template <Channel channel>
constexpr auto lowestOf = rangeOf<channel, &ChannelRange::lowest>;
template <Channel channel>
constexpr auto highestOf = rangeOf<channel, &ChannelRange::highest>;

constexpr std::array minuteColumns{
    Column<RollUp>{"start_local",
                   [](TableWriter &out, const RollUp &minute) { out.localTime(minute.start, false); }},
    Column<RollUp>{"start_utc",
                   [](TableWriter &out, const RollUp &minute) { out.utcTime(minute.start, false); }},
    Column<RollUp>{
        "covered_s",
        [](TableWriter &out, const RollUp &minute) { out.shortDecimal(minute.covered.count(), 3); }},
    Column<RollUp>{"import_power_w", meanOf<Channel::ImportPower>},
    Column<RollUp>{"import_power_min_w", lowestOf<Channel::ImportPower>},
    Column<RollUp>{"import_power_max_w", highestOf<Channel::ImportPower>},
    Column<RollUp>{"export_power_w", meanOf<Channel::ExportPower>},
    Column<RollUp>{"export_power_min_w", lowestOf<Channel::ExportPower>},
    Column<RollUp>{"export_power_max_w", highestOf<Channel::ExportPower>},
    Column<RollUp>{"import_reactive_var", meanOf<Channel::ImportReactive>},
    Column<RollUp>{"export_reactive_var", meanOf<Channel::ExportReactive>},
    Column<RollUp>{"voltage_l1_v", meanOf<Channel::VoltageL1>},
    Column<RollUp>{"voltage_l1_min_v", lowestOf<Channel::VoltageL1>},
    Column<RollUp>{"voltage_l1_max_v", highestOf<Channel::VoltageL1>},
    Column<RollUp>{"voltage_l2_v", meanOf<Channel::VoltageL2>},
    Column<RollUp>{"voltage_l2_min_v", lowestOf<Channel::VoltageL2>},
    Column<RollUp>{"voltage_l2_max_v", highestOf<Channel::VoltageL2>},
    Column<RollUp>{"voltage_l3_v", meanOf<Channel::VoltageL3>},
    Column<RollUp>{"voltage_l3_min_v", lowestOf<Channel::VoltageL3>},
    Column<RollUp>{"voltage_l3_max_v", highestOf<Channel::VoltageL3>},
    Column<RollUp>{"current_l1_a", meanOf<Channel::CurrentL1>},
    Column<RollUp>{"current_l1_max_a", highestOf<Channel::CurrentL1>},
    Column<RollUp>{"current_l2_a", meanOf<Channel::CurrentL2>},
    Column<RollUp>{"current_l2_max_a", highestOf<Channel::CurrentL2>},
    Column<RollUp>{"current_l3_a", meanOf<Channel::CurrentL3>},
    Column<RollUp>{"current_l3_max_a", highestOf<Channel::CurrentL3>},
};

template <auto member>
void energyOf(TableWriter &out, const HourEnergy &hour)
{
    hour.quality == HourQuality::Excluded ? out.nothing() : out.decimal((hour.*member).count, 3);
}

constexpr std::array hourColumns{
    Column<HourEnergy>{"start_local",
                       [](TableWriter &out, const HourEnergy &hour) { out.localTime(hour.start, false); }},
    Column<HourEnergy>{"start_utc",
                       [](TableWriter &out, const HourEnergy &hour) { out.utcTime(hour.start, false); }},
    Column<HourEnergy>{"import_kwh", energyOf<&HourEnergy::imported>},
    Column<HourEnergy>{"export_kwh", energyOf<&HourEnergy::exported>},
    Column<HourEnergy>{
        "import_kvarh",
        [](TableWriter &out, const HourEnergy &hour) { thousandths(out, hour.importedReactive); }},
    Column<HourEnergy>{
        "export_kvarh",
        [](TableWriter &out, const HourEnergy &hour) { thousandths(out, hour.exportedReactive); }},
    Column<HourEnergy>{"quality",
                       [](TableWriter &out, const HourEnergy &hour) { out.text(qualityWord(hour.quality)); }},
};

constexpr std::array dayColumns{
    Column<EnergySum>{"day", [](TableWriter &out, const EnergySum &day) { out.date(day.begin); }},
    Column<EnergySum>{"import_kwh",
                      [](TableWriter &out, const EnergySum &day) { out.decimal(day.imported.count, 3); }},
    Column<EnergySum>{"export_kwh",
                      [](TableWriter &out, const EnergySum &day) { out.decimal(day.exported.count, 3); }},
    Column<EnergySum>{"hours", [](TableWriter &out, const EnergySum &day) { out.whole(day.hours); }},
    Column<EnergySum>{"hours_known",
                      [](TableWriter &out, const EnergySum &day) { out.whole(day.hoursKnown); }},
    Column<EnergySum>{"hours_not_metered",
                      [](TableWriter &out, const EnergySum &day) { out.whole(day.hoursMarked); }},
    Column<EnergySum>{"may_be_more",
                      [](TableWriter &out, const EnergySum &day) { out.yesOrNo(mayHoldMore(day)); }},
};

template <typename Columns>
std::vector<std::string_view> namesOf(const Columns &columns)
{
    std::vector<std::string_view> names;
    for (const auto &column : columns)
        names.push_back(column.name);
    return names;
}

template <typename Row, std::size_t Size>
void writeRow(TableWriter &out, const std::array<Column<Row>, Size> &columns,
              const std::vector<std::size_t> &chosen, const Row &row)
{
    for (const std::size_t column : chosen)
        columns[column].write(out, row);
    out.endRow();
}

} // namespace

std::vector<std::string_view> exportColumns(ExportRows rows)
{
    switch (rows) {
    case ExportRows::Readings:
        return namesOf(readingColumns);
    case ExportRows::Minutes:
        return namesOf(minuteColumns);
    case ExportRows::Hours:
        return namesOf(hourColumns);
    case ExportRows::Days:
        return namesOf(dayColumns);
    }
    return {};
}

std::string unknownColumn(ExportRows rows, const std::vector<std::string> &columns)
{
    const std::vector<std::string_view> known = exportColumns(rows);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const std::string &column) {
        return std::find(known.begin(), known.end(), column) == known.end();
    });
    return found == columns.end() ? std::string() : *found;
}

ExportTable::ExportTable(ExportRows rows, TableFormat format, const std::vector<std::string> &columns,
                         TableWriter::Sink sink)
    : m_kind(rows)
    , m_writer(format, std::move(sink))
{
    const std::vector<std::string_view> known = exportColumns(rows);
    for (const std::string &column : columns) {
        const auto found = std::find(known.begin(), known.end(), column);
        if (found != known.end())
            m_chosen.push_back(static_cast<std::size_t>(found - known.begin()));
    }
    for (std::size_t i = 0; columns.empty() && i < known.size(); ++i)
        m_chosen.push_back(i);
    std::vector<std::string_view> names;
    for (const std::size_t column : m_chosen)
        names.push_back(known[column]);
    m_writer.head(names);
}

void ExportTable::add(const Reading &reading)
{
    if (m_kind == ExportRows::Readings)
        writeRow(m_writer, readingColumns, m_chosen, ReadingOrNote{&reading, nullptr});
}

void ExportTable::add(const TimedNote &note)
{
    if (m_kind == ExportRows::Readings)
        writeRow(m_writer, readingColumns, m_chosen, ReadingOrNote{nullptr, &note});
}

void ExportTable::add(const RollUp &minute)
{
    if (m_kind == ExportRows::Minutes)
        writeRow(m_writer, minuteColumns, m_chosen, minute);
}

void ExportTable::add(const HourEnergy &hour)
{
    if (m_kind == ExportRows::Hours)
        writeRow(m_writer, hourColumns, m_chosen, hour);
}

void ExportTable::add(const EnergySum &day)
{
    if (m_kind == ExportRows::Days)
        writeRow(m_writer, dayColumns, m_chosen, day);
}

} // namespace hanscope
