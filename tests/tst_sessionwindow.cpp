// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in the window: recorded from a line, kept, played, exported, shared.
#include "app/livesession.h"
#include "app/replaysession.h"
#include "core/export/exporttable.h"
#include "core/session/sessionsummary.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/ptypair.h"
#include "tests/support/writtensession.h"
#include "ui/columnwords.h"
#include "ui/datapage.h"
#include "ui/exportdialog.h"
#include "ui/linkline.h"
#include "ui/mainwindow.h"
#include "ui/powergauge.h"
#include "ui/replaybar.h"
#include "ui/sessionspage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime morning = sys_days{2025y / March / 11} + hours{6} + minutes{52};

MeterSetup aidon()
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.network = Network::FourWire;
    return setup;
}

/// The program at one end of a line, the meter at the other.
struct Program {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    KeychainLife life;
    KeyStore keys{std::make_unique<FakeKeychain>(life),
                  KeyFile(folder.filePath(QStringLiteral("meter-keys"))), settings};
    MainWindow window;
    LiveSession live{window, settings, keys, folder.filePath(QStringLiteral("own"))};
    ReplaySession replay{window, live, settings};
    PtyPair pty;
    VirtualMeter meter{aidon(), morning};

    Program()
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        window.show();
    }

    bool hear(int lists)
    {
        for (int list = 0; list < lists; ++list) {
            const std::vector<std::uint8_t> bytes = meter.next().bytes;
            if (!pty.write({reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}))
                return false;
        }
        return true;
    }
    QString sessions() const { return folder.filePath(QStringLiteral("own/sessions")); }
    StoredSession only() const
    {
        const QStringList files = QDir(sessions()).entryList(QDir::Files);
        return files.size() == 1 ? summaryOf((sessions() + u'/' + files.first()).toStdString())
                                 : StoredSession();
    }
    template <typename Part>
    Part &part(const char *name) const
    {
        return *window.findChild<Part *>(QLatin1String(name));
    }
    void click(const char *name) const { part<QAbstractButton>(name).click(); }
    QString link() const { return window.windowTitle(); }
    bool isReplay() { return window.replayBar().isVisible(); }

    /// A session of so many minutes that lies elsewhere.
    QString writtenSession(minutes length)
    {
        const QString path = folder.filePath(QStringLiteral("given.hanscope"));
        VirtualMeter sender(aidon(), morning);
        SessionWriter writer = newSession(path.toStdString(), morning);
        writeUntil(writer, sender, morning + length);
        return path;
    }
};

} // namespace

class tst_SessionWindow : public QObject
{
    Q_OBJECT

private slots:
    void recordsFromTheLine()
    {
        Program program;
        program.live.listenTo(program.pty.path());
        program.window.openPage(MainWindow::Sessions);
        program.part<QLineEdit>("name").setText(QStringLiteral("heat pump/new"));
        program.click("record");
        QSignalSpy heard(&program.live, &LiveSession::readingHeard);
        QVERIFY(program.hear(3));
        QTRY_VERIFY(heard.count() >= 2);
        QTest::keyClicks(&program.part<QLineEdit>("note"), QStringLiteral("oven on"));
        program.click("mark");
        program.click("record"); // stops
        const StoredSession session = program.only();
        QCOMPARE(session.name, std::string("heat pump-new"));
        QCOMPARE(session.trouble, SessionTrouble::None);
        QCOMPARE(session.notes, std::vector<std::string>{"oven on"});
        QVERIFY(session.meterBytes > 80);
        QTRY_VERIFY(
            program.window.sessionsPage().text().join(u'\n').contains(QStringLiteral("heat pump-new")));
        const QFile::Permissions rights = QFile::permissions(QString::fromStdString(session.path));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void keepsWhatWasHeardBefore()
    {
        Program program;
        program.live.listenTo(program.pty.path());
        QSignalSpy heard(&program.live, &LiveSession::readingHeard);
        QVERIFY(program.hear(4));
        QTRY_VERIFY(heard.count() >= 3);
        program.window.openPage(MainWindow::Sessions);
        QTRY_VERIFY(program.part<QAbstractButton>("keep").isEnabled());
        program.click("keep");
        QTRY_VERIFY(program.only().meterBytes > 120);
    }

    void keepsNothingWhenTheUserSaysSo()
    {
        Program program;
        Preferences preferences;
        preferences.ringHours = 0;
        program.live.setPreferences(preferences);
        program.live.listenTo(program.pty.path());
        QSignalSpy heard(&program.live, &LiveSession::readingHeard);
        QVERIFY(program.hear(3));
        QTRY_VERIFY(heard.count() >= 2);
        program.window.openPage(MainWindow::Sessions);
        QVERIFY(!program.part<QAbstractButton>("keep").isEnabled());
    }

    void playsASessionAndGoesBack()
    {
        Program program;
        program.live.listenTo(program.pty.path());
        emit program.window.sessionsPage().playRequested(program.writtenSession(minutes{30}));
        QTRY_VERIFY(program.replay.replay() && program.link().contains(QStringLiteral("Replay")));
        QVERIFY(program.isReplay());
        QCOMPARE(program.window.page(), MainWindow::Now);
        QVERIFY(program.window.replayBar().text().contains(QStringLiteral("not live")));
        const QString line = program.window.findChild<LinkLine *>()->text();
        QVERIFY2(!line.isEmpty() && !line.contains(u'·'), qPrintable(line)); // it has no freshness
        emit program.window.replayBar().pauseRequested();
        emit program.window.replayBar().seekRequested(morning + minutes{20});
        QCOMPARE(program.replay.replay()->status().at, morning + minutes{20});
        QVERIFY(program.window.replayBar().text().contains(QStringLiteral("2025")));

        // The live meter goes on meanwhile, and is not seen.
        QSignalSpy heard(&program.live, &LiveSession::readingHeard);
        QVERIFY(program.hear(2));
        QTRY_VERIFY(heard.count() >= 1);
        QVERIFY(program.isReplay());

        emit program.window.replayBar().leaveRequested();
        QVERIFY(!program.isReplay());
        QVERIFY(!program.link().contains(QStringLiteral("Replay")));
        QVERIFY(!program.replay.replay());
    }

    void aReplayIsNotMixedWithTheHistory()
    {
        Program program;
        emit program.window.sessionsPage().playRequested(program.writtenSession(minutes{130}));
        QTRY_VERIFY(program.link().contains(QStringLiteral("Replay")));
        emit program.window.replayBar().seekRequested(morning + minutes{129});
        emit program.window.replayBar().leaveRequested();
        program.window.openPage(MainWindow::Data);
        QTRY_VERIFY(
            program.window.dataPage().text().join(u'\n').contains(QStringLiteral("Nothing is stored yet")));
    }

    void aFileThatIsNoneIsToldOf()
    {
        Program program;
        const QString path = program.folder.filePath(QStringLiteral("diary.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear diary, neither bytes nor a session.\n");
        file.close();
        emit program.window.sessionsPage().playRequested(path);
        QTRY_VERIFY(program.window.findChild<QMessageBox *>());
        QVERIFY(program.window.findChild<QMessageBox *>()->informativeText().contains(
                    QStringLiteral("not a HanScope session"))
                || program.window.findChild<QMessageBox *>()->text().contains(
                    QStringLiteral("not a HanScope session")));
        QVERIFY(!program.isReplay());
    }

    void exportsASession()
    {
        Program program;
        emit program.window.sessionsPage().exportRequested(program.writtenSession(minutes{30}));
        auto *dialog = program.window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        ExportChoice choice = dialog->choice();
        QCOMPARE(choice.rows, ExportRows::Readings);
        const QString target = program.folder.filePath(QStringLiteral("table.csv"));
        choice.path = target.toStdString();
        emit dialog->exportRequested(choice);
        QTRY_VERIFY2(dialog->text().contains(QStringLiteral("were written")), qPrintable(dialog->text()));
        QFile table(target);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readLine().startsWith("received_local,received_utc,"));
        QVERIFY(table.size() > 10'000);

        choice.path = program.folder.filePath(QStringLiteral("no folder/table.csv")).toStdString();
        emit dialog->exportRequested(choice);
        QTRY_VERIFY2(dialog->text().contains(QStringLiteral("Nothing was written. The folder is not there")),
                     qPrintable(dialog->text()));
    }

    void exportsColumnsUnderTheirOwnNames()
    {
        for (const ExportRows rows :
             {ExportRows::Readings, ExportRows::Minutes, ExportRows::Hours, ExportRows::Days}) {
            QStringList words;
            for (const std::string_view column : exportColumns(rows))
                words += ColumnWords::name(QString::fromLatin1(column.data(), qsizetype(column.size())));
            QVERIFY2(!words.contains(QString()), qPrintable(words.join(u'\n')));
            QCOMPARE(words.removeDuplicates(), 0);
        }
        Program program;
        emit program.window.sessionsPage().exportRequested(program.writtenSession(minutes{30}));
        auto *dialog = program.window.findChild<ExportDialog *>();
        QCOMPARE(dialog->choice().columns.front(), std::string("received_local"));
        ExportState state;
        state.phase = ExportState::Phase::Running;
        state.rows = 4'310;
        state.share = 0.42;
        state.seconds = 2;
        dialog->showState(state);
        QVERIFY2(dialog->text().startsWith(QStringLiteral("42 % · ")), qPrintable(dialog->text()));
        QVERIFY2(dialog->text().contains(QStringLiteral(" rows · ")), qPrintable(dialog->text()));
        state.share = 0;
        dialog->showState(state); // how far it is, is not known
        QVERIFY2(!dialog->text().contains(u'%'), qPrintable(dialog->text()));
        dialog->showState({});
    }

    void aCancelledExportLeavesNothing()
    {
        Program program;
        emit program.window.sessionsPage().exportRequested(program.writtenSession(hours{12}));
        auto *dialog = program.window.findChild<ExportDialog *>();
        ExportChoice choice = dialog->choice();
        const QString target = program.folder.filePath(QStringLiteral("table.csv"));
        choice.path = target.toStdString();
        emit dialog->exportRequested(choice);
        emit dialog->cancelRequested(); // at once: it has hardly begun
        QTRY_VERIFY2(dialog->text().contains(QStringLiteral("Nothing was written")),
                     qPrintable(dialog->text()));
        QVERIFY(!QFileInfo::exists(target));
        QCOMPARE(QDir(program.folder.path()).entryList({QStringLiteral("table.csv*")}).size(), 0);
    }

    void sharesACopy()
    {
        Program program;
        const QString given = program.writtenSession(minutes{5});
        const QString target = program.folder.filePath(QStringLiteral("shared.hanscope"));
        emit program.window.sessionsPage().shareAgreed(given, target, true, true);
        QTRY_VERIFY(program.window.findChild<QMessageBox *>());
        const StoredSession shared = summaryOf(target.toStdString());
        QVERIFY(shared.isAnonymised);
        QVERIFY(shared.meterBytes > 1000);
        QVERIFY(abs(shared.first - morning) >= days{7});
        emit program.window.sessionsPage().shareAgreed(given, given, true, true); // never over itself
        QTRY_VERIFY(!summaryOf(given.toStdString()).isAnonymised);
    }

    void aReportOnASession()
    {
        Program program;
        const QString target = program.folder.filePath(QStringLiteral("report.pdf"));
        emit program.window.sessionsPage().reportAgreed(program.writtenSession(minutes{90}), ReportKind::Use,
                                                        target);
        QTRY_VERIFY(program.window.findChild<QMessageBox *>());
        QFile pdf(target);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }
};

QTEST_MAIN(tst_SessionWindow)

#include "tst_sessionwindow.moc"
