// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the Energy, the Peaks and the data page with made-up hours, to look at; not a test.
// energygallery [--lang nb|en] [--theme dark|light] [--size WxH] [--state NAME] [--folder FOLDER]
// states: day, spring, autumn, marked, month, year, export, empty, month-heat, year-heat, heat-gaps, hour,
// hour-undo; data, data-empty, import, import-other, erase; peaks,
// peaks-first, peaks-past, peaks-empty
#include "core/hours/energyperiods.h"
#include "core/hours/peaks.h"
#include "core/model/norwegiantime.h"
#include "tests/support/galleryoptions.h"
#include "ui/datapage.h"
#include "ui/energypage.h"
#include "ui/energytable.h"
#include "ui/hourdialog.h"
#include "ui/mainwindow.h"
#include "ui/peakspage.h"
#include "ui/reportbutton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr local_days today = local_days{2025y / November / 24};
constexpr ReceiveTime now = sys_days{2025y / November / 24} + hours{13} + minutes{41} + seconds{7};

struct State {
    Period period = Period::Day;
    local_days day = today;
    bool sunny = false;
    bool marked = false;
    bool empty = false;
    bool peaks = false;
    bool heat = false;
    bool gaps = false;
    bool data = false;
};

const std::map<QString, State> states{
    {"day", {}},
    {"spring", {.day = local_days{2025y / March / 30}}},
    {"autumn", {.day = local_days{2025y / October / 26}}},
    {"marked", {.day = today - days{3}, .marked = true}},
    {"month", {.period = Period::Month}},
    {"year", {.period = Period::Year, .sunny = true}},
    {"export", {.day = local_days{2025y / June / 12}, .sunny = true}},
    {"empty", {.empty = true}},
    {"hour", {.day = today - days{3}, .marked = true}}, // its dialog alone
    {"hour-undo", {.day = today - days{3}, .marked = true}},
    {"month-heat", {.period = Period::Month, .heat = true}},
    {"year-heat", {.period = Period::Year, .sunny = true, .heat = true}},
    {"heat-gaps", {.period = Period::Year, .heat = true, .gaps = true}},
    {"data", {.data = true}},
    {"data-empty", {.empty = true, .data = true}},
    {"report", {.period = Period::Month}}, // its dialog alone
    {"report-voltage", {}},
    {"import", {.data = true}}, // its dialog alone, as the next two
    {"import-other", {.data = true}},
    {"erase", {.data = true}},
    {"peaks", {.peaks = true}},
    {"peaks-first", {.day = local_days{2025y / November / 2}, .peaks = true}},
    {"peaks-past", {.day = local_days{2025y / October / 26}, .marked = true, .peaks = true}},
    {"peaks-empty", {.empty = true, .peaks = true}},
};

/// A house that is heated by electricity, cooks at five, and has some sun if it has panels.
HourEnergy hourAt(HourStart start, bool sunny, std::mt19937 &noise)
{
    const auto time = norwegianTime(start);
    const auto day = floor<days>(time);
    const double wall = duration<double, std::ratio<3600>>(time - day).count();
    const double season = std::cos(double(day.time_since_epoch().count() % 365 - 15) * 2 * 3.14159 / 365);
    const double cooking = 1900 * std::exp(-std::pow((wall - 17) / 1.5, 2));
    const double morning = 900 * std::exp(-std::pow((wall - 7) / 1.2, 2));
    const double sun = sunny ? (3800 - 2600 * season) * std::exp(-std::pow((wall - 13) / 2.5, 2)) : 0;
    const double net
        = 700 + 600 * season + cooking + morning - sun + std::uniform_int_distribution(-150, 700)(noise);
    HourEnergy hour{start, WattHour{std::max(0, int(net))}, WattHour{std::max(0, -int(net))},
                    HourQuality::Metered, hours{1}};
    hour.importedReactive = VarHour{120};
    hour.exportedReactive = VarHour{int(net) / 9 + 200};
    return hour;
}

/// One of each mark, from seven in the morning on.
void mark(HourEnergy &hour, local_days day)
{
    const auto time = norwegianTime(hour.start);
    if (time < day + hours{7} || time >= day + hours{14})
        return;
    constexpr HourQuality qualities[] = {
        HourQuality::Reconstructed, HourQuality::Reconstructed, HourQuality::Corrected, HourQuality::Estimate,
        HourQuality::Partial,       HourQuality::Suspicious,    HourQuality::Excluded};
    const auto place = duration_cast<hours>(time - day).count() - 7;
    hour.quality = qualities[place];
    hour.reason
        = hour.quality == HourQuality::Reconstructed ? HourReason::RepeatedList : HourReason::NotHeard;
    hour.covered = hour.quality == HourQuality::Partial ? minutes{22} : hours{1};
    if (hour.quality == HourQuality::Excluded)
        hour.imported = {};
}

std::vector<HourEnergy> hoursFor(const State &state)
{
    std::vector<HourEnergy> hoursKnown;
    if (state.empty)
        return hoursKnown;
    std::mt19937 noise(7);
    const auto first = floor<hours>(norwegianMidnight(local_days{2024y / January / 1}));
    for (auto start = first; start + hours{1} <= now; start += hours{1}) {
        HourEnergy hour = hourAt(start, state.sunny, noise);
        if (state.marked)
            mark(hour, state.day);
        hoursKnown.push_back(hour);
    }
    if (state.gaps)
        std::erase_if(hoursKnown, [](const HourEnergy &hour) {
            const auto day = floor<days>(hour.start.time_since_epoch()).count();
            return day % 97 < 9 || day % 31 == 4;
        });
    return hoursKnown;
}

void showPeaks(PeaksPage &page, const State &state, std::span<const HourEnergy> known)
{
    page.setToday(state.marked ? today : state.day);
    if (state.marked)
        QMetaObject::invokeMethod(page.findChild<QAbstractButton *>("back"), "click");
    const auto last = floor<days>(norwegianTime(floor<seconds>(now)));
    std::vector<HourEnergy> until(known.begin(), known.end());
    if (state.day != last && !state.marked)
        std::erase_if(until, [&](const HourEnergy &hour) {
            return norwegianTime(hour.start) >= state.day + hours{14};
        });
    page.showReport(peaksReport(page.month(), until, {}, state.marked ? today : state.day));
    if (state.empty)
        return;
    page.showHour(HourEnergy{floor<hours>(now), WattHour{2310}, {}, HourQuality::Estimate, seconds{2467}});
    page.showForecast(HourForecast{WattHour{3600}, WattHour{3400}, WattHour{3800}});
    page.setNow(now, false);
}

StoredOverview overviewFor(const State &state)
{
    StoredOverview overview;
    overview.file = "/home/kari/.local/share/hanscope/hanscope/history.sqlite";
    if (state.empty)
        return overview;
    StoredMeter home{MeterKey{1}, {}, now - days{240}, now};
    home.identity.maker = Maker::Kamstrup;
    home.identity.meterId = std::string_view("5706567000000001");
    StoredMeter cabin{MeterKey{2}, {}, now - days{31}, now - days{25}};
    cabin.identity.maker = Maker::Aidon;
    cabin.identity.meterId = std::string_view("7359992890007997");
    overview.meters = {home, cabin};
    overview.shown = home.key;
    overview.use.fileBytes = 31'100'000;
    const auto hour = floor<hours>(now);
    overview.imports
        = {{ImportKey{2}, "PRODUCTION_2024.csv", now, 8784, hour - days{500}, hour - days{134}},
           {ImportKey{1}, "CONSUMPTION_2024.csv", now, 8784, hour - days{500}, hour - days{134}}};
    return overview;
}

ImportPreview previewFor(const QString &name)
{
    ImportPreview preview;
    preview.name = "CONSUMPTION_2024.csv";
    if (name == "import-other") {
        preview.read.complaints = {{1, ImportTrouble::NotAnHourFile, "Dato;Forklaring;Ut;Inn"}};
        return preview;
    }
    for (auto hour = floor<hours>(now) - hours{8781}; hour < now - hours{1}; hour += hours{1})
        preview.read.hours.push_back({hour, WattHour{1}, {}});
    preview.filled = 8610;
    preview.equal = 160;
    preview.different = 11;
    preview.largestDifference = WattHour{2310};
    preview.read.complaints = {{4, ImportTrouble::NoEnergy, "14.01.2024 03:00"},
                               {2139, ImportTrouble::NoSuchHour, "31.03.2024 02:00"},
                               {7203, ImportTrouble::DoubtfulHour, "27.10.2024 02:00"}};
    return preview;
}

void showData(DataPage &page, const QString &name, const State &state)
{
    page.showOverview(overviewFor(state));
    if (name.startsWith("import"))
        page.showPreview(previewFor(name));
    if (name == "erase")
        page.findChild<QAbstractButton *>("eraseAll")->click();
}

void showEnergy(EnergyPage &page, const State &state, std::span<const HourEnergy> known)
{
    page.setToday(today);
    page.open(state.period, state.day);
    if (state.heat)
        page.findChild<QAbstractButton *>("heat")->click();
    page.showPeriod(energyPeriod(page.period(), page.begin(), known, floor<hours>(now)));
    page.showClockHabit({ClockBase::WinterTime, 1, 1, false, 8000});
}

QPixmap picture(const test::GalleryOptions &options, const QString &name)
{
    const State &state = states.at(name);
    MainWindow window;
    window.setPreferences(options.preferences());
    window.setClock([] { return now; });
    window.resize(options.size());
    window.show();
    window.openPage(state.peaks ? MainWindow::Peaks : state.data ? MainWindow::Data : MainWindow::Energy);
    const std::vector<HourEnergy> known = hoursFor(state);
    if (state.data)
        showData(window.dataPage(), name, state);
    else if (state.peaks)
        showPeaks(window.peaksPage(), state, known);
    else
        showEnergy(window.energyPage(), state, known);
    test::settle();
    QWidget *shown = &window;
    if (name.startsWith("hour")) {
        auto *table = window.findChild<EnergyTable *>();
        table->setCurrentCell(name == "hour" ? 8 : 9, 0);
        window.findChild<QAbstractButton *>("correct")->click();
        shown = window.findChild<HourDialog *>();
        QApplication::processEvents();
    } else if (name.startsWith("report")) {
        window.energyPage().reportButton().click();
        shown = window.findChild<PeriodReportDialog *>();
        if (name == "report-voltage")
            shown->findChild<QAbstractButton *>("voltage")->click();
        QApplication::processEvents();
    } else if (auto *dialog = window.dataPage().findChild<QDialog *>()) {
        shown = dialog;
    }
    return shown->grab();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const test::GalleryOptions options;
    QStringList names;
    for (const auto &[name, state] : states)
        names += name;
    return options.draw(names, [&](const QString &name) { return picture(options, name); });
}
