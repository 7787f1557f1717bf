// SPDX-License-Identifier: GPL-3.0-or-later
// From the last byte written to a pty until the reading is there (QSerialPort, decoder, signals), and until
// the changed number is painted and handed to the window system.
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "core/simulator/encode.h"
#include "tests/support/ptypair.h"
#include "ui/mainwindow.h"
#include "ui/powergauge.h"

#include <QApplication>
#include <QEvent>
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

/// Notes when the power dial is painted.
class PaintWatch : public QObject
{
public:
    bool seen = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
};

/// A list 1 whose power differs from round to round, so that the number must change.
QByteArray aidonFrame(int round)
{
    MeterList list;
    list.kind = ListKind::List1;
    list.meter.maker = Maker::Aidon;
    list.items.push({{1, 0, 1, 7, 0}, 1000 + round % 2 * 1000 + round, 0, Unit::Watt});
    const auto bytes = encodeFrame(list, profileOf(MeterModel::Aidon));
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

struct Times {
    Clock::time_point written{}, read{}, painted{};
};

/// The last byte comes from another thread, so that this one sleeps when it does.
void timeOneFrame(test::PtyPair &pty, const QByteArray &frame, PaintWatch &paint, Times &times)
{
    const std::unique_ptr<QThread> meter(QThread::create([&] {
        pty.write(frame.chopped(1));
        QThread::msleep(7);
        times.written = Clock::now();
        pty.write(frame.last(1));
    }));
    times.read = {};
    meter->start();
    while (times.read == Clock::time_point{}) {
        paint.seen = false; // what was painted before the reading is another number
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    while (!paint.seen)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    times.painted = Clock::now();
    meter->wait();
}

void print(const char *name, std::vector<double> times)
{
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
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    LinkMemory memory(settings);
    ReaderLink link(memory);
    MainWindow window;
    PaintWatch paint;
    window.findChild<PowerGauge *>()->installEventFilter(&paint);
    test::PtyPair pty;
    Times times;
    QObject::connect(&link, &ReaderLink::statusChanged, &window, &MainWindow::showLink);
    QObject::connect(&link, &ReaderLink::readingReceived, &link, [&] { times.read = Clock::now(); });
    QObject::connect(&link, &ReaderLink::readingReceived, &window, &MainWindow::showReading);
    window.show();
    link.start(pty.path());
    if (link.status().phase != LinkPhase::Silent) {
        QTextStream(stderr) << "cannot open a pty\n";
        return 1;
    }
    std::vector<double> toReading;
    std::vector<double> toScreen;
    for (int round = 0; round < rounds; ++round) {
        timeOneFrame(pty, aidonFrame(round), paint, times);
        toReading.push_back(microseconds(times.read - times.written));
        toScreen.push_back(microseconds(times.painted - times.written));
    }
    print("to the reading", toReading);
    print("to the screen", toScreen);
    return 0;
}
