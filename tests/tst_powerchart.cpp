// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerchart.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace hanscope;
using namespace std::chrono;

namespace
{

/// 2025-11-24 13:00 in Oslo.
constexpr ReceiveTime noon = sys_days{2025y / November / 24} + hours{12};
constexpr milliseconds aidon{2500};

/// Counts the paint events of a chart and remembers what the last one covered.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &chart)
        : m_chart(chart)
    {
        chart.installEventFilter(this);
    }
    /// Lets what is pending be painted.
    int take()
    {
        QCoreApplication::processEvents();
        return std::exchange(m_count, 0);
    }
    QRect lastArea() const { return m_lastArea; }

private:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == &m_chart && event->type() == QEvent::Paint) {
            ++m_count;
            m_lastArea = static_cast<QPaintEvent *>(event)->rect();
        }
        return false;
    }

    QWidget &m_chart;
    int m_count = 0;
    QRect m_lastArea;
};

std::vector<PowerSample> steady(ReceiveTime from, ReceiveTime to, int watts, milliseconds every = aidon)
{
    std::vector<PowerSample> samples;
    for (ReceiveTime at = from; at <= to; at += every)
        samples.push_back({at, Watt{watts}});
    return samples;
}

void turnWheel(QWidget &widget, QPoint at, int angle)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Straight to the widget: where the platform's cursor stands does not matter.
void moveMouse(QWidget &widget, QPoint at)
{
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

/// A shown chart of one hour that has heard 3 kW for three hours.
struct ShownChart {
    explicit ShownChart(seconds span = hours{1})
    {
        chart.setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        chart.resize(600, 220);
        chart.setSpan(span);
        chart.addHistory(steady(noon - hours{3}, noon, 3000));
        chart.setNow(noon);
        chart.show();
        shown = QTest::qWaitForWindowExposed(&chart);
        paints.take();
    }
    PowerChart chart;
    PaintCounter paints{chart};
    bool shown = false;
};

} // namespace

class tst_PowerChart : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLatestSample()
    {
        ShownChart test;
        QVERIFY(test.shown);
        QCOMPARE(test.chart.visibleTo(), noon);
        QCOMPARE(test.chart.visibleFrom(), noon - hours{1});
        test.chart.addPower(noon + seconds{30}, Watt{500});
        QCOMPARE(test.chart.visibleTo(), noon + seconds{30});
        QVERIFY(test.chart.followsNow());
    }
    void spansCanBeChosen()
    {
        ShownChart test;
        for (const seconds span : {seconds{minutes{5}}, seconds{hours{24}}}) {
            test.chart.setSpan(span);
            QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{span});
            QCOMPARE(test.paints.take(), 1);
        }
    }

    void dragPansAndEndGoesBack()
    {
        ShownChart test;
        QSignalSpy follows(&test.chart, &PowerChart::followsNowChanged);
        QTest::mousePress(&test.chart, Qt::LeftButton, {}, {200, 100});
        QTest::mouseMove(&test.chart, {400, 100});
        QTest::mouseRelease(&test.chart, Qt::LeftButton, {}, {400, 100});
        const auto moved = noon - test.chart.visibleTo();
        QVERIFY(moved > minutes{20});
        QVERIFY(moved < minutes{25});
        QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{hours{1}});
        QVERIFY(!test.chart.followsNow());

        const ReceiveTime stays = test.chart.visibleTo();
        test.chart.addPower(noon + seconds{30}, Watt{500});
        QCOMPARE(test.chart.visibleTo(), stays);

        QTest::keyClick(&test.chart, Qt::Key_End);
        QVERIFY(test.chart.followsNow());
        QCOMPARE(test.chart.visibleTo(), noon + seconds{30});
        QCOMPARE(follows.count(), 2);
    }
    void pageKeysPanAndReturn()
    {
        ShownChart test;
        QTest::keyClick(&test.chart, Qt::Key_PageUp);
        QTest::keyClick(&test.chart, Qt::Key_PageUp);
        QCOMPARE(test.chart.visibleTo(), noon - minutes{12});
        QTest::keyClick(&test.chart, Qt::Key_PageDown);
        QVERIFY(!test.chart.followsNow());
        QTest::keyClick(&test.chart, Qt::Key_PageDown);
        QVERIFY(test.chart.followsNow());
    }
    void arrowKeysReadAMomentOut()
    {
        ShownChart test;
        QTest::keyClick(&test.chart, Qt::Key_Left);
        const QString newest = test.chart.spokenValue();
        QCOMPARE(newest, Spoken::spelled(test.chart.readout(test.chart.width() - 3)));
        QTest::keyClick(&test.chart, Qt::Key_Left);
        QVERIFY(test.chart.spokenValue() != newest);
        QTest::keyClick(&test.chart, Qt::Key_Right);
        QCOMPARE(test.chart.spokenValue(), newest);
        QTest::keyClick(&test.chart, Qt::Key_Escape);
        QCOMPARE(test.chart.spokenValue(), Spoken::spelled(test.chart.text()));
    }
    void cannotPanBeyondTheData()
    {
        ShownChart test;
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&test.chart, Qt::Key_PageUp);
        QCOMPARE(test.chart.visibleFrom(), noon - hours{3});
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&test.chart, Qt::Key_PageDown);
        QCOMPARE(test.chart.visibleTo(), noon);
    }
    void wheelZoomsAtTheCursor()
    {
        ShownChart test;
        const QPoint cursor(300, 100);
        const QString under = test.chart.readout(cursor.x());
        turnWheel(test.chart, cursor, 240);
        QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{minutes{30}});
        const QTime now = QTime::fromString(test.chart.readout(cursor.x()).left(8));
        QVERIFY2(std::abs(now.secsTo(QTime::fromString(under.left(8)))) < 15, qPrintable(now.toString()));
        turnWheel(test.chart, cursor, -240);
        QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{hours{1}});
        QTest::mouseDClick(&test.chart, Qt::LeftButton, {}, cursor);
        QVERIFY(test.chart.followsNow());
        QCOMPARE(test.chart.visibleTo(), noon);
    }
    void plusAndMinusKeepTheRightEdgeWhileFollowing()
    {
        ShownChart test;
        QTest::keyClick(&test.chart, Qt::Key_Plus);
        QVERIFY(test.chart.followsNow());
        QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{minutes{40}});
        QTest::keyClick(&test.chart, Qt::Key_Minus);
        QCOMPARE(test.chart.visibleFrom(), noon - hours{1});
    }
    void zoomHasLimits()
    {
        ShownChart test;
        for (int i = 0; i < 100; ++i)
            turnWheel(test.chart, {300, 100}, 120);
        QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{10'000});
        for (int i = 0; i < 100; ++i)
            turnWheel(test.chart, {300, 100}, -120);
        QCOMPARE(test.chart.visibleTo() - test.chart.visibleFrom(), milliseconds{hours{3}});
    }

    void gaps_data()
    {
        QTest::addColumn<int>("intervalMs");
        QTest::addColumn<int>("missed");
        QTest::addColumn<int>("gaps");
        QTest::newRow("Kaifa misses two") << 2000 << 2 << 0;
        QTest::newRow("Kaifa misses three") << 2000 << 3 << 1;
        QTest::newRow("Aidon misses two") << 2500 << 2 << 0;
        QTest::newRow("Aidon misses three") << 2500 << 3 << 1;
        QTest::newRow("Kamstrup misses two") << 10'000 << 2 << 0;
        QTest::newRow("Kamstrup misses three") << 10'000 << 3 << 1;
    }
    void gaps()
    {
        QFETCH(int, intervalMs);
        QFETCH(int, missed);
        QFETCH(int, gaps);
        PowerChart chart;
        chart.resize(600, 220);
        const milliseconds interval{intervalMs};
        ReceiveTime at = noon;
        for (int i = 0; i < 20; ++i, at += interval)
            chart.addPower(at, Watt{1000});
        at += interval * missed;
        for (int i = 0; i < 5; ++i, at += interval)
            chart.addPower(at, Watt{1000});
        QCOMPARE(chart.gapCount(), gaps);
    }
    void rareListsWhileExportingAreNoGaps()
    {
        // List 1 of Aidon tells nothing of export: while the sun shines net power is known every 10 s only.
        PowerChart chart;
        chart.resize(600, 220);
        chart.setSpan(hours{1});
        for (const PowerSample &sample : steady(noon, noon + minutes{5}, -900, seconds{10}))
            chart.addPower(sample.at, sample.net);
        for (const PowerSample &sample : steady(noon + minutes{5} + aidon, noon + minutes{10}, 900))
            chart.addPower(sample.at, sample.net);
        QCOMPARE(chart.gapCount(), 0);
    }
    void silenceNowIsAGapThatGrows()
    {
        ShownChart test(minutes{5});
        test.chart.setNow(noon + seconds{8});
        QCOMPARE(test.chart.gapCount(), 0);
        QCOMPARE(test.chart.visibleTo(), noon);
        QCOMPARE(test.paints.take(), 0);
        test.chart.setNow(noon + seconds{20});
        QCOMPARE(test.chart.gapCount(), 1);
        QCOMPARE(test.chart.visibleTo(), noon + seconds{20});
        QCOMPARE(test.paints.take(), 1);
        const int rightEdge = test.chart.width() - 6;
        QVERIFY(test.chart.readout(rightEdge).contains(QStringLiteral("no data")));
        test.chart.setNow(noon + seconds{40});
        QCOMPARE(test.paints.take(), 1);
        test.chart.addPower(noon + seconds{41}, Watt{3000});
        QCOMPARE(test.chart.gapCount(), 1);
        QCOMPARE(test.paints.take(), 1);
    }
    void gapsGrowInAPausedPictureToo()
    {
        ShownChart test(minutes{5});
        test.chart.setNow(noon + seconds{20});
        QTest::keyClick(&test.chart, Qt::Key_PageUp);
        QTest::keyClick(&test.chart, Qt::Key_Plus);
        QVERIFY(!test.chart.followsNow());
        test.paints.take();
        test.chart.setNow(noon + seconds{30});
        QCOMPARE(test.paints.take(), 0); // it ends long before
    }

    void nothingNewPaintsNothing()
    {
        ShownChart test;
        test.chart.setSpan(hours{1});
        test.chart.setNow(noon);
        test.chart.setNow(noon + seconds{1});
        test.chart.addHistory({});
        test.paints.take();
        test.chart.setNow(noon + seconds{2});
        test.chart.setSpan(hours{1});
        QCOMPARE(test.paints.take(), 0);
    }
    void aDayViewRepaintsAboutOnceAColumn()
    {
        ShownChart test(hours{24});
        int paints = 0;
        int lists = 0;
        for (ReceiveTime at = noon + aidon; at <= noon + minutes{60}; at += aidon, ++lists) {
            test.chart.addPower(at, Watt{3000});
            test.chart.setNow(at);
            paints += test.paints.take();
        }
        QCOMPARE(lists, 1440);
        QVERIFY2(paints >= 20 && paints <= 26, qPrintable(QString::number(paints))); // 160 s a column
    }
    void aHigherSampleRepaintsItsColumnsOnly()
    {
        ShownChart test(hours{24});
        test.chart.addPower(noon + aidon, Watt{3000});
        test.paints.take();
        test.chart.addPower(noon + 2 * aidon, Watt{2400});
        if (test.paints.take() == 0)
            QFAIL("the line changed, the picture did not");
        QVERIFY2(test.paints.lastArea().width() < 8,
                 qPrintable(QString::number(test.paints.lastArea().width())));
    }
    void manySamplesAtOnceArePaintedOnce()
    {
        ShownChart test(minutes{5});
        for (const PowerSample &sample : steady(noon + aidon, noon + hours{1}, 700))
            test.chart.addPower(sample.at, sample.net);
        QCOMPARE(test.paints.take(), 1);
    }
    void refreshedColumnsLookLikeANewPicture()
    {
        ShownChart test(hours{24});
        ReceiveTime at = noon;
        for (int i = 0; i < 400; ++i) {
            at += aidon;
            test.chart.addPower(at, Watt{(i * 7919) % 3000});
            test.paints.take();
        }
        const QImage grown = test.chart.grab().toImage();
        test.chart.addHistory({}); // lays out anew
        QCOMPARE(test.chart.grab().toImage(), grown);
    }

    void clearForgetsAll()
    {
        ShownChart test;
        QTest::keyClick(&test.chart, Qt::Key_PageUp);
        test.chart.clear();
        QVERIFY(test.chart.followsNow());
        QCOMPARE(test.chart.gapCount(), 0);
        QCOMPARE(test.chart.text(), QStringLiteral("No power readings yet"));
        QCOMPARE(test.paints.take(), 1);
    }
    void historyGoesBeforeWhatWasHeard()
    {
        PowerChart chart;
        chart.resize(600, 220);
        chart.setSpan(hours{1});
        chart.addPower(noon, Watt{100});
        chart.addHistory(steady(noon - minutes{30}, noon + minutes{30}, 5000));
        QCOMPARE(chart.visibleTo(), noon);
        QVERIFY(chart.text().contains(QStringLiteral("lowest 0.10 kW, highest 5.00 kW")));
    }

    void saysWhatItShows()
    {
        ShownChart test;
        test.chart.addPower(noon + minutes{10}, Watt{-1250});
        QCOMPARE(test.chart.text(),
                 QStringLiteral(
                     "Power from 12:10 to 13:10: lowest −1,25 kW, highest 3,00 kW, 1 gap(s) without data"));
        QCOMPARE(test.chart.valueLabels(), QStringList({"−1", "0", "1", "2", "3"}));
        QCOMPARE(test.chart.timeLabels(), QStringList({"12:20", "12:30", "12:40", "12:50", "13:00"}));
    }
    void readsOutTheNearestSample()
    {
        ShownChart test(minutes{5});
        const QString text = test.chart.readout(300);
        QVERIFY2(QRegularExpression(QStringLiteral("^12:57:\\d\\d · 3,00 kW$")).match(text).hasMatch(),
                 qPrintable(text));
        QVERIFY(test.chart.readout(2).isEmpty());
    }
    void hoverRepaintsAndLeaveClears()
    {
        ShownChart test;
        moveMouse(test.chart, {300, 100});
        QVERIFY(test.paints.take() > 0);
        moveMouse(test.chart, {300, 110});
        QCOMPARE(test.paints.take(), 0);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&test.chart, &leave);
        QVERIFY(test.paints.take() > 0);
    }

    void nightsOfSummerTime_data()
    {
        QTest::addColumn<qint64>("endUtcHours");
        QTest::addColumn<QStringList>("labels");
        const auto hoursOf
            = [](sys_days day) { return qint64{duration_cast<hours>(day.time_since_epoch()).count()}; };
        QTest::newRow("spring") << hoursOf(2025y / March / 30) + 4
                                << QStringList({"23:00", "30 Mar", "01:00", "03:00", "04:00", "05:00"});
        QTest::newRow("autumn") << hoursOf(2025y / October / 26) + 4
                                << QStringList({"26 Oct", "01:00", "02:00", "02:00", "03:00", "04:00"});
    }
    void nightsOfSummerTime()
    {
        QFETCH(qint64, endUtcHours);
        QFETCH(QStringList, labels);
        PowerChart chart;
        chart.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        chart.resize(900, 220);
        chart.setSpan(hours{6} + minutes{10});
        const ReceiveTime end{hours{endUtcHours}};
        chart.addHistory(steady(end - hours{6}, end, 800));
        chart.setNow(end);
        QCOMPARE(chart.timeLabels(), labels);
    }
    void twoWeeksShowDays()
    {
        PowerChart chart;
        chart.setMemory(hours{24 * 20});
        chart.resize(900, 220);
        chart.setSpan(hours{24 * 14});
        chart.addHistory(steady(noon - hours{24 * 14}, noon, 800, seconds{10}));
        QCOMPARE(chart.timeLabels().size(), 7);
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(tst_PowerChart)
#include "tst_powerchart.moc"
