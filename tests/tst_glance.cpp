// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/miniwindow.h"
#include "ui/powerchart.h"
#include "ui/trayicon.h"
#include "ui/wallview.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / November / 24} + hours{13};
const QLocale bokmaal(QLocale::NorwegianBokmal, QLocale::Norway);

Reading powerAt(ReceiveTime at, int watt)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Aidon, Network::FourWire, {"AIDON_V0001"}, {"7359992890941742"}, {"6534"}};
    reading.importPower = Watt{std::max(watt, 0)};
    reading.exportPower = Watt{std::max(-watt, 0)};
    return reading;
}

LinkStatus receiving()
{
    LinkStatus link;
    link.phase = LinkPhase::Receiving;
    link.portPath = "/dev/ttyUSB0";
    return link;
}

/// A window in English whose clock only the test moves, and what it tells of itself.
struct Window : MainWindow {
    Window()
    {
        setClock([this] { return time; });
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        setPreferences(preferences);
        connect(this, &MainWindow::glanceChanged, this, [this](const Glance &glance) { told = glance; });
        setGlanced(true);
        showLink(receiving());
    }
    void hear(int watt)
    {
        showReading(powerAt(time, watt));
        time += seconds{10};
    }
    void hearForAMinute(int watt)
    {
        for (int list = 0; list < 6; ++list)
            hear(watt);
    }

    ReceiveTime time = start;
    Glance told;
};

Glance using4kW()
{
    Glance glance;
    glance.net = Watt{4027};
    return glance;
}

} // namespace

class tst_Glance : public QObject
{
    Q_OBJECT

private slots:
    void tellsThePowerThatWasHeard()
    {
        Window window;
        window.hearForAMinute(4027);
        QCOMPARE(window.told.net, Watt{4027});
        QVERIFY(window.told.isLive());
        window.hear(-1500);
        QCOMPARE(window.told.net, Watt{-1500});
    }

    /// A number that is too old is never told as the power now, also where the window is hidden.
    void silenceIsTold()
    {
        Window window;
        window.hearForAMinute(4027);
        QVERIFY(!window.isVisible());
        window.time += minutes{5};
        window.age();
        QVERIFY(!window.told.isLive());
        QVERIFY2(window.told.trouble.startsWith("The meter is silent"), qPrintable(window.told.trouble));
        QCOMPARE(TrayIcon::number(QLocale::c(), window.told), QStringLiteral("–"));
    }

    void aLostReaderIsTold()
    {
        Window window;
        window.hearForAMinute(4027);
        LinkStatus lost = receiving();
        lost.phase = LinkPhase::Lost;
        lost.problem = LinkProblem::Unplugged;
        window.showLink(lost);
        QVERIFY(!window.told.isLive());
        QVERIFY(!window.told.trouble.isEmpty());
    }

    void anotherSourceBeginsWithNothing()
    {
        Window window;
        window.hearForAMinute(4027);
        LinkStatus demo = receiving();
        demo.isDemo = true;
        window.showLink(demo);
        QVERIFY(!window.told.net);
        QVERIFY(!window.told.hour);
        QVERIFY(window.told.isDemo);
        QCOMPARE(GlanceWords::source(window.told), QStringLiteral("Demo"));
    }

    void anHourThatIsOverIsNotThisHour()
    {
        Window window;
        window.hearForAMinute(4027);
        HoursToday today;
        today.runningHour
            = HourEnergy{floor<hours>(window.time), WattHour{2310}, {}, HourQuality::Estimate, minutes{1}};
        window.showHours(today);
        window.age();
        QVERIFY(window.told.hour);
        window.time = floor<hours>(window.time) + hours{1}; // and no list since
        window.age();
        QVERIFY(!window.told.hour);
        QVERIFY(!window.told.forecast);
    }

    void nothingIsToldToNobody()
    {
        Window window;
        window.setGlanced(false);
        window.told = {};
        window.hearForAMinute(4027);
        QVERIFY(!window.told.net);
    }

    void trayNumber_data()
    {
        QTest::addColumn<int>("watt");
        QTest::addColumn<QString>("number");
        QTest::newRow("small") << 40 << "0,0";
        QTest::newRow("usual") << 4027 << "4,0";
        QTest::newRow("export has no sign, but a colour") << -2140 << "2,1";
        QTest::newRow("still one decimal") << 9'949 << "9,9";
        QTest::newRow("no room for a decimal") << 9'951 << "10";
        QTest::newRow("large") << 23'400 << "23";
    }
    void trayNumber()
    {
        QFETCH(int, watt);
        QFETCH(QString, number);
        Glance glance;
        glance.net = Watt{watt};
        QCOMPARE(TrayIcon::number(bokmaal, glance), number);
    }

    /// The digits stand inside the icon and can be told from their ground, at the sizes panels use.
    void trayPictureCanBeRead()
    {
        for (const int size : {22, 24, 48}) {
            const QImage image = TrayIcon::picture(QStringLiteral("4,0"), Qt::darkBlue, size)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            int inked = 0;
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x) {
                    const bool isDigit = qGreen(image.pixel(x, y)) > 200 && qAlpha(image.pixel(x, y)) > 200;
                    inked += isDigit ? 1 : 0;
                    const bool isEdge = x == 0 || y == 0 || x == size - 1 || y == size - 1;
                    QVERIFY2(!(isDigit && isEdge), qPrintable(QStringLiteral("%1 px: cut").arg(size)));
                }
            }
            QVERIFY2(inked > size * size / 12, qPrintable(QStringLiteral("%1 px: %2").arg(size).arg(inked)));
        }
    }

    void miniWindowSaysItInWords()
    {
        MiniWindow mini;
        mini.setLocale(bokmaal);
        Glance glance = using4kW();
        glance.hour = HourEnergy{floor<hours>(start), WattHour{2310}, {}, HourQuality::Estimate, minutes{40}};
        mini.showGlance(glance);
        QVERIFY(mini.accessibleName().contains("4,03"));
        QVERIFY(mini.text().contains("2,31"));
    }

    void miniWindowIsLeft_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Esc") << 0;
        QTest::newRow("double click") << 1;
        QTest::newRow("closed by the desktop") << 2;
    }
    void miniWindowIsLeft()
    {
        QFETCH(int, way);
        MiniWindow mini;
        QSignalSpy left(&mini, &MiniWindow::leaveRequested);
        mini.openAt({});
        if (way == 0)
            QTest::keyClick(&mini, Qt::Key_Escape);
        else if (way == 1)
            QTest::mouseDClick(&mini, Qt::LeftButton);
        else
            mini.close();
        QCOMPARE(left.count(), 1);
        QVERIFY(mini.isVisible()); // whoever owns it decides
    }

    void miniWindowComesBackToAScreen()
    {
        MiniWindow mini;
        mini.openAt(QPoint(100'000, 100'000));
        const QRect room = mini.screen()->availableGeometry();
        QVERIFY(room.contains(mini.geometry()));
    }

    void wallShowsTheSameHour()
    {
        Window window;
        window.hearForAMinute(4027);
        WallView wall;
        wall.resize(1280, 800);
        wall.showGlance(window.glance(), window.powerChart());
        const auto *chart = wall.findChild<PowerChart *>();
        QCOMPARE(chart->visibleTo() - chart->visibleFrom(), ReceiveTime::duration(hours{1}));
        QCOMPARE(chart->readout(chart->width() - 2).contains("4.03"),
                 window.powerChart().readout(window.powerChart().width() - 2).contains("4.03"));
        QVERIFY(wall.accessibleName().contains("4.03"));
    }

    void wallIsLeft()
    {
        WallView wall;
        QSignalSpy left(&wall, &WallView::leaveRequested);
        wall.resize(800, 480);
        wall.show();
        QTest::keyClick(&wall, Qt::Key_Escape);
        QTest::keyClick(&wall, Qt::Key_F11);
        QTest::mouseDClick(&wall, Qt::LeftButton);
        QCOMPARE(left.count(), 3);
    }
};

QTEST_MAIN(tst_Glance)
#include "tst_glance.moc"
