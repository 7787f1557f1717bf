// SPDX-License-Identifier: GPL-3.0-or-later
// The window gives way to what is smaller or larger than it, and comes back as it was.
#include "app/companions.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

constexpr QRect place(100, 80, 900, 600);

/// The window and what stands beside it, in English, where there is no tray.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window;
    Companions companions{window, settings};

    Desk()
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        companions.setPreferences(preferences);
        window.setGeometry(place);
        window.show();
    }
    void hear(int watt)
    {
        LinkStatus link;
        link.phase = LinkPhase::Receiving;
        link.portPath = "/dev/ttyUSB0";
        window.showLink(link);
        Reading reading;
        reading.receivedAt = window.now();
        reading.kind = ListKind::List1;
        reading.importPower = Watt{watt};
        window.showReading(reading);
    }
};

} // namespace

class tst_Companions : public QObject
{
    Q_OBJECT

private slots:
    void miniWindowStandsInForTheWindow()
    {
        Desk desk;
        emit desk.window.miniRequested();
        QVERIFY(desk.companions.miniWindow().isVisible());
        QVERIFY(!desk.window.isVisible());
        desk.hear(4027); // it is told, though the window is hidden
        QTRY_VERIFY2(desk.companions.miniWindow().text().contains(QStringLiteral("4.03")),
                     qPrintable(desk.companions.miniWindow().text()));

        QTest::keyClick(&desk.companions.miniWindow(), Qt::Key_Return);
        QVERIFY(!desk.companions.miniWindow().isVisible());
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.window.geometry(), place);
    }
    void miniWindowIsWhereItWasTheLastTime()
    {
        Desk desk;
        constexpr QPoint corner(40, 300);
        emit desk.window.miniRequested();
        desk.companions.miniWindow().move(corner);
        QTest::keyClick(&desk.companions.miniWindow(), Qt::Key_Escape);
        desk.companions.miniWindow().move(0, 0);
        emit desk.window.miniRequested();
        QCOMPARE(desk.companions.miniWindow().pos(), corner);
    }
    void wallIsOverTheWindow()
    {
        Desk desk;
        desk.hear(4027);
        emit desk.window.wallRequested();
        WallView *wall = desk.companions.wall();
        QVERIFY(wall && wall->isFullScreen());
        QVERIFY2(wall->text().contains(QStringLiteral("4.03")), qPrintable(wall->text()));
        desk.hear(5100);
        QTRY_VERIFY2(wall->text().contains(QStringLiteral("5.10")), qPrintable(wall->text()));

        emit desk.window.wallRequested(); // once is enough
        QCOMPARE(desk.companions.wall(), wall);
        QTest::keyClick(wall, Qt::Key_Escape);
        QVERIFY(!desk.companions.wall());
        QVERIFY(desk.window.isVisible());
    }
    void aKeyHeldDownLeavesTheWallOnce()
    {
        Desk desk;
        emit desk.window.wallRequested();
        WallView *wall = desk.companions.wall();
        emit wall->leaveRequested();
        emit wall->leaveRequested();
        QVERIFY(!desk.companions.wall());
        QVERIFY(desk.window.isVisible());
    }
    void theClockOnTheWallGoesOnThroughASilence()
    {
        Desk desk;
        ReceiveTime time = std::chrono::sys_days{2025y / 11 / 24} + 13h;
        desk.window.setClock([&time] { return time; });
        emit desk.window.wallRequested();
        const QString before = desk.companions.wall()->clock();
        QVERIFY(!before.isEmpty());
        time += 1min;
        QTRY_VERIFY(desk.companions.wall()->clock() != before);
    }
    /// The mini window and the wall give way to the window when they are asked to close.
    void quittingIsNotClosing()
    {
        Desk desk;
        emit desk.window.miniRequested();
        bool isOver = false;
        QTimer::singleShot(0, this, [&] { emit desk.companions.miniWindow().quitRequested(); });
        QTimer::singleShot(10s, this, [&] {
            isOver = true;
            QCoreApplication::exit();
        });
        QCoreApplication::exec();
        QVERIFY(!isOver);
        QVERIFY(desk.companions.miniWindow().isVisible());
        QVERIFY(!desk.window.isVisible());
    }
    void withoutATrayNothingIsLeftHidden()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("there is a tray here");
        Desk desk;
        emit desk.window.miniRequested();
        desk.companions.setWaiting(true);
        desk.companions.setWaiting(false);
        QVERIFY(!desk.window.isVisible()); // the mini window is there
        desk.companions.miniWindow().hide();
        desk.companions.setWaiting(false);
        QVERIFY(desk.window.isVisible());
    }
    void withoutATrayTheWindowIsNotClosedIntoIt()
    {
        Desk desk;
        Preferences preferences;
        preferences.tray = TrayChoice::KeepsRunning;
        desk.companions.setPreferences(preferences);
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("there is a tray here");
        QVERIFY(desk.window.close());
        QVERIFY(!desk.window.isVisible());
    }
};

QTEST_MAIN(tst_Companions)
#include "tst_companions.moc"
