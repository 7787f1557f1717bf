// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/storedsession.h"
#include "ui/recordingsign.h"
#include "ui/sessionspage.h"
#include "ui/sessionwords.h"
#include "ui/systemwords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <system_error>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

constexpr ReceiveTime at{std::chrono::milliseconds{1'700'000'000'000}};

QAbstractButton *button(const QWidget &page, const char *name)
{
    return page.findChild<QAbstractButton *>(QLatin1String(name));
}

QAbstractButton *buttonNamed(const QWidget &page, const QString &text)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

StoredSession session(const char *name)
{
    StoredSession session;
    session.path = std::string("/tmp/") + name + ".hanscope";
    session.name = name;
    session.first = at;
    session.last = at + 125min;
    session.fileBytes = 123'456;
    return session;
}

} // namespace

class TestSessionsPage : public QObject
{
    Q_OBJECT
private slots:
    void recordsUnderANameAndStops();
    void keepsOnlyWhatWasHeard();
    void theDemoIsNotRecorded();
    void saysWhatMayBeKeptDuringTheDemo();
    void tellsHowARecordingGoes();
    void aRecordingThatCannotBeWrittenIsNoRunningOne();
    void troublesAreToldInTheUsersWords_data();
    void troublesAreToldInTheUsersWords();
    void keepsTheWordsOfUnknownTroubles();
    void marksWhatTheUserWrote();
    void anEmptyMarkerIsNone();
    void listsWhatASessionHolds();
    void anUnreadableSessionCannotBePlayed();
    void namesAreNoMarkup();
    void asksBeforeItDeletes();
    void tellsWhyItCannotDelete();
};

void TestSessionsPage::recordsUnderANameAndStops()
{
    SessionsPage page;
    QSignalSpy started(&page, &SessionsPage::startRequested);
    QSignalSpy stopped(&page, &SessionsPage::stopRequested);
    page.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral(" heat pump "));
    button(page, "record")->click();
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.front().front().toString(), QStringLiteral("heat pump"));

    RecordingStatus status;
    status.isRecording = true;
    status.name = "heat pump";
    status.since = at;
    page.showRecording(status, at + 95min);
    QVERIFY(page.text().join(u'\n').contains(QStringLiteral("heat pump")));
    button(page, "record")->click();
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(started.count(), 1);
}

void TestSessionsPage::keepsOnlyWhatWasHeard()
{
    SessionsPage page;
    QSignalSpy kept(&page, &SessionsPage::keepRequested);
    QVERIFY(!button(page, "keep")->isEnabled());
    RecordingStatus status;
    status.ring = 24h;
    status.heardFrom = at;
    page.showRecording(status, at + 95min);
    page.findChild<QComboBox *>(QStringLiteral("last"))->setCurrentIndex(1);
    button(page, "keep")->click();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept.front().at(1).value<std::chrono::minutes>(), std::chrono::minutes{60});
}

void TestSessionsPage::theDemoIsNotRecorded()
{
    SessionsPage page;
    RecordingStatus status;
    status.isDemo = true;
    page.showRecording(status, at + 95min);
    QVERIFY(!button(page, "record")->isEnabled());
}

void TestSessionsPage::saysWhatMayBeKeptDuringTheDemo()
{
    SessionsPage page;
    RecordingStatus status;
    status.isDemo = true;
    status.ring = 24h;
    page.showRecording(status, at);
    QVERIFY(!page.findChild<QLineEdit *>(QStringLiteral("name"))->isEnabled());
    QVERIFY(!page.findChild<QLineEdit *>(QStringLiteral("note"))->isEnabled());
    QVERIFY(!page.text().join(u'\n').contains(QStringLiteral("kept and exported")));
    status.heardFrom = at;
    page.showRecording(status, at);
    QVERIFY(button(page, "keep")->isEnabled());
    QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("name"))->isEnabled()); // of what is kept
    QVERIFY(page.text().join(u'\n').contains(QStringLiteral("kept and exported")));
}

void TestSessionsPage::tellsHowARecordingGoes()
{
    SessionsPage page;
    const auto *sign = page.findChild<RecordingSign *>();
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("name"));
    QCOMPARE(sign->meaning(), RecordingSign::Meaning::Nothing);
    RecordingStatus status;
    status.isRecording = true;
    status.name = "heat pump";
    status.since = at;
    page.showRecording(status, at + 95min);
    QCOMPARE(sign->meaning(), RecordingSign::Meaning::Recording);
    QCOMPARE(name->text(), QStringLiteral("heat pump"));
    QVERIFY(!name->isEnabled());
    QVERIFY(page.text().front().contains(QStringLiteral("1 h 35 min")));
    page.showRecording(status, at + 96min); // only the time went on
    QVERIFY(page.text().front().contains(QStringLiteral("1 h 36 min")));
    page.showRecording(status, at - 5min); // a clock that was set back
    QVERIFY(page.text().front().contains(QStringLiteral("0 s")));
    page.showRecording({}, at + 97min);
    QCOMPARE(sign->meaning(), RecordingSign::Meaning::Nothing);
    QVERIFY(name->text().isEmpty());
    QVERIFY(name->isEnabled());
}

void TestSessionsPage::aRecordingThatCannotBeWrittenIsNoRunningOne()
{
    SessionsPage page;
    RecordingStatus status;
    status.isRecording = true;
    status.name = "heat pump";
    status.since = at;
    status.fileBytes = 68'000;
    status.trouble = SessionTrouble::CannotWrite;
    status.detail = std::generic_category().message(ENOSPC);
    page.showRecording(status, at + 95min);
    QCOMPARE(page.findChild<RecordingSign *>()->meaning(), RecordingSign::Meaning::Trouble);
    const QString text = page.text().front();
    QVERIFY2(
        text.startsWith(QStringLiteral("The recording “heat pump” cannot be written\nThe disk is full.")),
        qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("goes on by itself")));
    QVERIFY(!text.contains(QStringLiteral("kB")));
    QVERIFY(!text.contains(QStringLiteral("another place"))); // there is none to choose
}

void TestSessionsPage::troublesAreToldInTheUsersWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("writing");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *name, int code, const char *writing, const char *reading) {
        QTest::newRow(name) << code << QString::fromLatin1(writing) << QString::fromLatin1(reading);
    };
    row("full", ENOSPC, "The disk is full. Make room", "The disk is full.");
    row("quota", EDQUOT, "The disk is full. Make room", "The disk is full.");
    row("denied", EACCES, "You may not write there.", "You may not read it.");
    row("not allowed", EPERM, "You may not write there.", "You may not read it.");
    row("read-only", EROFS, "The disk is write-protected.", "The disk is write-protected.");
    row("gone", ENOENT, "The folder is not there any more.", "It is not there any more");
    row("no folder", ENOTDIR, "The folder is not there any more.", "It is not there any more");
    row("input/output", EIO, "The disk does not answer", "The disk does not answer");
    row("unplugged", ENODEV, "The disk does not answer", "The disk does not answer");
    row("many files", EMFILE, "Too many files are open", "Too many files are open");
    row("long name", ENAMETOOLONG, "The name is too long.", "The name is too long.");
    row("folder", EISDIR, "There is a folder of this name.", "It is a folder.");
}

void TestSessionsPage::troublesAreToldInTheUsersWords()
{
    QFETCH(int, code);
    QFETCH(QString, writing);
    QFETCH(QString, reading);
    for (const QString &said :
         {QString::fromStdString(std::generic_category().message(code)), qt_error_string(code)}) {
        const QString words = SystemWords::trouble(said, SystemWords::Doing::Writing);
        QVERIFY2(words.startsWith(writing), qPrintable(words));
        QVERIFY(SystemWords::trouble(said, SystemWords::Doing::Reading).startsWith(reading));
        QVERIFY(!words.contains(said));
        QVERIFY(words.endsWith(u'.'));
    }
}

void TestSessionsPage::keepsTheWordsOfUnknownTroubles()
{
    const auto words = [](const char *detail) {
        return SystemWords::trouble(QString::fromLatin1(detail), SystemWords::Doing::Writing);
    };
    QCOMPARE(words("The moon is in the way"), QStringLiteral("The moon is in the way."));
    QCOMPARE(words("Said already."), QStringLiteral("Said already."));
    QCOMPARE(words(""), QString());
    // What QSaveFile says in words of its own.
    QVERIFY(
        words("Existing file /tmp/a.csv is not writable").startsWith(QStringLiteral("You may not write")));
    QVERIFY(words("Filename refers to a directory").startsWith(QStringLiteral("There is a folder")));
    QCOMPARE(SessionWords::trouble(SessionTrouble::CannotRead, "The moon"),
             QStringLiteral("The file cannot be read. The moon."));
}

void TestSessionsPage::marksWhatTheUserWrote()
{
    SessionsPage page;
    QSignalSpy noted(&page, &SessionsPage::noteMade);
    auto *note = page.findChild<QLineEdit *>(QStringLiteral("note"));
    QTest::keyClicks(note, QStringLiteral("oven on"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(noted.count(), 1);
    QCOMPARE(noted.front().front().toString(), QStringLiteral("oven on"));
    QVERIFY(note->text().isEmpty());
}

void TestSessionsPage::anEmptyMarkerIsNone()
{
    SessionsPage page;
    QSignalSpy noted(&page, &SessionsPage::noteMade);
    auto *note = page.findChild<QLineEdit *>(QStringLiteral("note"));
    QTest::keyClicks(note, QStringLiteral("  "));
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(!button(page, "mark")->isEnabled());
    QCOMPARE(noted.count(), 0);
}

void TestSessionsPage::listsWhatASessionHolds()
{
    SessionsPage page;
    QSignalSpy played(&page, &SessionsPage::playRequested);
    StoredSession noted = session("evening");
    noted.notes = {"oven on", "oven off"};
    noted.isDamaged = true;
    page.showSessions({noted}, QStringLiteral("/home/me/sessions"));
    const QString text = page.text().join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("evening")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2 h 5 min")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("damaged in part")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("/home/me/sessions")), qPrintable(text));
    buttonNamed(page, QStringLiteral("Play evening"))->click();
    QCOMPARE(played.count(), 1);
    QCOMPARE(played.front().front().toString(), QStringLiteral("/tmp/evening.hanscope"));
}

void TestSessionsPage::anUnreadableSessionCannotBePlayed()
{
    SessionsPage page;
    StoredSession newer = session("later");
    newer.trouble = SessionTrouble::Newer;
    page.showSessions({newer}, QStringLiteral("/home/me/sessions"));
    QVERIFY(!buttonNamed(page, QStringLiteral("Play later"))->isEnabled());
    QVERIFY(page.text().join(u'\n').contains(QStringLiteral("newer HanScope")));
}

void TestSessionsPage::namesAreNoMarkup()
{
    SessionsPage page;
    page.showSessions({session("<b>x</b>")}, QStringLiteral("/tmp"));
    QVERIFY(page.text().join(u'\n').contains(QStringLiteral("<b>x</b>")));
}

void TestSessionsPage::asksBeforeItDeletes()
{
    SessionsPage page;
    QSignalSpy deleted(&page, &SessionsPage::deleteAgreed);
    auto *list = page.findChild<QWidget *>(QStringLiteral("sessionList"));
    QMetaObject::invokeMethod(list, "deleteRequested", Q_ARG(QString, QStringLiteral("/tmp/a.hanscope")),
                              Q_ARG(QString, QStringLiteral("a")));
    auto *dialog = page.findChild<QDialog *>();
    QVERIFY(dialog);
    QCOMPARE(deleted.count(), 0);
    dialog->findChild<QAbstractButton *>(QStringLiteral("confirm"))->click();
    QCOMPARE(deleted.count(), 1);
}

void TestSessionsPage::tellsWhyItCannotDelete()
{
    SessionsPage page;
    page.showNotDeleted(QStringLiteral("/tmp/a.hanscope"), qt_error_string(EACCES));
    const QString words
        = page.findChild<QMessageBox *>()->informativeText() + page.findChild<QMessageBox *>()->text();
    QVERIFY2(words.contains(QStringLiteral("cannot be deleted. You may not write there.")),
             qPrintable(words));
}

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
