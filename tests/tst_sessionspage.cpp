// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/storedsession.h"
#include "ui/sessionspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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
    void marksWhatTheUserWrote();
    void anEmptyMarkerIsNone();
    void listsWhatASessionHolds();
    void anUnreadableSessionCannotBePlayed();
    void namesAreNoMarkup();
    void asksBeforeItDeletes();
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
    page.showRecording(status);
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
    page.showRecording(status);
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
    page.showRecording(status);
    QVERIFY(!button(page, "record")->isEnabled());
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

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
