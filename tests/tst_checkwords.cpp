// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkwords/checksteps.h"
#include "core/checkwords/evidencelines.h"
#include "core/checkwords/findingwords.h"
#include "core/checkwords/nextsteps.h"
#include "core/checkwords/progresswords.h"
#include "core/checkwords/reporttext.h"
#include "core/checkwords/timewords.h"
#include "core/checkwords/verdictwords.h"
#include "tests/support/checknames.h"
#include "translations/translationfile.h"

#include <QTranslator>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale bokmaal(QLocale::NorwegianBokmal, QLocale::Norway);

/// 3 November 2025, 14:00:00 on a Norwegian wall.
const ReceiveTime teatime{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3) + 13h};

/// A status with everything in it that a sentence can ask for.
CheckStatus statusOf(CheckVerdict verdict)
{
    CheckStatus status;
    status.verdict = verdict;
    status.now = teatime - 12min;
    status.reader = {"/dev/ttyUSB0", "FT232R USB UART", "FTDI", "A1", 0x0403, 0x6001};
    status.evidence.system.owner = verdict == CheckVerdict::NoPermission ? "dialout" : "minicom";
    status.evidence.system.asleep = TimeSpan{teatime - 8h, teatime};
    status.evidence.system.withoutPort = {{0x1A86, 0x7523, "USB Serial", "usbfs", true}};
    status.evidence.heardBefore = teatime - 24h;
    status.evidence.line.tried = {{{}, 25s, 3120, 12, 0, 0}};
    status.evidence.line.bytes = 3120;
    status.evidence.line.frames.good = 93;
    status.evidence.line.frames.bad = 7;
    status.evidence.line.at2400.look = LineLook::TooFast;
    status.evidence.line.at2400.lookBaudRate = 9600;
    status.evidence.content.hourly.isExpected = true;
    status.evidence.content.hourly.due = teatime + 10s;
    return status;
}

/// Everything a page shows of a verdict.
QStringList sentencesOf(const CheckStatus &status, const QLocale &locale)
{
    return QStringList{VerdictWords::title(status, locale), VerdictWords::meaning(status, locale)}
    + NextSteps::of(status);
}

/// The program's words in a language, as long as this lives.
class Language
{
public:
    explicit Language(const QString &name)
    {
        if (loadTranslation(m_words, name))
            QCoreApplication::installTranslator(&m_words);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_words); }
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_words;
};

} // namespace

class TestCheckWords : public QObject
{
    Q_OBJECT

private slots:
    void everyVerdictHasItsOwnWords()
    {
        QSet<QString> titles, norwegianTitles;
        for (const CheckVerdict verdict : allVerdicts()) {
            const CheckStatus status = statusOf(verdict);
            const QStringList sentences = sentencesOf(status, english);
            QVERIFY2(sentences.size() >= 3, wordOf(verdict)); // a next step for each
            titles += sentences.first();
            const Language language(QStringLiteral("nb"));
            const QStringList norwegian = sentencesOf(status, bokmaal);
            norwegianTitles += norwegian.first();
            QCOMPARE(norwegian.size(), sentences.size());
            for (qsizetype i = 0; i < sentences.size(); ++i) {
                QVERIFY2(sentences[i].endsWith(u'.') || sentences[i].endsWith(u'?'),
                         qPrintable(sentences[i]));
                QVERIFY2(norwegian[i].endsWith(u'.') || norwegian[i].endsWith(u'?'),
                         qPrintable(norwegian[i]));
                QVERIFY2(norwegian[i] != sentences[i], qPrintable(sentences[i]));
                QVERIFY2(!sentences[i].contains(QLatin1String("%1")), qPrintable(sentences[i]));
            }
        }
        QCOMPARE(titles.size(), static_cast<qsizetype>(allVerdicts().size()));
        QCOMPARE(norwegianTitles.size(), titles.size());
    }

    void everyFindingHasWords()
    {
        ContentEvidence content;
        content.clockOffset = -185s;
        content.implausibleCurrent = true;
        for (const CheckFinding finding : allFindings()) {
            const QString title = FindingWords::title(finding, content);
            const QString meaning = FindingWords::meaning(finding, content);
            QVERIFY(title.endsWith(u'.') && meaning.endsWith(u'.'));
            const Language language(QStringLiteral("nb"));
            QVERIFY(FindingWords::title(finding, content) != title);
            QVERIFY(FindingWords::meaning(finding, content) != meaning);
        }
        QVERIFY(FindingWords::title(CheckFinding::ClockOff, content).contains(QLatin1String("3 min")));
        QVERIFY(
            FindingWords::meaning(CheckFinding::Implausible, content).contains(QLatin1String(": current.")));
    }

    void namesWhatIsKnown()
    {
        QCOMPARE(VerdictWords::title(statusOf(CheckVerdict::Busy), english), "minicom is using the reader.");
        QCOMPARE(VerdictWords::meaning(statusOf(CheckVerdict::NoPermission), english),
                 "/dev/ttyUSB0 belongs to the group dialout, and you are not in it.");
        QCOMPARE(VerdictWords::title(statusOf(CheckVerdict::Damaged), english),
                 "Some messages are damaged (7.0 %).");
        QCOMPARE(VerdictWords::title(statusOf(CheckVerdict::SilentAfterData), english),
                 "The data stopped on 2 November at 14:00.");
        QVERIFY(VerdictWords::meaning(statusOf(CheckVerdict::WrongSpeed), english).contains(u"9600"));
        QCOMPARE(VerdictWords::meaning(statusOf(CheckVerdict::HourlyAwaited), english),
                 "The hourly reading is expected at 14:00:10.");
        const Language language(QStringLiteral("nb"));
        QCOMPARE(VerdictWords::title(statusOf(CheckVerdict::SilentAfterData), bokmaal),
                 "Dataene stoppet 2. november kl. 14:00.");
        QCOMPARE(VerdictWords::title(statusOf(CheckVerdict::Damaged), bokmaal),
                 "Noen meldinger er skadet (7,0 %).");
    }

    void commandsFitTheComputer()
    {
        CheckStatus denied = statusOf(CheckVerdict::NoPermission);
        QCOMPARE(NextSteps::command(denied), "sudo usermod -aG dialout $USER");
        denied.evidence.system.newLoginNeeded = true;
        QCOMPARE(NextSteps::command(denied), QString());
        denied.evidence.system.newLoginNeeded = false;
        denied.evidence.system.owner = "root"; // nobody should be told to join that
        QCOMPARE(NextSteps::command(denied), QString());
        QVERIFY(NextSteps::command(statusOf(CheckVerdict::NoPort)).contains(QLatin1String("brltty")));
        CheckStatus noDriver = statusOf(CheckVerdict::NoPort);
        noDriver.evidence.system.withoutPort[0].brlttyRuns = false;
        QCOMPARE(NextSteps::command(noDriver), QString());
        QCOMPARE(NextSteps::command(statusOf(CheckVerdict::Working)), QString());
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(44'600) << "45 s";
        QTest::newRow("a minute and a half") << qint64(90'000) << "90 s";
        QTest::newRow("minutes") << qint64(185'000) << "3 min";
        QTest::newRow("nearly an hour") << qint64(59 * 60'000 + 40'000) << "1 h 0 min";
        QTest::newRow("hours") << qint64(125 * 60'000) << "2 h 5 min";
        QTest::newRow("days") << qint64(99) * 3'600'000 << "4 d 3 h";
        QTest::newRow("backwards") << qint64(-185'000) << "3 min";
    }
    void durations()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(TimeWords::duration(std::chrono::milliseconds(milliseconds)), text);
    }

    void reportTellsTheVerdictFirst()
    {
        CheckReport report;
        report.status = statusOf(CheckVerdict::Damaged);
        report.status.findings = {CheckFinding::WinterTime};
        report.status.startedAt = teatime;
        report.meterId = "7359••••••••••••";
        report.frames = {{"corrupt", "fcs", ListKind::Other, 40, "7E A0 ··"}};
        const QString text = ReportText::plainText(report, english);
        const QList<ReportSection> sections = ReportText::sections(report, english);
        QCOMPARE(sections.first().heading, "Some messages are damaged (7.0 %).");
        QVERIFY(text.contains(QLatin1String("damaged, winter-time\n")));
        QVERIFY(text.contains(u"corrupt fcs, 40 B\n7E A0 ··\n"));
        QVERIFY(text.contains(u"Meter number: 7359••••••••••••\n"));
        QVERIFY(text.contains(QLatin1String("Bytes received: 3,120\n")));
        QVERIFY(text.contains(QLatin1String("Settings tried: 2400 8E1: 25 s, 3,120 bytes")));
        QVERIFY(text.contains(QLatin1String("Started: 3 November 2025 at 14:00\n")));
        const Language language(QStringLiteral("nb"));
        QVERIFY(ReportText::plainText(report, bokmaal).contains(QLatin1String("Mottatte byte: 3")));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 103, qPrintable(line));
    }

    void theReportPassesNoStepThatFailed()
    {
        CheckStatus status = statusOf(CheckVerdict::Damaged);
        status.passed = {CheckMark::ReaderFound, CheckMark::PortOpened, CheckMark::BytesHeard,
                         CheckMark::MessagesWhole, CheckMark::ListsRead};
        QStringList passed;
        for (const ReportSection &section : ReportText::result(status, english)) {
            if (section.heading == "Checks passed")
                passed = section.lines;
        }
        QCOMPARE(passed,
                 (QStringList{"* Reader found", "* Access to the reader", "* Data received",
                              "* Readable messages"}));
    }

    void eachSettingThatWasTriedHasItsLine()
    {
        CheckStatus status = statusOf(CheckVerdict::Noise);
        status.step = CheckStep::Over;
        status.evidence.line.tried.push_back({{2400, Parity::None}, 25s, 0, 0, 0, 0});
        for (const EvidenceLine &line : EvidenceLines::of(status, english)) {
            if (line.label == "Settings tried")
                QCOMPARE(line.value.count(u'\n'), 1);
        }
        CheckReport report;
        report.status = status;
        QVERIFY(ReportText::plainText(report, english).contains(u"; 2400"));
    }

    void theVerdictSaysWhichStepFailed_data()
    {
        QTest::addColumn<CheckVerdict>("verdict");
        QTest::addColumn<std::optional<CheckMark>>("step");
        const std::optional<CheckMark> none;
        const auto row = [](CheckVerdict verdict, std::optional<CheckMark> step) {
            QTest::newRow(wordOf(verdict)) << verdict << step;
        };
        row(CheckVerdict::NoReader, CheckMark::ReaderFound);
        row(CheckVerdict::NoPort, CheckMark::PortOpened);
        row(CheckVerdict::NoPermission, CheckMark::PortOpened);
        row(CheckVerdict::Busy, CheckMark::PortOpened);
        row(CheckVerdict::CannotLock, CheckMark::PortOpened);
        row(CheckVerdict::Unplugged, CheckMark::ReaderFound);
        row(CheckVerdict::Asleep, none);
        row(CheckVerdict::SilentNeverHeard, CheckMark::BytesHeard);
        row(CheckVerdict::SilentAfterData, CheckMark::BytesHeard);
        row(CheckVerdict::PowerCutPattern, CheckMark::BytesHeard);
        row(CheckVerdict::Noise, CheckMark::MessagesWhole);
        row(CheckVerdict::WrongSpeed, CheckMark::MessagesWhole);
        row(CheckVerdict::WrongParity, CheckMark::MessagesWhole);
        row(CheckVerdict::SevenBits, CheckMark::MessagesWhole);
        row(CheckVerdict::P1Format, none);
        row(CheckVerdict::Damaged, CheckMark::MessagesWhole);
        row(CheckVerdict::LongFramesBreak, CheckMark::MessagesWhole);
        row(CheckVerdict::Encrypted, CheckMark::ListsRead);
        row(CheckVerdict::UnknownLayout, CheckMark::ListsRead);
        row(CheckVerdict::PowerOnlySoFar, none);
        row(CheckVerdict::HourlyAwaited, none);
        row(CheckVerdict::HourlyMissing, CheckMark::HourlySeen);
        row(CheckVerdict::HourlyRepeated, none);
        row(CheckVerdict::Working, none);
    }
    void theVerdictSaysWhichStepFailed()
    {
        QFETCH(const CheckVerdict, verdict);
        QFETCH(const std::optional<CheckMark>, step);
        QCOMPARE(failedStep(verdict), step);
        QCOMPARE(severityOf(verdict) == CheckSeverity::Fault, step.has_value());
        QCOMPARE(severityOf(verdict) == CheckSeverity::Good, classOf(verdict) == CheckClass::Fine);
        CheckStatus status;
        status.step = CheckStep::ReadingLists;
        status.verdict = verdict;
        status.passed.assign(allSteps().begin(), allSteps().end()); // whatever is counted as passed
        for (const CheckMark each : allSteps()) {
            const StepState state = stepState(status, each);
            QCOMPARE(state == StepState::Failed, each == step);
            QVERIFY(!step || each >= *step || state == StepState::Passed);
        }
    }

    void whatDoesNotComeHoldsNothingBehindIt()
    {
        CheckStatus status = statusOf(CheckVerdict::SilentAfterData);
        status.step = CheckStep::Watching;
        status.passed = {CheckMark::ReaderFound, CheckMark::PortOpened, CheckMark::BytesHeard,
                         CheckMark::MessagesWhole};
        QCOMPARE(stepState(status, CheckMark::PortOpened), StepState::Passed);
        QCOMPARE(stepState(status, CheckMark::MessagesWhole), StepState::Later);
    }

    void theFirstOpenStepIsUnderWay()
    {
        CheckStatus status;
        QCOMPARE(stepState(status, CheckMark::ReaderFound), StepState::Later); // idle
        status.step = CheckStep::WaitingForPort;
        QCOMPARE(stepState(status, CheckMark::ReaderFound), StepState::UnderWay);
        status.step = CheckStep::TryingSettings;
        status.passed = {CheckMark::ReaderFound, CheckMark::PortOpened};
        QCOMPARE(stepState(status, CheckMark::PortOpened), StepState::Passed);
        QCOMPARE(stepState(status, CheckMark::BytesHeard), StepState::UnderWay);
        QCOMPARE(stepState(status, CheckMark::MessagesWhole), StepState::Later);
        status.step = CheckStep::Over;
        QCOMPARE(stepState(status, CheckMark::BytesHeard), StepState::Later);
        status = statusOf(CheckVerdict::Encrypted); // no way on from a step that failed
        status.step = CheckStep::ReadingLists;
        QCOMPARE(stepState(status, CheckMark::PhasesSeen), StepState::Later);
    }

    void saysWhatARunningCheckIsAt()
    {
        CheckStatus status;
        status.step = CheckStep::TryingSettings;
        QCOMPARE(VerdictWords::title(status, english), "Listening for the meter …");
        status.step = CheckStep::ReadingLists;
        QCOMPARE(VerdictWords::title(status, english), "The meter is sending.");
        status.step = CheckStep::Over;
        QCOMPARE(VerdictWords::title(status, english), "It is too early to tell.");
    }

    void tellsWhatIsTried()
    {
        CheckStatus status;
        QCOMPARE(ProgressWords::activity(status), QString());
        status.step = CheckStep::TryingSettings;
        status.setting = {115200, Parity::None};
        status.settingNumber = 3;
        status.settingCount = 4;
        QCOMPARE(ProgressWords::activity(status), "Listening with 115200 8N1 (3 of 4)");
    }
};

QTEST_GUILESS_MAIN(TestCheckWords)
#include "tst_checkwords.moc"
