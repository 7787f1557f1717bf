// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window with made-up values, to look at; not a test.
// uigallery [--lang nb|en] [--theme dark|light] [--size WxH] [--state NAME] [--folder FOLDER]
// states: alarms (and with nothing to tell: alarms-empty), now, export, stale, threewire, demo, start,
// permission, unplugged, settings; of a meter that encrypts: locked, wrongkey; of one whose scale is in
// doubt: counter, voltage, transformers, ratio; of one that is scaled: scaled, scaled-settings
#include "tests/support/galleryoptions.h"
#include "ui/alarmspage.h"
#include "ui/mainwindow.h"
#include "ui/miniwindow.h"
#include "ui/wallview.h"
#include "ui/welcomeguide.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

#include <cmath>
#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime lastHeard = sys_days{2025y / November / 24} + hours{13} + minutes{41} + seconds{7};
constexpr HourStart dayStart = sys_days{2025y / November / 23} + hours{23}; // midnight in Oslo
const QStringList states{"now",
                         "export",
                         "stale",
                         "threewire",
                         "demo",
                         "start",
                         "permission",
                         "unplugged",
                         "settings",
                         "locked",
                         "wrongkey",
                         "counter",
                         "voltage",
                         "transformers",
                         "ratio",
                         "scaled",
                         "scaled-settings",
                         "guide",
                         "guide-home",
                         "guide-begin",
                         "search",
                         "alarms",
                         "alarms-empty",
                         "mini",
                         "mini-export",
                         "mini-stale",
                         "wall",
                         "wall-export",
                         "wall-stale"};

MeterIdentity aidon(Network network)
{
    return {.maker = Maker::Aidon,
            .network = network,
            .listId = {"AIDON_V0001"},
            .meterId = {"7359992890007997"},
            .meterType = {network == Network::ThreeWire ? "6525" : "6534"}};
}

/// A believable house: base load, a heater that switches, sun in the early afternoon.
Watt houseAt(ReceiveTime at, bool sunny, std::mt19937 &noise)
{
    const auto second = duration_cast<seconds>(at.time_since_epoch()).count();
    const auto sunAt
        = duration_cast<seconds>((lastHeard - minutes{sunny ? 0 : 40}).time_since_epoch()).count();
    const int heater = second / 700 % 3 == 0 ? 1600 : 0;
    const double sun = 3900 * std::exp(-std::pow(static_cast<double>(second - sunAt) / 600, 2));
    return Watt{650 + heater - static_cast<int>(sun) + std::uniform_int_distribution<int>(-60, 60)(noise)};
}

Reading list2(ReceiveTime at, Network network, Watt net)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.meter = aidon(network);
    reading.importPower = std::max(net, Watt{0});
    reading.exportPower = std::max(-net, Watt{0});
    reading.voltage = {Millivolt{233'000}, Millivolt{254'400}, Millivolt{231'100}};
    reading.current = {Milliampere{500}, Milliampere{300}, Milliampere{16'800}};
    if (network == Network::ThreeWire) { // as Aidon's 6525 sends it
        reading.current[1].reset();
        reading.voltage[1] = Millivolt{229'800};
    }
    return reading;
}

std::vector<Reading> lastHours(Network network, bool sunny)
{
    std::mt19937 noise(1);
    std::vector<Reading> readings;
    for (ReceiveTime at = lastHeard - minutes{70}; at <= lastHeard; at += seconds{10}) {
        const auto age = lastHeard - at;
        if (age < minutes{21} || age > minutes{24})
            readings.push_back(list2(at, network, houseAt(at, sunny, noise)));
    }
    return readings;
}

HoursToday hoursOfToday(bool exporting)
{
    constexpr int imported[] = {600, 500, 510, 420, 500, 900, 1900, 4900, 1400, 800, 500, 310, 200, 900};
    constexpr int exported[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 260, 680, 990, 860, 450};
    HoursToday today;
    for (int hour = 0; hour < 14; ++hour)
        today.hours.push_back({dayStart + hours{hour}, WattHour{imported[hour]},
                               WattHour{exporting ? exported[hour] : 0},
                               hour == 8 ? HourQuality::Estimate : HourQuality::Metered, hours{1}});
    today.runningHour
        = HourEnergy{dayStart + hours{14}, WattHour{2310}, {}, HourQuality::Estimate, seconds{2467}};
    return today;
}

bool isLocked(const QString &state)
{
    return state == "locked" || state == "wrongkey";
}

LinkStatus linkFor(const QString &state)
{
    LinkStatus link;
    link.phase = LinkPhase::Receiving;
    link.portPath = "/dev/ttyUSB0";
    link.portName = "M-Bus slave";
    link.framesGood = 1842;
    link.framesRejected = 3;
    link.isDemo = state == "demo";
    if (state == "start")
        return {};
    if (state == "permission") {
        link.phase = LinkPhase::Failed;
        link.problem = LinkProblem::PermissionDenied;
        link.owner = "dialout";
    } else if (state == "unplugged") {
        link.phase = LinkPhase::Lost;
        link.problem = LinkProblem::Unplugged;
    }
    if (isLocked(state)) {
        link.cipher.phase = state == "locked" ? CipherPhase::KeyMissing : CipherPhase::KeyWrong;
        link.cipher.systemTitle = *systemTitleFromHex("4B414D4501ABF43F");
        link.cipher.maker = Maker::Kamstrup;
    }
    return link;
}

std::optional<ScaleProposal> proposalOf(const QString &state)
{
    ScaleProposal proposal;
    if (state == "counter") {
        proposal.doubt = ScaleDoubt::CounterAgainstPower;
        proposal.counted = WattHour{18'430};
        proposal.addedUp = WattHour{1'838};
        proposal.change.energy = {1, 10};
    } else if (state == "voltage") {
        proposal.doubt = ScaleDoubt::Voltage;
        proposal.voltage = Millivolt{23'314'000};
        proposal.change.voltage = {1, 100};
    } else if (state == "transformers") {
        proposal.doubt = ScaleDoubt::CurrentAgainstPower;
        proposal.voltAmperes = Watt{19'072};
        proposal.power = Watt{317};
        proposal.transformerRatio = 60;
        proposal.change = overridesForTransformers(60);
        proposal.change.current = {};
    } else if (state == "ratio") {
        proposal.doubt = ScaleDoubt::UnknownRatio;
    } else {
        return std::nullopt;
    }
    return proposal;
}

/// A list with an alarm of each kind, one of which goes on.
void showAlarms(MainWindow &window)
{
    AlarmChoice choice;
    choice.importOn = true;
    choice.quiet.isOn = true;
    window.alarmsPage().setChoice(choice);
    window.alarmsPage().setMainFuse(40);
    const auto event = [](AlarmKind kind, std::size_t phase, milliseconds ago, milliseconds length,
                          std::int64_t worst, std::int64_t limit) {
        const ReceiveTime from = lastHeard - ago;
        return AlarmEvent{kind, phase, false, from, from + length, true, worst, limit};
    };
    std::vector<AlarmEvent> events{event(AlarmKind::DataStopped, 0, 49h, 3h + 12min, 11'520, 180),
                                   event(AlarmKind::VoltageHigh, 1, 30h, 40s, 254'400, 253'000),
                                   event(AlarmKind::VoltageLow, 2, 29h, 12min, 203'100, 207'000),
                                   event(AlarmKind::Export, 0, 24h, 2h, 6'120, 5'000),
                                   event(AlarmKind::Hour, 0, 18h, 21min, 6'240, 5'000),
                                   event(AlarmKind::Current, 2, 17h, 70s, 39'200, 38'000),
                                   event(AlarmKind::Import, 0, 2min, 0s, 11'240, 10'000)};
    events[3].isEndSeen = false;
    events.back().until.reset();
    window.alarmsPage().showEvents(events);
    window.showActiveAlarms({QStringLiteral("import")});
}

/// A meter behind transformers, scaled as the user chose, not to be asked about.
void showScaled(MainWindow &window)
{
    Reading reading = list2(lastHeard, Network::FourWire, Watt{610});
    reading.meter.meterType = {"6550"};
    window.showReading(scaled(reading, overridesForTransformers(60)));
    window.showMeterScale(MeterScale{overridesForTransformers(60), false});
}

void fill(MainWindow &window, const QString &state)
{
    window.showDevices({SerialDevice{"/dev/ttyUSB0", "FT232R USB UART", "FTDI", "A10K4XYZ", 0x0403, 0x6001},
                        SerialDevice{"/dev/ttyS0", "", "", "", 0, 0}});
    if (state == "start")
        window.showDevices({});
    window.showLink(linkFor(state == "unplugged" ? QString("now") : state));
    if (state == "start" || state == "permission" || isLocked(state))
        return;
    const bool sunny = state.endsWith("export");
    const auto network = state == "threewire" ? Network::ThreeWire : Network::FourWire;
    window.showPast(lastHours(network, sunny));
    window.showHours(hoursOfToday(sunny));
    window.showForecast(HourForecast{WattHour{3600}, WattHour{3400}, WattHour{3800}});
    window.showLink(linkFor(state));
    window.showProposal(proposalOf(state));
    if (state.startsWith("scaled"))
        showScaled(window);
    if (state == "alarms")
        showAlarms(window);
    if (state.startsWith("alarms"))
        window.openPage(MainWindow::Alarms);
    if (state.endsWith("settings") || state == "search")
        window.openPage(MainWindow::Settings);
    if (state == "search")
        window.findChild<QLineEdit *>("searchSettings")->setText("a");
}

const QStringList guideScreens{"guide", "guide-home", "guide-begin"};

QWidget *guideAt(MainWindow &window, qsizetype screen)
{
    window.openGuide();
    auto *guide = window.findChild<WelcomeGuide *>();
    while (screen-- > 0)
        guide->findChild<QAbstractButton *>("guideNext")->click();
    QApplication::processEvents();
    return guide;
}

QPixmap glanceAt(MainWindow &window, QSize size, const QString &state)
{
    if (state.startsWith("mini")) {
        MiniWindow mini;
        mini.setLocale(window.locale());
        mini.showGlance(window.glance());
        mini.openAt({});
        test::settle();
        return mini.grab();
    }
    WallView wall;
    wall.setLocale(window.locale());
    wall.resize(size);
    wall.showGlance(window.glance(), window.powerChart());
    wall.setNow(window.now());
    wall.show();
    test::settle();
    return wall.grab();
}

QPixmap picture(const test::GalleryOptions &options, const QString &state)
{
    MainWindow window;
    const auto age = state.endsWith("stale") ? milliseconds{47'000} : milliseconds{1800};
    window.setClock([age] { return lastHeard + age; });
    window.setPreferences(options.preferences());
    window.resize(options.size());
    fill(window, state);
    window.show();
    test::settle();
    if (state.startsWith("mini") || state.startsWith("wall"))
        return glanceAt(window, options.size(), state);
    if (const auto screen = guideScreens.indexOf(state); screen >= 0)
        return guideAt(window, screen)->grab();
    return window.grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    return options.draw(states, [&](const QString &state) { return picture(options, state); });
}
