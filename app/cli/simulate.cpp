// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate.h"

#include "app/cli/pseudoterminal.h"
#include "app/cli/simulatehelp.h"
#include "app/cli/simulateoptions.h"

#include <algorithm>
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

int wrongUse(const QString &why)
{
    std::fprintf(stderr, "hanscope-cli simulate: %s; see hanscope-cli simulate --help\n", qPrintable(why));
    return 2;
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
        if (bytes.empty())
            return true;
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
bool writeInBursts(Bytes bytes, const Transmission &sent, const Pace &pace, Output &output)
{
    constexpr milliseconds burst = 16ms;
    const double bytesPerBurst = static_cast<double>(burst.count()) * static_cast<double>(bytes.size())
        / static_cast<double>(std::max<std::int64_t>((sent.ends - sent.begins).count(), 1));
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

/// What the reader makes of `bytes` with the line that was asked for.
std::vector<std::uint8_t> readBy(const SimulateOptions &options, std::vector<std::uint8_t> bytes,
                                 ReceiveTime begins)
{
    const bool isOver = options.lineTrouble && begins >= options.start + *options.lineTrouble;
    const bool isRight = options.line.trouble == LineTrouble::None || isOver;
    return isRight ? bytes : options.line.receive(bytes, begins);
}

bool play(const SimulateOptions &options, Output &output)
{
    VirtualMeter meter(options.setup, options.start);
    const FaultyLine line(options.lineFaults, options.setup.seed);
    const Pace pace(options.start, options.speed);
    const bool atOnce = options.duration && !options.usesPty;
    const bool inBursts = !atOnce && options.speed == 1;
    while (!interrupted) {
        const Transmission sent = meter.next();
        if (options.duration && sent.ends > options.start + *options.duration)
            return output.flush();
        const std::vector<std::uint8_t> bytes = readBy(options, line.transmit(sent), sent.begins);
        if (inBursts) {
            if (!writeInBursts(bytes, sent, pace, output))
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
    SimulateOptions options;
    if (const QString problem = readSimulateOptions(arguments, options); !problem.isEmpty())
        return wrongUse(problem);
    if (options.wantsHelp) {
        std::fputs(simulateHelp(), stdout);
        return 0;
    }

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
