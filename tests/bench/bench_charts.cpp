// SPDX-License-Identifier: GPL-3.0-or-later
// What the power chart costs, beside a QLineSeries with the same samples in the same run.
#include "ui/minmaxpyramid.h"
#include "ui/powerchart.h"
#include "ui/powerline.h"

#include <QApplication>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QFile>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr std::int64_t start = 1'735'689'600'000; // 2025-01-01
constexpr QSize chartSize(1600, 400);

/// Load of a house at second `i`: steps and noise, no two seconds alike.
std::int32_t wattsAt(std::int64_t i)
{
    const auto noise = static_cast<std::int32_t>((static_cast<std::uint64_t>(i) * 2654435761U >> 7) % 181);
    return 600 + noise + (i / 700 % 3 == 0 ? 1600 : 0) + (i / 1900 % 7 == 2 ? 3700 : 0)
        - (i / 43'200 % 2 ? 1900 : 0);
}

/// Processor time, so that other programs do not count.
double milliseconds(const std::function<void()> &work)
{
    const std::clock_t from = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
}

/// The middle of several runs.
double median(int runs, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds([&] { work(i); }));
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

MinMaxPyramid appended(std::int64_t count)
{
    MinMaxPyramid series;
    for (std::int64_t i = 0; i < count; ++i)
        series.append(start + i * 1000, wattsAt(i));
    return series;
}

void benchYear()
{
    constexpr std::int64_t year = 365 * 86'400;
    const double before = residentMb();
    MinMaxPyramid series;
    const double append = milliseconds([&] { series = appended(year); });
    std::printf(
        "a year of seconds: %.1f M samples, append %.1f M/s, %.2f bytes a sample, resident +%.0f MB\n",
        static_cast<double>(year) / 1e6, static_cast<double>(year) / append / 1e3,
        static_cast<double>(series.bytes()) / static_cast<double>(year), residentMb() - before);

    std::printf("%-28s%12s%16s\n", "span, 1600 columns, pan", "query ms", "query+paint ms");
    const std::pair<const char *, std::int64_t> spans[]
        = {{"5 min", 300}, {"1 h", 3600}, {"24 h", 86'400}, {"30 days", 30 * 86'400}, {"1 year", year}};
    QImage image(chartSize, QImage::Format_ARGB32_Premultiplied);
    for (const auto &[name, seconds] : spans) {
        TimeColumns grid{seconds * 1000, chartSize.width(), 0};
        const std::int64_t last = grid.numberOf(start + year * 1000) - grid.count;
        const auto panTo = [&, seconds = seconds](int i) { grid.first = last - i * 7 * (seconds < year); };
        const ValueMapping mapping{6000, chartSize.height() / 9000.0, 0};
        const double query = median(41, [&](int i) {
            panTo(i);
            series.query(grid);
        });
        const double paint = median(41, [&](int i) {
            panTo(i);
            paintLine(image, 0, lineExtents(series, grid, 0, grid.count, 8750, mapping), mapping.y(0), 1.5F,
                      {Qt::blue, Qt::yellow, 40});
        });
        std::printf("%-28s%12.2f%16.2f\n", name, query, paint);
    }
}

/// How many pixels of the line differ from one drawn through every sample, by more than half its strength.
void benchTruth()
{
    const MinMaxPyramid series = appended(200'000);
    const TimeColumns grid{200'000'000, chartSize.width(), start * chartSize.width() / 200'000'000};
    const ValueMapping mapping{6000, chartSize.height() / 9000.0, 0};
    QImage ours(chartSize, QImage::Format_ARGB32_Premultiplied);
    paintLine(ours, 0, lineExtents(series, grid, 0, grid.count, 8750, mapping), mapping.y(0), 1,
              {Qt::black, Qt::black, 0});
    QImage full(chartSize, QImage::Format_ARGB32_Premultiplied);
    full.fill(Qt::transparent);
    QPolygonF points;
    for (const auto &sample : series.samples())
        points.append({grid.xOf(sample.at), double(mapping.y(sample.value))});
    QPainter painter(&full);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 1));
    for (qsizetype i = 1; i < points.size(); ++i)
        painter.drawLine(points[i - 1], points[i]);
    painter.end();
    int different = 0;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            different += std::abs(qAlpha(ours.pixel(x, y)) - qAlpha(full.pixel(x, y))) > 127;
    }
    std::printf("\n200,000 samples: %.2f %% of %d pixels differ from the line through every sample\n",
                100.0 * different / (full.width() * full.height()), full.width() * full.height());
}

/// One picture of `widget` as the screen would get it.
void paint(QWidget &widget, QImage &image)
{
    widget.render(&image);
}

struct LineChart {
    LineChart()
    {
        view.setChart(new QChart); // the view takes it over
        view.chart()->legend()->hide();
        view.chart()->addAxis(times, Qt::AlignBottom);
        view.chart()->addAxis(values, Qt::AlignLeft);
        values->setRange(-3000, 6000);
        view.resize(chartSize);
    }
    void addSeries()
    {
        view.chart()->addSeries(series);
        series->attachAxis(times);
        series->attachAxis(values);
    }
    void show(std::int64_t from, std::int64_t to)
    {
        times->setRange(QDateTime::fromMSecsSinceEpoch(from), QDateTime::fromMSecsSinceEpoch(to));
    }

    QChartView view;
    QDateTimeAxis *times = new QDateTimeAxis;
    QValueAxis *values = new QValueAxis;
    QLineSeries *series = new QLineSeries;
};

void benchBeside(std::int64_t count)
{
    const std::int64_t end = start + count * 1000;
    QImage image(chartSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<PowerSample> samples;
    QList<QPointF> points;
    for (std::int64_t i = 0; i < count; ++i) {
        samples.push_back({ReceiveTime{std::chrono::milliseconds{start + i * 1000}}, Watt{wattsAt(i)}});
        points.append({static_cast<double>(start + i * 1000), static_cast<double>(wattsAt(i))});
    }

    PowerChart chart;
    chart.resize(chartSize);
    chart.setMemory(hours{24 * 400});
    const double ourFill = milliseconds([&] {
        chart.addHistory(samples);
        chart.setSpan(seconds{count});
        paint(chart, image);
    });
    chart.setSpan(seconds{count / 2});
    const double ourPan = median(21, [&](int i) {
        QKeyEvent key(QEvent::KeyPress, i % 2 ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
        QApplication::sendEvent(&chart, &key);
        paint(chart, image);
    });

    const double beforeTheirs = residentMb();
    LineChart theirs;
    theirs.addSeries();
    theirs.show(start, end);
    const double theirFill = milliseconds([&] {
        theirs.series->replace(points);
        paint(theirs.view, image);
    });
    const double theirMemory = residentMb() - beforeTheirs;
    const double theirPan = median(5, [&](int i) {
        theirs.show(start + i * 10'000, start + i * 10'000 + count * 500);
        paint(theirs.view, image);
    });
    std::printf("%9lld%12.1f%12.1f%9.0fx%12.2f%12.1f%9.0fx%18.0f\n", static_cast<long long>(count), ourFill,
                theirFill, theirFill / ourFill, ourPan, theirPan, theirPan / ourPan,
                theirMemory * 1e6 / static_cast<double>(count));
}

/// A frame of panning with nothing but Qt Charts' axes.
void benchAxes()
{
    QImage image(chartSize, QImage::Format_ARGB32_Premultiplied);
    LineChart theirs;
    const double axes = median(21, [&](int i) {
        theirs.show(start + i * 60'000, start + i * 60'000 + 3'600'000);
        paint(theirs.view, image);
    });
    std::printf("\nQt Charts with axes alone, no line: %.2f ms a pan\n", axes);
}

/// Two hours of a live meter, painted only when the chart asks for it.
void benchLive()
{
    std::printf("\n%-28s%12s%14s%18s\n", "following live, 2.5 s", "lists", "repaints", "core while live");
    for (const auto &[name, span] : {std::pair{"5 min", 300}, {"1 h", 3600}, {"24 h", 86'400}}) {
        PowerChart chart;
        chart.resize(chartSize);
        chart.setSpan(seconds{span});
        chart.show();
        QApplication::processEvents();
        struct Counter : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint;
                return false;
            }
            int count = 0;
        } paints;
        constexpr int lists = 2880;
        std::int64_t at = start;
        for (int i = 0; i < 34'560; ++i, at += 2500)
            chart.addPower(ReceiveTime{std::chrono::milliseconds{at}}, Watt{wattsAt(at / 1000)});
        QApplication::processEvents();
        chart.installEventFilter(&paints);
        const double spent = milliseconds([&] {
            for (int i = 0; i < lists; ++i, at += 2500) {
                const ReceiveTime now{std::chrono::milliseconds{at}};
                chart.addPower(now, Watt{wattsAt(at / 1000)});
                chart.setNow(now);
                QApplication::processEvents();
            }
        });
        std::printf("%-28s%12d%14d%17.4f%%\n", name, lists, paints.count, 100 * spent / (lists * 2500.0));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    std::printf("QLineSeries beside PowerChart, 1600x400, replace and paint all; pan half of "
                "it\n%9s%12s%12s%10s%12s%12s%10s%18s\n",
                "samples", "ours ms", "theirs ms", "ratio", "our pan", "their pan", "ratio",
                "their bytes each");
    benchBeside(1000); // a first one, to load fonts and code
    for (const std::int64_t count : {10'000, 100'000, 1'000'000})
        benchBeside(count);
    benchAxes();
    benchLive();
    benchTruth();
    std::printf("\n");
    benchYear();
    return 0;
}
