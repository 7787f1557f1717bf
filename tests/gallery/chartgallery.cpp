// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the charts with made-up data, to look at.
// chartgallery [--theme dark|light] [--lang nb|en] [--size WxH] [--zoom] FILE.png
#include "ui/hourbars.h"
#include "ui/powerchart.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime now = sys_days{2025y / November / 24} + hours{13} + minutes{41} + seconds{7};

/// A believable house: base load, a heater that switches, sun around noon.
Watt houseAt(ReceiveTime at, std::mt19937 &noise)
{
    const auto second = duration_cast<seconds>(at.time_since_epoch()).count();
    const bool heats = second / 700 % 3 == 0;
    const bool cooks = second / 1900 % 5 == 2;
    const double hour = static_cast<double>(second % 86'400) / 3600;
    const double sun = 4200 * std::exp(-std::pow((hour - 12.6) / 0.9, 2));
    const int watts = 650 + (heats ? 1600 : 0) + (cooks ? 2300 : 0) - static_cast<int>(sun);
    return Watt{watts + std::uniform_int_distribution<int>(-60, 60)(noise)};
}

void fill(PowerChart &chart, seconds length)
{
    std::mt19937 noise(1);
    std::vector<PowerSample> samples;
    for (ReceiveTime at = now - length - minutes{5}; at <= now; at += milliseconds{2500}) {
        const auto age = now - at;
        const bool isSilent = age > length * 20 / 100 && age < length * 24 / 100;
        if (!isSilent)
            samples.push_back({at, houseAt(at, noise)});
    }
    chart.addHistory(samples);
    chart.setNow(now);
    chart.setSpan(length);
}

void fill(HourBars &bars)
{
    const HourStart start = sys_days{2025y / November / 23} + hours{23};
    const int imported[] = {600, 500, 510, 420, 500, 900, 1900, 2600, 1400, 800, 500, 310, 200, 900};
    const int exported[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 260, 680, 990, 860, 450};
    std::vector<HourEnergy> hoursOfDay;
    for (int i = 0; i < 14; ++i) {
        const HourQuality quality = i == 5 ? HourQuality::Partial
            : i == 8 || i == 9             ? HourQuality::Estimate
                                           : HourQuality::Metered;
        if (i != 3)
            hoursOfDay.push_back(
                {start + hours{i}, WattHour{imported[i]}, WattHour{exported[i]}, quality, seconds{2520}});
    }
    bars.setHours(hoursOfDay,
                  HourEnergy{start + hours{14}, WattHour{2310}, {}, HourQuality::Estimate, seconds{2460}},
                  start, 24);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{"theme", "", "name", "dark"}, {"lang", "", "code", "nb"}, {"size", "", "WxH", "610x860"}});
    options.addOption(QCommandLineOption("zoom"));
    options.process(app);

    const Theme &theme = options.value("theme") == "light" ? Theme::light() : Theme::dark();
    QApplication::setPalette(theme.palette());
    const bool isNorwegian = options.value("lang") == "nb";
    QTranslator translator;
    if (isNorwegian && translator.load(QStringLiteral(":/i18n/hanscope_nb")))
        QApplication::installTranslator(&translator);

    QWidget window;
    window.setLocale(QLocale(isNorwegian ? "nb_NO" : "en_GB"));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.card);
    window.setPalette(palette);
    auto *column = new QVBoxLayout(&window);
    for (const seconds span : {seconds{300}, seconds{3600}, seconds{86'400}}) {
        auto *chart = new PowerChart;
        fill(*chart, span);
        column->addWidget(chart, 2);
    }
    auto *bars = new HourBars;
    fill(*bars);
    column->addWidget(bars, 1);

    const QStringList size = options.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QApplication::processEvents();
    if (options.isSet("zoom")) {
        for (auto *chart : window.findChildren<PowerChart *>()) {
            const QPointF middle(chart->width() * 0.75, chart->height() / 2.0);
            QWheelEvent turn(middle, chart->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(chart, &turn);
            QMouseEvent move(QEvent::MouseMove, middle, chart->mapToGlobal(middle), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(chart, &move);
        }
        QApplication::processEvents();
    }
    for (const auto *chart : window.findChildren<PowerChart *>())
        qInfo().noquote() << chart->text();
    qInfo().noquote() << bars->totalsText();
    return window.grab().save(options.positionalArguments().value(0)) ? 0 : 1;
}
