// SPDX-License-Identifier: GPL-3.0-or-later
// Readings a second through MeterPort with its signals, beside the decoder alone on the same bytes in the
// same run: what QObject, QIODevice and queued deliveries cost.
#include "core/codec/readingtable.h"
#include "core/io/meterport.h"
#include "tests/bench/samples.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace
{

using namespace hanscope;
using namespace hanscope::bench;
using Clock = std::chrono::steady_clock;

constexpr std::size_t streamSize = 1 << 22;
constexpr int rounds = 10;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::size_t decode(const Sample &sample)
{
    std::size_t found = 0;
    const auto decoder = std::make_unique<StreamDecoder>();
    decodeAll(*decoder, sample.stream, [&found](const Message &message) {
        const bool isReading = message.status == MessageStatus::Decoded;
        found += isReading && toReading(message.list, {}).importPower.has_value();
    });
    return found;
}

std::size_t listen(const Sample &sample)
{
    std::size_t found = 0;
    MeterPort port;
    QObject::connect(&port, &MeterPort::readingReceived,
                     [&found](const Reading &reading) { found += reading.importPower.has_value(); });
    auto device = std::make_unique<QBuffer>();
    device->setData(
        {reinterpret_cast<const char *>(sample.stream.data()), static_cast<qsizetype>(sample.stream.size())});
    device->open(QIODevice::ReadOnly);
    port.listenTo(std::move(device));
    QCoreApplication::processEvents();
    return found;
}

/// Seconds of the fastest of several passes.
template <typename Pass>
double fastest(const Sample &sample, Pass &&pass)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        if (const std::size_t found = pass(sample); found != sample.frames) {
            std::fprintf(stderr, "%s: %zu of %zu frames\n", sample.name.c_str(), found, sample.frames);
            std::exit(EXIT_FAILURE);
        }
        best = std::min(best, secondsSince(start));
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("%-18s %14s %14s %10s\n", "list", "decoder/s", "MeterPort/s", "ratio");
    for (const Sample &sample : makeSamples(streamSize)) {
        if (sample.keys) // which MeterPort is not given
            continue;
        const double alone = fastest(sample, decode);
        const double through = fastest(sample, listen);
        const auto frames = static_cast<double>(sample.frames);
        std::printf("%-18s %14.0f %14.0f %10.2f\n", sample.name.c_str(), frames / alone, frames / through,
                    alone / through);
    }
    return EXIT_SUCCESS;
}
