// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarmdesk.h"
#include "app/alarmlog.h"
#include "app/alarmstore.h"
#include "tests/support/simulatedlists.h"
#include "ui/alarmlistcard.h"
#include "ui/alarmspage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime noon = sys_days{2025y / November / 24} + 11h; // 12:00 in Norway
constexpr ReceiveTime night = sys_days{2025y / November / 24} + 23h; // midnight

AlarmChoice importOver(std::int64_t watts)
{
    AlarmChoice choice;
    choice.importOn = true;
    choice.importLimit = Watt{watts};
    return choice;
}

/// Folder, page and desk of one run of the program.
struct Run {
    explicit Run(const QString &folder, const AlarmChoice &choice, ReceiveTime begin = noon)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , now(begin)
    {
        saveAlarms(settings, choice);
        desk = std::make_unique<AlarmDesk>(page, settings, folder + QStringLiteral("/alarms"),
                                           [this] { return now; });
        announced = std::make_unique<QSignalSpy>(desk.get(), &AlarmDesk::announced);
        active = std::make_unique<QSignalSpy>(desk.get(), &AlarmDesk::activeAlarmsChanged);
    }

    /// Lists of a simulated meter for two minutes, with this import.
    void play(std::int64_t watts, seconds length = 2min)
    {
        for (Reading reading : test::simulatedLists(test::seldomSendingMeter(), now, now + length)) {
            reading.importPower = Watt{watts};
            now = reading.receivedAt;
            desk->take(reading, {});
        }
    }

    QSettings settings;
    ReceiveTime now;
    AlarmsPage page;
    std::unique_ptr<AlarmDesk> desk;
    std::unique_ptr<QSignalSpy> announced;
    std::unique_ptr<QSignalSpy> active;
};

} // namespace

class tst_AlarmDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->path(); }
    QString log() const { return m_folder->filePath(QStringLiteral("alarms")); }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void tellsOnceAndListsTheWhole()
    {
        Run run(path(), importOver(5'000));
        run.play(7'400);
        QCOMPARE(run.announced->size(), 1);
        QCOMPARE(run.announced->first().at(0).toString(), QStringLiteral("Power over the limit"));
        QCOMPARE(run.announced->first().at(1).toString(), QStringLiteral("7.4 kW now. The limit is 5.0 kW."));
        QCOMPARE(run.announced->first().at(2).toBool(), false);
        QCOMPARE(run.active->last().first().toStringList(), {QStringLiteral("Power over the limit")});
        QCOMPARE(run.page.list().text().first().last(), QStringLiteral("still going on"));
        run.play(8'000, 30s);
        run.play(300);
        QCOMPARE(run.announced->size(), 1);
        QVERIFY(run.active->last().first().toStringList().isEmpty());
        QCOMPARE(run.page.list().text().size(), 1);
        QCOMPARE(run.page.list().text().first().at(2), QStringLiteral("8.0 kW"));
    }
    void restsBeforeItTellsTheSameAgain()
    {
        Run run(path(), importOver(5'000));
        run.play(7'000, 1min);
        run.play(300);
        run.play(7'000, 1min);
        QCOMPARE(run.page.list().text().size(), 2);
        QCOMPARE(run.announced->size(), 1);
        run.play(300, AlarmDesk::rest);
        run.play(7'000, 1min);
        QCOMPARE(run.announced->size(), 2);
    }
    void aSoundOnlyWhenItIsWanted()
    {
        AlarmChoice choice = importOver(5'000);
        choice.hasSound = true;
        Run run(path(), choice);
        run.play(7'000);
        QCOMPARE(run.announced->first().at(2).toBool(), true);
    }
    void disturbsNobodyInQuietHours()
    {
        AlarmChoice choice = importOver(5'000);
        choice.quiet = {true, 22h, 7h};
        Run run(path(), choice, night);
        run.play(7'000);
        QCOMPARE(run.announced->size(), 0);
        QCOMPARE(run.page.list().text().size(), 1);
        QCOMPARE(run.active->size(), 1);
    }
    void tellsInTheMorningWhatStillGoesOn()
    {
        AlarmChoice choice = importOver(5'000);
        choice.quiet = {true, 22h, 7h};
        Run run(path(), choice, night);
        run.play(7'000);
        run.play(300); // this one is over
        QCOMPARE(run.page.list().text().size(), 1);
        run.now = night + 6h + 50min;
        run.play(8'000, 5min);
        run.desk->look();
        QCOMPARE(run.announced->size(), 0);
        run.play(8'000, 10min);
        run.desk->look();
        QCOMPARE(run.announced->size(), 1);
        QCOMPARE(run.announced->first().at(1).toString(), QStringLiteral("8.0 kW now. The limit is 5.0 kW."));
        run.desk->look();
        QCOMPARE(run.announced->size(), 1);
    }
    void onlyTheListWhereNobodyWantsToBeNotified()
    {
        AlarmChoice choice = importOver(5'000);
        choice.notifies = false;
        Run run(path(), choice);
        run.play(7'000);
        QCOMPARE(run.announced->size(), 0);
        QCOMPARE(run.page.list().text().size(), 1);
    }
    void dataThatStopAreNoticedByTheClock()
    {
        Run run(path(), {});
        run.play(500);
        for (int i = 0; i < 20; ++i) {
            run.now += 10s;
            run.desk->look();
        }
        QCOMPARE(run.announced->size(), 1);
        QCOMPARE(run.announced->first().at(0).toString(), QStringLiteral("No data from the meter"));
        run.play(500);
        QVERIFY(run.active->last().first().toStringList().isEmpty());
    }
    void anotherMeterStartsAnew()
    {
        Run run(path(), {});
        run.play(500);
        run.desk->stop();
        for (int i = 0; i < 100; ++i) {
            run.now += 10s;
            run.desk->look();
        }
        QCOMPARE(run.announced->size(), 0);
    }
    void theListOutlivesTheProgram()
    {
        QList<QStringList> lines;
        {
            Run run(path(), importOver(5'000));
            run.play(7'400);
            run.play(300);
            run.play(9'100, 1min);
            lines = run.page.list().text();
            QCOMPARE(lines.size(), 2);
        }
        Run again(path(), importOver(5'000));
        const QList<QStringList> kept = again.page.list().text();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(1), lines.at(1));
        QVERIFY(kept.at(0).last().startsWith(QStringLiteral("at least"))); // its end was not seen
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(log()) & others));
    }
    void oneThatWasCutOffHasNoKnownEnd()
    {
        AlarmEvent event;
        event.from = noon;
        QVERIFY(!writeAlarmLog(log(), {event}));
        const auto read = readAlarmLog(log());
        QCOMPARE(read.size(), std::size_t(1));
        QVERIFY(read[0].until == noon && !read[0].isEndSeen);
    }
    void keepsTheNewestFiveHundred()
    {
        std::vector<AlarmEvent> events(mostAlarmsKept + 20);
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].from = noon + seconds(i);
        QVERIFY(!writeAlarmLog(log(), events));
        const auto read = readAlarmLog(log());
        QCOMPARE(read.size(), mostAlarmsKept);
        QVERIFY(read.back().from == events.back().from);
    }
    void keepsWhatCanBeRead()
    {
        std::vector<AlarmEvent> events(3);
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].kind = AlarmKind(i + 1);
            events[i].phase = i;
            events[i].from = noon + hours(i);
            events[i].until = events[i].from + 5min;
            events[i].isEndSeen = true;
            events[i].worst = 4'711;
            events[i].limit = 4'000;
        }
        QVERIFY(!writeAlarmLog(log(), events));
        QVERIFY(readAlarmLog(log()) == events);
        QFile file(log());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (qsizetype cut = 0; cut <= whole.size(); cut += 7) { // wherever it ends
            file.resize(0);
            file.seek(0);
            file.write(whole.first(cut) + "\n{\"kind\":\"flood\"}\n[]\n\xff\n");
            file.flush();
            QCOMPARE(readAlarmLog(log()).size(), std::size_t(whole.first(cut).count("}")));
        }
    }
    void saysThatTheListCannotBeSaved()
    {
        QVERIFY(QDir(path()).mkdir(QStringLiteral("alarms"))); // where the file should be
        Run run(path(), importOver(5'000));
        run.play(7'000);
        QCOMPARE(run.page.list().text().size(), 1);
        bool isSaid = false;
        for (const QLabel *label : run.page.findChildren<QLabel *>())
            isSaid
                = isSaid || (label->text().contains(QStringLiteral("cannot be saved")) && !label->isHidden());
        QVERIFY(isSaid);
    }
    void theChoiceIsKept()
    {
        AlarmChoice choice;
        choice.importOn = choice.hourOn = choice.voltageOn = choice.exportOn = choice.hasSound = true;
        choice.currentOn = choice.stoppedOn = choice.notifies = false;
        choice.importLimit = Watt{7'300};
        choice.exportLimit = Watt{2'100};
        choice.hourLimit = WattHour{4'900};
        choice.currentPercent = 80;
        choice.lowestVoltage = Millivolt{210'000};
        choice.highestVoltage = Millivolt{250'000};
        choice.silence = 12min;
        choice.quiet = {true, 23h + 30min, 6h};
        QSettings settings(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QVERIFY(loadAlarms(settings) == AlarmChoice());
        saveAlarms(settings, choice);
        QVERIFY(loadAlarms(settings) == choice);
    }
    void nonsenseInTheSettingsKeepsTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("words") << "importLimitW"
                               << "many";
        QTest::newRow("below zero") << "hourLimitWh"
                                    << "-5";
        QTest::newRow("no per cent") << "currentPercent"
                                     << "0";
        QTest::newRow("no such minute") << "quietFromMinute"
                                        << "1440";
        QTest::newRow("below what the page offers") << "exportLimitW"
                                                    << "99";
        QTest::newRow("over what the page offers") << "highestVoltageMv"
                                                   << "280001";
    }
    void nonsenseInTheSettingsKeepsTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QSettings settings(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("alarms/") + key, value);
        QVERIFY(loadAlarms(settings) == AlarmChoice());
    }
    void clearingLeavesWhatGoesOn()
    {
        Run run(path(), importOver(5'000));
        run.play(7'000);
        run.play(300);
        run.play(7'000);
        emit run.page.cleared();
        QCOMPARE(run.page.list().text().size(), 1);
        run.play(300);
        emit run.page.cleared();
        QVERIFY(run.page.list().text().isEmpty());
        QVERIFY(readAlarmLog(log()).empty());
    }
    void tryingShowsOneAtAnyTime()
    {
        AlarmChoice choice;
        choice.quiet = {true, 0h, 0h};
        Run run(path(), choice);
        emit run.page.tryRequested();
        QCOMPARE(run.announced->size(), 1);
        QVERIFY(run.page.list().text().isEmpty());
    }
};

QTEST_MAIN(tst_AlarmDesk)
#include "tst_alarmdesk.moc"
