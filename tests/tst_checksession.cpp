// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checksession.h"
#include "app/livesession.h"
#include "core/model/systemclock.h"
#include "tests/support/exampleframes.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/ptypair.h"
#include "ui/checkpage.h"
#include "ui/demostrip.h"
#include "ui/linkline.h"
#include "ui/mainwindow.h"
#include "ui/marklist.h"
#include "ui/newsstrip.h"
#include "ui/nowpage.h"
#include "ui/powergauge.h"
#include "ui/waitpane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;

namespace
{

/// The program without its main().
struct Program {
    explicit Program(const QTemporaryDir &folder)
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat)
        , keys(std::make_unique<test::FakeKeychain>(life), KeyFile(folder.filePath("keys")), settings)
        , live(window, settings, keys, folder.path())
        , check(window, live, settings)
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        window.openPage(MainWindow::Check);
    }

    void click(const char *name) { window.findChild<QAbstractButton *>(QString::fromLatin1(name))->click(); }
    QString link() const { return window.findChild<LinkLine *>()->text(); }
    QStringList passed() const { return window.findChild<MarkList *>()->passedText(); }

    QSettings settings;
    MainWindow window;
    test::KeychainLife life;
    KeyStore keys;
    LiveSession live;
    CheckSession check;
};

const QString whole = QStringLiteral("Whole messages");

} // namespace

class tst_CheckSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const test::PtyPair pty;
        if (!pty.isOpen())
            QSKIP("no pseudo terminals here");
    }

    void hasThePortWhileItChecksAndGivesItBack()
    {
        const QTemporaryDir folder;
        test::PtyPair pty;
        Program program(folder);
        program.live.listenTo(pty.path());
        program.click("start");
        QCOMPARE(program.passed().size(), 2);
        pty.write(test::kaifaList1());
        QTRY_VERIFY(program.passed().contains(whole));
        QVERIFY(program.link().startsWith("Meter is sending"));
        program.click("start"); // stops
        QVERIFY2(program.link().startsWith("Connected"), qPrintable(program.link()));
        pty.write(test::kaifaList1());
        QTRY_VERIFY(program.link().startsWith("Meter is sending"));
    }

    void copiesAReportWithoutPersonalData()
    {
        const QTemporaryDir folder;
        test::PtyPair pty;
        Program program(folder);
        program.live.listenTo(pty.path());
        program.click("start");
        pty.write(test::aidonList3());
        QTRY_VERIFY(program.passed().contains(whole));
        program.click("copy");
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains("7359••••••••••••"));
        QVERIFY(!report.contains("7359992895913195"));
        QVERIFY(program.window.news().text().startsWith("The report is in the clipboard"));
    }

    void tellsOfTheFirstMessage()
    {
        const QTemporaryDir folder;
        test::PtyPair pty;
        Program program(folder);
        program.live.listenTo(pty.path());
        program.check.watch();
        QVERIFY(program.check.isWatching());
        QCOMPARE(program.window.news().text(), QString());
        pty.write(test::kaifaList1());
        QTRY_VERIFY(program.window.news().text().startsWith("The HAN port is open!"));
        QVERIFY(!program.check.isWatching());
        program.click("openNews");
        QCOMPARE(program.window.page(), MainWindow::Now);
    }

    void watchesOnAfterARestart()
    {
        const QTemporaryDir folder;
        const test::PtyPair pty;
        {
            Program program(folder);
            program.live.listenTo(pty.path());
            program.check.watch();
        }
        Program program(folder);
        QVERIFY(program.check.isWatching());
        program.live.listenToLastReader();
        QCOMPARE(QString::fromStdString(program.live.reader().path), pty.path());
        program.check.stop();
        QVERIFY(!program.check.isWatching());
    }

    void letsGoWhenAnotherReaderIsChosen()
    {
        const QTemporaryDir folder;
        const test::PtyPair first;
        test::PtyPair second;
        Program program(folder);
        program.live.listenTo(first.path());
        program.click("start");
        emit program.window.readerChosen(second.path());
        second.write(test::kaifaList1());
        QTRY_VERIFY(program.link().startsWith("Meter is sending"));
        QVERIFY(!program.passed().contains(whole)); // the check heard nothing of it
    }

    void keepsWhatWasHeardWhenTheReaderIsPulledOut()
    {
        const QTemporaryDir folder;
        const test::PtyPair pty;
        Program program(folder);
        program.live.listenTo(pty.path());
        program.live.lendPort();
        LinkStatus link;
        link.phase = LinkPhase::Receiving;
        link.portPath = pty.path().toStdString();
        program.live.showLent(link);
        Reading reading;
        reading.kind = ListKind::List1;
        reading.receivedAt = systemTime();
        reading.importPower = Watt{4027};
        program.live.takeLent(reading);
        link.phase = LinkPhase::Lost;
        link.problem = LinkProblem::Unplugged;
        link.portPath.clear();
        program.live.showLent(link);
        QVERIFY(program.window.findChild<PowerGauge *>()->text().startsWith(
            QStringLiteral("4.03 kW from the grid, "))); // and how old that is
    }

    void showsASimulatedHouseWhileOneWaits()
    {
        const QTemporaryDir folder;
        Program program(folder);
        program.window.show();
        program.window.checkPage().openPane(CheckPage::Wait);
        const auto *preview = program.window.checkPage().wait().findChild<NowPage *>();
        QVERIFY(preview);
        QVERIFY(preview->power().has_value()); // at once, before the simulated meter sends anew
    }

    void leavesTheDemoAlone()
    {
        const QTemporaryDir folder;
        test::PtyPair pty;
        Program program(folder);
        program.live.listenTo(pty.path());
        program.live.playDemo();
        QTRY_VERIFY(program.window.findChild<DemoStrip *>()->isVisibleTo(&program.window));
        program.click("start");
        pty.write(test::kaifaList1());
        QTRY_VERIFY(program.passed().contains(whole));
        QVERIFY(program.window.findChild<DemoStrip *>()->isVisibleTo(&program.window));
        program.live.leaveDemo();
        QVERIFY(!program.window.findChild<DemoStrip *>()->isVisibleTo(&program.window));
        QVERIFY(program.link().startsWith("Meter is sending"));
    }
};

QTEST_MAIN(tst_CheckSession)

#include "tst_checksession.moc"
