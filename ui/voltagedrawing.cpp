// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voltagedrawing.h"

#include "ui/axispainter.h"
#include "ui/fonts.h"
#include "ui/localday.h"
#include "ui/theme.h"
#include "ui/timeticks.h"
#include "ui/voltagewords.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace hanscope
{
namespace
{

constexpr int legendHeight = 18;
constexpr std::int64_t step = 10'000;
constexpr std::chrono::seconds tenMinutes{600};

std::int64_t msOf(std::chrono::sys_seconds time)
{
    return std::chrono::milliseconds{time.time_since_epoch()}.count();
}

/// A line of each measured phase's colour and name; the plot is below.
QRect paintLegend(QPainter &painter, QSize size, const VoltageReport &report)
{
    const Theme &theme = Theme::light();
    const QFont font = fonts::printed();
    const QRect plot = AxisPainter::plotArea(size - QSize(0, legendHeight), font).translated(0, legendHeight);
    painter.setFont(AxisPainter::labelFont(font));
    int x = plot.left();
    for (std::size_t phase = 0; phase < report.phases.size(); ++phase) {
        if (!report.phases[phase].isMeasured())
            continue;
        painter.fillRect(QRect(x, 6, 14, 3), theme.phase[phase]);
        painter.setPen(theme.muted);
        painter.drawText(QRect(x + 19, 0, 60, legendHeight - 3), Qt::AlignLeft | Qt::AlignTop,
                         VoltageWords::phaseName(report.network, phase));
        x += 74;
    }
    return plot;
}

/// Both limits, and what lies beyond them.
ValueScale scaleOf(const VoltageReport &report, int plotHeight)
{
    std::int64_t low = voltagelimit::lowest.count - 1;
    std::int64_t high = voltagelimit::highest.count + 1;
    for (const VoltageTenMinutes &row : report.tenMinutes) {
        for (const auto &mean : row.mean) {
            low = mean ? std::min(low, mean->count) : low;
            high = mean ? std::max(high, mean->count) : high;
        }
    }
    ValueScale scale{low / step * step, (high + step - 1) / step * step, step};
    while ((scale.high - scale.low) / scale.step > AxisPainter::mostSteps(plotHeight, fonts::printed()))
        scale.step *= 2;
    scale.low = scale.low / scale.step * scale.step;
    return scale;
}

void paintLimits(QPainter &painter, const QRect &plot, const ValueScale &scale)
{
    painter.setPen(QPen(Theme::light().limit, 1, Qt::DashLine));
    for (const Millivolt limit : {voltagelimit::lowest, voltagelimit::highest}) {
        const qreal y = yOf(scale, plot, limit.count);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintPhase(QPainter &painter, const VoltageReport &report, std::size_t phase, const auto &place)
{
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() == 1)
            line.append(line.first() + QPointF(1, 0));
        painter.drawPolyline(line);
        line.clear();
    };
    painter.setPen(QPen(Theme::light().phase[phase], 1.2));
    std::chrono::sys_seconds last{};
    for (const VoltageTenMinutes &row : report.tenMinutes) {
        if (!row.mean[phase])
            continue;
        if (row.start - last != tenMinutes)
            flush();
        line.append(place(row.start + tenMinutes / 2, *row.mean[phase]));
        last = row.start;
    }
    flush();
}

/// Shares of the minutes, in slots of equally many volts.
struct Histogram {
    explicit Histogram(const VoltageReport &report);

    double most() const; ///< %, at least 1

    int first = 225; ///< V, where the first slot begins
    int width = 1; ///< V in a slot
    int count = 0; ///< of slots
    PerPhase<std::map<int, double>> shares; ///< % by slot
};

Histogram::Histogram(const VoltageReport &report)
{
    constexpr int mostSlots = 48;
    int last = 235;
    for (const PhaseVoltage &phase : report.phases) {
        for (const VoltageBin &bin : phase.histogram) {
            first = std::min(first, bin.volt);
            last = std::max(last, bin.volt);
        }
    }
    width = (last - first) / mostSlots + 1;
    first = first / width * width;
    count = (last - first) / width + 1;
    for (std::size_t phase = 0; phase < shares.size(); ++phase) {
        for (const VoltageBin &bin : report.phases[phase].histogram)
            shares[phase][(bin.volt - first) / width]
                += 100.0 * bin.minutes / report.phases[phase].minutes.counted;
    }
}

double Histogram::most() const
{
    double highest = 1;
    for (const auto &phase : shares) {
        for (const auto &[place, share] : phase)
            highest = std::max(highest, share);
    }
    return highest;
}

} // namespace

void paintVoltageCurve(QPainter &painter, QSize size, const VoltageReport &report, const QLocale &locale)
{
    const QRect plot = paintLegend(painter, size, report);
    const ValueScale scale = scaleOf(report, plot.height());
    AxisPainter axis(painter, Theme::light(), plot);
    axis.paintValues(scale, locale, QStringLiteral("V"));
    const std::int64_t from = report.from.time_since_epoch().count();
    const std::int64_t to = std::max(report.to.time_since_epoch().count(), from + 1);
    const auto xAt
        = [&](std::int64_t ms) { return plot.left() + double(ms - from) / double(to - from) * plot.width(); };
    std::vector<AxisLabel> labels;
    for (const TimeTick &tick :
         timeTicks(from, to, tickStep(to - from, plot.width() / 70), houseZone(), locale)) {
        if (xAt(tick.at) < plot.right() - 20)
            labels.push_back({xAt(tick.at), tick.label});
    }
    axis.paintLabels(labels);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLimits(painter, plot, scale);
    for (std::size_t phase = 0; phase < report.phases.size(); ++phase)
        paintPhase(painter, report, phase, [&](std::chrono::sys_seconds at, Millivolt mean) {
            return QPointF(xAt(msOf(at)), yOf(scale, plot, mean.count));
        });
}

void paintVoltageHistogram(QPainter &painter, QSize size, const VoltageReport &report, const QLocale &locale)
{
    const QRect plot = paintLegend(painter, size, report);
    const Histogram histogram(report);
    const ValueScale scale = niceScale(0, static_cast<std::int64_t>(histogram.most() * 1000),
                                       AxisPainter::mostSteps(plot.height(), fonts::printed()));
    AxisPainter axis(painter, Theme::light(), plot);
    axis.paintValues(scale, locale, QStringLiteral("%"));
    const double slot = plot.width() / double(histogram.count);
    const double bar = slot * 0.8 / 3;
    for (std::size_t phase = 0; phase < histogram.shares.size(); ++phase) {
        for (const auto &[place, share] : histogram.shares[phase]) {
            const double top = yOf(scale, plot, static_cast<std::int64_t>(share * 1000));
            const double left = plot.left() + (place + 0.1) * slot + double(phase) * bar;
            painter.fillRect(QRectF(left, top, bar, yOf(scale, plot, 0) - top), Theme::light().phase[phase]);
        }
    }
    std::vector<AxisLabel> labels;
    const int every = std::max(1, static_cast<int>(40 / slot));
    for (int place = 0; place < histogram.count; place += every)
        labels.push_back(
            {plot.left() + (place + 0.5) * slot, QString::number(histogram.first + place * histogram.width)});
    axis.paintLabels(labels);
}

} // namespace hanscope
