// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/corrections.h"
#include "core/hours/energysums.h"
#include "core/hours/usualdays.h"
#include "core/model/norwegiantime.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

HourStart midnightOf(year_month_day date)
{
    return floor<hours>(norwegianMidnight(local_days{date}));
}

/// Every hour of the days from `first` up to and without `end`, each with so much import.
template <typename ImportOf>
std::vector<HourEnergy> hoursOf(year_month_day first, year_month_day end, const ImportOf &importOf)
{
    std::vector<HourEnergy> result;
    for (HourStart start = midnightOf(first); start < midnightOf(end); start += hours{1})
        result.push_back({start, WattHour{importOf(start)}, WattHour{1}, HourQuality::Metered, 3600s});
    return result;
}

constexpr auto always = [](int watts) { return [watts](HourStart) { return std::int64_t{watts}; }; };

} // namespace

class tst_EnergySums : public QObject
{
    Q_OBJECT

private slots:
    void daysHaveTheirOwnNumberOfHours_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("hourCount");
        QTest::newRow("a day") << 6 << 11 << 24;
        QTest::newRow("spring") << 3 << 30 << 23;
        QTest::newRow("the day after it") << 3 << 31 << 24;
        QTest::newRow("autumn") << 10 << 26 << 25;
        QTest::newRow("new year's eve") << 12 << 31 << 24;
    }
    void daysHaveTheirOwnNumberOfHours()
    {
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(int, hourCount);
        const year_month_day date{2025y / month / day};
        const auto sums
            = sumsBy(Period::Day, hoursOf(date, year_month_day{local_days{date} + days{1}}, always(100)));
        QCOMPARE(sums.size(), std::size_t{1});
        QCOMPARE(sums[0].begin, local_days{date});
        QCOMPARE(sums[0].hours, hourCount);
        QCOMPARE(sums[0].hoursKnown, hourCount);
        QCOMPARE(sums[0].hoursMarked, 0);
        QCOMPARE(sums[0].imported, WattHour{100 * hourCount});
        QCOMPARE(sums[0].exported, WattHour{hourCount});
    }
    void aYearIsTheSumOfItsMonthsAndDays()
    {
        const auto year = hoursOf(2025y / January / 1, 2026y / January / 1,
                                  [](HourStart start) { return start.time_since_epoch().count() % 977; });
        std::int64_t total = 0;
        for (const HourEnergy &hour : year)
            total += hour.imported.count;
        const std::map<Period, std::size_t> counts{
            {Period::Day, 365}, {Period::Month, 12}, {Period::Year, 1}};
        for (const auto &[period, count] : counts) {
            const auto sums = sumsBy(period, year);
            QCOMPARE(sums.size(), count);
            std::int64_t sum = 0;
            int hourCount = 0;
            for (const EnergySum &one : sums) {
                sum += one.imported.count;
                hourCount += one.hours;
            }
            QCOMPARE(sum, total);
            QCOMPARE(hourCount, 8760);
            QCOMPARE(sums.front().begin, local_days{2025y / January / 1});
            QCOMPARE(sums.back().end, local_days{2026y / January / 1});
        }
    }
    void anHourMissingIsSaid()
    {
        auto day = hoursOf(2025y / June / 11, 2025y / June / 12, always(100));
        day.erase(day.begin() + 5);
        day[7].quality = HourQuality::Reconstructed;
        day[8].quality = HourQuality::Suspicious;
        const EnergySum sum = sumsBy(Period::Day, day).front();
        QCOMPARE(sum.hoursKnown, 23);
        QCOMPARE(sum.hoursMarked, 2);
        QVERIFY(sum.isAtLeast);
    }
    void aPeriodWithoutHoursIsLeftOut()
    {
        auto hours = hoursOf(2025y / June / 11, 2025y / June / 12, always(1));
        const auto later = hoursOf(2025y / June / 15, 2025y / June / 16, always(2));
        hours.insert(hours.end(), later.begin(), later.end());
        QCOMPARE(sumsBy(Period::Day, hours).size(), std::size_t{2});
        QVERIFY(sumsBy(Period::Day, {}).empty());
    }

    void aDigestOfTwoNights()
    {
        // Three o'clock is quiet; the nights' minima are 200 and 300 Wh.
        const auto hours = hoursOf(2025y / June / 11, 2025y / June / 13, [](HourStart start) {
            const auto time = norwegianTime(start);
            const auto hour = floor<std::chrono::hours>(time - floor<days>(time)).count();
            const bool isFirst = floor<days>(time) == local_days{2025y / June / 11};
            return hour == 3 ? (isFirst ? 200 : 300) : hour == 12 ? 50 : hour == 18 ? 4000 : 1000;
        });
        const EnergyDigest digest = *digestOf(hours);
        QCOMPARE(digest.baseLoad, Watt{300});
        QCOMPARE(digest.peak->start, midnightOf(2025y / June / 11) + std::chrono::hours{18});
        QCOMPARE(digest.meanImport, Watt{(2 * (21 * 1000 + 50 + 4000) + 500) / 48});
    }
    void anEmptyDigest()
    {
        QVERIFY(!digestOf({}));
        auto hours = hoursOf(2025y / June / 11, 2025y / June / 12, always(1));
        for (HourEnergy &hour : hours)
            hour.quality = HourQuality::Unknown;
        QVERIFY(!digestOf(hours));
    }
    void theUsualErrorOfTheEstimate()
    {
        auto hours = hoursOf(2025y / June / 11, 2025y / June / 12, always(1000));
        QVERIFY(!usualEstimateError(hours));
        hours[0].estimate = WattHour{1010};
        hours[1].estimate = WattHour{996};
        hours[2].estimate = WattHour{100}; // was not heard whole
        hours[2].covered = 400s;
        QVERIFY(std::abs(*usualEstimateError(hours) - 0.007) < 1e-9);
    }
    void sameHoursOfAnotherDay()
    {
        const auto hours = hoursOf(2025y / October / 25, 2025y / October / 28, always(7));
        const local_days autumn{2025y / October / 26};
        const auto normal = sameHours(autumn - days{1}, autumn, hours);
        QCOMPARE(normal.size(), std::size_t{24});
        QCOMPARE(normal[2]->start, midnightOf(2025y / October / 26) + 2h); // the first of the two
        QCOMPARE(normal[3]->start, midnightOf(2025y / October / 26) + 4h);
        const auto longDay = sameHours(autumn, autumn + days{1}, hours);
        QCOMPARE(longDay.size(), std::size_t{25});
        QCOMPARE(longDay[2], longDay[3]);
        const local_days spring{2025y / March / 30};
        const auto shortDay = hoursOf(2025y / March / 30, 2025y / March / 31, always(7));
        QVERIFY(!sameHours(spring + days{1}, spring, shortDay)[2]);
    }

    void theUsualDayIsMedianAndQuartiles()
    {
        // Five days with 100, 200, ... 500 Wh in every hour.
        const auto hours = hoursOf(2025y / June / 9, 2025y / June / 14, [](HourStart start) {
            return 100 * (1 + (floor<days>(norwegianTime(start)) - local_days{2025y / June / 9}).count());
        });
        for (const UsualHour &hour : usualDay(hours))
            QCOMPARE(hour, (UsualHour{WattHour{200}, WattHour{300}, WattHour{400}, 5}));
        const auto week = usualWeek(hours);
        QCOMPARE(week[0][12],
                 (UsualHour{WattHour{100}, WattHour{100}, WattHour{100}, 1})); // 9 June is a Monday
        QCOMPARE(week[4][12].median, WattHour{500});
        QCOMPARE(week[5][12].days, 0);
    }
    void quartilesLieBetweenTwoDays()
    {
        const auto hours = hoursOf(2025y / June / 9, 2025y / June / 11, [](HourStart start) {
            return floor<days>(norwegianTime(start)) == local_days{2025y / June / 9} ? 100 : 200;
        });
        QCOMPARE(usualDay(hours)[0], (UsualHour{WattHour{125}, WattHour{150}, WattHour{175}, 2}));
    }
    void onlyKnownHoursAreUsual()
    {
        auto hours = hoursOf(2025y / June / 9, 2025y / June / 10, always(100));
        hours[3].quality = HourQuality::Unknown;
        QCOMPARE(usualDay(hours)[3].days, 0);
        QCOMPARE(usualDay(hours)[4].days, 1);
    }

    void correctionsStandBesideWhatWasBooked()
    {
        const auto hours = hoursOf(2025y / June / 9, 2025y / June / 10, always(100));
        const HourCorrection changed{hours[2].start, false, WattHour{55}, WattHour{0}, {}};
        const HourCorrection excluded{hours[5].start, true, WattHour{1}, WattHour{1}, {}};
        const HourCorrection added{hours.back().start + 1h, false, WattHour{70}, WattHour{0}, {}};
        const auto result = corrected(hours, std::vector{changed, excluded, added});
        QCOMPARE(result.size(), hours.size() + 1);
        QCOMPARE(result[2].imported, WattHour{55});
        QCOMPARE(result[2].quality, HourQuality::Corrected);
        QCOMPARE(result[2].originalImported, WattHour{100});
        QCOMPARE(result[5].imported, WattHour{0});
        QCOMPARE(result[5].quality, HourQuality::Excluded);
        QCOMPARE(result[5].originalImported, WattHour{100});
        QCOMPARE(result.back().imported, WattHour{70});
        QVERIFY(!result.back().originalImported);
        QCOMPARE(sumsBy(Period::Day, result).front().imported, WattHour{2400 - 45 - 100});
    }
};

QTEST_GUILESS_MAIN(tst_EnergySums)
#include "tst_energysums.moc"
