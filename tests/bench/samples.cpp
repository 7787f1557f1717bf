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
    const std::string_view maker = makerName(profileOf(setup.model).maker);
    sample.name = std::string(maker) + " list " + std::to_string(static_cast<int>(kind));
    sample.frameSize = sent.bytes.size();
    sample.stream.reserve(streamSize + sent.bytes.size());
    for (; sample.stream.size() < streamSize; ++sample.frames)
        sample.stream.insert(sample.stream.end(), sent.bytes.begin(), sent.bytes.end());
    return sample;
}

MeterSetup setupOf(MeterModel model)
{
    MeterSetup setup;
    setup.model = model;
    return setup;
}

Sample cipheredSample(std::size_t streamSize)
{
    MeterSetup setup = setupOf(MeterModel::Kamstrup);
    setup.ciphering.emplace();
    setup.ciphering->encryption = {1, 2, 3};
    setup.ciphering->authentication = {4, 5, 6};
    Sample sample = sampleOf(setup, ListKind::List2, streamSize);
    sample.name += ", ciphered";
    sample.keys = MeterKeys{setup.ciphering->encryption, setup.ciphering->authentication, {}};
    return sample;
}

/// 27 values, three phases; the other Swedish layout with as many.
Sample swedishSample(MeterModel model, std::size_t streamSize)
{
    Sample sample = sampleOf(setupOf(model), ListKind::Other, streamSize);
    sample.name = std::string(makerName(profileOf(model).maker)) + ", Sweden";
    return sample;
}

} // namespace

std::vector<Sample> makeSamples(std::size_t streamSize)
{
    std::vector<Sample> samples;
    for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup}) {
        for (const ListKind kind : {ListKind::List1, ListKind::List2, ListKind::List3}) {
            if (model != MeterModel::Kamstrup || kind != ListKind::List1) // which it does not have
                samples.push_back(sampleOf(setupOf(model), kind, streamSize));
        }
    }
    for (const MeterModel model : {MeterModel::AidonSweden, MeterModel::KaifaSweden})
        samples.push_back(swedishSample(model, streamSize));
    samples.push_back(cipheredSample(streamSize));
    return samples;
}

} // namespace hanscope::bench
