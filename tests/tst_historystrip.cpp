// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historystrip.h"
#include "ui/historywords.h"
#include "ui/settingspage.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <system_error>

using namespace hanscope;

namespace
{

HistoryStatus statusOf(HistoryTrouble trouble)
{
    HistoryStatus status;
    status.isRecording = trouble == HistoryTrouble::None;
    status.trouble = trouble;
    status.path = "/home/kari/.local/share/hanscope/history.sqlite";
    status.detail = "what the system says";
    status.holder = "hanscope (4711)";
    return status;
}

} // namespace

class tst_HistoryStrip : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWhileAllIsWell()
    {
        HistoryStrip strip;
        strip.showStatus(statusOf(HistoryTrouble::None));
        QVERIFY(strip.isHidden());
        QVERIFY(strip.text().isEmpty());
    }
    void eachTroubleIsSaidWithWhatHelps_data()
    {
        QTest::addColumn<HistoryTrouble>("trouble");
        QTest::addColumn<QString>("part");
        QTest::newRow("no folder") << HistoryTrouble::NoFolder << "what the system says";
        QTest::newRow("read-only") << HistoryTrouble::ReadOnly << "/home/kari/.local/share/hanscope writable";
        QTest::newRow("disk full") << HistoryTrouble::DiskFull << "Make room";
        QTest::newRow("in use") << HistoryTrouble::InUse << "hanscope (4711)";
        QTest::newRow("too new") << HistoryTrouble::TooNew << "history.sqlite";
        QTest::newRow("damaged") << HistoryTrouble::Damaged << "what the system says";
        QTest::newRow("other") << HistoryTrouble::Other << "what the system says";
    }
    void eachTroubleIsSaidWithWhatHelps()
    {
        QFETCH(HistoryTrouble, trouble);
        QFETCH(QString, part);
        HistoryStrip strip;
        strip.showStatus(statusOf(trouble));
        QVERIFY(!strip.isHidden());
        QVERIFY2(strip.text().contains(part), qPrintable(strip.text()));
        strip.showStatus(statusOf(HistoryTrouble::None));
        QVERIFY(strip.isHidden());
    }
    void usualCausesAreInTheUsersWords()
    {
        HistoryStatus status = statusOf(HistoryTrouble::NoFolder);
        status.detail = std::generic_category().message(EIO);
        const QString words = HistoryWords::nextStep(status);
        QVERIFY2(words.contains(QStringLiteral("The disk does not answer")), qPrintable(words));
    }
    void aReplacedFileIsSaid()
    {
        HistoryStatus status = statusOf(HistoryTrouble::None);
        status.damagedFile = "/home/kari/history-damaged-1.sqlite";
        status.hoursSalvaged = 8000;
        HistoryStrip strip;
        strip.showStatus(status);
        QVERIFY(strip.text().contains(QStringLiteral("8000 hour(s)")));
        QVERIFY(strip.text().contains(QStringLiteral("history-damaged-1.sqlite")));
    }
    void whatWasReadStaysClosedUntilItChanges()
    {
        HistoryStrip strip;
        strip.showStatus(statusOf(HistoryTrouble::DiskFull));
        strip.hide(); // as its button does
        strip.showStatus(statusOf(HistoryTrouble::DiskFull));
        QVERIFY(strip.isHidden());
        strip.showStatus(statusOf(HistoryTrouble::ReadOnly));
        QVERIFY(!strip.isHidden());
    }
    void sizesAreForPeople()
    {
        QCOMPARE(HistoryWords::size(QLocale(QLocale::NorwegianBokmal), 28'600'000), QStringLiteral("29 MB"));
        QCOMPARE(HistoryWords::size(QLocale(QLocale::NorwegianBokmal), 1'240'000), QStringLiteral("1,2 MB"));
    }
    void howLongReadingsAreKeptIsAChoice()
    {
        SettingsPage page;
        page.setLocale(QLocale(QLocale::English));
        page.setPreferences({});
        auto *box = page.findChild<QComboBox *>(QStringLiteral("keepReadings"));
        QCOMPARE(box->currentData().toInt(), 90);
        QSignalSpy changed(&page, &SettingsPage::preferencesChanged);
        box->setCurrentIndex(box->findData(Preferences::forEver));
        emit box->activated(box->currentIndex());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.preferences().keepReadingsDays, Preferences::forEver);
    }
    void aChoiceFromElsewhereIsKept()
    {
        SettingsPage page;
        Preferences preferences;
        preferences.keepReadingsDays = 7;
        page.setPreferences(preferences);
        QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("keepReadings"))->currentData().toInt(), 7);
    }
};

QTEST_MAIN(tst_HistoryStrip)
#include "tst_historystrip.moc"
