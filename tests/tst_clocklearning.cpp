// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/clocklearning.h"
#include "core/model/norwegiantime.h"
#include "tests/support/hourlylists.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart winter = sys_days{2025y / January / 15} + hours{9};
constexpr HourStart summer = sys_days{2025y / July / 15} + hours{9};

/// A day's lists; a clock without summer time is an hour ahead all year.
std::vector<HourlyList> dayFrom(HourStart start, bool keepsSummerTime)
{
    std::vector<HourlyList> lists;
    for (HourStart end = start; end < start + 24h; end += 1h) {
        const auto ahead = keepsSummerTime ? duration_cast<hours>(norwegianUtcOffset(end)) : 1h;
        lists.push_back(test::hourlyList(end, 10 * (end - winter).count(), 0, ahead));
    }
    return lists;
}

std::vector<HourlyList> joined(std::vector<HourlyList> lists, const std::vector<HourlyList> &more)
{
    lists.insert(lists.end(), more.begin(), more.end());
    return lists;
}

} // namespace

class tst_ClockLearning : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingWithoutLists() { QCOMPARE(learnClockHabit({}), ClockHabit{}); }

    void winterAloneDoesNotTell()
    {
        QCOMPARE(learnClockHabit(dayFrom(winter, true)),
                 (ClockHabit{ClockBase::WinterOrLocal, 1, std::nullopt, false, 24}));
    }
    void summerTells_data()
    {
        QTest::addColumn<bool>("keepsSummerTime");
        QTest::addColumn<ClockBase>("base");
        QTest::addColumn<int>("aheadInSummer");
        QTest::newRow("Kaifa") << true << ClockBase::LocalTime << 2;
        QTest::newRow("Aidon, Kamstrup") << false << ClockBase::WinterTime << 1;
    }
    void summerTells()
    {
        QFETCH(bool, keepsSummerTime);
        QFETCH(ClockBase, base);
        QFETCH(int, aheadInSummer);
        const auto one = dayFrom(summer, keepsSummerTime);
        QCOMPARE(learnClockHabit(one), (ClockHabit{base, std::nullopt, aheadInSummer, false, 24}));
        const auto both = joined(dayFrom(winter, keepsSummerTime), one);
        QCOMPARE(learnClockHabit(both), (ClockHabit{base, 1, aheadInSummer, false, 48}));
    }
    void theNightOfSummerTimeIsInBothSeasons()
    {
        const auto lists = dayFrom(sys_days{2025y / March / 29} + hours{13}, true);
        QCOMPARE(learnClockHabit(lists), (ClockHabit{ClockBase::LocalTime, 1, 2, false, 24}));
    }
    void otherHoursAreSaidAsTheyAre()
    {
        std::vector<HourlyList> lists;
        for (int i = 0; i < 5; ++i)
            lists.push_back(test::hourlyList(summer + hours{i}, i, 0, 0h));
        QCOMPARE(learnClockHabit(lists), (ClockHabit{ClockBase::Other, std::nullopt, 0, false, 5}));
    }
    void mostListsCount()
    {
        auto lists = dayFrom(summer, true);
        lists.push_back(test::hourlyList(summer + 24h, 9999, 0, 1h));
        QCOMPARE(learnClockHabit(lists).base, ClockBase::LocalTime);
    }
    void repetitionsDoNotCount()
    {
        const HourlyList list = test::hourlyList(summer, 1, 0, 2h);
        const std::vector lists{list, test::sentAgain(list, 1h), test::sentAgain(list, 2h)};
        QCOMPARE(learnClockHabit(lists), (ClockHabit{ClockBase::LocalTime, std::nullopt, 2, false, 1}));
    }
    void aRightDeviationIsNoticed()
    {
        auto lists = dayFrom(summer, true);
        for (HourlyList &list : lists)
            list.clock.deviationMinutes = -120;
        QVERIFY(learnClockHabit(lists).sendsDeviation);
        lists.back().clock.deviationMinutes = 0; // as old Aidon meters say
        QVERIFY(!learnClockHabit(lists).sendsDeviation);
    }
};

QTEST_GUILESS_MAIN(tst_ClockLearning)
#include "tst_clocklearning.moc"
