// SPDX-License-Identifier: GPL-3.0-or-later
// What of a running program gets as far as the alarms.
#include "app/alarmstore.h"
#include "app/livesession.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/simulatedlists.h"
#include "ui/alarmlistcard.h"
#include "ui/alarmspage.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

/// The program, with an alarm that any house raises.
struct Program {
    QSettings settings;
    KeychainLife life;
    KeyStore keys;
    MainWindow window;
    std::unique_ptr<LiveSession> session;

    explicit Program(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , keys(std::make_unique<FakeKeychain>(life), KeyFile(folder + QStringLiteral("/meter-keys")),
               settings)
    {
        AlarmChoice choice;
        choice.importOn = true;
        choice.importLimit = Watt{alarmrange::power.least};
        choice.notifies = false; // nobody is to be told by a test
        saveAlarms(settings, choice);
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        session = std::make_unique<LiveSession>(window, settings, keys, folder);
    }

    /// A minute of a real meter's lists, by way of a port check.
    void hearAMinute()
    {
        const ReceiveTime now = systemTime();
        for (const Reading &reading : simulatedLists(seldomSendingMeter(), now - 1min, now))
            session->takeLent(reading);
    }
    /// Returns once it plays, with the day so far behind it.
    void playDemo()
    {
        session->playDemo();
        QTRY_COMPARE_WITH_TIMEOUT(window.windowTitle(), QStringLiteral("Demo"), 60'000);
    }
    qsizetype listed() { return window.alarmsPage().list().text().size(); }
    QString pageName() const
    {
        QStringList names;
        for (const auto *button : window.findChild<Sidebar *>()->findChildren<QAbstractButton *>())
            names += button->accessibleName();
        return names.filter(QStringLiteral("Alarms")).value(0);
    }
};

} // namespace

class tst_LiveAlarms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRealMeterRaisesThem()
    {
        Program program(m_folder->path());
        program.session->lendPort();
        program.hearAMinute();
        QCOMPARE(program.listed(), 1);
        QCOMPARE(program.pageName(), QStringLiteral("Alarms (1)"));
        program.session->takePortBack();
        program.playDemo(); // another source: what ran has ended
        QCOMPARE(program.pageName(), QStringLiteral("Alarms"));
        QVERIFY(
            program.window.alarmsPage().list().text().first().last().startsWith(QStringLiteral("at least")));
    }
    void theDemoRaisesNone()
    {
        Program program(m_folder->path());
        program.playDemo();
        QCOMPARE(program.listed(), 0);
        program.session->lendPort();
        program.hearAMinute(); // the demo goes on meanwhile
        QCOMPARE(program.listed(), 0);
        QCOMPARE(program.pageName(), QStringLiteral("Alarms"));
    }
    void aMeterIsWatchedWhileARecordingIsShown()
    {
        Program program(m_folder->path());
        const QTemporaryDir other;
        RecordedHours shown(other.filePath(QStringLiteral("hanscope")), systemTime() - 1h);
        program.session->leaveWindow(shown, systemTime);
        program.session->lendPort();
        program.hearAMinute();
        QCOMPARE(program.listed(), 1);
        program.session->takeWindowBack();
    }
    void everyPageHasItsKeys()
    {
        Program program(m_folder->path());
        program.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(&program.window, Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(program.window.page(), MainWindow::Alarms);
        QTest::keyClick(&program.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(program.window.page(), MainWindow::Settings);
    }
};

QTEST_MAIN(tst_LiveAlarms)
#include "tst_livealarms.moc"
