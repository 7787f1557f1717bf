// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/currentcard.h"
#include "ui/demostrip.h"
#include "ui/linkline.h"
#include "ui/meterline.h"
#include "ui/powergauge.h"
#include "ui/sidebar.h"
#include "ui/startpage.h"
#include "ui/thishourcard.h"
#include "ui/voltagecard.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / November / 24} + hours{13};

Reading list2(ReceiveTime at)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Aidon, Network::FourWire, {"AIDON_V0001"}, {"7359992890941742"}, {"6534"}};
    reading.importPower = Watt{4027};
    reading.exportPower = Watt{0};
    reading.voltage = {Millivolt{233'000}, Millivolt{231'200}, Millivolt{232'300}};
    reading.current = {Milliampere{16'800}, Milliampere{2'200}, Milliampere{3'300}};
    return reading;
}

Reading list1(ReceiveTime at, int watt)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List1;
    reading.importPower = Watt{watt};
    return reading;
}

LinkStatus receiving()
{
    LinkStatus link;
    link.phase = LinkPhase::Receiving;
    link.portPath = "/dev/ttyUSB0";
    return link;
}

LinkStatus denied()
{
    LinkStatus link;
    link.phase = LinkPhase::Failed;
    link.problem = LinkProblem::PermissionDenied;
    link.portPath = "/dev/ttyUSB0";
    link.owner = "dialout";
    return link;
}

/// In English, light, with a clock that only the test moves.
struct Window : MainWindow {
    Window()
    {
        setClock([this] { return now; });
        speak(LanguageChoice::English);
    }
    void speak(LanguageChoice language)
    {
        Preferences preferences;
        preferences.language = language;
        preferences.theme = ThemeChoice::Light;
        setPreferences(preferences);
    }
    void hear(const Reading &reading)
    {
        now = reading.receivedAt;
        showReading(reading);
    }
    template <typename Part>
    Part &part() const
    {
        return *findChild<Part *>();
    }

    ReceiveTime now = start;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheReaderPage()
    {
        const Window window;
        QCOMPARE(window.page(), MainWindow::Reader);
        QVERIFY(window.part<DemoStrip>().isHidden());
    }
    void opensThePowerOnceTheMeterSends()
    {
        Window window;
        window.showLink(receiving());
        QCOMPARE(window.page(), MainWindow::Now);
        QVERIFY(window.part<LinkLine>().text().contains("Meter is sending"));
    }
    void showsAReading()
    {
        Window window;
        window.showLink(receiving());
        window.hear(list2(start));
        QCOMPARE(window.part<PowerGauge>().text(), QStringLiteral("4.03 kW from the grid"));
        QCOMPARE(window.part<VoltageCard>().text().first(), QStringLiteral("L1 233.0 V"));
        QCOMPARE(window.part<CurrentCard>().text().first(), QStringLiteral("L1 16.8 A"));
        QVERIFY(window.part<MeterLine>().text().startsWith("Aidon 6534 · "));
        QVERIFY(window.part<LinkLine>().text().contains("just now"));
    }
    void list1KeepsWhatList2Told()
    {
        Window window;
        window.showLink(receiving());
        window.hear(list2(start));
        const QString meter = window.part<MeterLine>().text();
        const QStringList voltages = window.part<VoltageCard>().text();
        window.hear(list1(start + 2500ms, 5100));
        QCOMPARE(window.part<PowerGauge>().text(), QStringLiteral("5.10 kW from the grid"));
        QCOMPARE(window.part<MeterLine>().text(), meter);
        QCOMPARE(window.part<VoltageCard>().text(), voltages);
    }
    void anotherPortIsAnotherMeter()
    {
        Window window;
        window.showLink(receiving());
        window.hear(list2(start));
        LinkStatus other = receiving();
        other.portPath = "/dev/ttyUSB1";
        window.showLink(other);
        QCOMPARE(window.part<PowerGauge>().text(), QStringLiteral("– waiting for the meter"));
        QVERIFY(!window.part<MeterLine>().text().contains("Aidon"));
    }
    void masksTheMeterNumberUntilClicked()
    {
        Window window;
        window.hear(list2(start));
        auto &line = window.part<MeterLine>();
        const QString number = QStringLiteral("7359992890941742");
        const QString shown = line.text() + line.accessibleName() + line.toolTip();
        QVERIFY(!shown.contains(number.left(12)));
        QVERIFY(line.text().contains(number.right(4)));
        line.click();
        QVERIFY(line.text().contains(number));
        line.click();
        QVERIFY(!line.text().contains(number));
    }
    void saysHowOldItIsAfterThreeMissedLists()
    {
        Window window;
        window.show();
        window.showLink(receiving());
        for (int i = 0; i < 6; ++i)
            window.hear(list2(start + i * 2500ms));
        const auto &gauge = window.part<PowerGauge>();
        QCOMPARE(gauge.text(), QStringLiteral("4.03 kW from the grid"));
        window.now += 8400ms; // nothing comes; the window finds out by itself
        QTRY_VERIFY(window.part<LinkLine>().text().contains("8.4 s ago"));
        QCOMPARE(gauge.text(), QStringLiteral("4.03 kW from the grid"));
        window.now += 200ms;
        QTRY_COMPARE(gauge.text(), QStringLiteral("4.03 kW from the grid, 8.6 s ago"));
        QCOMPARE(window.part<VoltageCard>().note(), QStringLiteral("8.6 s ago"));
        window.hear(list1(window.now, 900));
        QCOMPARE(gauge.text(), QStringLiteral("0.90 kW from the grid"));
    }
    void whatALostReaderSentIsOfBefore()
    {
        Window window;
        window.showLink(receiving());
        window.hear(list2(start));
        window.now += 2s;
        LinkStatus lost = receiving();
        lost.phase = LinkPhase::Lost;
        window.showLink(lost);
        const auto &gauge = window.part<PowerGauge>();
        QCOMPARE(gauge.text(), QStringLiteral("4.03 kW from the grid, 2.0 s ago"));
        QCOMPARE(window.part<VoltageCard>().note(), QStringLiteral("2.0 s ago"));
        window.showLink(receiving());
        window.hear(list2(window.now));
        QCOMPARE(gauge.text(), QStringLiteral("4.03 kW from the grid"));
    }
    void givesNoAdviceOnceTheMeterIsSilent()
    {
        Window window;
        window.showLink(receiving());
        for (int i = 0; i < 6; ++i)
            window.hear(list2(start + i * 2500ms));
        HoursToday today;
        today.hours = {{floor<hours>(start) - hours{1}, WattHour{4900}, {}, HourQuality::Metered, hours{1}}};
        today.runningHour = {floor<hours>(start), WattHour{20}, {}, HourQuality::Estimate, seconds{12}};
        window.showHours(today);
        const auto &card = window.part<ThisHourCard>();
        QVERIFY(card.adviceText().startsWith("You can use 4.9 kW"));
        window.now += 9s;
        window.show(); // ages what is shown
        QCOMPARE(card.adviceText(), QStringLiteral("No advice while the meter is silent"));
        window.hear(list2(window.now));
        QVERIFY(card.adviceText().startsWith("You can use 4.9 kW"));
    }
    void marksNoPartBeforeTheFirstTab()
    {
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.focusWidget(), &window);
        QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(window.focusWidget() != &window);
    }
    void changesItsLanguageWhileRunning()
    {
        Window window;
        window.showLink(receiving());
        window.hear(list2(start));
        window.speak(LanguageChoice::Bokmaal);
        QTRY_COMPARE(window.part<PowerGauge>().text(), QStringLiteral("4,03 kW fra nettet"));
        QTRY_COMPARE(window.part<VoltageCard>().title(), QStringLiteral("Spenning"));
        QTRY_COMPARE(window.part<VoltageCard>().text().first(), QStringLiteral("L1 233,0 V"));
        QTRY_VERIFY(!window.part<LinkLine>().text().contains("Meter is sending"));
        QTRY_VERIFY(window.part<LinkLine>().text().contains("akkurat nå"));
        window.speak(LanguageChoice::English);
        QTRY_COMPARE(window.part<PowerGauge>().text(), QStringLiteral("4.03 kW from the grid"));
        QTRY_COMPARE(window.part<VoltageCard>().title(), QStringLiteral("Voltage"));
        QTRY_COMPARE(window.part<VoltageCard>().text().first(), QStringLiteral("L1 233.0 V"));
    }
    void everyPageHasItsOwnIcon()
    {
        Window window;
        QList<QImage> seen;
        for (const auto *page : window.findChild<Sidebar *>()->findChildren<QAbstractButton *>()) {
            const QImage picture = page->icon().pixmap(64).toImage();
            QImage empty(picture.size(), picture.format());
            empty.fill(Qt::transparent);
            QVERIFY2(picture != empty, qPrintable(page->text()));
            QVERIFY2(!seen.contains(picture), qPrintable(page->text()));
            seen += picture;
        }
        QCOMPARE(seen.size(), qsizetype{MainWindow::Settings + 1});
    }
    void labelsTheDemo()
    {
        Window window;
        LinkStatus link = receiving();
        link.isDemo = true;
        window.showLink(link);
        auto &strip = window.part<DemoStrip>();
        QVERIFY(!strip.isHidden());
        QVERIFY(strip.text().contains("demo", Qt::CaseInsensitive));
        QVERIFY(window.windowTitle().contains("Demo"));
        const QSignalSpy left(&window, &MainWindow::demoLeft);
        strip.findChild<QAbstractButton *>()->click();
        QCOMPARE(left.size(), 1);
        window.showLink(receiving());
        QVERIFY(strip.isHidden());
        QCOMPARE(window.windowTitle(), QStringLiteral("HanScope"));
    }
    void saysHowToGetPermission()
    {
        Window window;
        window.openPage(MainWindow::Now);
        window.showLink(denied());
        QCOMPARE(window.page(), MainWindow::Reader);
        QVERIFY(window.part<StartPage>().problemText().contains("sudo usermod -aG dialout"));
    }
    void keepsThePageWhenTheReaderFailsLater()
    {
        Window window;
        window.showLink(receiving());
        window.hear(list2(start));
        window.showLink(denied());
        QCOMPARE(window.page(), MainWindow::Now);
        QVERIFY(window.part<LinkLine>().text().contains("No permission to use /dev/ttyUSB0"));
    }
};

QTEST_MAIN(tst_MainWindow)

#include "tst_mainwindow.moc"
