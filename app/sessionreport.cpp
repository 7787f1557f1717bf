// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionreport.h"

#include "app/reportreading.h"
#include "core/codec/readingtable.h"
#include "core/replay/hourfolder.h"
#include "core/replay/recorddecoder.h"
#include "core/replay/recordsource.h"

namespace hanscope
{

SessionResult<UseReport> readSessionReport(const std::string &path, const std::string &name,
                                           const std::optional<MeterKeys> &keys)
{
    const auto source = openRecords(path, keys);
    if (!source)
        return tl::unexpected(source.error());
    const auto decoder = std::make_unique<RecordDecoder>();
    decoder->setKeys(keys);
    std::vector<Reading> readings;
    HourFolder folder([](const RollUp &) {});
    const auto take = [&](const Message &message, ReceiveTime at) {
        if (message.status != MessageStatus::Decoded)
            return;
        readings.push_back(toReading(message.list, at));
        folder.add(readings.back());
    };
    (*source)->seek(ReceiveTime::min());
    while (const SessionRecord *record = (*source)->next()) {
        if (!readings.empty() && record->at - readings.front().receivedAt > longestReported)
            break;
        decoder->take(*record, (*source)->isBare(), take);
    }
    decoder->finish(take);
    folder.finish();
    if (readings.empty())
        return tl::unexpected(SessionError{SessionErrc::NotASession, 0, 0, {}});
    return reportOn(name, readings, folder.hours(), readings.back().receivedAt);
}

} // namespace hanscope
