// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "core/hours/counterpoints.h"
#include "core/model/norwegiantime.h"
#include "tests/support/captures.h"
#include "tests/support/codecnames.h"
#include "tests/support/hourlylists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using test::hourlyList;
using test::sentAgain;
using test::ten;

namespace
{

std::vector<HourStart> hoursOf(const std::vector<HourlyList> &lists)
{
    std::vector<HourStart> result;
    for (const CounterPoint &point : counterPoints(lists))
        result.push_back(point.at);
    return result;
}

std::vector<HourStart> hoursFrom(HourStart first, int count)
{
    std::vector<HourStart> result;
    for (int i = 0; i < count; ++i)
        result.push_back(first + hours{i});
    return result;
}

} // namespace

class tst_CounterPoints : public QObject
{
    Q_OBJECT

private slots:
    void noListsNoPoints() { QVERIFY(counterPoints({}).empty()); }

    void anyClockIsUnderstood_data()
    {
        QTest::addColumn<int>("hoursAhead");
        QTest::addColumn<int>("secondsLate");
        QTest::newRow("winter time") << 1 << 0;
        QTest::newRow("summer time") << 2 << 0;
        QTest::newRow("UTC") << 0 << 0;
        QTest::newRow("of another day") << -30 << 0;
        QTest::newRow("our clock is slow") << 1 << -200;
        QTest::newRow("our clock is fast") << 1 << 1500;
    }
    void anyClockIsUnderstood()
    {
        QFETCH(int, hoursAhead);
        QFETCH(int, secondsLate);
        std::vector<HourlyList> lists;
        for (int i = 0; i < 4; ++i) {
            lists.push_back(hourlyList(ten + hours{i}, 1000 * i, 0, hours{hoursAhead}));
            lists.back().receivedAt += seconds{secondsLate};
        }
        QCOMPARE(hoursOf(lists), hoursFrom(ten, 4));
    }
    void aRepeatedListIsNoPoint()
    {
        const std::vector lists{hourlyList(ten, 1000), hourlyList(ten + 1h, 3000),
                                sentAgain(hourlyList(ten + 1h, 3000)), hourlyList(ten + 3h, 7000)};
        const auto points = counterPoints(lists);
        QCOMPARE(hoursOf(lists), (std::vector{ten, HourStart{ten + 1h}, HourStart{ten + 3h}}));
        QVERIFY(!points[0].isRepeated);
        QVERIFY(points[1].isRepeated);
        QVERIFY(!points[2].isRepeated);
    }
    void aListRepeatedLaterIsNoPoint()
    {
        const HourlyList first = hourlyList(ten, 1000);
        const std::vector lists{first, hourlyList(ten + 1h, 3000), sentAgain(first, 2h),
                                hourlyList(ten + 3h, 7000)};
        QCOMPARE(hoursOf(lists), (std::vector{ten, HourStart{ten + 1h}, HourStart{ten + 3h}}));
    }
    void aRepetitionHeardFirstIsBookedWhereItIsFrom_data()
    {
        QTest::addColumn<int>("hoursAhead");
        QTest::newRow("winter time") << 1;
        QTest::newRow("summer time") << 2;
    }
    void aRepetitionHeardFirstIsBookedWhereItIsFrom()
    {
        QFETCH(int, hoursAhead);
        const hours ahead{hoursAhead};
        const HourlyList stale = sentAgain(hourlyList(ten, 1000, 0, ahead));
        // The list after it shows it ...
        QCOMPARE(hoursOf({stale, hourlyList(ten + 2h, 5000, 0, ahead)}),
                 (std::vector{ten, HourStart{ten + 2h}}));
        // ... or the one before the silence.
        QCOMPARE(hoursOf({hourlyList(ten - 12h, 10, 0, ahead), stale}),
                 (std::vector{HourStart{ten - 12h}, ten}));
    }
    void aClockThatIsSetIsFollowedAtOnce()
    {
        // The grid company puts the meter from summer time to winter time in the middle of July.
        const std::vector lists{hourlyList(ten, 1000, 0, 2h), hourlyList(ten + 1h, 2000, 0, 2h),
                                hourlyList(ten + 2h, 3000, 0, 1h), hourlyList(ten + 3h, 4000, 0, 1h)};
        QCOMPARE(lists[1].clock.hour, lists[2].clock.hour);
        QCOMPARE(hoursOf(lists), hoursFrom(ten, 4));
    }
    void listsInMidHourProveNothing()
    {
        HourlyList midHour = hourlyList(ten, 1500);
        midHour.clock.minute = 30;
        HourlyList broken = hourlyList(ten + 1h, 1600);
        broken.clock.month = 13;
        QCOMPARE(hoursOf({hourlyList(ten, 1000), midHour, broken, hourlyList(ten + 2h, 3000)}),
                 (std::vector{ten, HourStart{ten + 2h}}));
    }
    void aSecondListOfTheHourIsNoPoint()
    {
        HourlyList second = hourlyList(ten, 1003);
        second.clock.second = 10;
        second.receivedAt += 10s;
        const auto points
            = counterPoints(std::vector{hourlyList(ten, 1000), second, hourlyList(ten + 1h, 2000)});
        QCOMPARE(points.size(), std::size_t{2});
        QCOMPARE(points[0].list.imported, WattHour{1000});
    }

    void nightsOfSummerTime_data()
    {
        QTest::addColumn<HourStart>("change");
        QTest::addColumn<bool>("keepsSummerTime");
        const HourStart spring = sys_days{2025y / March / 30} + hours{1};
        const HourStart autumn = sys_days{2025y / October / 26} + hours{1};
        QTest::newRow("spring, local time") << spring << true;
        QTest::newRow("spring, winter time all year") << spring << false;
        QTest::newRow("autumn, local time") << autumn << true;
        QTest::newRow("autumn, winter time all year") << autumn << false;
    }
    void nightsOfSummerTime()
    {
        QFETCH(HourStart, change);
        QFETCH(bool, keepsSummerTime);
        for (const int secondsLate : {12, -20}) {
            std::vector<HourlyList> lists;
            for (int i = -30; i <= 30; ++i) {
                const HourStart end = change + hours{i};
                const hours ahead
                    = keepsSummerTime ? duration_cast<hours>(norwegianUtcOffset(end)) : hours{1};
                lists.push_back(hourlyList(end, 5000 + 100 * i, 0, ahead));
                lists.back().receivedAt = end + seconds{secondsLate};
            }
            QCOMPARE(hoursOf(lists), hoursFrom(change - 30h, 61));
        }
    }

    void theRepeatedListOfARealMeter()
    {
        const test::Captures captures;
        HANSCOPE_NEED_CAPTURES(captures);
        const auto lines = captures.lines(QStringLiteral("aidon-norway-3p-list3-repeated.hex"));
        QCOMPARE(lines.size(), 4);
        // Received on 2025-12-14 at 16:00:11 to 19:00:11 by a clock an hour ahead of UTC.
        const HourStart first = sys_days{2025y / December / 14} + hours{15};
        std::vector<HourlyList> lists;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto decoder = std::make_unique<StreamDecoder>();
            decodeAll(*decoder, bytesOf(lines[i]), [&](const Message &message) {
                lists.push_back(*hourlyListOf(toReading(message.list, first + hours{i} + 11'900ms)));
            });
        }
        QCOMPARE(hoursOf(lists), (std::vector{first, HourStart{first + 1h}, HourStart{first + 3h}}));
        QVERIFY(counterPoints(lists)[1].isRepeated);
    }
};

QTEST_GUILESS_MAIN(tst_CounterPoints)
#include "tst_counterpoints.moc"
