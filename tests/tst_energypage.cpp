// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energybars.h"
#include "ui/energypage.h"
#include "ui/energytable.h"
#include "ui/heatmap.h"
#include "ui/hourdialog.h"
#include "ui/periodwords.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr local_days today = local_days{2025y / December / 10};

HourEnergy hourOf(HourStart start, int importedWh, HourQuality quality = HourQuality::Metered)
{
    return {start, WattHour{importedWh}, WattHour{50}, quality, 3600s};
}

/// A day whose hours used 1000, 1001, 1002 ... Wh; the day before each half of it.
EnergyPeriod dayOf(local_days day)
{
    const HourSpan span = hoursOf(Period::Day, day);
    EnergyPeriod period;
    period.begin = day;
    period.end = day + days{1};
    EnergySum sum{day, day + days{1}};
    for (HourStart start = span.from; start < span.to; start += 1h) {
        EnergySlot slot;
        slot.day = day;
        slot.hour = hourOf(start, 1000 + static_cast<int>(period.bars.size()));
        slot.importedBefore = WattHour{500};
        sum.imported = sum.imported + slot.imported();
        sum.exported = sum.exported + slot.exported();
        ++sum.hours;
        ++sum.hoursKnown;
        period.bars.push_back(slot);
    }
    period.sum = sum;
    return period;
}

EnergyPeriod yearOf(int monthsKnown)
{
    EnergyPeriod period;
    period.period = Period::Year;
    period.begin = local_days{2025y / January / 1};
    period.end = local_days{2026y / January / 1};
    for (int i = 0; i < 12; ++i) {
        EnergySlot slot;
        slot.day = periodBegin(Period::Month, period.begin, i);
        if (i < monthsKnown)
            slot.sum = EnergySum{slot.day, periodBegin(Period::Month, slot.day, 1), 720, false, 720, 20};
        period.bars.push_back(slot);
    }
    return period;
}

} // namespace

class tst_EnergyPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EnergyPage> m_page;
    std::unique_ptr<QSignalSpy> m_wanted;

    template <typename Part>
    Part *part()
    {
        return m_page->findChild<Part *>();
    }

    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *candidate : m_page->findChildren<QAbstractButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    /// The last one opened.
    HourDialog *hourDialog(int row)
    {
        part<EnergyTable>()->setCurrentCell(row, 0);
        QTest::keyClick(part<EnergyTable>(), Qt::Key_Return);
        return m_page->findChildren<HourDialog *>().last();
    }
    static void press(QWidget *dialog, const char *name)
    {
        dialog->findChild<QAbstractButton *>(QLatin1String(name))->click();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::NorwegianBokmal));
        m_page = std::make_unique<EnergyPage>();
        m_page->setLocale(QLocale(QLocale::NorwegianBokmal));
        m_page->resize(1000, 600);
        m_page->setToday(today);
        m_wanted = std::make_unique<QSignalSpy>(m_page.get(), &EnergyPage::periodWanted);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void asksWhenItIsSeen()
    {
        QCOMPARE(m_wanted->size(), 1);
        QCOMPARE(m_wanted->at(0).at(0).value<Period>(), Period::Day);
        QCOMPARE(m_wanted->at(0).at(1).value<local_days>(), today);
        m_page->hide();
        m_page->askAgain();
        QCOMPARE(m_wanted->size(), 1);
    }
    void anAnswerToAnOldQuestionIsNotShown()
    {
        m_page->showPeriod(dayOf(today - days{3}));
        QCOMPARE(part<EnergyTable>()->rowCount(), 0);
        m_page->showPeriod(dayOf(today));
        QCOMPARE(part<EnergyTable>()->rowCount(), 24);
    }
    void nightsOfSummerTime_data()
    {
        QTest::addColumn<local_days>("day");
        QTest::addColumn<int>("bars");
        QTest::addColumn<QString>("third");
        QTest::addColumn<QString>("fourth");
        QTest::newRow("spring") << local_days{2025y / March / 30} << 23 << "03–04"
                                << "04–05";
        QTest::newRow("autumn") << local_days{2025y / October / 26} << 25 << "02–03 summer time"
                                << "02–03 winter time";
    }
    void nightsOfSummerTime()
    {
        QFETCH(local_days, day);
        QFETCH(int, bars);
        QFETCH(QString, third);
        QFETCH(QString, fourth);
        const EnergyPeriod shown = dayOf(day);
        QCOMPARE(static_cast<int>(shown.bars.size()), bars);
        QCOMPARE(PeriodWords::slotName(m_page->locale(), shown, 2), third);
        QCOMPARE(PeriodWords::slotName(m_page->locale(), shown, 3), fourth);
        QCOMPARE(PeriodWords::label(m_page->locale(), shown, shown.bars.size() - 1), QStringLiteral("23"));
    }
    void theTableSaysWhatTheBarsSay()
    {
        m_page->showPeriod(dayOf(today));
        const auto *table = part<EnergyTable>();
        const auto text
            = [&](int row, EnergyTable::Column column) { return table->item(row, column)->text(); };
        QCOMPARE(text(7, EnergyTable::Time), QStringLiteral("07–08"));
        QCOMPARE(text(7, EnergyTable::Imported), QStringLiteral("1,01"));
        QCOMPARE(text(7, EnergyTable::Exported), QStringLiteral("0,05"));
        QCOMPARE(text(7, EnergyTable::Net), QStringLiteral("0,96"));
        QCOMPARE(text(7, EnergyTable::Before), QStringLiteral("0,50"));
        QCOMPARE(text(7, EnergyTable::ReactiveImported), QStringLiteral("–"));
        const QString bar = part<EnergyBars>()->barText(7);
        QVERIFY2(bar.contains(QStringLiteral("1,01 kWh from the grid")), qPrintable(bar));
        QVERIFY2(bar.contains(QStringLiteral("0,50 kWh from the grid in the previous period")),
                 qPrintable(bar));
        const QStringList figures = m_page->totals().split(u'\n');
        QVERIFY2(figures.at(0).startsWith(QStringLiteral("From the grid: 24,3 kWh")),
                 qPrintable(figures.at(0)));
        QVERIFY(figures.at(1).startsWith(QStringLiteral("To the grid: 1,2 kWh")));
        QVERIFY(figures.at(2).startsWith(QStringLiteral("Net: 23,1 kWh")));
    }
    void theTableShowsWholeColumnsOnly_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {500, 620, 700, 900, 1100, 1900})
            QTest::addRow("%d", width) << width;
    }
    void theTableShowsWholeColumnsOnly()
    {
        QFETCH(int, width);
        EnergyPeriod day = dayOf(today);
        for (EnergySlot &slot : day.bars)
            slot.hour->importedReactive = slot.hour->exportedReactive = VarHour{1234};
        m_page->resize(width, 620);
        m_page->showPeriod(day);
        QCoreApplication::processEvents();
        const auto *table = part<EnergyTable>();
        int used = 0;
        int last = 0;
        for (int column = 0; column < EnergyTable::ColumnCount; ++column) {
            if (table->isColumnHidden(column))
                continue;
            used += table->columnWidth(column);
            last = column;
            QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
        }
        QVERIFY(used <= table->viewport()->width());
        QCOMPARE(last == EnergyTable::ReactiveExported, width == 1900);
        const QString all = table->item(7, EnergyTable::Time)->toolTip(); // also of what is not shown
        QVERIFY2(all.contains(QStringLiteral("Before: 0,50")) && all.contains(QStringLiteral("1,23")),
                 qPrintable(all));
    }
    void theTableTellsTheQuality()
    {
        m_page->resize(1100, 620);
        EnergyPeriod shown = dayOf(today);
        m_page->showPeriod(shown);
        const auto *table = part<EnergyTable>();
        QVERIFY(table->isColumnHidden(EnergyTable::Mark)); // all is metered
        shown.bars[3].hour->quality = HourQuality::Reconstructed;
        shown.bars[4].hour->quality = HourQuality::Excluded;
        m_page->showPeriod(shown);
        QVERIFY(!table->isColumnHidden(EnergyTable::Mark));
        QCOMPARE(table->item(2, EnergyTable::Mark)->text(), QString());
        QCOMPARE(table->item(3, EnergyTable::Mark)->text(), QStringLiteral("reconstructed"));
        QCOMPARE(table->item(4, EnergyTable::Mark)->text(), QStringLiteral("left out"));
        QCOMPARE(table->item(4, EnergyTable::Imported)->text(), QStringLiteral("–"));
    }
    void whatRunsIsSaidSo()
    {
        EnergyPeriod running = dayOf(today);
        running.sum->isRunning = true;
        m_page->showPeriod(running);
        QVERIFY(m_page->totals().startsWith(QStringLiteral("From the grid so far: 24,3 kWh")));
        --running.sum->hoursKnown;
        m_page->showPeriod(running);
        QVERIFY(m_page->totals().startsWith(QStringLiteral("From the grid, at least: 24,3 kWh")));
    }
    void columnsWithoutAValueAreHidden()
    {
        m_page->resize(1900, 620);
        EnergyPeriod plain = dayOf(today);
        m_page->showPeriod(plain);
        QVERIFY(!part<EnergyTable>()->isColumnHidden(EnergyTable::Exported));
        QVERIFY(part<EnergyTable>()->isColumnHidden(EnergyTable::ReactiveImported));
        for (EnergySlot &slot : plain.bars)
            slot.hour->exported = {};
        plain.bars[3].hour->importedReactive = VarHour{7};
        m_page->showPeriod(plain);
        QVERIFY(part<EnergyTable>()->isColumnHidden(EnergyTable::Exported));
        QVERIFY(part<EnergyTable>()->isColumnHidden(EnergyTable::Net));
        QVERIFY(!part<EnergyTable>()->isColumnHidden(EnergyTable::ReactiveImported));
    }
    void remarksTellTheClockAndTheEstimates_data()
    {
        QTest::addColumn<ClockHabit>("habit");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, ClockHabit habit, const char *words) {
            QTest::newRow(name) << habit << QString::fromUtf8(words);
        };
        row("not known", {}, "");
        row("winter", {ClockBase::WinterOrLocal, 1, {}, false, 9},
            "The meter's clock is right; whether it follows summer time will show in summer.");
        row("winter time", {ClockBase::WinterTime, 1, 1, true, 9},
            "The meter's clock is on winter time all year; the hours here are in Norwegian time. It tells "
            "how "
            "far it is from UTC.");
        row("local time", {ClockBase::LocalTime, 1, 2, false, 9},
            "The meter's clock follows Norwegian time.");
        row("elsewhere", {ClockBase::Other, {}, -3, false, 9},
            "The meter's clock is at UTC−3; the hours here are in Norwegian time.");
        row("UTC", {ClockBase::Other, 0, {}, false, 9},
            "The meter's clock is at UTC; the hours here are in Norwegian time.");
    }
    void remarksTellTheClockAndTheEstimates()
    {
        QFETCH(ClockHabit, habit);
        QFETCH(QString, words);
        m_page->showClockHabit(habit);
        QCOMPARE(m_page->remarks(), words);
        EnergyPeriod period = dayOf(today);
        period.estimateError = 0.0042;
        m_page->showPeriod(period);
        QVERIFY(m_page->remarks().endsWith(QStringLiteral("missed by 0,4 % on average.")));
        QVERIFY(m_page->remarks().startsWith(words));
    }
    void aClickGoesIntoABar()
    {
        EnergyPeriod year = yearOf(11);
        auto *bars = part<EnergyBars>();
        emit bars->barChosen(3); // of a day: there is nothing in it
        QCOMPARE(m_page->period(), Period::Day);
        button(QStringLiteral("Year"))->click();
        QCOMPARE(m_page->period(), Period::Year);
        QCOMPARE(m_page->begin(), year.begin);
        m_page->showPeriod(year);
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->slot(9).center().toPoint());
        QCOMPARE(m_page->period(), Period::Month);
        QCOMPARE(m_page->begin(), local_days{2025y / October / 1});
        QCOMPARE(m_wanted->last().at(1).value<local_days>(), m_page->begin());
    }
    void keysReachABarToo()
    {
        button(QStringLiteral("Year"))->click();
        m_page->showPeriod(yearOf(12));
        auto *bars = part<EnergyBars>();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(bars, Qt::Key_Right);
        QTest::keyClick(bars, Qt::Key_Return);
        QCOMPARE(m_page->begin(), local_days{2025y / March / 1});
    }
    void thereIsNothingAfterToday()
    {
        QAbstractButton *back = button(QStringLiteral("‹"));
        QAbstractButton *forth = button(QStringLiteral("›"));
        QVERIFY(!forth->isEnabled());
        back->click();
        QCOMPARE(m_page->begin(), today - days{1});
        QVERIFY(forth->isEnabled());
        forth->click();
        QCOMPARE(m_page->begin(), today);
        m_page->setToday(today + days{1}); // midnight: what showed today still does
        QCOMPARE(m_page->begin(), today + days{1});
    }
    void whatIsMissingIsSaid()
    {
        m_page->showPeriod(EnergyPeriod{Period::Day, today, today + days{1}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(m_page->totals(), QString());
        QCOMPARE(part<EnergyBars>()->spokenValue(), QStringLiteral("No data for this period"));
        const EnergyPeriod year = yearOf(2);
        QCOMPARE(PeriodWords::quality(year, 0),
                 QStringLiteral("700 of 720 hours are read from the meter's counters"));
        QCOMPARE(PeriodWords::quality(year, 5), QStringLiteral("not known"));
    }
    void onlyHoursThatHaveEndedCanBeCorrected()
    {
        EnergyPeriod day = dayOf(today);
        for (std::size_t slot : {4U, 15U, 16U})
            day.bars[slot].hour.reset();
        for (std::size_t slot = 17; slot < day.bars.size(); ++slot)
            day.bars[slot].hour.reset();
        m_page->showPeriod(day);
        const auto *correct = m_page->findChild<QAbstractButton *>(QStringLiteral("correct"));
        QVERIFY(!correct->isEnabled()); // none is chosen
        const auto canBe = [&](int row) {
            part<EnergyTable>()->selectRow(row);
            return correct->isEnabled();
        };
        QVERIFY(canBe(3));
        QVERIFY(canBe(4)); // nothing is known of it, but of a later one
        QVERIFY(!canBe(15)); // that may be now
        button(QStringLiteral("Year"))->click();
        m_page->showPeriod(yearOf(12));
        QVERIFY(correct->isHidden());
    }
    void anHourIsCorrected()
    {
        QSignalSpy corrected(m_page.get(), &EnergyPage::hourCorrected);
        m_page->showPeriod(dayOf(today));
        const HourStart seven = dayOf(today).bars[7].hour->start;
        auto *dialog = hourDialog(7);
        QVERIFY(dialog->text().startsWith(QStringLiteral("1,007 kWh from the grid, 0,050 kWh to the grid")));
        dialog->findChild<QDoubleSpinBox *>(QStringLiteral("imported"))->setValue(2.345);
        press(dialog, "save");
        dialog = hourDialog(7);
        press(dialog, "exclude");
        QCOMPARE(corrected.size(), 2);
        QCOMPARE(corrected.at(0).at(0).value<HourCorrection>(),
                 (HourCorrection{seven, false, WattHour{2345}, WattHour{50}, {}}));
        QCOMPARE(corrected.at(1).at(0).value<HourCorrection>(), (HourCorrection{seven, true, {}, {}, {}}));
    }
    void aCorrectionIsTakenBack()
    {
        QSignalSpy undone(m_page.get(), &EnergyPage::correctionUndone);
        EnergyPeriod day = dayOf(today);
        HourEnergy &hour = *day.bars[7].hour;
        hour.quality = HourQuality::Excluded;
        hour.originalImported = std::exchange(hour.imported, {});
        hour.originalExported = WattHour{50};
        day.bars[8].hour->quality = HourQuality::Corrected;
        m_page->showPeriod(day);
        QVERIFY(hourDialog(8)->text().contains(QStringLiteral("there were no data for this hour")));
        auto *dialog = hourDialog(7);
        QCOMPARE(dialog->text(),
                 QStringLiteral("Before you changed it: 1,007 kWh from the grid, 0,050 kWh to the grid."));
        press(dialog, "undo");
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.at(0).at(0).value<HourStart>(), hour.start);
    }
    void aHeatMapTakesThePlaceOfTheBars()
    {
        const auto *heat = part<HeatMap>();
        const auto *bars = part<EnergyBars>();
        QVERIFY(button(QStringLiteral("Heat map"))->isHidden()); // a day has none
        button(QStringLiteral("Year"))->click();
        button(QStringLiteral("Heat map"))->click();
        QVERIFY(heat->isVisible() && !bars->isVisible());
        QVERIFY(button(QStringLiteral("Year"))->isChecked());
        emit part<HeatMap>()->dayChosen(today - days{4});
        QCOMPARE(m_page->period(), Period::Day);
        QCOMPARE(m_page->begin(), today - days{4});
        QVERIFY(bars->isVisible());
        button(QStringLiteral("Month"))->click();
        QVERIFY(heat->isVisible()); // as it was left
        button(QStringLiteral("Bars"))->click();
        QVERIFY(bars->isVisible());
    }
    void barsCanBePainted()
    {
        auto *bars = part<EnergyBars>();
        m_page->showPeriod(dayOf(today));
        const QImage full = bars->grab().toImage();
        EnergyPeriod marked = dayOf(today);
        for (EnergySlot &slot : marked.bars)
            slot.hour->quality = HourQuality::Unknown;
        m_page->showPeriod(marked);
        QVERIFY(bars->grab().toImage() != full); // what is not metered looks different
    }
};

QTEST_MAIN(tst_EnergyPage)
#include "tst_energypage.moc"
