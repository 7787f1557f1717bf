// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/readingtable.h"
#include "core/model/channel.h"
#include "core/simulator/virtualmeter.h"

#include <vector>

namespace hanscope::test
{

/// A meter with a number of its own that sends less often than any other.
inline MeterSetup seldomSendingMeter()
{
    MeterSetup setup;
    setup.model = MeterModel::Kamstrup;
    setup.meterId = "5706567000000001";
    return setup;
}

/// What the meter sends until `until`, as if every list were received when its last byte was out.
inline std::vector<Reading> listsUntil(VirtualMeter &meter, ReceiveTime until)
{
    std::vector<Reading> readings;
    for (;;) {
        const Transmission sent = meter.next();
        if (sent.ends >= until)
            return readings;
        readings.push_back(toReading(sent.list, sent.ends));
    }
}

/// What a meter in `setup` sends from `from` until `until`.
inline std::vector<Reading> simulatedLists(const MeterSetup &setup, ReceiveTime from, ReceiveTime until)
{
    VirtualMeter meter(setup, from);
    return listsUntil(meter, until);
}

/// What the history keeps of a reading besides its hourly list: time, kind, momentary values.
inline Reading momentaryPart(const Reading &reading)
{
    Reading kept;
    kept.receivedAt = reading.receivedAt;
    kept.kind = reading.kind;
    for (std::size_t i = 0; i < channelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        if (const auto value = valueOf(reading, channel))
            setValue(kept, channel, *value);
    }
    return kept;
}

} // namespace hanscope::test
