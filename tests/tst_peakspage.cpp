// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/peaks.h"
#include "core/model/norwegiantime.h"
#include "ui/peakbars.h"
#include "ui/peakspage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr year_month june = 2025y / June;
constexpr local_days today = local_days{june / 20};

HourStart startOf(int day, int wallHour)
{
    return floor<hours>(norwegianMidnight(local_days{june / day})) + hours{wallHour};
}

HourEnergy hourOf(int day, int wallHour, int importedWh, HourQuality quality = HourQuality::Metered)
{
    return {startOf(day, wallHour), WattHour{importedWh}, {}, quality, 3600s};
}

/// All hours before today; those that are not told stay low.
std::vector<HourEnergy> monthWith(const std::vector<HourEnergy> &told)
{
    std::vector<HourEnergy> all;
    auto next = told.begin();
    for (HourStart start = startOf(1, 0); start < startOf(20, 0); start += 1h) {
        const bool isTold = next != told.end() && next->start == start;
        all.push_back(isTold ? *next++ : HourEnergy{start, WattHour{100}, {}, HourQuality::Metered, 3600s});
    }
    return all;
}

PeaksReport reportOf(const std::vector<HourEnergy> &told)
{
    return peaksReport(june, told.empty() ? told : monthWith(told), {}, today);
}

/// Of a month's first days: nothing else is known.
PeaksReport earlyReportOf(const std::vector<HourEnergy> &hours, int day)
{
    return peaksReport(june, hours, {}, local_days{june / day});
}

const std::vector threeDays{hourOf(2, 8, 4000), hourOf(5, 17, 4600), hourOf(9, 20, 4300)};

} // namespace

class tst_PeaksPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PeaksPage> m_page;
    std::unique_ptr<QSignalSpy> m_wanted;

    bool says(const QString &words) const { return m_page->text().contains(words); }
    void click(const char *name)
    {
        QTest::mouseClick(m_page->findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    PeakBars *bars() { return m_page->findChild<PeakBars *>(); }

    /// A quarter of an hour before `importedWh` were drawn since 14:00.
    void showHour(int importedWh, HourQuality quality = HourQuality::Estimate)
    {
        m_page->showHour(HourEnergy{startOf(20, 14), WattHour{importedWh}, {}, quality, 2700s});
        m_page->setNow(startOf(20, 14) + 45min, false);
    }

private slots:
    void init()
    {
        m_page = std::make_unique<PeaksPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_page->resize(1000, 620);
        m_page->setToday(today);
        m_wanted = std::make_unique<QSignalSpy>(m_page.get(), &PeaksPage::monthWanted);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void asksWhenItIsSeen()
    {
        QCOMPARE(m_wanted->size(), 1);
        QCOMPARE(m_wanted->at(0).at(0).value<year_month>(), june);
        m_page->hide();
        m_page->askAgain();
        QCOMPARE(m_wanted->size(), 1);
    }
    void tellsTheMeanItsStepAndItsDays()
    {
        m_page->showReport(reportOf(threeDays));
        QVERIFY(says("4.30 kW"));
        QVERIFY(says("Step 2–5 kW"));
        QVERIFY(says("1 5 Jun, 17–18 4.60 kW"));
        QVERIFY(says("3 2 Jun, 08–09 4.00 kW"));
    }
    void tellsWhyTheInvoiceMayDiffer_data()
    {
        QTest::addColumn<std::vector<HourEnergy>>("known");
        QTest::addColumn<QString>("caution");
        const auto row = [](const char *name, const std::vector<HourEnergy> &known, const char *caution) {
            QTest::newRow(name) << known << QString::fromUtf8(caution);
        };
        row("nothing known", {}, "The mean comes with the month's first whole hour.");
        row("close to a limit", {hourOf(2, 8, 5010), hourOf(5, 17, 5000), hourOf(9, 20, 5005)},
            "So close to the limit that the invoice may show the neighbouring step.");
        row("a hidden hour",
            {hourOf(2, 8, 4000), hourOf(5, 17, 4600), hourOf(9, 19, 100, HourQuality::Partial),
             hourOf(9, 20, 4300)},
            "Some hours are not known well enough: the mean may be higher.");
        row("no doubt", threeDays, "");
    }
    void tellsWhyTheInvoiceMayDiffer()
    {
        QFETCH(std::vector<HourEnergy>, known);
        QFETCH(QString, caution);
        m_page->showReport(reportOf(known));
        QVERIFY2(says(caution), qPrintable(m_page->text().join('\n')));
    }
    void tellsThatThereAreFewDaysYet()
    {
        std::vector<HourEnergy> known;
        for (HourStart start = startOf(1, 0); start < startOf(2, 9); start += 1h)
            known.push_back({start, WattHour{900}, {}, HourQuality::Metered, 3600s});
        m_page->showReport(earlyReportOf(known, 2));
        QVERIFY(says("The mean of 2 day(s) so far; it takes three."));
    }
    void promisesNoStepWhereAnHourMayHideAPeak()
    {
        m_page->showReport(earlyReportOf(threeDays, 20)); // HanScope was not there for the rest
        showHour(1000);
        QVERIFY(says("Some hours are not known well enough: the mean may be higher."));
        QVERIFY(says("You can use 12.0 kW until 15:00")); // a higher mean leaves more
        QVERIFY2(!m_page->text().join(' ').contains("next step"), qPrintable(m_page->text().join('\n')));
    }
    void advisesForTheHourThatRuns()
    {
        m_page->showReport(reportOf(threeDays));
        showHour(1000); // 3.0 kWh are left before the third of the days is reached, in a quarter of an hour
        QVERIFY(says("1.00 kWh"));
        QVERIFY2(says("You can use 12.0 kW until 15:00"), qPrintable(m_page->text().join('\n')));
        QVERIFY(says("without raising the month's mean (4.30 kW)"));
        QVERIFY(says("You reach the next step (5 kW) only if you use 20.4 kW for the rest of the hour"));
    }
    void saysWhenTheHourRaisesTheMean()
    {
        m_page->showReport(reportOf(threeDays));
        showHour(4200);
        QVERIFY(says("This hour raises the month's mean"));
        showHour(6200); // with 4.6 and 4.3 kW: 15.1 kW on three days
        QVERIFY(says("This hour takes the mean to 5 kW, the next step"));
    }
    void promisesNoMoreThanHelps()
    {
        m_page->showReport(reportOf({hourOf(2, 8, 30'000), hourOf(5, 17, 31'000), hourOf(9, 20, 32'000)}));
        showHour(1000);
        QVERIFY(says("You can use over 25 kW until 15:00"));
    }
    void advisesNothingOnUnsureGround()
    {
        m_page->showReport(reportOf(threeDays));
        showHour(1000, HourQuality::Partial);
        QVERIFY(says("Data are missing for part of this hour"));
        showHour(1000);
        m_page->setNow(startOf(20, 14) + 46min, true);
        QVERIFY(says("No advice while the meter is silent"));
        m_page->showHour({});
        QVERIFY(says("No data from the meter right now"));
        m_page->showReport(reportOf({}));
        showHour(1000);
        QVERIFY(says("No whole hour is known yet this month"));
        QVERIFY(!m_page->text().join(' ').contains("step"));
    }
    void goesToOtherMonths()
    {
        click("forth"); // there is none yet
        QCOMPARE(m_page->month(), june);
        click("back");
        QCOMPARE(m_page->month(), 2025y / May);
        QCOMPARE(m_wanted->last().at(0).value<year_month>(), 2025y / May);
        QVERIFY(says("May 2025"));
        m_page->showReport(reportOf(threeDays)); // an answer to the question before
        QVERIFY(!says("4.30 kW"));
        showHour(1000);
        QVERIFY(!says("1.00 kWh")); // no advice for a month that is over
        click("forth");
        QCOMPARE(m_page->month(), june);
    }
    void goesOnIntoANewMonth()
    {
        m_page->setToday(local_days{2025y / July / 1});
        QCOMPARE(m_page->month(), 2025y / July);
        click("back");
        m_page->setToday(local_days{2025y / July / 2});
        QCOMPARE(m_page->month(), june); // which the user has chosen
    }
    void barsSayWhatCounts()
    {
        auto known = threeDays;
        known.push_back(hourOf(12, 7, 900, HourQuality::Reconstructed));
        m_page->showReport(reportOf(known));
        QCOMPARE(bars()->labels().size(), 30);
        QVERIFY(bars()->barText(4).contains("4.60 kW"));
        QVERIFY(bars()->barText(4).contains("counts: one of the three highest hours"));
        QVERIFY(bars()->barText(11).contains("does not count: three other days have a higher hour"));
        QVERIFY(bars()->barText(24).contains("no whole hour is known"));
        QVERIFY(bars()->barText(-1).isEmpty());
        QVERIFY(bars()->barText(30).isEmpty());
    }
    void aClickOpensTheDay()
    {
        QSignalSpy chosen(m_page.get(), &PeaksPage::dayChosen);
        m_page->showReport(reportOf(threeDays));
        const auto clickDay = [&](int day) {
            QTest::mouseClick(bars(), Qt::LeftButton, {}, bars()->slot(day - 1).center().toPoint());
        };
        clickDay(5);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<local_days>(), local_days{june / 5});
        clickDay(25); // not yet here
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(tst_PeaksPage)
#include "tst_peakspage.moc"
