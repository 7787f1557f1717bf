// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peakbars.h"

#include "ui/barpainter.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{

namespace
{

QColor mixed(const QColor &a, const QColor &b)
{
    return {(a.red() * 2 + b.red() * 3) / 5, (a.green() * 2 + b.green() * 3) / 5,
            (a.blue() * 2 + b.blue() * 3) / 5};
}

} // namespace

using namespace std::chrono;

void PeakBars::showPeaks(const MonthPeaks &peaks)
{
    if (m_peaks.month != peaks.month)
        deselect();
    m_peaks = peaks;
    update();
}

local_days PeakBars::day(std::size_t index) const
{
    return local_days{m_peaks.month / 1} + days{index};
}

int PeakBars::count() const
{
    return m_peaks.month.ok() ? int(unsigned((m_peaks.month / last).day())) : 0;
}

QString PeakBars::label(int index) const
{
    return QString::number(index + 1);
}

QString PeakBars::unit() const
{
    return tr("kW");
}

QString PeakBars::emptyText() const
{
    return m_peaks.days.empty() ? tr("No whole hour is known of this month") : QString();
}

const DayPeak *PeakBars::peakAt(int index) const
{
    const auto found = std::find_if(
        m_peaks.days.begin(), m_peaks.days.end(),
        [wanted = day(std::size_t(index))](const DayPeak &peak) { return peak.day == wanted; });
    return found == m_peaks.days.end() ? nullptr : &*found;
}

bool PeakBars::counts(const DayPeak &peak) const
{
    return std::any_of(m_peaks.highest.begin(), m_peaks.highest.end(),
                       [&](const DayPeak &highest) { return highest.day == peak.day; });
}

QString PeakBars::barText(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const DayPeak *peak = peakAt(index);
    if (!peak)
        return PeriodWords::name(locale(), Period::Day, day(std::size_t(index))) + QLatin1Char('\n')
            + tr("no whole hour is known");
    const Watt mean{peak->hour.imported.count};
    QStringList lines{PeriodWords::moment(locale(), peak->hour.start),
                      tr("%1 kW, mean of the hour").arg(format::kilowatt(locale(), mean)),
                      HourWords::why(peak->hour)};
    if (peak->mayBeHigher)
        lines += tr("another hour of this day is not known well enough: it may have been higher");
    lines += counts(*peak) ? tr("counts: one of the three highest hours")
                           : tr("does not count: three other days have a higher hour");
    return lines.join(QLatin1Char('\n'));
}

PictureCaption PeakBars::pictureCaption() const
{
    return {tr("Highest hour of each day, kW"),
            m_peaks.month.ok() ? PeriodWords::dated(locale(), Period::Month, local_days{m_peaks.month / 1})
                               : QString()};
}

ValueScale PeakBars::scale() const
{
    std::int64_t top = 0;
    for (const DayPeak &peak : m_peaks.days)
        top = std::max(top, peak.hour.imported.count);
    return niceScale(0, top, AxisPainter::mostSteps(plot().height(), font()));
}

void PeakBars::paintSlot(QPainter &painter, int index, const ValueScale &values) const
{
    const DayPeak *peak = peakAt(index);
    if (!peak || peak->hour.imported <= WattHour{0})
        return;
    const Theme &theme = themeOf(*this);
    const QColor colour = counts(*peak) ? theme.import : mixed(theme.import, theme.card);
    const BarFill fill = peak->mayBeHigher ? BarFill::Dashed : HourWords::fill(peak->hour);
    paintEnergyBar(painter, bar(values, index, 0.15, 0.85, peak->hour.imported), colour, fill);
}

void PeakBars::paintAbove(QPainter &painter, AxisPainter &, const ValueScale &values) const
{
    if (m_peaks.highest.empty())
        return;
    const qreal y = std::round(yOf(values, plot(), m_peaks.mean.count)) + 0.5;
    painter.setPen(QPen(themeOf(*this).limit, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
}

} // namespace hanscope
