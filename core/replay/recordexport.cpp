// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/recordexport.h"

#include "core/codec/readingtable.h"
#include "core/hours/energysums.h"
#include "core/replay/hourfolder.h"
#include "core/replay/recorddecoder.h"

#include <algorithm>
#include <memory>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::uint64_t askEvery = 4'096; ///< records

} // namespace

void exportRecords(RecordSource &source, const std::optional<MeterKeys> &keys, ReceiveTime from,
                   ReceiveTime to, ExportTable &table, const ExportProgress &goOn)
{
    const auto decoder = std::make_unique<RecordDecoder>();
    decoder->setKeys(keys);
    HourFolder folder([&](const RollUp &minute) {
        if (from < minute.start + minutes{1} && minute.start < to)
            table.add(minute);
    });
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
    folder.finish();
    if (table.kind() != ExportRows::Hours && table.kind() != ExportRows::Days)
        return;
    std::vector<HourEnergy> all = folder.hours();
    std::erase_if(all,
                  [&](const HourEnergy &hour) { return hour.start + hours{1} <= from || hour.start >= to; });
    for (const HourEnergy &hour : all)
        table.add(hour);
    for (const EnergySum &day : sumsBy(Period::Day, all))
        table.add(day);
}

} // namespace hanscope
