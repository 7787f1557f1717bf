// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"

#include <memory>
#include <utility>

namespace hanscope
{

VirtualMeter demoMeter(ReceiveTime now)
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.network = Network::FourWire;
    setup.hasSolar = true;
    // A whole hour more than the chart's longest span, so that the first counters prove the first hour in it.
    return {setup, now - std::chrono::hours{25}};
}

PlayedDay playedDay(ReceiveTime now)
{
    VirtualMeter meter = demoMeter(now);
    std::vector<Reading> past = readingsUntil(meter, now);
    return {std::move(meter), std::move(past)};
}

std::vector<Reading> readingsUntil(VirtualMeter &meter, ReceiveTime now)
{
    std::vector<Reading> readings;
    const auto decoder = std::make_unique<StreamDecoder>();
    for (;;) {
        const Transmission transmission = meter.next();
        decodeAll(*decoder, transmission.bytes, [&](const Message &message) {
            if (message.status == MessageStatus::Decoded)
                readings.push_back(toReading(message.list, transmission.ends));
        });
        if (transmission.ends >= now)
            return readings;
    }
}

} // namespace hanscope
