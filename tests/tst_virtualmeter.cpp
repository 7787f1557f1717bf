// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "core/simulator/virtualmeter.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace std::chrono_literals;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace
{

ReceiveTime utc(int year, int month, int day, milliseconds inDay = 0ms)
{
    return sys_days(std::chrono::year(year) / month / day) + inDay;
}

std::vector<Transmission> played(const MeterSetup &setup, ReceiveTime from, ReceiveTime to)
{
    VirtualMeter meter(setup, from);
    std::vector<Transmission> all;
    for (Transmission sent = meter.next(); sent.begins < to; sent = meter.next())
        all.push_back(sent);
    return all;
}

/// Two hours across a full hour or two, in winter.
std::vector<Transmission> twoHours(const MeterSetup &setup)
{
    const ReceiveTime start = utc(2026, 1, 14, 10h + 30min + 1ms);
    return played(setup, start, start + 2h);
}

MeterSetup setupOf(MeterModel model, Network network = Network::FourWire)
{
    MeterSetup setup;
    setup.model = model;
    setup.network = network;
    setup.hasSolar = true;
    return setup;
}

int count(const std::vector<Transmission> &all, ListKind kind)
{
    return int(std::count_if(all.begin(), all.end(),
                             [kind](const Transmission &sent) { return sent.list.kind == kind; }));
}

std::int64_t rawOf(const MeterList &list, std::uint8_t c, std::uint8_t d)
{
    for (const ListItem &item : list.items) {
        if (item.code.c == c && item.code.d == d)
            return item.raw;
    }
    return -1;
}

bool has(const MeterList &list, std::uint8_t c)
{
    return std::any_of(list.items.begin(), list.items.end(),
                       [c](const ListItem &item) { return item.code.c == c; });
}

void addMakerRows()
{
    QTest::addColumn<int>("model");
    QTest::newRow("Aidon") << int(MeterModel::Aidon);
    QTest::newRow("Kaifa") << int(MeterModel::Kaifa);
    QTest::newRow("Kamstrup") << int(MeterModel::Kamstrup);
}

QByteArray clockText(const MeterClock &clock)
{
    return QString::asprintf("%04d-%02d-%02d %02d:%02d:%02d/%d", clock.year, clock.month, clock.day,
                             clock.hour, clock.minute, clock.second, clock.weekday)
        .toLatin1();
}

} // namespace

class TestVirtualMeter : public QObject
{
    Q_OBJECT

private slots:
    void aidonCadence()
    {
        const auto all = twoHours(setupOf(MeterModel::Aidon));
        QCOMPARE(all.size(), std::size_t(2 * 3600 * 2 / 5));
        QCOMPARE(count(all, ListKind::List3), 2);
        QCOMPARE(count(all, ListKind::List2), 2 * 360 - 2);
        for (const Transmission &sent : all) {
            const milliseconds inHour = sent.begins - floor<std::chrono::hours>(sent.begins);
            QCOMPARE((inHour % 2500ms).count(), 0);
            const ListKind expected = inHour == 10s ? ListKind::List3
                : inHour % 10s == 0s                ? ListKind::List2
                                                    : ListKind::List1;
            QVERIFY(sent.list.kind == expected);
        }
    }

    void kaifaCadence()
    {
        const auto all = twoHours(setupOf(MeterModel::Kaifa));
        QCOMPARE(all.size(), std::size_t(3600));
        QCOMPARE(count(all, ListKind::List3), 2);
        QCOMPARE(count(all, ListKind::List2), 2 * 360 - 2);
        for (const Transmission &sent : all) {
            const milliseconds slot = sent.begins - 200ms - floor<std::chrono::hours>(sent.begins);
            QCOMPARE((slot % 2s).count(), 0);
            const ListKind expected = slot == 10s ? ListKind::List3
                : slot % 10s == 0s                ? ListKind::List2
                                                  : ListKind::List1;
            QVERIFY(sent.list.kind == expected);
            QVERIFY(*sent.list.pushTime
                    == meterClockAt(profileOf(MeterModel::Kaifa).clock,
                                    floor<std::chrono::seconds>(sent.begins)));
        }
    }

    void kamstrupCadence()
    {
        const auto all = twoHours(setupOf(MeterModel::Kamstrup));
        QCOMPARE(all.size(), std::size_t(2 * 360 + 2));
        QCOMPARE(count(all, ListKind::List3), 2);
        QCOMPARE(count(all, ListKind::List1), 0);
        for (const Transmission &sent : all) {
            const milliseconds slot = sent.begins - 1300ms - floor<std::chrono::hours>(sent.begins);
            if (sent.list.kind == ListKind::List3)
                QVERIFY(slot == 5s);
            else
                QCOMPARE((slot % 10s).count(), 0);
        }
    }

    void staysOnTheWire_data() { addMakerRows(); }
    void staysOnTheWire()
    {
        QFETCH(int, model);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model));
        ReceiveTime free{};
        for (const Transmission &sent : twoHours(setup)) {
            QVERIFY(sent.begins >= free); // one at a time
            QCOMPARE((sent.ends - sent.begins).count(),
                     wireTime(profileOf(setup.model).line, sent.bytes.size()).count());
            free = sent.ends;
        }
    }

    void takesAsLongAsOnTheWire()
    {
        QCOMPARE(wireTime(profileOf(MeterModel::Kaifa).line, 41).count(), 188);
        QCOMPARE(wireTime(profileOf(MeterModel::Aidon).line, 396).count(), 1815);
        QCOMPARE(wireTime(profileOf(MeterModel::Kamstrup).line, 228).count(), 950);
        QCOMPARE(wireTime(profileOf(MeterModel::Kamstrup).line, 302).count(), 1259);
    }

    void saysWhatItsBytesSay_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("network");
        for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup}) {
            for (const Network network : {Network::OnePhase, Network::ThreeWire, Network::FourWire})
                QTest::addRow("%s, network %d", profileOf(model).name.data(), int(network))
                    << int(model) << int(network);
        }
    }
    void saysWhatItsBytesSay()
    {
        QFETCH(int, model);
        QFETCH(int, network);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model), static_cast<Network>(network));
        const auto decoder = std::make_unique<StreamDecoder>();
        for (const Transmission &sent : twoHours(setup)) {
            int messages = 0;
            decodeAll(*decoder, sent.bytes, [&](const Message &message) {
                ++messages;
                QCOMPARE(statusWord(message.status), statusWord(MessageStatus::Decoded));
                QVERIFY(message.list == sent.list);
            });
            QCOMPARE(messages, 1);
        }
    }

    void leavesOutWhatTheMeterDoesNotMeasure()
    {
        const auto list2 = [](MeterModel model, Network network) {
            for (const Transmission &sent : twoHours(setupOf(model, network))) {
                if (sent.list.kind == ListKind::List2)
                    return sent.list;
            }
            return MeterList{};
        };
        const MeterList aidon = list2(MeterModel::Aidon, Network::ThreeWire);
        QCOMPARE(aidon.items.size(), std::size_t(9));
        QVERIFY(has(aidon, 31) && !has(aidon, 51) && has(aidon, 71) && has(aidon, 52));
        const MeterList kaifa = list2(MeterModel::Kaifa, Network::ThreeWire);
        QVERIFY(has(kaifa, 51));
        QCOMPARE(rawOf(kaifa, 52, 7), 0);
        QVERIFY(rawOf(kaifa, 32, 7) > 2000 && rawOf(kaifa, 72, 7) > 2000);
        const MeterList kamstrup = list2(MeterModel::Kamstrup, Network::ThreeWire);
        QVERIFY(has(kamstrup, 51) && rawOf(kamstrup, 52, 7) > 200);
        QVERIFY(!has(list2(MeterModel::Kamstrup, Network::OnePhase), 51));
    }

    void currentsOfExportAreNegativeOnlyOnAidon_data() { addMakerRows(); }
    void currentsOfExportAreNegativeOnlyOnAidon()
    {
        QFETCH(int, model);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model));
        int negative = 0, exporting = 0;
        for (const Transmission &sent : played(setup, utc(2026, 6, 14, 10h), utc(2026, 6, 14, 10h + 20min))) {
            if (sent.list.kind != ListKind::List2)
                continue;
            const Reading reading = toReading(sent.list, sent.ends);
            exporting += *reading.exportPower > Watt{0} ? 1 : 0;
            negative += *reading.current[1] < Milliampere{0} ? 1 : 0;
        }
        QVERIFY(exporting > 50);
        QCOMPARE(negative > 0, setup.model == MeterModel::Aidon);
    }

    void countersAreTheIntegralOfPower_data() { addMakerRows(); }
    void countersAreTheIntegralOfPower()
    {
        QFETCH(int, model);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model));
        const Household house(setup.network, setup.hasSolar, setup.seed);
        const bool isAidon = setup.model == MeterModel::Aidon;
        std::optional<MeterList> before;
        sys_seconds readBefore{};
        int steps = 0;
        for (const Transmission &sent : played(setup, utc(2026, 5, 3, 4h), utc(2026, 5, 3, 10h))) {
            if (sent.list.kind != ListKind::List3)
                continue;
            const sys_seconds hour = floor<std::chrono::hours>(sent.begins);
            const sys_seconds readAt = hour + (isAidon ? 0s : setup.model == MeterModel::Kaifa ? 10s : 5s);
            if (before) {
                std::array<std::int64_t, 4> expected{};
                for (sys_seconds t = readBefore; t < readAt; t += 1s) {
                    const HouseLoad load = house.at(t);
                    expected[load.totalWatts() > 0 ? 0 : 1] += std::abs(load.totalWatts());
                    expected[load.totalVars() > 0 ? 2 : 3] += std::abs(load.totalVars());
                }
                const std::int64_t unit = setup.model == MeterModel::Kaifa ? 3600 : 36000;
                for (std::uint8_t c = 1; c <= 4; ++c) {
                    const std::int64_t step = rawOf(sent.list, c, 8) - rawOf(*before, c, 8);
                    const std::int64_t whole = expected[c - 1u] / unit;
                    QVERIFY(step == whole || step == whole + 1);
                }
                ++steps;
            }
            before = sent.list;
            readBefore = readAt;
        }
        QCOMPARE(steps, 5);
    }

    void kaifaPowerAddsUpToItsCounter()
    {
        // Each list says the mean of its two seconds, so the lists of an hour add up to the register's step.
        std::optional<std::int64_t> before;
        std::int64_t wattSeconds = 0;
        int hours = 0;
        for (const Transmission &sent :
             played(setupOf(MeterModel::Kaifa), utc(2026, 1, 14, 0h), utc(2026, 1, 14, 3h))) {
            wattSeconds += 2 * rawOf(sent.list, 1, 7);
            if (sent.list.kind != ListKind::List3)
                continue;
            const std::int64_t counter = rawOf(sent.list, 1, 8);
            if (before) {
                QVERIFY(std::abs((counter - *before) - wattSeconds / 3600) <= 2);
                ++hours;
            }
            before = counter;
            wattSeconds = 0;
        }
        QCOMPARE(hours, 2);
    }

    void countersAreThoseOfAMeterSomeYearsOld_data() { addMakerRows(); }
    void countersAreThoseOfAMeterSomeYearsOld()
    {
        QFETCH(int, model);
        const auto all = twoHours(setupOf(static_cast<MeterModel>(model)));
        const auto list3 = std::find_if(all.begin(), all.end(), [](const Transmission &sent) {
            return sent.list.kind == ListKind::List3;
        });
        const Reading reading = toReading(list3->list, list3->ends);
        QVERIFY(*reading.importedEnergy > WattHour{20'000'000});
        QVERIFY(*reading.importedEnergy < WattHour{200'000'000});
        QVERIFY(*reading.exportedEnergy > WattHour{1'000'000});
    }

    void startDoesNotMatter_data() { addMakerRows(); }
    void startDoesNotMatter()
    {
        QFETCH(int, model);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model));
        const auto early = played(setup, utc(2026, 1, 14, 11h), utc(2026, 1, 14, 12h + 1min));
        const auto late = played(setup, utc(2026, 1, 14, 11h + 59min), utc(2026, 1, 14, 12h + 1min));
        VirtualMeter skipped(setup, utc(2026, 1, 14, 11h));
        skipped.skipTo(utc(2026, 1, 14, 11h + 59min));
        QVERIFY(count(late, ListKind::List3) == 1);
        const std::size_t offset = early.size() - late.size();
        for (std::size_t i = 0; i < late.size(); ++i) {
            QVERIFY(late[i].bytes == early[offset + i].bytes);
            QVERIFY(late[i].ends == early[offset + i].ends);
            QVERIFY(late[i].bytes == skipped.next().bytes);
        }
    }

    void beginsAtStart_data() { addMakerRows(); }
    void beginsAtStart()
    {
        QFETCH(int, model);
        const MeterSetup setup = setupOf(static_cast<MeterModel>(model));
        const Transmission first = VirtualMeter(setup, utc(2026, 1, 14, 8h + 123ms)).next();
        QVERIFY(first.begins >= utc(2026, 1, 14, 8h + 123ms));
        QVERIFY(VirtualMeter(setup, first.begins).next().begins == first.begins);
        QVERIFY(VirtualMeter(setup, first.begins + 1ms).next().begins > first.begins);
    }

    void keepsItsMakersClock_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<qint64>("utcSeconds");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, MeterModel model, ReceiveTime time, const char *shown) {
            const auto seconds = floor<std::chrono::seconds>(time).time_since_epoch().count();
            QTest::newRow(name) << int(model) << qint64(seconds) << QByteArray(shown);
        };
        // 2024-03-31 and 2024-10-27 are the Sundays on which the clocks change.
        row("Aidon keeps winter time", MeterModel::Aidon, utc(2024, 7, 1, 18h), "2024-07-01 19:00:00/1");
        row("Aidon's Sunday is 0", MeterModel::Aidon, utc(2024, 3, 31, 12h), "2024-03-31 13:00:00/0");
        row("Kamstrup keeps winter time", MeterModel::Kamstrup, utc(2024, 7, 1, 18h),
            "2024-07-01 19:00:00/1");
        row("Kamstrup's Sunday is 7", MeterModel::Kamstrup, utc(2024, 3, 31, 12h), "2024-03-31 13:00:00/7");
        row("Kaifa before the change", MeterModel::Kaifa, utc(2024, 3, 31, 59min), "2024-03-31 01:59:00/7");
        row("Kaifa skips an hour", MeterModel::Kaifa, utc(2024, 3, 31, 1h), "2024-03-31 03:00:00/7");
        row("Kaifa's hour", MeterModel::Kaifa, utc(2024, 10, 27, 0h), "2024-10-27 02:00:00/7");
        row("Kaifa's same hour again", MeterModel::Kaifa, utc(2024, 10, 27, 1h), "2024-10-27 02:00:00/7");
        row("across the year", MeterModel::Kaifa, utc(2024, 12, 31, 23h), "2025-01-01 00:00:00/3");
    }
    void keepsItsMakersClock()
    {
        QFETCH(int, model);
        QFETCH(qint64, utcSeconds);
        QFETCH(QByteArray, shown);
        const sys_seconds time{std::chrono::seconds(utcSeconds)};
        const MeterClock clock = meterClockAt(profileOf(static_cast<MeterModel>(model)).clock, time);
        QCOMPARE(clockText(clock), shown);
        QVERIFY(!clock.deviationMinutes);
        QCOMPARE(int(clock.status), model == int(MeterModel::Aidon) ? 0xFF : 0);
    }

    void countsOnThroughTheChangeOfTime_data() { addMakerRows(); }
    void countsOnThroughTheChangeOfTime()
    {
        QFETCH(int, model);
        const auto all = played(setupOf(static_cast<MeterModel>(model)), utc(2024, 10, 26, 21h + 1min),
                                utc(2024, 10, 27, 4h + 1min));
        QCOMPARE(count(all, ListKind::List3), 7);
        std::int64_t counter = 0;
        for (const Transmission &sent : all) {
            if (sent.list.kind != ListKind::List3)
                continue;
            QVERIFY(rawOf(sent.list, 1, 8) > counter);
            counter = rawOf(sent.list, 1, 8);
        }
    }

    void dateListThreeAsTheMakerDoes()
    {
        const auto clockOfList3 = [](MeterModel model) {
            for (const Transmission &sent : twoHours(setupOf(model))) {
                if (sent.list.kind == ListKind::List3)
                    return clockText(*sent.list.clock);
            }
            return QByteArray();
        };
        QCOMPARE(clockOfList3(MeterModel::Aidon), QByteArray("2026-01-14 12:00:00/3"));
        QCOMPARE(clockOfList3(MeterModel::Kaifa), QByteArray("2026-01-14 12:00:10/3"));
        QCOMPARE(clockOfList3(MeterModel::Kamstrup), QByteArray("2026-01-14 12:00:05/3"));
    }
};

QTEST_GUILESS_MAIN(TestVirtualMeter)
#include "tst_virtualmeter.moc"
