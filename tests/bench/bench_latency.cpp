// SPDX-License-Identifier: GPL-3.0-or-later
// From the last byte written to a pty until the reading is there: QSerialPort, decoder and signals, no
// window.
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "tests/support/exampleframes.h"
#include "tests/support/ptypair.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace hanscope;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr int rounds = 1000;

double microseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

/// Waits for bytes and timers until `isDone`; sleeps in between, as a program does.
template <typename Condition>
void waitUntil(Condition isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Sample {
    int count = 0;
    Clock::time_point arrivedAt{};
};

/// The last byte comes from another thread, so that this one sleeps when it does.
double timeOneFrame(test::PtyPair &pty, const QByteArray &frame, Sample &sample)
{
    Clock::time_point writtenAt;
    const int before = sample.count;
    const std::unique_ptr<QThread> meter(QThread::create([&] {
        pty.write(frame.chopped(1));
        QThread::msleep(7);
        writtenAt = Clock::now();
        pty.write(frame.last(1));
    }));
    meter->start();
    waitUntil([&] { return sample.count > before; });
    meter->wait();
    return microseconds(sample.arrivedAt - writtenAt);
}

void measure(const char *name, const QByteArray &frame, test::PtyPair &pty, Sample &sample)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(timeOneFrame(pty, frame, sample));
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral("%1 median %2 us, p95 %3 us, worst %4 us\n")
                               .arg(QLatin1String(name), -16)
                               .arg(times[rounds / 2], 0, 'f', 0)
                               .arg(times[rounds * 95 / 100], 0, 'f', 0)
                               .arg(times.back(), 0, 'f', 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    LinkMemory memory(settings);
    ReaderLink link(memory);
    test::PtyPair pty;
    Sample sample;
    QObject::connect(&link, &ReaderLink::readingReceived, &link, [&] {
        sample.arrivedAt = Clock::now();
        ++sample.count;
    });
    link.start(pty.path());
    if (link.status().phase != LinkPhase::Silent) {
        QTextStream(stderr) << "cannot open a pty\n";
        return 1;
    }
    measure("Aidon list 1", test::aidonList1(), pty, sample);
    measure("Kaifa list 3", test::kaifaList3(), pty, sample);
    measure("Kamstrup list 3", test::kamstrupList3(), pty, sample);
    measure("Aidon list 3", test::aidonList3(), pty, sample);
    return 0;
}
