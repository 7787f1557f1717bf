// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"

#include "core/simulator/virtualmeter.h"

namespace hanscope::bench
{
namespace
{

/// The first list of this kind that a four-wire meter sends after a full hour.
Transmission firstList(Maker maker, ListKind kind)
{
    using namespace std::chrono;
    MeterSetup setup;
    setup.maker = maker;
    VirtualMeter meter(setup, sys_seconds{sys_days{2025y / 12 / 14} + 15h});
    Transmission sent = meter.next();
    while (sent.list.kind != kind)
        sent = meter.next();
    return sent;
}

Sample sampleOf(Maker maker, ListKind kind, std::size_t streamSize)
{
    const Transmission sent = firstList(maker, kind);
    Sample sample;
    sample.name = std::string(makerName(maker)) + " list " + std::to_string(static_cast<int>(kind));
    sample.frameSize = sent.bytes.size();
    sample.stream.reserve(streamSize + sent.bytes.size());
    for (; sample.stream.size() < streamSize; ++sample.frames)
        sample.stream.insert(sample.stream.end(), sent.bytes.begin(), sent.bytes.end());
    return sample;
}

} // namespace

std::vector<Sample> makeSamples(std::size_t streamSize)
{
    std::vector<Sample> samples;
    for (const Maker maker : {Maker::Aidon, Maker::Kaifa, Maker::Kamstrup}) {
        for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
            if (maker != Maker::Kamstrup || kind != ListKind::List1) // which it does not have
                samples.push_back(sampleOf(maker, kind, streamSize));
        }
    }
    return samples;
}

} // namespace hanscope::bench
