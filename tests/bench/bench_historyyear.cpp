// SPDX-License-Identifier: GPL-3.0-or-later
// A year of each maker's meter with a plusskunde's house, silences, power cuts, lost and repeated lists, both
// nights of summer time and a meter change, through the real store. Every hour must equal what the meter
// counted or carry a mark. The exit status is 1 when one does neither.
//
//     bench_historyyear [aidon|kaifa|kamstrup...]     all of them unless told; takes minutes
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/hours/energysums.h"
#include "core/model/norwegiantime.h"
#include "tests/support/eventfulmeter.h"
#include "tests/support/norwegianmodels.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace hanscope;
using namespace std::chrono;

namespace
{

HourStart midnightOf(year_month_day day)
{
    return floor<hours>(norwegianMidnight(local_days{day}));
}

const HourStart begin = midnightOf(2025y / January / 1);
const HourStart change = midnightOf(2025y / September / 12) + hours{11}; ///< a new meter
const HourStart end = midnightOf(2026y / January / 1) + hours{1};

constexpr const char *qualityNames[]{"metered", "reconstructed", "corrected",  "imported", "estimate",
                                     "partial", "unknown",       "suspicious", "excluded"};

/// Lets `meter` send from `from` to `to`; out: how many lists were written.
std::size_t write(HistoryWriter &writer, Database &database, test::EventfulMeter &meter, HourStart from,
                  HourStart to)
{
    std::size_t written = 0;
    for (HourStart hour = from + 1h; hour <= to; hour += 1h) {
        for (const Reading &reading : meter.hear(hour))
            writer.add(reading);
        if (const auto result = writer.commit(database))
            written += result->readings;
    }
    return written;
}

bool report(const HistoryReader &reader, MeterKey meter, const test::EventfulMeter &truth)
{
    QElapsedTimer timer;
    timer.start();
    const auto booked = reader.energyByHour(meter, begin, end);
    const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const test::HourCheck check = test::checkHours(booked, truth.truth());
    std::printf("  meter %d: %zu hours booked in %.1f ms:", static_cast<int>(meter), booked.size(), took);
    for (const auto &[quality, count] : check.hours)
        std::printf(" %d %s", count, qualityNames[static_cast<int>(quality)]);
    std::printf("\n    unmarked wrong %d, missing %d, sum off %.0f Wh, worst reconstructed %.0f Wh off",
                check.unmarkedWrong, check.missing, check.sumOff, check.worstReconstructed);
    std::printf(", live estimate off by %.2f %%\n", 100 * usualEstimateError(booked).value_or(0));
    return check.unmarkedWrong == 0 && check.missing == 0 && check.sumOff == 0;
}

bool playYear(Maker maker)
{
    MeterSetup setup;
    setup.model = test::modelOf(maker);
    setup.hasSolar = true;
    MeterSetup successor = setup;
    successor.meterId = "7359992000000002";
    successor.seed = 2;

    const QTemporaryDir folder;
    HistoryFile file(folder.filePath(QStringLiteral("hanscope")));
    if (!file.database())
        return false;
    QElapsedTimer timer;
    timer.start();
    HistoryWriter writer;
    writer.keepReadings(days{400});
    test::EventfulMeter before(setup, begin, test::randomTroubles(begin, change, 1));
    std::size_t lists = write(writer, *file.database(), before, begin, change);
    test::EventfulMeter after(successor, change, test::randomTroubles(change, end, 2));
    lists += write(writer, *file.database(), after, change, end);
    file.database()->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    std::printf("%s: %zu lists, %.1f MB, played and written in %.0f s\n", makerName(maker).data(), lists,
                static_cast<double>(QFileInfo(file.path()).size()) / 1e6,
                static_cast<double>(timer.elapsed()) / 1e3);

    const HistoryReader reader(*file.database());
    const auto meters = reader.meters(); // the one heard last comes first
    const bool isRight
        = meters.size() == 2 && report(reader, meters[1].key, before) && report(reader, meters[0].key, after);
    std::fflush(stdout);
    return isRight;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    bool isRight = true;
    for (const auto &[name, maker] :
         {std::pair{"aidon", Maker::Aidon}, {"kaifa", Maker::Kaifa}, {"kamstrup", Maker::Kamstrup}}) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            isRight = playYear(maker) && isRight;
    }
    return isRight ? 0 : 1;
}
