// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the lists of a four-wire meter at 2.5 s into the real store, and asks it for what the pages show.
//
//     bench_history [readings...]      1000000 and 12600000 (a year) unless told; takes minutes
#include "core/codec/readingtable.h"
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/hours/energysums.h"
#include "core/model/norwegiantime.h"
#include "core/simulator/virtualmeter.h"
#include "ui/hourbars.h"
#include "ui/localday.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <cstdio>

using namespace hanscope;
using namespace std::chrono;

namespace
{

const HourStart begin = floor<hours>(norwegianMidnight(local_days{2025y / January / 1}));

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One simulated day; any number of readings is made of it again and again.
class Lists
{
public:
    Lists()
    {
        VirtualMeter meter({}, begin);
        for (;;) {
            const Transmission sent = meter.next();
            if (sent.ends >= begin + days{1})
                break;
            m_day.push_back(toReading(sent.list, sent.ends));
        }
    }
    Reading next()
    {
        Reading reading = m_day[m_next % m_day.size()];
        const days shift{m_next++ / m_day.size()};
        reading.receivedAt += shift;
        if (reading.importedEnergy) {
            reading.importedEnergy = *reading.importedEnergy + WattHour{40'000 * shift.count()};
            const local_days day = floor<days>(*localTime(*reading.clock)) + shift;
            const year_month_day date{day};
            reading.clock->year = static_cast<std::uint16_t>(static_cast<int>(date.year()));
            reading.clock->month = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
            reading.clock->day = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
        }
        m_latest = reading.receivedAt;
        return reading;
    }
    ReceiveTime latest() const { return m_latest; }

private:
    std::vector<Reading> m_day;
    std::size_t m_next = 0;
    ReceiveTime m_latest{};
};

void writeLists(HistoryFile &file, Lists &lists, std::size_t count, std::size_t perCommit)
{
    HistoryWriter writer;
    writer.keepReadings(days{400});
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < count; ++i) {
        writer.add(lists.next());
        if (writer.pending() == perCommit || i + 1 == count)
            writer.commit(*file.database());
    }
    std::printf("  %zu rows, %zu a commit: %.0f rows/s\n", count, perCommit,
                static_cast<double>(count) * 1e3 / msOf(timer));
}

/// Opens the file as a page does, asks, and paints; out: milliseconds until the picture is there.
template <typename Ask>
double firstPaint(const QString &path, const Ask &ask)
{
    QElapsedTimer timer;
    timer.start();
    Database database(path, Database::Access::ReadOnly);
    const HistoryReader reader(database);
    const std::vector<HourEnergy> shown = ask(reader, reader.meters().at(0).key);
    HourBars bars;
    bars.resize(1000, 400);
    if (!shown.empty())
        bars.setHours(shown, std::nullopt, shown.front().start, 24);
    QImage picture(bars.size(), QImage::Format_ARGB32_Premultiplied);
    bars.render(&picture);
    return msOf(timer);
}

/// Sums as bars: what they cost to paint does not depend on what they are the sums of.
std::vector<HourEnergy> asBars(const std::vector<EnergySum> &sums)
{
    std::vector<HourEnergy> bars;
    for (const EnergySum &sum : sums) {
        bars.push_back({begin + hours{static_cast<int>(bars.size())}, sum.imported, sum.exported,
                        HourQuality::Metered, seconds{3600}});
    }
    return bars;
}

void measurePages(const QString &path, HourStart end)
{
    const auto lastDay = [&](const HistoryReader &reader, MeterKey meter) {
        return reader.energyByHour(meter, end - days{1}, end);
    };
    const auto lastMonth = [&](const HistoryReader &reader, MeterKey meter) {
        return asBars(sumsBy(Period::Day, reader.energyByHour(meter, end - days{31}, end)));
    };
    const auto lastYear = [&](const HistoryReader &reader, MeterKey meter) {
        return asBars(sumsBy(Period::Month, reader.energyByHour(meter, end - days{365}, end)));
    };
    firstPaint(path, lastDay); // fonts
    std::printf("  first paint: day %.1f ms, month %.1f ms, year %.1f ms\n", firstPaint(path, lastDay),
                firstPaint(path, lastMonth), firstPaint(path, lastYear));
}

void measureCharts(const QString &path, HourStart end)
{
    Database database(path, Database::Access::ReadOnly);
    const HistoryReader reader(database);
    const MeterKey meter = reader.meters().at(0).key;
    for (const auto &[name, span, resolution] : {std::tuple{"day of minutes", hours{24}, Resolution::Minutes},
                                                 {"month of hours", hours{31 * 24}, Resolution::Hours},
                                                 {"year of hours", hours{365 * 24}, Resolution::Hours}}) {
        QElapsedTimer timer;
        timer.start();
        const std::size_t points = reader.rollUps(meter, end - span, end, resolution).size();
        std::printf("  power chart, %s: %zu points in %.1f ms\n", name, points, msOf(timer));
    }
    QElapsedTimer timer;
    timer.start();
    const std::size_t readings = reader.readings(meter, end - hours{24}, end).size();
    std::printf("  one day's single readings: %zu in %.1f ms\n", readings, msOf(timer));
}

void printSize(HistoryFile &file, std::size_t count)
{
    file.database()->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const auto bytes = static_cast<double>(QFileInfo(file.path()).size());
    const StorageUse use = HistoryReader(*file.database()).storageUse();
    std::printf("%zu readings: file %.1f MB; told for a year: %.1f MB with all readings, %.1f with 90 days\n",
                count, bytes / 1e6, static_cast<double>(use.bytesAfterAYear(days{365})) / 1e6,
                static_cast<double>(use.bytesAfterAYear(days{90})) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::vector<std::size_t> counts;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        counts.push_back(argument.toULongLong());
    if (counts.empty())
        counts = {1'000'000, 12'600'000};

    const QTemporaryDir folder;
    HistoryFile file(folder.filePath(QStringLiteral("hanscope")));
    if (!file.database())
        return 1;
    Lists lists;
    constexpr std::size_t alone = 20'000; ///< as the live program writes them
    std::size_t written = alone;
    writeLists(file, lists, alone, 1);
    for (const std::size_t count : counts) {
        if (count > written)
            writeLists(file, lists, count - written, 1000);
        written = std::max(written, count);
        printSize(file, written);
        const auto end = floor<hours>(lists.latest());
        measurePages(file.path(), end);
        measureCharts(file.path(), end);
        std::fflush(stdout);
    }
}
