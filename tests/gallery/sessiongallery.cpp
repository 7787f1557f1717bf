// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of recording, replay and export with made-up sessions, to look at; not a test.
// sessiongallery [--lang nb|en] [--theme dark|light] [--size WxH] [--state NAME] [--folder FOLDER]
#include "tests/support/galleryoptions.h"
#include "ui/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/replaybar.h"
#include "ui/sessionspage.h"
#include "ui/sharedialog.h"

#include <QApplication>

#include <cmath>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime now = sys_days{2025y / November / 24} + hours{13} + minutes{41} + seconds{7};
const QStringList states{"sessions", "recording", "none",           "unwritable", "demo",  "replay",
                         "share",    "export",    "export-running", "done",       "failed"};

StoredSession session(const char *name, hours ago, minutes length, std::uint64_t bytes)
{
    StoredSession session;
    session.path = std::string("/home/kari/.local/share/hanscope/hanscope/sessions/") + name + ".hanscope";
    session.name = name;
    session.first = now - ago;
    session.last = session.first + length;
    session.fileBytes = bytes;
    session.meterBytes = bytes * 7 / 2;
    return session;
}

std::vector<StoredSession> manySessions()
{
    std::vector<StoredSession> sessions{
        session("flimmer tirsdag kveld", hours{20}, minutes{190}, 141'300),
        session("ny varmepumpe", hours{400}, hours{168}, 7'213'000),
        session("uke 44, delt", hours{600}, hours{30}, 1'290'000),
        session("fra en nyere utgave", hours{700}, minutes{2}, 900),
    };
    sessions[0].notes = {"stekeovn på", "lyset blinker", "stekeovn av"};
    sessions[1].isDamaged = true;
    sessions[2].isAnonymised = true;
    sessions[3].trouble = SessionTrouble::Newer;
    return sessions;
}

RecordingStatus recordingOf(const QString &state)
{
    RecordingStatus status;
    status.ring = hours{24};
    status.heardFrom = now - hours{19};
    status.isDemo = state == "demo";
    status.isRecording = state == "recording" || state == "unwritable";
    status.name = "ny varmepumpe";
    status.since = now - minutes{95};
    status.fileBytes = 68'000;
    if (state == "unwritable") {
        status.trouble = SessionTrouble::CannotWrite;
        status.detail = "No space left on device";
    }
    return status;
}

ReplayOverview evening()
{
    ReplayOverview overview;
    overview.name = "flimmer tirsdag kveld";
    overview.first = now - hours{20};
    for (int i = 0; i < 1140; ++i) {
        const ReceiveTime at = overview.first + seconds{10 * i};
        if (i > 400 && i < 460)
            continue;
        const int base = 900 + static_cast<int>(700 * std::sin(i / 90.0));
        overview.power.push_back({at, Watt{i % 170 < 60 ? base + 2000 : base}});
    }
    overview.last = overview.power.back().at;
    const auto at = [&](int list) { return overview.first + seconds{10 * list}; };
    overview.marks = {{ReplayMarkKind::Note, at(170), at(170), "stekeovn på"},
                      {ReplayMarkKind::Gap, at(400), at(460), {}},
                      {ReplayMarkKind::Rejected, at(700), at(700), {}},
                      {ReplayMarkKind::Note, at(900), at(900), "lyset blinker"}};
    return overview;
}

void showReplay(MainWindow &window)
{
    const ReplayOverview overview = evening();
    LinkStatus link;
    link.phase = LinkPhase::Receiving;
    link.isReplay = true;
    window.showLink(link);
    const ReceiveTime at = overview.first + minutes{120};
    window.setClock([at] { return at; });
    window.replayBar().showOverview(overview);
    window.replayBar().showStatus({at, true, 60});
    std::vector<Reading> readings;
    for (const PowerSample &sample : overview.power) {
        if (sample.at > at || sample.at < at - minutes{60})
            continue;
        Reading reading;
        reading.receivedAt = sample.at;
        reading.kind = ListKind::List2;
        reading.meter = {.maker = Maker::Aidon,
                         .network = Network::FourWire,
                         .listId = {"AIDON_V0001"},
                         .meterId = {"7359992890007997"},
                         .meterType = {"6534"}};
        reading.importPower = sample.net;
        reading.exportPower = Watt{0};
        reading.voltage = {Millivolt{233'000}, Millivolt{231'400}, Millivolt{231'100}};
        reading.current = {Milliampere{4'500}, Milliampere{300}, Milliampere{6'800}};
        readings.push_back(reading);
    }
    window.showPast(readings);
    window.openPage(MainWindow::Now);
}

ExportState exportState(const QString &state)
{
    ExportState shown;
    shown.path = "/home/kari/Dokumenter/strøm november.csv";
    shown.rows = 4'310'000;
    shown.seconds = 2.9;
    shown.share = 0.42;
    shown.phase = state == "export-running" ? ExportState::Phase::Running
        : state == "done"                   ? ExportState::Phase::Done
        : state == "failed"                 ? ExportState::Phase::Failed
                                            : ExportState::Phase::Idle;
    if (state == "failed")
        shown.detail = "No space left on device";
    return shown;
}

QPixmap exportPicture(MainWindow &window, const QString &state)
{
    const auto columns = [](ExportRows rows) {
        return rows == ExportRows::Readings
            ? QStringList{"received_local", "received_utc",   "list",
                          "import_power_w", "export_power_w", "voltage_l1_v"}
            : QStringList{"start_local",  "start_utc",    "import_kwh", "export_kwh",
                          "import_kvarh", "export_kvarh", "quality"};
    };
    ExportChoice choice;
    choice.first = local_days{2025y / November / 1};
    choice.last = local_days{2025y / November / 24};
    ExportDialog dialog("Aidon 6534", choice, true, columns, &window);
    dialog.showState(exportState(state));
    dialog.show();
    test::settle();
    return dialog.grab();
}

QPixmap picture(const test::GalleryOptions &options, const QString &state)
{
    MainWindow window;
    window.setPreferences(options.preferences());
    window.setClock([] { return now; });
    window.resize(options.size());
    window.show();
    window.openPage(MainWindow::Sessions);
    if (state.startsWith("export") || state == "done" || state == "failed")
        return exportPicture(window, state);
    if (state == "share") {
        ShareDialog dialog("flimmer tirsdag kveld", &window);
        dialog.show();
        test::settle();
        return dialog.grab();
    }
    window.sessionsPage().showRecording(recordingOf(state), now);
    window.sessionsPage().showSessions(state == "none" ? std::vector<StoredSession>{} : manySessions(),
                                       "/home/kari/.local/share/hanscope/hanscope/sessions");
    if (state == "replay")
        showReplay(window);
    test::settle();
    return window.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    return options.draw(states, [&](const QString &state) { return picture(options, state); });
}
