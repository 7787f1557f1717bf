// SPDX-License-Identifier: GPL-3.0-or-later
// A day played and scrubbed in the whole window: how long another time takes, how long the event loop was
// held up at each speed, beside the time that the same day lasts at that speed. QT_QPA_PLATFORM=offscreen
// build/dev/bin/bench_replay
#include "app/livesession.h"
#include "app/replaysession.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/writtensession.h"
#include "ui/mainwindow.h"
#include "ui/replaybar.h"
#include "ui/sessionspage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2026y / January / 12};
constexpr int heartbeat = 2; // ms

/// The longest time that nothing else could happen, while `isDone` is waited for.
double longestHold(const std::function<bool()> &isDone, milliseconds most)
{
    QElapsedTimer total;
    QElapsedTimer beat;
    double longest = 0;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(beat.nsecsElapsed()) / 1e6 - heartbeat);
        beat.restart();
        if (isDone() || total.elapsed() > most.count())
            loop.quit();
    });
    total.start();
    beat.start();
    timer.start(heartbeat);
    loop.exec();
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("day.hanscope"));
    {
        MeterSetup setup;
        setup.model = MeterModel::Aidon;
        setup.hasSolar = true;
        VirtualMeter meter(setup, start);
        SessionWriter writer = newSession(path.toStdString(), start);
        writeUntil(writer, meter, start + days{1});
    }
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    KeychainLife life;
    KeyStore keys(std::make_unique<FakeKeychain>(life), KeyFile(folder.filePath(QStringLiteral("keys"))),
                  settings);
    MainWindow window;
    LiveSession live(window, settings, keys, folder.filePath(QStringLiteral("own")));
    ReplaySession replay(window, live, settings);
    window.show();

    QElapsedTimer clock;
    clock.start();
    emit window.sessionsPage().playRequested(path);
    const double opening
        = longestHold([&] { return window.windowTitle() != QStringLiteral("HanScope"); }, seconds{20});
    std::printf("open: shown after %lld ms, held up for %.1f ms at most\n",
                static_cast<long long>(clock.elapsed()), opening);
    ReplayBar &bar = window.replayBar();
    emit bar.pauseRequested();
    double worst = 0;
    double sum = 0;
    constexpr int seeks = 24;
    for (int hour = 1; hour <= seeks; ++hour) {
        clock.start();
        emit bar.seekRequested(start + hours{hour} - minutes{11});
        window.grab();
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        worst = std::max(worst, took);
        sum += took;
    }
    std::printf("scrub: another time shown and painted in %.1f ms, %.1f ms at most\n", sum / seeks, worst);
    for (const double speed : {60.0, 600.0, 3'600.0, 10'000.0}) {
        emit bar.seekRequested(start + hours{6});
        emit bar.speedChosen(speed);
        emit bar.playRequested();
        clock.start();
        const auto isDone = [&] { return !replay.replay()->status().isPlaying; };
        const double held = longestHold(isDone, seconds{5});
        const double passed = duration<double>(replay.replay()->status().at - (start + hours{6})).count();
        std::printf("%6.0f x: %.2f x the speed asked for, held up for %.1f ms at most\n", speed,
                    passed * 1e3 / static_cast<double>(clock.elapsed()) / speed, held);
        emit bar.pauseRequested();
    }
}
