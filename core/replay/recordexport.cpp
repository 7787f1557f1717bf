// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/recordexport.h"

#include "core/codec/readingtable.h"
#include "core/hours/energysums.h"
#include "core/hours/hourfold.h"
#include "core/replay/recorddecoder.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr minutes overlap{5}; ///< of the hour before: its last power stands into the next one
constexpr std::uint64_t askEvery = 4'096; ///< records

/// Makes minutes and hours of readings as they come.
class Folder
{
public:
    /// in: the span that is wanted
    Folder(ExportTable &table, ReceiveTime from, ReceiveTime to)
        : m_table(table)
        , m_from(from)
        , m_to(to)
    {
    }

    void add(const Reading &reading)
    {
        if (const auto list = hourlyListOf(reading))
            m_lists.push_back(*list);
        const auto hour = floor<hours>(reading.receivedAt);
        m_readings.push_back(reading);
        if (m_hour && hour != *m_hour)
            fold();
        m_hour = hour;
    }

    void finish()
    {
        fold();
        if (m_table.kind() == ExportRows::Minutes)
            return;
        std::vector<HourEnergy> all = bookHours(m_lists, m_live);
        std::erase_if(all, [&](const HourEnergy &hour) {
            return hour.start + hours{1} <= m_from || hour.start >= m_to;
        });
        for (const HourEnergy &hour : all)
            m_table.add(hour);
        if (m_table.kind() == ExportRows::Days) {
            for (const EnergySum &day : sumsBy(Period::Day, all))
                m_table.add(day);
        }
    }

private:
    void fold()
    {
        if (!m_hour)
            return;
        std::stable_sort(m_readings.begin(), m_readings.end(),
                         [](const Reading &a, const Reading &b) { return a.receivedAt < b.receivedAt; });
        const HourFold folded = foldHour(m_readings, *m_hour);
        for (const RollUp &minute : folded.minutes) {
            if (m_from < minute.start + minutes{1} && minute.start < m_to)
                m_table.add(minute);
        }
        m_live.push_back(folded.live);
        const ReceiveTime oldest = *m_hour + hours{1} - overlap;
        std::erase_if(m_readings, [&](const Reading &reading) { return reading.receivedAt < oldest; });
    }

    ExportTable &m_table;
    ReceiveTime m_from;
    ReceiveTime m_to;
    std::vector<Reading> m_readings; ///< of the hour, and some around it
    std::optional<HourStart> m_hour;
    std::vector<LiveHour> m_live;
    std::vector<HourlyList> m_lists;
};

} // namespace

void exportRecords(RecordSource &source, const std::optional<MeterKeys> &keys, ReceiveTime from,
                   ReceiveTime to, ExportTable &table, const ExportProgress &goOn)
{
    const auto decoder = std::make_unique<RecordDecoder>();
    decoder->setKeys(keys);
    Folder folder(table, from, to);
    const bool foldsReadings = table.kind() != ExportRows::Readings;
    const auto isWanted = [&](ReceiveTime at) { return from <= at && at < to; };
    const auto handle = [&](const Message &message, ReceiveTime at) {
        if (message.status != MessageStatus::Decoded || (!foldsReadings && !isWanted(at)))
            return;
        const Reading reading = toReading(message.list, at);
        foldsReadings ? folder.add(reading) : table.add(reading);
    };
    source.seek(ReceiveTime::min());
    std::uint64_t count = 0;
    bool isWhole = true;
    while (const SessionRecord *record = source.next()) {
        if (++count % askEvery == 0 && (table.isStopped() || !goOn(0))) {
            isWhole = false;
            break;
        }
        decoder->take(*record, source.isBare(), handle);
        const auto *note = record->event ? std::get_if<SessionNote>(&*record->event) : nullptr;
        if (note && isWanted(record->at))
            table.add(TimedNote{record->at, note->text});
    }
    if (!isWhole)
        return;
    decoder->finish(handle);
    if (foldsReadings)
        folder.finish();
}

} // namespace hanscope
