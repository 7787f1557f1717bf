// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checknames.h"
#include "tests/support/healthystart.h"
#include "tests/support/norwegianmodels.h"

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

using Setup = SimulatedCheck::Setup;

constexpr std::array makers{Maker::Aidon, Maker::Kaifa, Maker::Kamstrup};

Setup meterOf(Maker maker, std::uint32_t seed = 1)
{
    Setup setup;
    setup.meter.model = modelOf(maker);
    setup.line.maker = maker;
    setup.meter.seed = setup.line.seed = seed;
    return setup;
}

/// The reader always reads in this wrong way, whatever it is set to.
Setup readAs(LineTrouble trouble, Maker maker, std::uint32_t seed, bool drops = false)
{
    Setup setup = meterOf(maker, seed);
    setup.line.trouble = trouble;
    setup.line.dropsBadBytes = drops;
    setup.skip = std::chrono::milliseconds(seed * 3331 % 20000);
    setup.followsSetting = false;
    return setup;
}

QByteArray verdictAtTheEnd(const Setup &setup)
{
    SimulatedCheck check(setup);
    check.runToTheEnd();
    return wordOf(check.verdict());
}

QByteArray makerWord(Maker maker)
{
    return makerName(maker).data();
}

} // namespace

Q_DECLARE_METATYPE(Setup)

class TestCheckRun : public QObject
{
    Q_OBJECT

private slots:
    void lines_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *word, const char *why, const Setup &setup) {
            QTest::addRow("%s: %s, %s, seed %u", word, why, makerWord(setup.line.maker).data(),
                          setup.meter.seed)
                << setup << QByteArray(word);
        };
        for (const Maker maker : makers) {
            for (const std::uint32_t seed : {1U, 2U}) {
                row("hourly-awaited", "healthy", meterOf(maker, seed));
                const auto wrong = [&](const char *word, LineTrouble trouble, bool drops = false) {
                    const QByteArray why
                        = QByteArray(troubleName(trouble).data()) + (drops ? ", dropping" : "");
                    row(word, why, readAs(trouble, maker, seed, drops));
                };
                wrong("silent-never-heard", LineTrouble::Silent);
                for (const LineTrouble trouble :
                     {LineTrouble::Spikes, LineTrouble::Breaks, LineTrouble::Hiss})
                    wrong("noise", trouble);
                for (const bool drops : {false, true}) {
                    for (const LineTrouble trouble : {LineTrouble::Read1200, LineTrouble::Read4800,
                                                      LineTrouble::Read9600, LineTrouble::Read19200})
                        wrong("wrong-speed", trouble, drops);
                    wrong("seven-bits", LineTrouble::Read7N1, drops);
                }
                wrong("wrong-speed", LineTrouble::Read115200);
                wrong("seven-bits", LineTrouble::Read7E1);
                wrong("long-frames-break", LineTrouble::BrownOut);
                const bool isKamstrup = maker == Maker::Kamstrup;
                wrong("wrong-parity", isKamstrup ? LineTrouble::Read8E1 : LineTrouble::Read8N1, true);
                Setup secret = meterOf(maker, seed);
                secret.meter.faults = {MeterFault::Encrypted};
                row("encrypted", "ciphered", secret);
                Setup past = readAs(LineTrouble::Silent, maker, seed);
                past.heardBefore = past.start - 24h;
                row("silent-after-data", "heard yesterday", past);
            }
        }
        row("wrong-parity", "8e1", readAs(LineTrouble::Read8E1, Maker::Kamstrup, 1));
        row("wrong-parity", "8o1", readAs(LineTrouble::Read8O1, Maker::Kamstrup, 1));
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            Setup cut = meterOf(Maker::Aidon, seed);
            cut.line.trouble = LineTrouble::PowerCut;
            row("power-cut-pattern", "a minute off", cut);
        }
    }
    void lines()
    {
        QFETCH(Setup, setup);
        QFETCH(QByteArray, word);
        QCOMPARE(verdictAtTheEnd(setup), word);
    }

    void damage_data()
    {
        QTest::addColumn<Setup>("setup");
        for (const Maker maker : makers) {
            for (const LineFault fault :
                 {LineFault::BadChecksum, LineFault::LostByte, LineFault::DoubledByte, LineFault::CrLf}) {
                Setup setup = meterOf(maker);
                setup.faults = {fault};
                QTest::addRow("%s, %s", makerWord(maker).data(), lineFaultName(fault).data()) << setup;
            }
        }
    }
    void damage()
    {
        // One message in five is hit by chance: ten minutes of the slowest meter are enough to hit some.
        QFETCH(Setup, setup);
        SimulatedCheck check(setup);
        check.runFor(10min);
        QCOMPARE(wordOf(check.verdict()), "damaged");
    }

    void aReaderThatCanBeSetRightIsSetRight_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<bool>("drops");
        for (const Maker maker : makers) {
            QTest::addRow("%s", makerWord(maker).data()) << static_cast<int>(maker) << false;
            QTest::addRow("%s, bad bytes dropped", makerWord(maker).data())
                << static_cast<int>(maker) << true;
        }
    }
    void aReaderThatCanBeSetRightIsSetRight()
    {
        QFETCH(int, maker);
        QFETCH(bool, drops);
        Setup setup = meterOf(static_cast<Maker>(maker));
        setup.line.dropsBadBytes = drops;
        SimulatedCheck check(setup);
        check.runFor(50s);
        QVERIFY(check.run().sweep().stays());
        const LineSetting expected{2400,
                                   maker == static_cast<int>(Maker::Kamstrup) ? Parity::None : Parity::Even};
        QVERIFY(check.run().sweep().setting() == expected);
        QCOMPARE(check.evidence().line.frames.bad, 0U);
    }

    void aHealthyMeterIsNeverCalledClosed()
    {
        // bench_portcheck takes a thousand.
        for (std::uint32_t seed = 1; seed <= 100; ++seed)
            QVERIFY2(!isHealthyMeterCalledSilent(seed), qPrintable(QString::number(seed)));
    }

    void aWholeDayWorks_data()
    {
        QTest::addColumn<int>("maker");
        for (const Maker maker : makers)
            QTest::addRow("%s", makerWord(maker).data()) << static_cast<int>(maker);
    }
    void aWholeDayWorks()
    {
        QFETCH(int, maker);
        Setup setup = meterOf(static_cast<Maker>(maker));
        setup.skip = 20min;
        SimulatedCheck check(setup);
        check.runFor(34min);
        QCOMPARE(wordOf(check.verdict()), "hourly-awaited");
        const auto due = check.evidence().content.hourly.due;
        QVERIFY(due && *due > check.now() && *due - check.now() < 2min);
        for (int hour = 0; hour < 4; ++hour) {
            check.runFor(1h);
            QCOMPARE(wordOf(check.verdict()), "working");
            QVERIFY(check.evidence().content.hourly.seen == static_cast<std::uint64_t>(hour + 1));
        }
        QVERIFY(findingsIn(check.evidence()).empty());
    }

    void aRepeatedHourIsSeen()
    {
        Setup setup = meterOf(Maker::Aidon);
        setup.meter.faults = {MeterFault::RepeatedHour};
        SimulatedCheck check(setup);
        check.runFor(4h);
        QCOMPARE(wordOf(check.verdict()), "hourly-repeated");
    }

    void thePortOpensAfterAWhile()
    {
        Setup setup = meterOf(Maker::Kaifa);
        SimulatedCheck check(setup);
        check.run().portFailed({LinkProblem::Unplugged, {}, {}, false, {}, {}}, check.steady());
        check.runFor(2min);
        QCOMPARE(wordOf(check.verdict()), "unplugged");
        check.run().portOpened(check.steady());
        check.runFor(30s);
        QCOMPARE(wordOf(check.verdict()), "hourly-awaited");
    }

    void sleepIsToldUntilSomethingIsHeard()
    {
        Setup setup = readAs(LineTrouble::Silent, Maker::Aidon, 1);
        SimulatedCheck check(setup);
        check.runFor(20s);
        check.run().slept({check.now(), check.now() + 8h}, check.steady());
        QCOMPARE(wordOf(check.verdict()), "asleep");
        check.runFor(3min);
        QCOMPARE(wordOf(check.verdict()), "silent-never-heard");
    }

    void tellsWhatIsTriedAndForHowLong()
    {
        SimulatedCheck check(readAs(LineTrouble::Silent, Maker::Aidon, 1));
        const SettingSweep &sweep = check.run().sweep();
        QCOMPARE(settingText(sweep.setting()), "2400 8E1");
        QCOMPARE(sweep.remaining(check.steady()), 25s);
        QCOMPARE(sweep.allRemaining(check.steady()), 70s);
        check.runFor(10s);
        QCOMPARE(sweep.remaining(check.steady()), 15s);
        QCOMPARE(sweep.allRemaining(check.steady()), 60s);
        std::vector<std::string> settings;
        check.runUntil(80s, [&](const CheckEvidence &) {
            if (settings.empty() || settings.back() != settingText(sweep.setting()))
                settings.push_back(settingText(sweep.setting()));
            return false;
        });
        QCOMPARE(settings, (std::vector<std::string>{"2400 8E1", "2400 8N1", "115200 8N1", "9600 8N1"}));
        QVERIFY(sweep.isOver());
        QVERIFY(check.evidence().line.allTried);
        QCOMPARE(check.evidence().line.tried.size(), 4U);
        QCOMPARE(check.evidence().line.tried[0].listened, 25s);
    }

    void beginsWithTheSettingThatIsExpected()
    {
        const auto steps = usualSweep({2400, Parity::None});
        QCOMPARE(steps.size(), 4U);
        QCOMPARE(settingText(steps[0].setting), "2400 8N1");
        QCOMPARE(settingText(steps[1].setting), "2400 8E1");
        QCOMPARE(settingText(usualSweep({1200, Parity::None})[0].setting), "2400 8E1");
    }

    void noRandomBytesAreEverGood()
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            const Chance chance(seed);
            CheckRun run(usualSweep(), {}, {});
            StreamDecoder decoder;
            run.portOpened(0ms);
            for (std::int64_t step = 0; step < 800; ++step) {
                std::vector<std::uint8_t> bytes(chance.bits(1, step) % 300);
                for (std::size_t i = 0; i < bytes.size(); ++i) {
                    const std::uint64_t random = chance.bits(2, step * 1000 + static_cast<std::int64_t>(i));
                    constexpr std::array<std::uint8_t, 5> likely{0x7E, 0xA0, 0x68, '/', 0x16};
                    bytes[i] = random % 8 < likely.size() ? likely[random % 8]
                                                          : static_cast<std::uint8_t>(random >> 8);
                }
                const std::chrono::milliseconds now(step * 100);
                run.addBytes(bytes, now);
                decodeAll(decoder, bytes, [&run](const Message &message) { run.addMessage(message); });
                run.tick(now, ReceiveTime(now));
            }
            run.end(80s);
            const auto verdict = decideVerdict(run.evidence(80s));
            QVERIFY(verdict);
            QVERIFY2(classOf(*verdict) != CheckClass::Fine, wordOf(verdict));
            QCOMPARE(run.evidence(80s).line.frames.good, 0U);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckRun)
#include "tst_checkrun.moc"
