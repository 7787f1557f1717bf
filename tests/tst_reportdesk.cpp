// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdesk.h"

#include "app/recordedhours.h"
#include "app/reportreading.h"
#include "app/today.h"
#include "core/model/norwegiantime.h"
#include "core/model/systemclock.h"
#include "tests/support/simulatedlists.h"
#include "ui/confirmdialog.h"
#include "ui/reportbutton.h"

#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

MeterSetup aidon()
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.meterId = "7359992890007997";
    return setup;
}

} // namespace

class TestReportDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordedHours> m_hours;
    std::unique_ptr<ReportButton> m_button;
    std::unique_ptr<ReportDesk> m_desk;

    static local_days yesterday() { return norwegianDay(systemTime()) - days{1}; }
    static HourStart noon() { return floor<hours>(norwegianMidnight(yesterday())) + 12h; }

    template <typename Question>
    auto answerTo(Question question)
    {
        auto answer = m_hours->history().ask(question);
        [&] { QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000)); }();
        return answer.result();
    }
    UseReport reportNow(ReceiveTime now)
    {
        return answerTo([=](const HistoryReader &reader) {
            return readReport(reader, reader.meters().at(0), {}, Period::Day, yesterday(), now);
        });
    }
    QMessageBox *message()
    {
        [&] { QTRY_VERIFY(m_button->findChild<QMessageBox *>()); }();
        return m_button->findChild<QMessageBox *>();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hours = std::make_unique<RecordedHours>(m_folder->filePath(QStringLiteral("hanscope")), noon());
        m_button = std::make_unique<ReportButton>();
        m_button->setLocale(QLocale(QLocale::English));
        m_desk = std::make_unique<ReportDesk>(*m_button);
        m_desk->show(*m_hours);
        for (const Reading &reading : test::simulatedLists(aidon(), noon(), noon() + 2h + 1min))
            m_hours->add(reading);
        QTRY_VERIFY_WITH_TIMEOUT(
            answerTo([](const HistoryReader &reader) {
                return !reader.meters().empty()
                    && reader.readings(reader.meters()[0].key, noon() + 2h, noon() + 3h).size() > 20;
            }),
            20'000);
    }
    void cleanup()
    {
        m_desk.reset();
        m_button.reset();
        m_hours.reset();
    }

    void readsPowerHoursAndVoltage()
    {
        const UseReport report = reportNow(noon() + 24h);
        QCOMPARE(report.from, norwegianMidnight(yesterday()));
        QCOMPARE(report.to, norwegianMidnight(norwegianDay(systemTime())));
        QVERIFY(report.power.size() > 2000); // each 2.5 s for two hours
        QVERIFY(report.hours.size() >= 2);
        QVERIFY(report.meter.meterId.empty());
        QCOMPARE(report.voltage.listMinutes, 121);
        QCOMPARE(report.voltage.phases[0].tenMinutes.counted, 12);
        QCOMPARE(report.voltage.phases[0].partTenMinutes, 1);
    }

    void aRunningDayEndsNow()
    {
        const UseReport report = reportNow(noon() + 1h + 30min);
        QCOMPARE(report.to, ReceiveTime{noon() + 1h + 30min});
        QCOMPARE(report.hours.back().start, noon());
        QCOMPARE(report.voltage.phases[0].tenMinutes.counted, 9);
    }

    void voltageComesFromMinutesOnceListsAreGone()
    {
        m_hours->history().keepReadings(days{0});
        for (const Reading &reading : test::simulatedLists(aidon(), noon() + 3h, noon() + 3h + 1min))
            m_hours->add(reading); // ends the hour before, and with it goes what is old
        const auto voltage = [this] {
            return answerTo([](const HistoryReader &reader) {
                return readVoltage(reader, reader.meters().at(0), noon(), noon() + 1h);
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(voltage().rollUpMinutes, 60, 20'000);
        QCOMPARE(voltage().lists, 0);
        QCOMPARE(voltage().phases[0].tenMinutes.counted, 6);
    }

    void aSessionIsReportedFromItsReadings()
    {
        const auto lists = test::simulatedLists(aidon(), noon(), noon() + 1h);
        const UseReport report = reportOn("oven", lists, {}, noon() + 2h);
        QCOMPARE(report.name, "oven");
        QCOMPARE(report.from, lists.front().receivedAt);
        QCOMPARE(report.meter.maker, Maker::Aidon);
        QVERIFY(report.meter.meterId.empty());
        QVERIFY(report.power.size() > 1000);
        QCOMPARE(report.voltage.phases[0].tenMinutes.counted + report.voltage.phases[0].partTenMinutes,
                 report.voltage.intervals);
        QVERIFY(reportOn("nothing", {}, {}, noon()).power.empty());
    }

    void writesThePdfAndSaysSo()
    {
        const QString path = m_folder->filePath(QStringLiteral("day.pdf"));
        emit m_button->reportWanted({Period::Day, yesterday(), ReportKind::Use, true, path});
        QVERIFY(!m_button->isEnabled());
        QVERIFY(message()->text() == path);
        QVERIFY(m_button->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void saysWhyItCannotBeWritten()
    {
        const QString path = m_folder->filePath(QStringLiteral("missing/voltage.pdf"));
        emit m_button->reportWanted(
            {Period::Month, periodBegin(Period::Month, yesterday()), ReportKind::Voltage, false, path});
        QVERIFY(message()->text().size() > path.size());
        QVERIFY(!QFile::exists(path));
    }

    void asksBeforeAFileIsReplaced_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("yes") << "kept.pdf"
                             << "confirm" << true;
        QTest::newRow("no") << "kept.pdf"
                            << "" << false;
        QTest::newRow("by the name it will have") << "kept"
                                                  << "" << false;
        QTest::newRow("nothing to ask") << "new.pdf"
                                        << "none" << true;
    }
    void asksBeforeAFileIsReplaced()
    {
        QFETCH(QString, typed);
        QFETCH(QString, answer);
        QFETCH(bool, isWanted);
        QFile kept(m_folder->filePath(QStringLiteral("kept.pdf")));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        PeriodReportDialog dialog(Period::Day, yesterday(), QLocale::c());
        dialog.findChild<QLineEdit *>(QStringLiteral("path"))->setText(m_folder->filePath(typed));
        dialog.findChild<FlatButton *>(QStringLiteral("save"))->click();
        auto *question = dialog.findChild<ConfirmDialog *>();
        QCOMPARE(question == nullptr, answer == QStringLiteral("none"));
        if (question && isWanted)
            question->findChild<FlatButton *>(answer)->click();
        else if (question)
            question->reject();
        QCOMPARE(dialog.result() == QDialog::Accepted, isWanted);
    }

    void aYearHasNoReport()
    {
        m_button->setPeriod(Period::Year, periodBegin(Period::Year, yesterday()));
        QVERIFY(!m_button->isEnabled());
        m_button->setPeriod(Period::Month, periodBegin(Period::Month, yesterday()));
        QVERIFY(m_button->isEnabled());
    }
};

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"
