// SPDX-License-Identifier: GPL-3.0-or-later
// Every verdict by at least three ways that lead to it; what a line gives rather than evidence made up for
// the test.
#include "core/simulator/hdlcencode.h"
#include "tests/support/checknames.h"
#include "tests/support/exampleframes.h"
#include "tests/support/exampletelegrams.h"
#include "tests/support/listbuilder.h"
#include "tests/support/norwegianmodels.h"
#include "tests/support/replayedcheck.h"
#include "tests/support/simulatedcheck.h"

#include <functional>
#include <map>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

using Setup = SimulatedCheck::Setup;
using Way = std::function<std::optional<CheckVerdict>()>;

constexpr std::array makers{Maker::Aidon, Maker::Kaifa, Maker::Kamstrup};

Setup setupOf(Maker maker, LineTrouble trouble = LineTrouble::None, bool drops = false)
{
    Setup setup;
    setup.meter.model = modelOf(maker);
    setup.line.maker = maker;
    setup.line.trouble = trouble;
    setup.line.dropsBadBytes = drops;
    setup.followsSetting = trouble == LineTrouble::None; // a reader with a will of its own
    return setup;
}

Setup withFault(Maker maker, LineFault fault)
{
    Setup setup = setupOf(maker);
    setup.faults = {fault};
    return setup;
}

Setup withFault(Maker maker, MeterFault fault)
{
    Setup setup = setupOf(maker);
    setup.meter.faults = {fault};
    return setup;
}

Setup losing(Maker maker, bool (*isLost)(const Transmission &))
{
    Setup setup = setupOf(maker);
    setup.isLost = isLost;
    return setup;
}

/// The port fails after the meter was heard for so long, and the check is asked `later`.
Way failing(SystemEvidence system, std::chrono::seconds after, std::chrono::seconds later = 5s)
{
    return [system, after, later] {
        SimulatedCheck check(setupOf(Maker::Aidon));
        check.runFor(after);
        check.run().portFailed(system, check.steady());
        check.runFor(later);
        return check.verdict();
    };
}

Way running(const Setup &setup, std::chrono::milliseconds time = 0ms)
{
    return [setup, time] {
        SimulatedCheck check(setup);
        if (time > 0ms)
            check.runFor(time);
        else
            check.runToTheEnd();
        return check.verdict();
    };
}

/// The computer falls asleep after so long.
Way sleeping(const Setup &setup, std::chrono::seconds after)
{
    return [setup, after] {
        SimulatedCheck check(setup);
        check.runFor(after);
        check.run().slept({check.now() - 8h, check.now()}, check.steady());
        return check.verdict();
    };
}

Way replaying(const QByteArray &message, const std::optional<LineSetting> &only = {})
{
    return [message, only] { return ReplayedCheck({message}, only).verdict(); };
}

SystemEvidence problem(LinkProblem problem, const char *owner = "")
{
    SystemEvidence system;
    system.problem = problem;
    system.owner = owner;
    return system;
}

SystemEvidence chip(const char *driver, bool brlttyRuns)
{
    SystemEvidence system = problem(LinkProblem::NoSuchPort);
    system.withoutPort = {{0x1A86, 0x7523, {}, driver, brlttyRuns}};
    return system;
}

/// A whole message of which nobody here can read the list.
QByteArray messageOf(const QByteArray &apdu)
{
    const QByteArray information = QByteArray::fromHex("E6E700") + apdu;
    const auto frame = hdlcFrame({{0x41}, {0x03}, 0x13}, bytesOf(information));
    return {reinterpret_cast<const char *>(frame.data()), static_cast<qsizetype>(frame.size())};
}

} // namespace

Q_DECLARE_METATYPE(Way)

class TestCheckWays : public QObject
{
    Q_OBJECT

private slots:
    void ways_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<Way>("way");
        addProblemsOfTheReader();
        addSilences();
        addGarbage();
        addMessages();
        addLists();
        for (const CheckVerdict verdict : allVerdicts())
            QVERIFY2(m_ways[wordOf(verdict)] >= 3, wordOf(verdict));
    }
    void ways()
    {
        QFETCH(QByteArray, word);
        QFETCH(Way, way);
        QCOMPARE(wordOf(way()), word);
    }

private:
    void add(const char *word, const QByteArray &how, const Way &way)
    {
        ++m_ways[word];
        QTest::addRow("%s: %s", word, how.constData()) << QByteArray(word) << way;
    }

    void addForEachMaker(const char *word, const QByteArray &how, const std::function<Way(Maker)> &way)
    {
        for (const Maker maker : makers)
            add(word, how + ", " + makerName(maker).data(), way(maker));
    }

    void addProblemsOfTheReader()
    {
        const auto add3 = [this](const char *word, const SystemEvidence &system) {
            add(word, "from the start", failing(system, 0s));
            add(word, "after a minute of messages", failing(system, 60s));
            add(word, "and it stays so", failing(system, 10s, 1h));
        };
        add3("no-reader", problem(LinkProblem::NoSuchPort));
        add3("no-port", chip("", false));
        add("no-port", "brltty", failing(chip("usbfs", true), 0s));
        add("no-port", "something else than a serial port", failing(problem(LinkProblem::Other), 0s));
        add3("no-permission", problem(LinkProblem::PermissionDenied, "dialout"));
        add3("busy", problem(LinkProblem::Busy, "minicom"));
        add3("cannot-lock", problem(LinkProblem::CannotLock));
        add3("unplugged", problem(LinkProblem::Unplugged));
        addForEachMaker("asleep", "while messages came",
                        [](Maker maker) { return sleeping(setupOf(maker), 30s); });
        add("asleep", "while nothing came", sleeping(setupOf(Maker::Aidon, LineTrouble::Silent), 300s));
    }

    void addSilences()
    {
        addForEachMaker("silent-never-heard", "not a byte",
                        [](Maker maker) { return running(setupOf(maker, LineTrouble::Silent)); });
        add("silent-never-heard", "some stray bytes",
            replaying(QByteArray("\xFF"), LineSetting{9600, Parity::None}));
        addForEachMaker("silent-after-data", "heard yesterday", [](Maker maker) {
            Setup setup = setupOf(maker, LineTrouble::Silent);
            setup.heardBefore = setup.start - 24h;
            return running(setup);
        });
        addForEachMaker("silent-after-data", "silent from the next hour on", [](Maker maker) {
            return running(losing(maker,
                                  [](const Transmission &sent) {
                                      return sent.begins.time_since_epoch() % 24h >= 16h + 20min;
                                  }),
                           20min);
        });
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            Setup setup = setupOf(Maker::Aidon, LineTrouble::PowerCut);
            setup.line.seed = seed;
            setup.followsSetting = true;
            add("power-cut-pattern", "seed " + QByteArray::number(seed), running(setup));
        }
    }

    void addGarbage()
    {
        const auto addLine = [this](const char *word, LineTrouble trouble, bool drops = false) {
            const QByteArray how = QByteArray(troubleName(trouble).data()) + (drops ? ", dropping" : "");
            addForEachMaker(word, how, [=](Maker maker) { return running(setupOf(maker, trouble, drops)); });
        };
        for (const LineTrouble trouble : {LineTrouble::Spikes, LineTrouble::Breaks, LineTrouble::Hiss})
            addLine("noise", trouble);
        for (const LineTrouble trouble :
             {LineTrouble::Read1200, LineTrouble::Read4800, LineTrouble::Read9600, LineTrouble::Read19200}) {
            addLine("wrong-speed", trouble, false);
            addLine("wrong-speed", trouble, true);
        }
        addLine("wrong-speed", LineTrouble::Read115200);
        addLine("seven-bits", LineTrouble::Read7E1);
        addLine("seven-bits", LineTrouble::Read7N1, true);
        for (const Maker maker : {Maker::Aidon, Maker::Kaifa})
            add("wrong-parity", QByteArray("8n1, ") + makerName(maker).data(),
                running(setupOf(maker, LineTrouble::Read8N1, true)));
        add("wrong-parity", "8e1, Kamstrup", running(setupOf(Maker::Kamstrup, LineTrouble::Read8E1)));
        add("wrong-parity", "8o1, Kamstrup", running(setupOf(Maker::Kamstrup, LineTrouble::Read8O1)));
    }

    void addMessages()
    {
        const LineSetting fast{115200, Parity::None};
        QByteArray damaged = p1Telegram();
        damaged[60] = static_cast<char>(damaged[60] ^ 1);
        add("p1-format", "with a checksum", replaying(p1Telegram(), fast));
        add("p1-format", "without one", replaying(p1TelegramWithoutChecksum(), fast));
        add("p1-format", "at 9600", replaying(p1Telegram(), LineSetting{9600, Parity::None}));
        add("p1-format", "damaged", replaying(damaged, fast));
        for (const LineFault fault :
             {LineFault::BadChecksum, LineFault::LostByte, LineFault::DoubledByte, LineFault::CrLf}) {
            addForEachMaker("damaged", lineFaultName(fault).data(),
                            [=](Maker maker) { return running(withFault(maker, fault), 10min); });
        }
        addForEachMaker("long-frames-break", "brown-out", [](Maker maker) {
            Setup setup = setupOf(maker, LineTrouble::BrownOut);
            setup.followsSetting = true;
            return running(setup);
        });
        addForEachMaker("encrypted", "all of them",
                        [](Maker maker) { return running(withFault(maker, MeterFault::Encrypted)); });
        add("unknown-layout", "a list of one word",
            replaying(messageOf(notification(structure({visible("TEST")})))));
        add("unknown-layout", "a list of bare numbers",
            replaying(messageOf(notification(array({u32(1), u16(2), u32(3)})))));
        add("unknown-layout", "another service", replaying(messageOf(QByteArray::fromHex("C401C10000"))));
    }

    void addLists()
    {
        const auto isNoList1 = [](const Transmission &sent) { return sent.list.kind != ListKind::List1; };
        const auto isHourly = [](const Transmission &sent) { return sent.list.kind == ListKind::List3; };
        for (const Maker maker : {Maker::Aidon, Maker::Kaifa})
            add("power-only-so-far", QByteArray("the others are lost, ") + makerName(maker).data(),
                running(losing(maker, isNoList1)));
        add("power-only-so-far", "a short check", replaying(aidonList1()));
        addForEachMaker("hourly-awaited", "healthy", [](Maker maker) { return running(setupOf(maker)); });
        addForEachMaker("hourly-missing", "lost",
                        [=](Maker maker) { return running(losing(maker, isHourly), 1h); });
        for (const auto hours : {3h, 4h, 5h})
            add("hourly-repeated", QByteArray::number(static_cast<int>(hours.count())) + " hours",
                running(withFault(Maker::Aidon, MeterFault::RepeatedHour), hours));
        addForEachMaker("working", "an hour", [](Maker maker) { return running(setupOf(maker), 1h); });
    }

    std::map<QByteArray, int> m_ways;
};

QTEST_GUILESS_MAIN(TestCheckWays)
#include "tst_checkways.moc"
