// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/hours/hourfold.h"
#include "tests/support/simulatedlists.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

Reading list1(ReceiveTime at, int importWatts)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List1;
    reading.importPower = Watt{importWatts};
    return reading;
}

Reading list2(ReceiveTime at, int importWatts, std::string_view meterId = "7359992895913195")
{
    Reading reading = list1(at, importWatts);
    reading.kind = ListKind::List2;
    reading.meter.meterId = meterId;
    return reading;
}

std::vector<Reading> everyTenSeconds(ReceiveTime from, ReceiveTime to)
{
    std::vector<Reading> readings;
    for (ReceiveTime at = from; at < to; at += 10s)
        readings.push_back(list2(at, static_cast<int>(at.time_since_epoch().count() / 10'000 % 5000)));
    return readings;
}

std::vector<Reading> momentaryParts(const std::vector<Reading> &readings)
{
    std::vector<Reading> parts;
    std::transform(readings.begin(), readings.end(), std::back_inserter(parts), test::momentaryPart);
    return parts;
}

} // namespace

class tst_HistoryWriter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryFile> m_file;

    Database &database() { return *m_file->database(); }
    HistoryReader reader() { return HistoryReader(database()); }
    MeterKey onlyMeter() { return reader().meters().at(0).key; }

    void write(HistoryWriter &writer, const std::vector<Reading> &readings)
    {
        for (const Reading &reading : readings) {
            writer.add(reading);
            if (writer.pending() == 1000)
                QVERIFY(writer.commit(database()));
        }
        QVERIFY(writer.commit(database()));
    }
    void write(const std::vector<Reading> &readings)
    {
        HistoryWriter writer;
        write(writer, readings);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<HistoryFile>(m_folder->filePath(QStringLiteral("hanscope")));
        QVERIFY(m_file->database());
    }
    void cleanup() { m_file.reset(); }

    void whatWasHeardIsReadBack_data()
    {
        QTest::addColumn<MeterModel>("model");
        QTest::newRow("Aidon") << MeterModel::Aidon;
        QTest::newRow("Kaifa") << MeterModel::Kaifa;
        QTest::newRow("Kamstrup") << MeterModel::Kamstrup;
    }
    void whatWasHeardIsReadBack()
    {
        QFETCH(MeterModel, model);
        MeterSetup setup;
        setup.model = model;
        setup.hasSolar = true;
        const auto heard = test::simulatedLists(setup, ten + 13min, ten + 4h + 20min);
        write(heard);

        const auto meters = reader().meters();
        QCOMPARE(meters.size(), std::size_t{1});
        QCOMPARE(meters[0].identity, identityOf(setup));
        QCOMPARE(meters[0].lastHeard, heard.back().receivedAt);
        const MeterKey meter = meters[0].key;
        QCOMPARE(reader().readings(meter, ten, ten + 5h), momentaryParts(heard));

        std::vector<HourlyList> lists;
        for (const Reading &reading : heard) {
            if (const auto list = hourlyListOf(reading))
                lists.push_back(*list);
        }
        QCOMPARE(lists.size(), std::size_t{4});
        QCOMPARE(reader().hourlyLists(meter, ten, ten + 5h), lists);
    }
    void rollUpsAreThoseOfTheReadings()
    {
        const auto heard = test::simulatedLists({}, ten, ten + 3h + 7min);
        write(heard);
        const MeterKey meter = onlyMeter();
        const auto liveHours = reader().liveHours(meter, ten - 24h, ten + 24h);
        const auto hourly = reader().rollUps(meter, ten, ten + 24h, Resolution::Hours);
        const auto minutely = reader().rollUps(meter, ten, ten + 24h, Resolution::Minutes);
        QCOMPARE(liveHours.size(), std::size_t{4});
        QCOMPARE(hourly.size(), std::size_t{4});
        QCOMPARE(minutely.size(), std::size_t{187});
        auto minute = minutely.begin();
        for (std::size_t i = 0; i < 4; ++i) {
            const HourFold expected = foldHour(heard, ten + hours{i});
            QCOMPARE(liveHours[i], expected.live);
            QCOMPARE(hourly[i], expected.hour);
            for (const RollUp &rollUp : expected.minutes)
                QCOMPARE(*minute++, rollUp);
        }
        QCOMPARE(liveHours[1].covered, milliseconds{1h});
    }
    void spansAreCutToTheMoment()
    {
        const auto heard = momentaryParts(test::simulatedLists({}, ten, ten + 2h));
        write(test::simulatedLists({}, ten, ten + 2h));
        const MeterKey meter = onlyMeter();
        const auto from = heard[100].receivedAt;
        const auto to = heard[1300].receivedAt;
        const auto some = reader().readings(meter, from, to);
        QCOMPARE(some, std::vector<Reading>(heard.begin() + 100, heard.begin() + 1300));
        const auto minutes = reader().rollUps(meter, ten + 30min, ten + 70min, Resolution::Minutes);
        QCOMPARE(minutes.size(), std::size_t{40});
        QCOMPARE(minutes.front().start, sys_seconds{ten + 30min});
        QVERIFY(reader().rollUps(meter, ten + 30min, ten + 40min, Resolution::Hours).empty());
    }
    void aRestartChangesNothing()
    {
        const auto heard = test::simulatedLists({}, ten, ten + 3h);
        HistoryWriter before;
        write(before, std::vector<Reading>(heard.begin(), heard.begin() + 2000));
        m_file.reset();
        m_file = std::make_unique<HistoryFile>(m_folder->filePath(QStringLiteral("hanscope")));
        write(std::vector<Reading>(heard.begin() + 2000, heard.end()));
        const MeterKey meter = onlyMeter();
        QCOMPARE(reader().readings(meter, ten, ten + 3h), momentaryParts(heard));
        for (const LiveHour &hour : reader().liveHours(meter, ten, ten + 3h))
            QCOMPARE(hour, foldHour(heard, hour.start).live);
    }
    void onlyTheRunningHourHasRowsOfItsOwn()
    {
        write(test::simulatedLists({}, ten, ten + 5h + 1min));
        // 24 lists of the last minute, and the one whose power stands into the hour.
        QCOMPARE(database().number("SELECT count(*) FROM reading"), qint64{25});
        QCOMPARE(database().number("SELECT count(*) FROM reading WHERE folded"), qint64{1});
        QCOMPARE(database().number("SELECT count(*) FROM reading_block"), qint64{5});
    }

    void anotherMeterIsAnotherSeries()
    {
        HistoryWriter writer;
        write(writer,
              {list2(ten, 100, "one"), list1(ten + 2s, 101), list2(ten + 10s, 200, "two"),
               list1(ten + 12s, 201), list2(ten + 20s, 102, "one")});
        const auto meters = reader().meters();
        QCOMPARE(meters.size(), std::size_t{2});
        QVERIFY(meters[0].identity.meterId == FixedText<24>("one")); // heard last
        const auto wattsOf = [&](MeterKey meter) {
            QList<qint64> watts;
            for (const Reading &reading : reader().readings(meter, ten, ten + 1h))
                watts.append(reading.importPower->count);
            return watts;
        };
        QCOMPARE(wattsOf(meters[0].key), (QList<qint64>{100, 101, 102}));
        QCOMPARE(wattsOf(meters[1].key), (QList<qint64>{200, 201}));
    }
    void firstListsWaitForTheirMeter()
    {
        HistoryWriter writer;
        write(writer, {list1(ten, 1), list1(ten + 2s, 2)});
        QVERIFY(reader().meters().empty());
        write(writer, {list2(ten + 4s, 3, "one")});
        QCOMPARE(reader().readings(onlyMeter(), ten, ten + 1h).size(), std::size_t{3});

        writer.forgetMeter();
        write(writer, {list1(ten + 6s, 4), list2(ten + 10s, 5, "two")});
        QCOMPARE(reader().meters().size(), std::size_t{2});
        QCOMPARE(reader().readings(reader().meters().at(0).key, ten, ten + 1h).size(), std::size_t{2});
    }
    void aMeterWithoutNumberHasItsSeries()
    {
        write({list1(ten, 1), list2(ten + 10s, 2, ""), list2(ten + 20s, 3, "")});
        QVERIFY(reader().meters().at(0).identity.meterId.empty());
        QCOMPARE(reader().readings(onlyMeter(), ten, ten + 1h).size(), std::size_t{3});
    }
    void whatAMeterSaidOfItselfStays()
    {
        const Reading whole = test::simulatedLists({}, ten, ten + 12s).back();
        QVERIFY(!whole.meter.meterId.empty());
        Reading less = whole;
        less.receivedAt += 10s;
        less.meter = {};
        less.meter.meterId = whole.meter.meterId;
        write({whole, less});
        QCOMPARE(reader().meters().at(0).identity, whole.meter);
    }
    void listsWithClockAndCountersAllTheTimeAreKeptHourly()
    {
        // As in Sweden: everything every ten seconds.
        HistoryWriter writer;
        for (int i = 0; i < 720; ++i) {
            Reading reading = list2(ten + i * 10s, 500);
            reading.kind = ListKind::Other;
            reading.importedEnergy = WattHour{1'000'000 + i};
            reading.clock = meterClockAt(profileOf(MeterModel::Aidon).clock, ten + i * 10s);
            writer.add(reading);
        }
        write(writer, {});
        const auto lists = reader().hourlyLists(onlyMeter(), ten, ten + 3h);
        QCOMPARE(lists.size(), std::size_t{2});
        QCOMPARE(lists[0].imported, WattHour{1'000'000});
        QCOMPARE(lists[1].imported, WattHour{1'000'360});
    }

    void oldReadingsGoAndTheirRollUpsStay()
    {
        HistoryWriter writer;
        writer.keepReadings(days{2});
        write(writer, everyTenSeconds(ten, ten + 72h));
        const MeterKey meter = onlyMeter();
        const auto left = reader().readings(meter, ten - 1h, ten + 72h);
        QCOMPARE(left.front().receivedAt, ReceiveTime{ten + 23h}); // the last hour has not ended
        QCOMPARE(reader().liveHours(meter, ten, ten + 72h).size(), std::size_t{72});
        QCOMPARE(reader().rollUps(meter, ten, ten + 72h, Resolution::Minutes).size(), std::size_t{4320});
    }
    void aClockSetBackMixesNothingUp()
    {
        // An hour is heard, our clock is set back by forty minutes, and two more hours are heard.
        HistoryWriter writer;
        write(writer, test::simulatedLists({}, ten, ten + 1h + 30min));
        const auto again = test::simulatedLists({}, ten + 50min, ten + 3h);
        write(writer, again);
        const auto meter = onlyMeter();
        const auto all = reader().readings(meter, ten, ten + 3h);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Reading &a, const Reading &b) {
            return a.receivedAt < b.receivedAt;
        }));
        for (const LiveHour &hour : reader().liveHours(meter, ten, ten + 3h)) {
            QVERIFY(hour.covered <= 1h);
            QCOMPARE(hour.covered, foldHour(all, hour.start).live.covered);
        }
    }
    void aClockSetBackBehindWhatIsKeptTakesNothingAway()
    {
        HistoryWriter writer;
        writer.keepReadings(days{1});
        write(writer, everyTenSeconds(ten, ten + 50h));
        const auto meter = onlyMeter();
        const auto known = reader().liveHours(meter, ten, ten + 3h);
        write(writer, {list2(ten + 1h, 5), list2(ten + 50h, 5)});
        QCOMPARE(reader().liveHours(meter, ten, ten + 3h), known);
    }

    void aFullDiskLosesNothingThatFits()
    {
        const auto heard = test::simulatedLists({}, ten, ten + 50min);
        HistoryWriter writer;
        write(writer, std::vector<Reading>(heard.begin(), heard.begin() + 300));
        const qint64 pages = database().number("PRAGMA page_count");
        QVERIFY(database().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
        for (auto reading = heard.begin() + 300; reading != heard.end(); ++reading) {
            writer.add(*reading);
            if (!writer.commit(database()))
                QCOMPARE(database().failure()->trouble, HistoryTrouble::DiskFull);
        }
        QVERIFY(writer.pending() > 500);
        database().clearFailure();
        QCOMPARE(reader().readings(onlyMeter(), ten, ten + 1h).size(), heard.size() - writer.pending());

        QVERIFY(database().execute(QStringLiteral("PRAGMA max_page_count = 1000000")));
        const auto written = writer.commit(database());
        QVERIFY(written);
        QVERIFY(written->readings > 500);
        QCOMPARE(writer.pending(), std::size_t{0});
        QCOMPARE(reader().readings(onlyMeter(), ten, ten + 1h), momentaryParts(heard));
    }
    void whatWaitsIsBounded()
    {
        HistoryWriter writer;
        for (int i = 0; i < 10'000; ++i)
            writer.add(list2(ten + i * 1s, i));
        QCOMPARE(writer.pending(), std::size_t{3600});
        write(writer, {});
        QCOMPARE(reader().readings(onlyMeter(), ten, ten + 10h).front().importPower, Watt{6400});
    }
    void tellsWhenHoursChange()
    {
        HistoryWriter writer;
        const auto touched = [&](const Reading &reading) {
            writer.add(reading);
            return writer.commit(database())->hours;
        };
        QVERIFY(!touched(list2(ten + 59min, 1)));
        QVERIFY(!touched(list2(ten + 59min + 10s, 1)));
        QVERIFY(touched(list2(ten + 1h, 1))); // the hour ended
        QVERIFY(!touched(list2(ten + 1h + 10s, 1)));
        Reading hourly = list2(ten + 1h + 20s, 1);
        hourly.kind = ListKind::List3;
        hourly.clock = meterClockAt(profileOf(MeterModel::Aidon).clock, ten + 1h);
        hourly.importedEnergy = WattHour{1000};
        QVERIFY(touched(hourly));
    }
    void saysHowMuchItTakes()
    {
        QCOMPARE(reader().storageUse().lastingBytesPerYear, std::int64_t{0});
        write(test::simulatedLists({}, ten, ten + 5h + 1min));
        const StorageUse use = reader().storageUse();
        QCOMPARE(use.fileBytes, 4096 * database().number("PRAGMA page_count"));
        // What is said of a day must agree with what five hours took.
        const auto aDay = database().number("SELECT sum(length(data)) FROM reading_block") * 24 / 5;
        QVERIFY(std::abs(use.readingBytesPerDay - aDay) < aDay / 10);
        QCOMPARE(use.bytesAfterAYear(days{0}), use.lastingBytesPerYear);
        QCOMPARE(use.bytesAfterAYear(days{3650}), use.lastingBytesPerYear + 365 * use.readingBytesPerDay);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryWriter)
#include "tst_historywriter.moc"
