// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/hourbooking.h"
#include "tests/support/hourlylists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using test::hourlyList;
using test::liveHour;
using test::sentAgain;
using test::ten;

namespace
{

using Watts = QList<qint64>;

Watts importsOf(const std::vector<HourEnergy> &hours)
{
    Watts result;
    for (const HourEnergy &hour : hours)
        result.append(hour.imported.count);
    return result;
}

QList<HourQuality> qualitiesOf(const std::vector<HourEnergy> &hours)
{
    QList<HourQuality> result;
    for (const HourEnergy &hour : hours)
        result.append(hour.quality);
    return result;
}

QList<HourReason> reasonsOf(const std::vector<HourEnergy> &hours)
{
    QList<HourReason> result;
    for (const HourEnergy &hour : hours)
        result.append(hour.reason);
    return result;
}

using enum HourQuality;

} // namespace

class tst_HourBooking : public QObject
{
    Q_OBJECT

private slots:
    void nothingKnownNothingBooked() { QVERIFY(bookHours({}, {}).empty()); }

    void oneListProvesNothing() { QVERIFY(bookHours(std::vector{hourlyList(ten, 1000)}, {}).empty()); }

    void twoListsProveTheHourBetween()
    {
        HourlyList first = hourlyList(ten, 1000, 500);
        HourlyList second = hourlyList(ten + 1h, 2234, 511);
        first.importedReactive = VarHour{10};
        second.importedReactive = VarHour{25};
        const auto hours = bookHours(std::vector{first, second}, std::vector{liveHour(ten, 1230, 10)});
        HourEnergy expected{ten, WattHour{1234}, WattHour{11}, Metered, 3600s};
        expected.provenFrom = ten;
        expected.provenHours = 1;
        expected.estimate = WattHour{1230};
        expected.importedReactive = VarHour{15};
        QCOMPARE(hours, std::vector{expected});
    }
    void withoutListsLivePowerTells()
    {
        const std::vector live{liveHour(ten, 700, 0, 59min + 30s), liveHour(ten + 1h, 300, 5, 20min)};
        const auto hours = bookHours({}, live);
        QCOMPARE(importsOf(hours), (Watts{700, 300}));
        QCOMPARE(qualitiesOf(hours), (QList{Estimate, Partial}));
        QCOMPARE(hours[1].exported, WattHour{5});
        QCOMPARE(hours[1].covered, seconds{20min});
        QVERIFY(!isAtLeast(hours[0]));
        QVERIFY(isAtLeast(hours[1]));
    }
    void whatIsNotProvenStandsBesideWhatIs()
    {
        const std::vector lists{hourlyList(ten + 1h, 1000), hourlyList(ten + 2h, 1600)};
        const std::vector live{liveHour(ten, 400), liveHour(ten + 1h, 590),
                               liveHour(ten + 2h, 100, 0, 10min)};
        const auto hours = bookHours(lists, live);
        QCOMPARE(importsOf(hours), (Watts{400, 600, 100}));
        QCOMPARE(qualitiesOf(hours), (QList{Estimate, Metered, Partial}));
    }
    void exportIsLivePowerWhereTheMeterDoesNotCountIt()
    {
        std::vector lists{hourlyList(ten, 1000), hourlyList(ten + 1h, 1600)};
        lists[0].exported.reset();
        lists[1].exported.reset();
        QCOMPARE(bookHours(lists, std::vector{liveHour(ten, 600, 33)})[0].exported, WattHour{33});
    }

    void aRepeatedListIsSplitByLivePower()
    {
        // The fault of A#1119: no zero hour followed by a double one.
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 1h, 2000),
                                sentAgain(hourlyList(ten + 1h, 2000)), hourlyList(ten + 3h, 6040)};
        const std::vector live{liveHour(ten, 1990), liveHour(ten + 1h, 1000), liveHour(ten + 2h, 3000)};
        const auto hours = bookHours(lists, live);
        QCOMPARE(importsOf(hours), (Watts{2000, 1010, 3030}));
        QCOMPARE(qualitiesOf(hours), (QList{Metered, Reconstructed, Reconstructed}));
        QCOMPARE(hours[1].reason, HourReason::RepeatedList);
        QCOMPARE(hours[1].provenHours, 2);
        QCOMPARE(hours[2].provenFrom, HourStart{ten + 1h});
        QCOMPARE(hours[2].estimate, WattHour{3000});
    }
    void aMissedListIsSplitByLivePower()
    {
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 2h, 4040)};
        const auto hours = bookHours(lists, std::vector{liveHour(ten, 1000), liveHour(ten + 1h, 3000)});
        QCOMPARE(importsOf(hours), (Watts{1010, 3030}));
        QCOMPARE(reasonsOf(hours), (QList{HourReason::MissedList, HourReason::MissedList}));
    }
    void theShapeOfAGapIsUnknown()
    {
        // Heard until 10:30 and from 13:15 on; 3000 Wh of the 5000 were not heard.
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 4h, 5000)};
        const std::vector live{liveHour(ten, 800, 0, 30min), liveHour(ten + 3h, 1200, 0, 45min)};
        const auto hours = bookHours(lists, live);
        QCOMPARE(hours.size(), std::size_t{4});
        // 165 minutes were not heard: 30, 60, 60 and 15.
        QCOMPARE(importsOf(hours), (Watts{800 + 545, 1091, 1091, 1200 + 273}));
        QCOMPARE(qualitiesOf(hours), (QList{Partial, Unknown, Unknown, Partial}));
        for (const HourEnergy &hour : hours) {
            QCOMPARE(hour.reason, HourReason::NotHeard);
            QCOMPARE(hour.provenHours, 4);
            QVERIFY(!isAtLeast(hour));
        }
    }
    void aPowerCutIsNotSpreadAsUse()
    {
        // A#1186: dark from 10:30 to 16:20. The computer was on and heard all there was.
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 7h, 1510)};
        const std::vector live{liveHour(ten, 700, 0, 30min), liveHour(ten + 6h, 800, 0, 40min)};
        const auto hours = bookHours(lists, live);
        QCOMPARE(importsOf(hours), (Watts{705, 0, 0, 0, 0, 0, 805}));
        for (const HourEnergy &hour : hours) {
            QCOMPARE(hour.quality, Reconstructed);
            QCOMPARE(hour.reason, HourReason::PowerCut);
        }
    }
    void aQuietHouseIsNoPowerCut()
    {
        // 60 W of base load over four hours that nobody heard.
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 4h, 240)};
        const auto hours = bookHours(lists, {});
        QCOMPARE(importsOf(hours), (Watts{60, 60, 60, 60}));
        QCOMPARE(hours[0].quality, Unknown);
    }
    void aShortSilenceProvesNoPowerCut()
    {
        // Ten minutes without a word, counters of 10 Wh: too coarse to tell.
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 2h, 2000)};
        const auto hours
            = bookHours(lists, std::vector{liveHour(ten, 1000), liveHour(ten + 1h, 1000, 0, 50min)});
        QCOMPARE(qualitiesOf(hours), (QList{Reconstructed, Partial}));
    }
    void sharesAlwaysAddUp_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("hourCount");
        QTest::addColumn<int>("heardWh");
        for (const int total : {0, 1, 7, 999, 10'000}) {
            for (const int hourCount : {2, 3, 7, 100}) {
                for (const int heard : {0, 1, 333, 5000})
                    QTest::addRow("%d Wh, %d h, %d heard", total, hourCount, heard)
                        << total << hourCount << heard;
            }
        }
    }
    void sharesAlwaysAddUp()
    {
        QFETCH(int, total);
        QFETCH(int, hourCount);
        QFETCH(int, heardWh);
        const std::vector lists{hourlyList(ten, 5, 70),
                                hourlyList(ten + hours{hourCount}, 5 + total, 70 + total)};
        const std::vector live{liveHour(ten, heardWh, 1, 17min), liveHour(ten + 1h, heardWh / 3, 0, 59min)};
        std::int64_t imported = 0;
        std::int64_t exported = 0;
        for (const HourEnergy &hour : bookHours(lists, live)) {
            QVERIFY(hour.imported >= WattHour{0} && hour.exported >= WattHour{0});
            imported += hour.imported.count;
            exported += hour.exported.count;
        }
        QCOMPARE(imported, std::int64_t{total});
        QCOMPARE(exported, std::int64_t{total});
    }

    void aJumpBeyondTheFuseIsHeldBack()
    {
        // A 25 A fuse on IT carries 10 kW, and 15 for an hour at the very most.
        const BookingRules rules = rulesFor(25, Network::ThreeWire);
        const std::vector lists{hourlyList(ten, 0), hourlyList(ten + 1h, 1000), hourlyList(ten + 2h, 147'000),
                                hourlyList(ten + 3h, 148'000)};
        const auto hours = bookHours(lists, std::vector{liveHour(ten + 1h, 990)}, rules);
        QCOMPARE(importsOf(hours), (Watts{1000, 990, 1000}));
        QCOMPARE(qualitiesOf(hours), (QList{Metered, Suspicious, Metered}));
        QCOMPARE(hours[1].reason, HourReason::CounterJump);
        QVERIFY(isAtLeast(hours[1]));
    }
    void aJumpOfExportIsHeldBack()
    {
        const std::vector lists{hourlyList(ten, 0, 0), hourlyList(ten + 1h, 10, 100'001)};
        QCOMPARE(bookHours(lists, {})[0].reason, HourReason::CounterJump);
    }
    void theFuseSetsTheLimit_data()
    {
        QTest::addColumn<int>("ampere");
        QTest::addColumn<Network>("network");
        QTest::addColumn<qint64>("most");
        QTest::newRow("25 A, one phase") << 25 << Network::OnePhase << qint64{8625};
        QTest::newRow("63 A, IT") << 63 << Network::ThreeWire << qint64{37'645};
        QTest::newRow("63 A, TN") << 63 << Network::FourWire << qint64{65'205};
    }
    void theFuseSetsTheLimit()
    {
        QFETCH(int, ampere);
        QFETCH(Network, network);
        QFETCH(qint64, most);
        QCOMPARE(rulesFor(ampere, network).mostInAnHour, WattHour{most});
        QCOMPARE(rulesFor(std::nullopt, network).mostInAnHour, WattHour{100'000});
    }
    void numbersAreScaledAsTheyAreMeant()
    {
        // A meter behind transformers of 300/5, whose counters know of them and whose power does not.
        HourlyList first = hourlyList(ten, 60'000, 0);
        HourlyList second = hourlyList(ten + 1h, 66'000, 600);
        second.exported.reset();
        BookingRules rules;
        rules.power = {60, 1};
        const std::vector live{liveHour(ten, 99), liveHour(ten + 1h, 50)};
        auto hours = bookHours(std::vector{first, second}, live, rules);
        QCOMPARE(importsOf(hours), (Watts{6000, 3000}));
        QCOMPARE(hours[0].estimate, WattHour{5940});
        rules.energy = {1, 2};
        hours = bookHours(std::vector{first, second}, live, rules);
        QCOMPARE(importsOf(hours), (Watts{3000, 3000}));
        rules.mostInAnHour = WattHour{2999}; // of the house, not of the wire
        hours = bookHours(std::vector{first, second}, live, rules);
        QCOMPARE(hours[0].quality, Suspicious);
    }
    void countersThatFallAreHeldBack()
    {
        const std::vector lists{hourlyList(ten, 1'000'000), hourlyList(ten + 1h, 17),
                                hourlyList(ten + 2h, 1017)};
        const auto hours = bookHours(lists, {});
        QCOMPARE(importsOf(hours), (Watts{0, 1000}));
        QCOMPARE(qualitiesOf(hours), (QList{Suspicious, Metered}));
        QCOMPARE(hours[0].reason, HourReason::CounterFell);
    }
    void oneWrongListAmongRightOnesIsLeftOut()
    {
        const std::vector lists{hourlyList(ten, 1'000), hourlyList(ten + 1h, 999'999'999),
                                hourlyList(ten + 2h, 3'000), hourlyList(ten + 3h, 4'000)};
        const auto hours = bookHours(lists, std::vector{liveHour(ten, 500), liveHour(ten + 1h, 1500)});
        QCOMPARE(importsOf(hours), (Watts{500, 1500, 1000}));
        QCOMPARE(qualitiesOf(hours), (QList{Reconstructed, Reconstructed, Metered}));
    }
    void aClockThatWasSetIsMarked()
    {
        const std::vector lists{hourlyList(ten, 0, 0, 2h), hourlyList(ten + 1h, 100, 0, 1h),
                                hourlyList(ten + 2h, 300, 0, 1h)};
        const auto hours = bookHours(lists, {});
        QCOMPARE(importsOf(hours), (Watts{100, 200}));
        QCOMPARE(qualitiesOf(hours), (QList{Reconstructed, Metered}));
        QCOMPARE(hours[0].reason, HourReason::ClocksDisagree);
    }
    void ourClockOfAnotherYearProvesNothing()
    {
        // The computer started in 2010, until it had asked for the time.
        HourlyList wrong = hourlyList(ten, 1000);
        wrong.receivedAt -= days{5500};
        const std::vector lists{wrong, hourlyList(ten + 1h, 2000), hourlyList(ten + 2h, 3000)};
        const auto hours = bookHours(lists, {});
        QCOMPARE(hours.size(), std::size_t{1});
        QCOMPARE(hours[0].start, HourStart{ten + 1h});
    }
};

QTEST_GUILESS_MAIN(tst_HourBooking)
#include "tst_hourbooking.moc"
