// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/hours/energysums.h"
#include "core/hours/hourbook.h"
#include "core/model/norwegiantime.h"
#include "tests/support/eventfulmeter.h"
#include "tests/support/hourlylists.h"
#include "tests/support/norwegianmodels.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart spring = sys_days{2025y / March / 28} + hours{23};
constexpr HourStart autumn = sys_days{2025y / October / 24} + hours{22};
constexpr HourStart winter = sys_days{2025y / December / 30} + hours{23};

constexpr hours span{4 * 24 + 1};

} // namespace

/// Days of the year as they happen, through the store, and compared with what the meter counted. The whole
/// year is in tests/bench.
class tst_HistoryYear : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryFile> m_file;
    HistoryWriter m_writer;
    HourBook m_book;

    HistoryReader reader() { return HistoryReader(*m_file->database()); }

    void write(const std::vector<Reading> &readings)
    {
        for (const Reading &reading : readings) {
            m_writer.add(reading);
            m_book.add(reading);
        }
        QVERIFY(m_writer.commit(*m_file->database()));
    }
    void write(test::EventfulMeter &meter, HourStart from, HourStart to)
    {
        for (HourStart hour = from + 1h; hour <= to; hour += 1h)
            write(meter.hear(hour));
    }

    /// Any part of the span has the same hours as the whole of it.
    void partsAreTheWhole(MeterKey meter, HourStart from, const std::vector<HourEnergy> &whole)
    {
        std::mt19937 random(5);
        std::uniform_int_distribution<int> any(0, static_cast<int>(span.count()));
        for (int i = 0; i < 20; ++i) {
            const auto [low, high] = std::minmax({any(random), any(random)});
            const HourStart begin = from + hours{low};
            const HourStart end = from + hours{high};
            std::vector<HourEnergy> expected;
            std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected),
                         [&](const HourEnergy &hour) { return hour.start >= begin && hour.start < end; });
            QCOMPARE(reader().energyByHour(meter, begin, end), expected);
        }
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<HistoryFile>(m_folder->filePath(QStringLiteral("hanscope")));
        QVERIFY(m_file->database());
        m_writer = {};
        m_book = {};
    }
    void cleanup() { m_file.reset(); }

    void anUndisturbedStretchIsMetered_data()
    {
        QTest::addColumn<Maker>("maker");
        QTest::addColumn<HourStart>("from");
        QTest::addColumn<double>("mostError"); // of live power, as a share of the energy
        QTest::newRow("Aidon, spring") << Maker::Aidon << spring << 0.01;
        QTest::newRow("Kaifa, autumn") << Maker::Kaifa << autumn << 0.01;
        QTest::newRow("Kamstrup, autumn") << Maker::Kamstrup << autumn << 0.02; // sends every 10 s only
    }
    void anUndisturbedStretchIsMetered()
    {
        QFETCH(Maker, maker);
        QFETCH(HourStart, from);
        QFETCH(double, mostError);
        MeterSetup setup;
        setup.model = test::modelOf(maker);
        setup.hasSolar = true;
        test::EventfulMeter meter(setup, from, {});
        write(meter, from, from + 3 * 24h + 1h);
        const MeterKey key = reader().meters().at(0).key;
        const auto hours = reader().energyByHour(key, from, from + span);
        const test::HourCheck check = test::checkHours(hours, meter.truth());
        QCOMPARE(check.hours.at(HourQuality::Metered), static_cast<int>(meter.truth().size()));
        QCOMPARE(check.unmarkedWrong, 0);

        const auto days = sumsBy(Period::Day, hours);
        QCOMPARE(days.at(1).hoursKnown, from == spring ? 23 : 25);
        QCOMPARE(days.at(1).hoursMarked, 0);
        QVERIFY2(*usualEstimateError(hours) < mostError,
                 qPrintable(QString::number(*usualEstimateError(hours))));
    }
    void troubledDaysHaveNoUnmarkedWrongHour_data()
    {
        QTest::addColumn<Maker>("maker");
        QTest::addColumn<HourStart>("from");
        QTest::addColumn<int>("seed");
        int seed = 0;
        for (const Maker maker : {Maker::Kamstrup, Maker::Aidon, Maker::Kaifa}) {
            for (const HourStart from : {spring, autumn, winter}) {
                const bool sendsLittle = maker == Maker::Kamstrup;
                if (!sendsLittle && from == winter)
                    continue;
                for (int i = sendsLittle ? 2 : 1; i > 0; --i)
                    QTest::addRow("%s %d", makerName(maker).data(), ++seed) << maker << from << seed;
            }
        }
    }
    void troubledDaysHaveNoUnmarkedWrongHour()
    {
        QFETCH(Maker, maker);
        QFETCH(HourStart, from);
        QFETCH(int, seed);
        MeterSetup setup;
        setup.model = test::modelOf(maker);
        setup.hasSolar = seed % 2 == 0;
        setup.seed = static_cast<std::uint32_t>(seed);
        test::EventfulMeter meter(setup, from,
                                  test::randomTroubles(from, from + span, static_cast<std::uint32_t>(seed)));
        write(meter, from, from + span);
        const MeterKey key = reader().meters().at(0).key;
        const auto hours = reader().energyByHour(key, from, from + span);
        const test::HourCheck check = test::checkHours(hours, meter.truth());
        QVERIFY(check.hours.at(HourQuality::Metered) > 20);
        QCOMPARE(check.unmarkedWrong, 0);
        QCOMPARE(check.missing, 0);
        QCOMPARE(check.sumOff, 0.0);
        QVERIFY(!check.hours.contains(HourQuality::Suspicious));
        // Ten watt-hours of the counters, a hundredth of the energy and of the hour.
        QVERIFY2(check.worstReconstructed < 200, qPrintable(QString::number(check.worstReconstructed)));
        partsAreTheWhole(key, from, hours);

        // The book that the window looks at says the same of the last days.
        const HoursToday today = m_book.since(from + span - 48h);
        QVERIFY(today.hours.size() > 20);
        for (const HourEnergy &hour : today.hours) {
            const auto same = std::find_if(hours.begin(), hours.end(), [&](const HourEnergy &other) {
                return other.start == hour.start;
            });
            QVERIFY(same != hours.end());
            QCOMPARE(hour.imported, same->imported);
            QCOMPARE(hour.quality, same->quality);
        }
    }
    void anotherMeterIsNotMixedIn()
    {
        MeterSetup first;
        first.model = MeterModel::Kamstrup;
        MeterSetup second = first;
        second.meterId = "5706567000000002";
        second.seed = 9;
        test::EventfulMeter before(first, winter, {});
        write(before, winter, winter + 24h);
        test::EventfulMeter after(second, winter + 24h, {});
        write(after, winter + 24h, winter + 48h);
        const auto meters = reader().meters();
        QCOMPARE(meters.size(), std::size_t{2});
        for (const auto &[key, truth] :
             {std::pair{meters[1].key, before.truth()}, {meters[0].key, after.truth()}}) {
            const auto check = test::checkHours(reader().energyByHour(key, winter, winter + 48h), truth);
            QCOMPARE(check.hours.at(HourQuality::Metered), 23);
            QCOMPARE(check.unmarkedWrong, 0);
        }
    }
    void aYearOfHourlyListsAddsUp_data()
    {
        QTest::addColumn<bool>("keepsSummerTime");
        QTest::newRow("winter time all year") << false;
        QTest::newRow("local time") << true;
    }
    void aYearOfHourlyListsAddsUp()
    {
        // Every seventh list is lost, every eleventh repeated, and a week of the summer nothing was heard.
        QFETCH(bool, keepsSummerTime);
        const HourStart begin = floor<hours>(norwegianMidnight(local_days{2025y / January / 1}));
        const HourStart end = floor<hours>(norwegianMidnight(local_days{2026y / January / 1}));
        std::mt19937 random(3);
        std::vector<HourlyList> lists;
        HourlyList before;
        std::int64_t counter = 50'000'000;
        for (HourStart at = begin; at <= end; at += 1h) {
            const auto ahead = keepsSummerTime ? duration_cast<hours>(norwegianUtcOffset(at)) : 1h;
            const HourlyList now = test::hourlyList(at, counter, 0, ahead);
            counter += 10 * static_cast<std::int64_t>(random() % 500);
            const bool isEdge = at == begin || at == end;
            const auto number = (at - begin).count();
            if (!isEdge && number > 4000 && number < 4168)
                continue;
            if (isEdge || number % 7 != 0)
                lists.push_back(isEdge || number % 11 != 0 ? now : test::sentAgain(before));
            before = now;
        }
        const auto hours = bookHours(lists, {});
        QCOMPARE(hours.size(), std::size_t{8760});
        const EnergySum year = sumsBy(Period::Year, hours).front();
        QCOMPARE(year.imported, lists.back().imported - lists.front().imported);
        QCOMPARE(year.hoursKnown, 8760);
        QVERIFY(!year.isAtLeast);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryYear)
#include "tst_historyyear.moc"
