// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/peaks.h"
#include "core/model/norwegiantime.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

HourEnergy hourAt(int day, int wallHour, int importedWh, HourQuality quality = HourQuality::Metered)
{
    const sys_seconds midnight = norwegianMidnight(local_days{2025y / June / day});
    return {floor<hours>(midnight) + hours{wallHour}, WattHour{importedWh}, {}, quality, 3600s};
}

constexpr year_month june = 2025y / June;

local_days dayOf(int day)
{
    return local_days{june / day};
}

QList<qint64> highestOf(const MonthPeaks &peaks)
{
    QList<qint64> result;
    for (const DayPeak &peak : peaks.highest)
        result.append(peak.hour.imported.count);
    return result;
}

} // namespace

class tst_Peaks : public QObject
{
    Q_OBJECT

private slots:
    void threeDifferentDaysCount()
    {
        // The two highest hours are of one day: only one of them counts.
        const std::vector hours{hourAt(2, 8, 3000), hourAt(3, 17, 9000), hourAt(3, 18, 8900),
                                hourAt(5, 7, 4000), hourAt(9, 20, 5000), hourAt(10, 20, 4500)};
        const MonthPeaks peaks = peaksOf(june, hours);
        QCOMPARE(highestOf(peaks), (QList<qint64>{9000, 5000, 4500}));
        QCOMPARE(peaks.mean, WattHour{6167});
        QCOMPARE(peaks.days.size(), std::size_t{5});
        QCOMPARE(peaks.days[1].day, dayOf(3));
    }
    void ofEqualDaysTheEarlierCounts()
    {
        const std::vector hours{hourAt(2, 8, 100), hourAt(3, 8, 100), hourAt(4, 8, 100), hourAt(5, 8, 100)};
        QCOMPARE(peaksOf(june, hours).highest.back().day, dayOf(4));
    }
    void theFirstDaysOfAMonth()
    {
        QVERIFY(peaksOf(june, {}).highest.empty());
        QCOMPARE(peaksOf(june, {}).mean, WattHour{0});
        const MonthPeaks peaks = peaksOf(june, std::vector{hourAt(1, 0, 100), hourAt(2, 3, 201)});
        QCOMPARE(highestOf(peaks), (QList<qint64>{201, 100}));
        QCOMPARE(peaks.mean, WattHour{151});
    }
    void monthsBeginInNorway()
    {
        // Midnight is 22:00 UTC of the day before.
        const HourStart first = floor<hours>(norwegianMidnight(dayOf(1)));
        const std::vector hours{HourEnergy{first - 1h, WattHour{9000}, {}, HourQuality::Metered, 3600s},
                                HourEnergy{first, WattHour{1000}, {}, HourQuality::Metered, 3600s}};
        QCOMPARE(highestOf(peaksOf(june, hours)), (QList<qint64>{1000}));
        QCOMPARE(highestOf(peaksOf(2025y / May, hours)), (QList<qint64>{9000}));
    }
    void onlyKnownHoursArePeaks_data()
    {
        QTest::addColumn<HourQuality>("quality");
        QTest::addColumn<bool>("counts");
        QTest::addColumn<bool>("mayBeHigher");
        QTest::newRow("metered") << HourQuality::Metered << true << false;
        QTest::newRow("reconstructed") << HourQuality::Reconstructed << true << false;
        QTest::newRow("corrected") << HourQuality::Corrected << true << false;
        QTest::newRow("estimate") << HourQuality::Estimate << true << false;
        QTest::newRow("partial") << HourQuality::Partial << false << true;
        QTest::newRow("unknown") << HourQuality::Unknown << false << true;
        QTest::newRow("suspicious") << HourQuality::Suspicious << false << true;
        QTest::newRow("excluded") << HourQuality::Excluded << false << false;
    }
    void onlyKnownHoursArePeaks()
    {
        QFETCH(HourQuality, quality);
        QFETCH(bool, counts);
        QFETCH(bool, mayBeHigher);
        for (const int wallHour : {5, 20}) {
            std::vector hours{hourAt(2, wallHour, 7000, quality), hourAt(2, 12, 3000)};
            std::sort(hours.begin(), hours.end(),
                      [](const HourEnergy &a, const HourEnergy &b) { return a.start < b.start; });
            const MonthPeaks peaks = peaksOf(june, hours);
            QCOMPARE(peaks.days.size(), std::size_t{1});
            QCOMPARE(peaks.days[0].hour.imported, WattHour{counts ? 7000 : 3000});
            QCOMPARE(peaks.days[0].mayBeHigher, mayBeHigher);
        }
    }

    void whatIsProvenTogetherBoundsEachHour()
    {
        // Three hours of which the counters prove 3 kWh together: none of them was more.
        std::vector<HourEnergy> gap{hourAt(2, 1, 1000, HourQuality::Unknown),
                                    hourAt(2, 2, 1000, HourQuality::Partial),
                                    hourAt(2, 3, 1000, HourQuality::Unknown)};
        for (HourEnergy &hour : gap) {
            hour.provenFrom = gap.front().start;
            hour.provenHours = 3;
        }
        const auto isDoubted = [&](int peak) {
            auto hours = gap;
            hours.push_back(hourAt(2, 8, peak));
            return peaksOf(june, hours).days.front().mayBeHigher;
        };
        QVERIFY(!isDoubted(3000));
        QVERIFY(isDoubted(2999));
        gap[1].originalImported = WattHour{2000}; // corrected to 1 kWh: the proof is of what was booked
        gap[1].quality = HourQuality::Corrected;
        QVERIFY(isDoubted(3999));
        QVERIFY(!isDoubted(4000));
        gap.erase(gap.begin()); // part of the gap is not here
        QVERIFY(isDoubted(9000));
    }
    void aMonthWithHolesMayHaveAHigherMean()
    {
        std::vector<HourEnergy> hours;
        for (HourStart start = hourAt(1, 0, 0).start; start < hourAt(11, 0, 0).start; start += 1h)
            hours.push_back({start, WattHour{500}, {}, HourQuality::Metered, 3600s});
        const auto isDoubted
            = [&](local_days today) { return peaksReport(june, hours, {}, today).mayBeHigher; };
        QVERIFY(!isDoubted(dayOf(11)));
        QVERIFY(!isDoubted(dayOf(10))); // before midnight
        QVERIFY(isDoubted(dayOf(12))); // of yesterday nothing is known
        QVERIFY(isDoubted(local_days{2025y / July / 5})); // the month is over
        hours[30].quality = HourQuality::Excluded;
        QVERIFY(!isDoubted(dayOf(11))); // the user knows
        hours[30].quality = HourQuality::Suspicious;
        QVERIFY(isDoubted(dayOf(11)));
        hours.erase(hours.begin() + 30);
        QVERIFY(isDoubted(dayOf(11)));
        hours.erase(hours.begin(), hours.begin() + 48); // HanScope came on the third
        QVERIFY(isDoubted(dayOf(11)));
        QVERIFY(!peaksReport(june, {}, {}, dayOf(1)).mayBeHigher); // nothing has been yet
    }

    void steps_data()
    {
        QTest::addColumn<int>("mean");
        QTest::addColumn<bool>("limitIsUpper");
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("close");
        QTest::newRow("lowest") << 1500 << true << 0 << 0 << false;
        QTest::newRow("second") << 2500 << true << 1 << 2000 << false;
        QTest::newRow("at the limit") << 5000 << true << 2 << 5000 << true;
        QTest::newRow("at the limit, lower step") << 5000 << false << 1 << 2000 << true;
        QTest::newRow("just below") << 4985 << true << 1 << 2000 << true;
        QTest::newRow("highest") << 120'000 << true << 9 << 100'000 << false;
    }
    void steps()
    {
        QFETCH(int, mean);
        QFETCH(bool, limitIsUpper);
        QFETCH(int, index);
        QFETCH(int, from);
        QFETCH(bool, close);
        CapacityTariff tariff;
        tariff.limitIsUpperStep = limitIsUpper;
        const CapacityStep step = stepOf(WattHour{mean}, tariff);
        QCOMPARE(step.index, std::size_t(index));
        QCOMPARE(step.from, Watt{from});
        QCOMPARE(step.isCloseToLimit, close);
        QCOMPARE(step.to.has_value(), mean < 100'000);
        QVERIFY(!step.to || *step.to > step.from);
    }
    void whatIsFreeToday()
    {
        const std::vector hours{hourAt(2, 8, 4000), hourAt(3, 8, 4400), hourAt(4, 8, 4800),
                                hourAt(9, 8, 1000)};
        const MonthPeaks peaks = peaksOf(june, hours);
        QCOMPARE(freeBeforeMeanRises(peaks, dayOf(9)), WattHour{4000}); // the third highest
        QCOMPARE(freeBeforeMeanRises(peaks, dayOf(4)), WattHour{4800}); // today is the highest itself
        QCOMPARE(freeBeforeMeanRises(peaks, dayOf(2)), WattHour{4000});
        // Three times 5 kW, less 4.8 and 4.4.
        QCOMPARE(freeBeforeNextStep(peaks, dayOf(9), {}), WattHour{5800});
        QCOMPARE(freeBeforeNextStep(peaks, dayOf(4), {}), WattHour{15'000 - 4400 - 4000});
        QVERIFY(!freeBeforeNextStep(peaks, dayOf(9), CapacityTariff{{Watt{2000}}, true}));
    }
    void whatIsFreeOnTheFirstDays()
    {
        const MonthPeaks peaks = peaksOf(june, std::vector{hourAt(1, 8, 3000)});
        QCOMPARE(freeBeforeMeanRises(peaks, dayOf(1)), WattHour{3000});
        QCOMPARE(freeBeforeMeanRises(peaks, dayOf(2)), WattHour{3000}); // a lower one lowers the mean
        QCOMPARE(freeBeforeNextStep(peaks, dayOf(1), {}), WattHour{5000});
        QCOMPARE(freeBeforeNextStep(peaks, dayOf(2), {}), WattHour{7000});
    }
};

QTEST_GUILESS_MAIN(tst_Peaks)
#include "tst_peaks.moc"
