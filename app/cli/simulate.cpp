// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate.h"

#include "app/cli/pseudoterminal.h"
#include "core/simulator/faults.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <memory>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr const char *help =
    R"(Usage: hanscope-cli simulate --meter aidon|kaifa|kamstrup [OPTIONS...]

Plays a virtual meter and its house, byte for byte what such a meter sends, until interrupted.

Options:
  --meter NAME        aidon, kaifa or kamstrup
  --network NAME      1-phase, 3-wire (IT/TT 230 V) or 4-wire (TN 400 V, default)
  --solar             a house with solar panels
  --pty               open a pseudo terminal, print its path and play there: a serial port for other programs.
                      Without it the bytes go to standard output
  --speed N           N times as fast as time passes (default 1)
  --start TIME        begin at this time, ISO 8601; UTC unless it says otherwise (default now)
  --duration SECONDS  of the meter's time; without --pty the bytes then come at once, not in real time
  --seed N            another house, and other faults (default 1)
  --fault NAME        may be given more than once:
                        bad-checksum, cut, lost-byte, doubled-byte, no-closing-flag   one list in five
                        noise            garbage in front of one list in five
                        crlf             each 0A comes as 0D 0A
                        silence          nothing in every fifth minute
                        repeated-hour    every second hourly list says again what the one before said
                        encrypted        ciphered messages only
  -h, --help          show this help

Exit status: 0 played, 1 no pseudo terminal or no output, 2 wrong use.
)";

struct Options {
    MeterSetup setup;
    std::vector<Fault> faults;
    ReceiveTime start{};
    std::optional<milliseconds> duration;
    double speed = 1;
    bool usesPty = false;
};

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "hanscope-cli simulate: %s; see hanscope-cli simulate --help\n", qPrintable(why));
    return 2;
}

template <typename T>
struct Word {
    QStringView word;
    T value;
};

constexpr std::array makers{Word<Maker>{u"aidon", Maker::Aidon}, Word<Maker>{u"kaifa", Maker::Kaifa},
                            Word<Maker>{u"kamstrup", Maker::Kamstrup}};
constexpr std::array networks{Word<Network>{u"1-phase", Network::OnePhase},
                              Word<Network>{u"3-wire", Network::ThreeWire},
                              Word<Network>{u"4-wire", Network::FourWire}};

template <typename Words, typename T>
bool readWord(const QString &text, const Words &words, T &value)
{
    for (const auto &candidate : words) {
        if (candidate.word == text) {
            value = candidate.value;
            return true;
        }
    }
    return false;
}

std::optional<ReceiveTime> readStart(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return ReceiveTime(milliseconds(time.toMSecsSinceEpoch()));
}

/// Fills `options`; else says why not.
QString readOptions(const QCommandLineParser &parser, Options &options)
{
    const auto value = [&parser](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto isSet = [&parser](const char *name) { return parser.isSet(QLatin1StringView(name)); };
    bool isGood = true;

    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("'%1' is no option").arg(parser.positionalArguments().first());
    if (!isSet("meter"))
        return QStringLiteral("no --meter given");
    if (!readWord(value("meter"), makers, options.setup.maker))
        return QStringLiteral("there is no meter '%1'").arg(value("meter"));
    if (isSet("network") && !readWord(value("network"), networks, options.setup.network))
        return QStringLiteral("there is no network '%1'").arg(value("network"));
    options.setup.hasSolar = isSet("solar");
    options.usesPty = isSet("pty");
    for (const QString &name : parser.values(QStringLiteral("fault"))) {
        const auto fault = faultByName(name.toStdString());
        if (!fault)
            return QStringLiteral("there is no fault '%1'").arg(name);
        options.faults.push_back(*fault);
    }
    if (isSet("seed"))
        options.setup.seed = value("seed").toUInt(&isGood);
    if (!isGood)
        return QStringLiteral("'%1' is no seed").arg(value("seed"));
    if (isSet("speed"))
        options.speed = value("speed").toDouble(&isGood);
    if (!isGood || !(options.speed >= 0.001 && options.speed <= 1e6))
        return QStringLiteral("'%1' is no speed from 0.001 to 1000000").arg(value("speed"));
    if (isSet("duration")) {
        const double seconds = value("duration").toDouble(&isGood);
        if (!isGood || !(seconds > 0 && seconds <= 1e10))
            return QStringLiteral("'%1' is no duration in seconds").arg(value("duration"));
        options.duration = milliseconds(static_cast<std::int64_t>(seconds * 1000));
    }
    options.start = std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
    if (isSet("start")) {
        const auto start = readStart(value("start"));
        if (!start)
            return QStringLiteral("'%1' is no time like 2026-01-31T16:00:00Z").arg(value("start"));
        options.start = *start;
    }
    return {};
}

volatile std::sig_atomic_t interrupted = 0;

/// An interrupt ends the wait, and the program in order.
void catchInterrupts()
{
    struct sigaction action {
    };
    action.sa_handler = [](int) { interrupted = 1; };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

/// The meter's time against ours.
class Pace
{
public:
    Pace(ReceiveTime start, double speed)
        : m_start(start)
        , m_speed(speed)
    {
        ::clock_gettime(CLOCK_MONOTONIC, &m_begin);
    }

    /// Sleeps until it is `time` on the meter's clock. False when interrupted.
    bool waitUntil(ReceiveTime time) const
    {
        constexpr std::int64_t nanoseconds = 1'000'000'000;
        const double passed = static_cast<double>((time - m_start).count()) / m_speed; // in ms
        const auto wait = static_cast<std::int64_t>(passed * 1e6);
        timespec wake = m_begin;
        wake.tv_sec += wait / nanoseconds;
        wake.tv_nsec += wait % nanoseconds;
        if (wake.tv_nsec >= nanoseconds) {
            wake.tv_nsec -= nanoseconds;
            ++wake.tv_sec;
        }
        while (!interrupted) {
            if (::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &wake, nullptr) == 0)
                break;
        }
        return !interrupted;
    }

private:
    ReceiveTime m_start;
    double m_speed;
    timespec m_begin{};
};

/// Where the bytes go. False: nobody takes them any more.
class Output
{
public:
    explicit Output(PseudoTerminal *terminal)
        : m_terminal(terminal)
    {
    }

    bool write(Bytes bytes)
    {
        if (m_terminal) {
            m_terminal->write(bytes);
            return true;
        }
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    }

    bool flush() { return m_terminal || std::fflush(stdout) == 0; }

private:
    PseudoTerminal *m_terminal;
};

/// Bytes as a USB reader hands them on while a frame runs in: a few at a time.
bool writeInBursts(Bytes bytes, const Transmission &sent, Maker maker, const Pace &pace, Output &output)
{
    constexpr milliseconds burst = 16ms;
    const double bytesPerBurst = static_cast<double>(burst.count()) * static_cast<double>(bytes.size())
        / static_cast<double>(std::max<std::int64_t>(wireTime(maker, bytes.size()).count(), 1));
    std::size_t written = 0;
    for (int count = 1; written < bytes.size(); ++count) {
        const auto due = static_cast<std::size_t>(bytesPerBurst * count);
        const Bytes now = bytes.subspan(written, std::min(due, bytes.size()) - written);
        if (!pace.waitUntil(sent.begins + burst * count))
            return true;
        if (!output.write(now) || !output.flush())
            return false;
        written += now.size();
    }
    return true;
}

bool play(const Options &options, Output &output)
{
    VirtualMeter meter(options.setup, options.start);
    FaultyLine line(options.faults, options.setup.seed);
    const Pace pace(options.start, options.speed);
    const bool atOnce = options.duration && !options.usesPty;
    const bool inBursts = !atOnce && options.speed == 1;
    while (!interrupted) {
        const Transmission sent = meter.next();
        if (options.duration && sent.ends > options.start + *options.duration)
            return output.flush();
        const std::vector<std::uint8_t> bytes = line.transmit(sent);
        if (inBursts) {
            if (!writeInBursts(bytes, sent, options.setup.maker, pace, output))
                return false;
            continue;
        }
        if (!atOnce && !pace.waitUntil(sent.ends))
            break;
        if (!output.write(bytes) || (!atOnce && !output.flush()))
            return false;
    }
    return output.flush();
}

/// Gives a reader a moment for the last bytes: they vanish with the port.
void waitForReader(const PseudoTerminal &terminal)
{
    const timespec moment{0, 10'000'000};
    for (int tries = 0; tries < 200 && !interrupted && terminal.unread() > 0; ++tries)
        ::nanosleep(&moment, nullptr);
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions(
        {helpOption, QCommandLineOption(QStringLiteral("solar")), QCommandLineOption(QStringLiteral("pty"))});
    for (const char *name : {"meter", "network", "speed", "start", "duration", "seed", "fault"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name), {}, QStringLiteral("value")));
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));
    if (parser.isSet(helpOption)) {
        std::fputs(help, stdout);
        return 0;
    }
    Options options;
    if (const QString problem = readOptions(parser, options); !problem.isEmpty())
        return wrongUse(problem);

    catchInterrupts();
    std::unique_ptr<PseudoTerminal> terminal;
    if (options.usesPty) {
        terminal = std::make_unique<PseudoTerminal>();
        if (!terminal->isOpen()) {
            std::fprintf(stderr, "hanscope-cli: cannot open a pseudo terminal: %s\n",
                         qPrintable(terminal->errorString()));
            return 1;
        }
        std::puts(qPrintable(terminal->path()));
        std::fflush(stdout);
    }
    Output output(terminal.get());
    if (!play(options, output) && !interrupted) {
        std::fputs("hanscope-cli: cannot write to standard output\n", stderr);
        return 1;
    }
    if (terminal)
        waitForReader(*terminal);
    return 0;
}

} // namespace hanscope
