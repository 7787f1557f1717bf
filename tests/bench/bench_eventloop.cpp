// SPDX-License-Identifier: GPL-3.0-or-later
// What holds up the window: a year of history and a day's session in the whole program, one thing done after
// the other, and the longest time in which its event loop could do nothing else, painting included.
// QT_QPA_PLATFORM=offscreen build/dev/bin/bench_eventloop
#include "app/livesession.h"
#include "app/replaysession.h"
#include "app/today.h"
#include "core/codec/readingtable.h"
#include "core/history/historyfile.h"
#include "core/history/historywriter.h"
#include "core/model/systemclock.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/ptypair.h"
#include "tests/support/writtensession.h"
#include "ui/energypage.h"
#include "ui/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/replaybar.h"
#include "ui/sessionspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
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

constexpr int heartbeat = 2; // ms
constexpr double goal = 50;
constexpr qint64 settling = 400; ///< ms: what was begun late still counts

MeterSetup house()
{
    MeterSetup setup;
    setup.model = MeterModel::Aidon;
    setup.hasSolar = true;
    return setup;
}

/// The hourly lists of a year until now, and one list a minute.
void writeYear(const QString &folder)
{
    HistoryFile file(folder);
    HistoryWriter writer;
    writer.keepReadings(days{400});
    const ReceiveTime now = systemTime();
    const ReceiveTime begin = floor<hours>(now) - days{365};
    VirtualMeter meter(house(), begin);
    for (ReceiveTime at = begin; at < now; at += minutes{1}) {
        meter.skipTo(at);
        const Transmission sent = meter.next();
        writer.add(toReading(sent.list, sent.ends));
        if (writer.pending() >= 2000)
            writer.commit(*file.database());
    }
    writer.commit(*file.database());
}

QString writeDay(const QString &path)
{
    const ReceiveTime start = sys_days{2026y / June / 12};
    VirtualMeter meter(house(), start);
    SessionWriter writer = newSession(path.toStdString(), start);
    writeUntil(writer, meter, start + days{1});
    return path;
}

/// Watches the event loop while one thing after the other is done.
class Watch
{
public:
    using Action = std::function<void()>;
    using Condition = std::function<bool()>;

    void step(
        const char *name, const Action &action, const Condition &isDone = [] { return true; })
    {
        QElapsedTimer total;
        QElapsedTimer beat;
        QElapsedTimer settled;
        double longest = 0;
        bool hasBegun = false;
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            longest = std::max(longest, static_cast<double>(beat.nsecsElapsed()) / 1e6 - heartbeat);
            beat.restart();
            if (!hasBegun || !isDone())
                settled.restart();
            if (settled.elapsed() > settling || total.elapsed() > 60'000)
                loop.quit();
        });
        QTimer::singleShot(20, &loop, [&] {
            action();
            hasBegun = true;
        });
        total.start();
        beat.start();
        settled.start();
        timer.start(heartbeat);
        loop.exec();
        std::printf("%-52s held up for %6.1f ms at most, %5.2f x the goal%s\n", name, longest, longest / goal,
                    isDone() ? "" : " (did not end)");
        std::fflush(stdout);
        m_longest = std::max(m_longest, longest);
    }
    double longest() const { return m_longest; }

private:
    double m_longest = 0;
};

template <typename Part>
Part &part(const QWidget &window, const char *name)
{
    return *window.findChild<Part *>(QLatin1String(name));
}

ExportDialog *dialogOf(const QWidget &window)
{
    return window.findChild<ExportDialog *>();
}

void exportYear(Watch &watch, MainWindow &window, const QString &path, TableFormat format, const char *name)
{
    const local_days today = norwegianDay(systemTime());
    watch.step(
        "the export dialog opened",
        [&] { emit window.energyPage().exportRequested(today - days{364}, today); },
        [&] { return dialogOf(window) != nullptr; });
    ExportDialog *dialog = dialogOf(window);
    watch.step(
        name,
        [&] {
            ExportChoice choice = dialog->choice();
            choice.rows = ExportRows::Readings;
            choice.format = format;
            choice.columns.clear();
            choice.path = path.toStdString();
            emit dialog->exportRequested(choice);
        },
        [&] { return QFileInfo::exists(path); });
    std::printf("    %s\n", qPrintable(dialog->text()));
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void lookAtEnergy(Watch &watch, MainWindow &window)
{
    const local_days today = norwegianDay(systemTime());
    EnergyPage &page = window.energyPage();
    watch.step("Energy opened", [&] { window.openPage(MainWindow::Energy); });
    watch.step("Energy: a month", [&] { page.open(Period::Month, today - days{40}); });
    watch.step("Energy: a year", [&] { page.open(Period::Year, today); });
    watch.step("Energy: the year as a heat map", [&] { part<QAbstractButton>(window, "heat").click(); });
    watch.step("Energy: the year before", [&] { part<QAbstractButton>(page, "back").click(); });
    watch.step("Energy: a day", [&] { page.open(Period::Day, today - days{3}); });
    watch.step("Peaks opened", [&] { window.openPage(MainWindow::Peaks); });
}

void lookAtWindow(Watch &watch, MainWindow &window)
{
    for (int page = MainWindow::Settings; page >= MainWindow::Now; --page) {
        const QByteArray name
            = "page " + QByteArray::number(page + 1) + " opened for the first or second time";
        watch.step(name.constData(), [&] { window.openPage(page); });
    }
    Preferences preferences;
    preferences.language = LanguageChoice::Bokmaal;
    watch.step("the language changed", [&] { window.setPreferences(preferences); });
    preferences.theme = ThemeChoice::Dark;
    watch.step("the theme changed", [&] { window.setPreferences(preferences); });
    watch.step("resized to 1920x1080", [&] { window.resize(1920, 1080); });
    watch.step("resized to 800x500", [&] { window.resize(800, 500); });
    window.resize(1100, 700);
}

void playDay(Watch &watch, MainWindow &window, ReplaySession &replay, const QString &path)
{
    watch.step(
        "a session of a day opened", [&] { emit window.sessionsPage().playRequested(path); },
        [&] { return window.windowTitle() != QStringLiteral("HanScope"); });
    const auto isOver = [&] { return !replay.replay() || !replay.replay()->status().isPlaying; };
    emit window.replayBar().speedChosen(1000);
    emit window.replayBar().playRequested();
    QElapsedTimer played;
    played.start();
    watch.step(
        "played 1000 times as fast", [] {}, [&] { return isOver() || played.elapsed() > 5000; });
    watch.step("left", [&] { emit window.replayBar().leaveRequested(); });
}

/// Six hours of a meter at once over a line, and then kept.
void keepHeard(Watch &watch, MainWindow &window, LiveSession &live, const QString &sessions)
{
    PtyPair pty;
    live.listenTo(pty.path());
    const ReceiveTime start = sys_days{2026y / June / 12};
    VirtualMeter meter(house(), start);
    int heard = 0;
    QObject::connect(&live, &LiveSession::readingHeard, &window, [&heard] { ++heard; });
    QTimer feed;
    QObject::connect(&feed, &QTimer::timeout, &window, [&] {
        const Transmission sent = meter.next();
        if (sent.ends < start + hours{6})
            pty.write({reinterpret_cast<const char *>(sent.bytes.data()), qsizetype(sent.bytes.size())});
        else
            feed.stop();
    });
    watch.step(
        "six hours of lists, as fast as they go", [&] { feed.start(0); },
        [&] { return heard > 0 && !feed.isActive(); });
    watch.step(
        "what was heard is kept", [&] { emit window.sessionsPage().keepRequested({}, hours{24}); },
        [&] { return !QDir(sessions).isEmpty(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("hanscope"));
    writeYear(own);
    const QString session = writeDay(folder.filePath(QStringLiteral("day.hanscope")));

    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    KeychainLife life;
    KeyStore keys(std::make_unique<FakeKeychain>(life), KeyFile(folder.filePath(QStringLiteral("keys"))),
                  settings);
    MainWindow window;
    LiveSession live(window, settings, keys, own);
    ReplaySession replay(window, live, settings);
    Watch watch;
    watch.step("the window with a year behind it", [&] { window.show(); });
    lookAtEnergy(watch, window);
    exportYear(watch, window, folder.filePath(QStringLiteral("year.csv")), TableFormat::Csv, "a year as CSV");
    exportYear(watch, window, folder.filePath(QStringLiteral("excel.csv")), TableFormat::CsvExcelNorway,
               "a year for Excel");
    playDay(watch, window, replay, session);
    keepHeard(watch, window, live, own + QStringLiteral("/sessions"));
    const QString report = folder.filePath(QStringLiteral("report.pdf"));
    watch.step(
        "a report on a session saved as PDF",
        [&] { emit window.sessionsPage().reportAgreed(session, ReportKind::Voltage, report); },
        [&] { return QFileInfo::exists(report); });
    for (QWidget *box : QApplication::topLevelWidgets()) {
        if (box != &window)
            box->close();
    }
    lookAtWindow(watch, window);
    watch.step(
        "the demo played", [&] { live.playDemo(); },
        [&] { return window.windowTitle() != QStringLiteral("HanScope"); });
    std::printf("longest: %.1f ms, %.2f x the goal of %.0f ms\n", watch.longest(), watch.longest() / goal,
                goal);
}
