// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/verdict.h"
#include "tests/support/checknames.h"

#include <functional>
#include <set>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

using Change = std::function<void(CheckEvidence &)>;

/// A healthy Aidon meter on which all live lists have come for a minute.
CheckEvidence healthy()
{
    CheckEvidence evidence;
    evidence.line.tried = {{{}, 60s, 3000, 24, 0, 0.3}};
    evidence.line.listened = 60s;
    evidence.line.silentFor = 1s;
    evidence.line.bytes = 3000;
    evidence.line.frames.good = evidence.line.frames.decoded = 24;
    evidence.line.frames.shortOnes.good = 18;
    evidence.line.frames.longOnes.good = 6;
    evidence.content.meter.maker = Maker::Aidon;
    evidence.content.list1 = 18;
    evidence.content.list2 = 6;
    evidence.content.span = TimeSpan{ReceiveTime(0s), ReceiveTime(58s)};
    evidence.content.hourly.isExpected = true;
    return evidence;
}

/// A port that is open and has said nothing.
CheckEvidence silent(std::chrono::milliseconds listened)
{
    CheckEvidence evidence;
    evidence.line.listened = evidence.line.silentFor = listened;
    return evidence;
}

CheckEvidence unopened(LinkProblem problem)
{
    CheckEvidence evidence;
    evidence.system.problem = problem;
    return evidence;
}

std::optional<CheckVerdict> verdictWith(CheckEvidence evidence, const Change &change)
{
    change(evidence);
    return decideVerdict(evidence);
}

std::set<CheckFinding> findingsWith(const Change &change)
{
    CheckEvidence evidence = healthy();
    change(evidence);
    const auto findings = findingsIn(evidence);
    return {findings.begin(), findings.end()};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCheckVerdict : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreStable()
    {
        QByteArrayList words;
        for (const CheckVerdict verdict : allVerdicts())
            words.append(wordOf(verdict));
        QCOMPARE(words.join(' '),
                 QByteArray("no-reader no-port no-permission busy cannot-lock unplugged asleep "
                            "silent-never-heard silent-after-data power-cut-pattern noise wrong-speed "
                            "wrong-parity seven-bits p1-format damaged long-frames-break encrypted "
                            "unknown-layout power-only-so-far hourly-awaited hourly-missing "
                            "hourly-repeated working"));
        words.clear();
        for (const CheckFinding finding : allFindings())
            words.append(QByteArray(findingWord(finding).data()));
        QCOMPARE(words.join(' '),
                 QByteArray("plusskunde phase-not-measured winter-time clock-off another-meter implausible"));
    }

    void problemsOfTheReader_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<CheckVerdict>("verdict");
        const auto row = [](const char *name, LinkProblem problem, CheckVerdict verdict) {
            QTest::newRow(name) << static_cast<int>(problem) << verdict;
        };
        row("no port", LinkProblem::NoSuchPort, CheckVerdict::NoReader);
        row("no permission", LinkProblem::PermissionDenied, CheckVerdict::NoPermission);
        row("busy", LinkProblem::Busy, CheckVerdict::Busy);
        row("lock folder", LinkProblem::CannotLock, CheckVerdict::CannotLock);
        row("unplugged", LinkProblem::Unplugged, CheckVerdict::Unplugged);
        row("no terminal", LinkProblem::Other, CheckVerdict::NoPort);
    }
    void problemsOfTheReader()
    {
        QFETCH(int, problem);
        QFETCH(CheckVerdict, verdict);
        CheckEvidence evidence = unopened(static_cast<LinkProblem>(problem));
        QCOMPARE(wordOf(decideVerdict(evidence)), wordOf(verdict));
        QCOMPARE(classOf(verdict), CheckClass::CannotOpen);
        // Whatever was heard before it went away does not matter now.
        CheckEvidence after = healthy();
        after.system.problem = evidence.system.problem;
        QCOMPARE(wordOf(decideVerdict(after)), wordOf(verdict));
    }

    void aChipWithoutPortIsNoPort()
    {
        CheckEvidence evidence = unopened(LinkProblem::NoSuchPort);
        evidence.system.withoutPort = {{0x1A86, 0x7523, "USB Serial", "usbfs", true}};
        QCOMPARE(wordOf(decideVerdict(evidence)), "no-port");
    }

    void silenceNeedsTime()
    {
        QCOMPARE(wordOf(decideVerdict(silent(0s))), "undecided");
        QCOMPARE(wordOf(decideVerdict(silent(59s))), "undecided");
        QCOMPARE(wordOf(decideVerdict(silent(70s))), "silent-never-heard");
    }

    void aShortTimeIsEnoughWhenThereIsNoMore()
    {
        const Change over = [](CheckEvidence &e) { e.isOver = true; };
        QCOMPARE(wordOf(verdictWith(silent(20s), over)), "undecided");
        QCOMPARE(wordOf(verdictWith(silent(25s), over)), "silent-never-heard");
    }

    void silenceAfterDataIsAnother()
    {
        QCOMPARE(wordOf(verdictWith(silent(70s), [](CheckEvidence &e) { e.heardBefore = ReceiveTime(1s); })),
                 "silent-after-data");
        QCOMPARE(wordOf(verdictWith(healthy(), [](CheckEvidence &e) { e.line.silentFor = 91s; })),
                 "silent-after-data");
        QCOMPARE(wordOf(verdictWith(healthy(), [](CheckEvidence &e) { e.line.silentFor = 75s; })),
                 "hourly-awaited");
    }

    void strayBytesAreSilence()
    {
        const Change stray = [](CheckEvidence &e) {
            e.line.bytes = e.line.at2400.bytes = 7;
            e.line.at2400.bursts = 3;
            e.line.allTried = true;
        };
        QCOMPARE(wordOf(verdictWith(silent(70s), stray)), "silent-never-heard");
    }

    void whatTheDriverDropsIsNoSilence()
    {
        const Change errors = [](CheckEvidence &e) {
            e.line.counters = KernelCounters{40, 0, 0, 0};
            e.line.allTried = true;
        };
        QCOMPARE(wordOf(verdictWith(silent(70s), errors)), "noise");
    }

    void sleepHidesSilenceForAWhile()
    {
        const Change slept = [](CheckEvidence &e) {
            e.system.asleep = TimeSpan{ReceiveTime(0s), ReceiveTime(8h)};
            e.line.silentFor = 5s;
        };
        QCOMPARE(wordOf(verdictWith(healthy(), slept)), "asleep");
        const Change longAgo = [&slept](CheckEvidence &e) {
            slept(e);
            e.line.silentFor = 100s;
        };
        QCOMPARE(wordOf(verdictWith(healthy(), longAgo)), "silent-after-data");
    }

    void powerCuts_data()
    {
        QTest::addColumn<QList<int>>("silences");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("twice a minute of silence") << QList<int>{60, 61} << QByteArray("power-cut-pattern");
        QTest::newRow("many times") << QList<int>{60, 58, 66, 60, 200} << QByteArray("power-cut-pattern");
        QTest::newRow("once") << QList<int>{60} << QByteArray("hourly-awaited");
        QTest::newRow("longer ones") << QList<int>{120, 300} << QByteArray("hourly-awaited");
    }
    void powerCuts()
    {
        QFETCH(QList<int>, silences);
        QFETCH(QByteArray, word);
        QCOMPARE(wordOf(verdictWith(healthy(),
                                    [&](CheckEvidence &e) {
                                        for (const int silence : silences)
                                            e.line.silences.emplace_back(std::chrono::seconds(silence));
                                    })),
                 word);
    }

    void messages_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const Change &change, const char *word) {
            QTest::newRow(name) << change << QByteArray(word);
        };
        row(
            "all is well", [](CheckEvidence &) {}, "hourly-awaited");
        row(
            "a P1 telegram", [](CheckEvidence &e) { e.line.frames.p1 = 1; }, "p1-format");
        row(
            "one bad message", [](CheckEvidence &e) { e.line.frames.bad = 1; }, "hourly-awaited");
        row(
            "two in a hundred",
            [](CheckEvidence &e) {
                e.line.frames.good = 98;
                e.line.frames.bad = 2;
            },
            "hourly-awaited");
        row(
            "more than that", [](CheckEvidence &e) { e.line.frames.bad = 2; }, "damaged");
        row(
            "one in a hundred with the hourly list",
            [](CheckEvidence &e) {
                e.line.frames.good = 198;
                e.line.frames.bad = 2;
                e.content.hourly.seen = 1;
            },
            "damaged");
        row(
            "encrypted only",
            [](CheckEvidence &e) {
                e.line.frames.decoded = 0;
                e.line.frames.encrypted = 24;
                e.content = {};
            },
            "encrypted");
        row(
            "some encrypted, some plain", [](CheckEvidence &e) { e.line.frames.encrypted = 2; },
            "hourly-awaited");
        row(
            "nothing known",
            [](CheckEvidence &e) {
                e.line.frames.decoded = 0;
                e.line.frames.unknown = 24;
                e.content = {};
            },
            "unknown-layout");
        row(
            "power only", [](CheckEvidence &e) { e.content.list2 = 0; }, "power-only-so-far");
        row(
            "power only for a short time",
            [](CheckEvidence &e) {
                e.content.list2 = 0;
                e.content.hourly.isExpected = false;
                e.content.span->to = e.content.span->from + 30s;
            },
            "undecided");
        row(
            "hourly list missed", [](CheckEvidence &e) { e.content.hourly.missed = 1; }, "hourly-missing");
        row(
            "hourly list came", [](CheckEvidence &e) { e.content.hourly.seen = 1; }, "working");
        row(
            "hourly list repeated",
            [](CheckEvidence &e) {
                e.content.hourly.seen = 2;
                e.content.hourly.repeated = 1;
            },
            "hourly-repeated");
        row(
            "missed after some came",
            [](CheckEvidence &e) {
                e.content.hourly.seen = 2;
                e.content.hourly.missed = 1;
            },
            "hourly-missing");
        row(
            "everything in one list",
            [](CheckEvidence &e) {
                e.content = {};
                e.content.others = 6;
                e.content.span = TimeSpan{ReceiveTime(0s), ReceiveTime(61s)};
            },
            "working");
    }
    void messages()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, word);
        QCOMPARE(wordOf(verdictWith(healthy(), change)), word);
    }

    void findings_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *name, CheckFinding finding, const Change &change) {
            QTest::newRow(name) << change << static_cast<int>(finding);
        };
        row("export", CheckFinding::Plusskunde, [](CheckEvidence &e) { e.content.exportSeen = true; });
        row("current of a phase", CheckFinding::PhaseNotMeasured,
            [](CheckEvidence &e) { e.content.phases.currentMissing[1] = true; });
        row("voltage of a phase", CheckFinding::PhaseNotMeasured,
            [](CheckEvidence &e) { e.content.phases.voltageMissing[1] = true; });
        row("winter time", CheckFinding::WinterTime, [](CheckEvidence &e) {
            e.content.winterTime = true;
            e.content.clockOffset = 3s;
        });
        row("slow clock", CheckFinding::ClockOff, [](CheckEvidence &e) { e.content.clockOffset = -61s; });
        row("fast clock", CheckFinding::ClockOff, [](CheckEvidence &e) { e.content.clockOffset = 200s; });
        row("another meter", CheckFinding::AnotherMeter,
            [](CheckEvidence &e) { e.content.anotherMeter = true; });
        row("voltage", CheckFinding::Implausible,
            [](CheckEvidence &e) { e.content.implausibleVoltage = true; });
        row("current", CheckFinding::Implausible,
            [](CheckEvidence &e) { e.content.implausibleCurrent = true; });
        row("power", CheckFinding::Implausible, [](CheckEvidence &e) { e.content.implausiblePower = true; });
    }
    void findings()
    {
        QFETCH(Change, change);
        QFETCH(int, finding);
        QCOMPARE(findingsWith(change), std::set{static_cast<CheckFinding>(finding)});
    }

    void aHealthyMeterHasNoFindings()
    {
        QVERIFY(findingsWith([](CheckEvidence &e) { e.content.clockOffset = 59s; }).empty());
    }
};

QTEST_GUILESS_MAIN(TestCheckVerdict)
#include "tst_checkverdict.moc"
