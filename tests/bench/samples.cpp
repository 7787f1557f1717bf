// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"

#include "core/simulator/virtualmeter.h"

namespace hanscope::bench
{
namespace
{

/// The first list of this kind that the meter sends after a full hour, over and over.
Sample sampleOf(const MeterSetup &setup, ListKind kind, std::size_t streamSize)
{
    using namespace std::chrono;
    VirtualMeter meter(setup, sys_seconds{sys_days{2025y / 12 / 14} + 15h});
    Transmission sent = meter.next();
    while (sent.list.kind != kind)
        sent = meter.next();
    Sample sample;
    sample.name = std::string(makerName(setup.maker)) + " list " + std::to_string(static_cast<int>(kind));
    sample.frameSize = sent.bytes.size();
    sample.stream.reserve(streamSize + sent.bytes.size());
    for (; sample.stream.size() < streamSize; ++sample.frames)
        sample.stream.insert(sample.stream.end(), sent.bytes.begin(), sent.bytes.end());
    return sample;
}

MeterSetup setupOf(Maker maker)
{
    MeterSetup setup;
    setup.maker = maker;
    return setup;
}

Sample cipheredSample(std::size_t streamSize)
{
    MeterSetup setup = setupOf(Maker::Kamstrup);
    setup.ciphering.emplace();
    setup.ciphering->encryption = {1, 2, 3};
    setup.ciphering->authentication = {4, 5, 6};
    Sample sample = sampleOf(setup, ListKind::List2, streamSize);
    sample.name += ", ciphered";
    sample.keys = MeterKeys{setup.ciphering->encryption, setup.ciphering->authentication, {}};
    return sample;
}

} // namespace

std::vector<Sample> makeSamples(std::size_t streamSize)
{
    std::vector<Sample> samples;
    for (const Maker maker : {Maker::Aidon, Maker::Kaifa, Maker::Kamstrup}) {
        for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
            if (maker != Maker::Kamstrup || kind != ListKind::List1) // which it does not have
                samples.push_back(sampleOf(setupOf(maker), kind, streamSize));
        }
    }
    samples.push_back(cipheredSample(streamSize));
    return samples;
}

} // namespace hanscope::bench
