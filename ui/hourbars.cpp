// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourbars.h"

#include "ui/barpainter.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/localday.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{
void HourBars::setHours(const std::vector<HourEnergy> &hours, std::optional<HourEnergy> running,
                        HourStart dayStart, int hoursInDay)
{
    std::vector<Bar> bars(static_cast<std::size_t>(std::clamp(hoursInDay, 0, 25)));
    const auto place = [&](const HourEnergy &hour, bool isRunning) {
        const auto index = (hour.start - dayStart).count();
        if (index >= 0 && index < static_cast<std::int64_t>(bars.size()))
            bars[static_cast<std::size_t>(index)] = {hour, isRunning, false};
    };
    for (const HourEnergy &hour : hours)
        place(hour, false);
    if (running)
        place(*running, true);
    for (auto bar = bars.rbegin(); bar != bars.rend() && !bar->energy; ++bar)
        bar->isToCome = true;
    if (bars == m_bars && dayStart == m_dayStart)
        return;
    if (dayStart != m_dayStart)
        deselect();
    m_bars = std::move(bars);
    m_dayStart = dayStart;
    update();
}

bool HourBars::isComplete() const
{
    return std::all_of(m_bars.begin(), m_bars.end(), [](const Bar &bar) {
        return bar.isToCome || (bar.energy && !isAtLeast(*bar.energy));
    });
}

QString HourBars::totalsText() const
{
    WattHour imported;
    WattHour exported;
    bool isKnown = false;
    for (const Bar &bar : m_bars) {
        if (!bar.energy)
            continue;
        isKnown = true;
        imported = imported + bar.energy->imported;
        exported = exported + bar.energy->exported;
    }
    if (!isKnown)
        return {};
    const QString from = isComplete() ? tr("%1 kWh from the grid") : tr("at least %1 kWh from the grid");
    QString text = from.arg(format::kilowattHour(locale(), imported, 1));
    if (exported == WattHour{0})
        return text;
    return text + QStringLiteral(" · ")
        + tr("%1 kWh to the grid").arg(format::kilowattHour(locale(), exported, 1));
}

int HourBars::localHour(int index) const
{
    return localTimeOf(m_dayStart + std::chrono::hours{index}).time().hour();
}

QString HourBars::label(int index) const
{
    return QStringLiteral("%1").arg(localHour(index), 2, 10, QLatin1Char('0'));
}

/// "14–15"; the hour that comes twice says which of the two it is.
QString HourBars::hourText(int index) const
{
    const int hour = localHour(index);
    QString text
        = QStringLiteral("%1–%2").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'));
    if (index + 1 < count() && localHour(index + 1) == hour)
        return tr("%1 summer time", "the first of two equal hours").arg(text);
    if (index > 0 && localHour(index - 1) == hour)
        return tr("%1 winter time", "the second of two equal hours").arg(text);
    return text;
}

QString HourBars::qualityText(const Bar &bar) const
{
    return bar.isRunning && isKnown(*bar.energy) ? tr("so far this hour") : HourWords::why(*bar.energy);
}

QString HourBars::barText(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const Bar &bar = m_bars[static_cast<std::size_t>(index)];
    if (bar.isToCome)
        return {};
    if (!bar.energy)
        return tr("%1: not known", "hour").arg(hourText(index));
    QString text = tr("%1: %2 kWh from the grid", "hour, energy")
                       .arg(hourText(index), format::kilowattHour(locale(), bar.energy->imported));
    if (bar.energy->exported != WattHour{0})
        text += QStringLiteral(", ")
            + tr("%1 kWh to the grid").arg(format::kilowattHour(locale(), bar.energy->exported));
    return text + QLatin1Char('\n') + qualityText(bar);
}

QString HourBars::unit() const
{
    return tr("kWh");
}

QString HourBars::emptyText() const
{
    return totalsText().isEmpty() ? tr("No hourly values yet") : QString();
}

QSize HourBars::sizeHint() const
{
    return {560, 140};
}

QSize HourBars::minimumSizeHint() const
{
    return {160, 80};
}

ValueScale HourBars::scale() const
{
    std::int64_t up = 0;
    std::int64_t down = 0;
    for (const Bar &bar : m_bars) {
        if (bar.energy) {
            up = std::max(up, bar.energy->imported.count);
            down = std::max(down, bar.energy->exported.count);
        }
    }
    return niceScale(-down, up, AxisPainter::mostSteps(plot().height(), font()));
}

/// At full hours of the clock: every third or sixth, whatever the night of summer time does.
std::vector<AxisLabel> HourBars::axisLabels() const
{
    const QFontMetricsF metrics(AxisPainter::labelFont(font()));
    const qreal needed = metrics.horizontalAdvance(QStringLiteral("00")) + 6;
    int every = 1;
    while (every < 12 && slot(0).width() * every < needed)
        every = every == 4 ? 6 : every == 6 ? 12 : every + 1;
    std::vector<AxisLabel> result;
    for (int i = 0; i < count(); ++i) {
        const bool isRepeated = i > 0 && localHour(i) == localHour(i - 1);
        if (localHour(i) % every == 0 && (every == 1 || !isRepeated))
            result.push_back({slot(i).center().x(), label(i)});
    }
    return result;
}

PictureCaption HourBars::pictureCaption() const
{
    const QDateTime day = localTimeOf(m_dayStart);
    return {tr("Energy by hour, kWh"),
            locale().toString(day.date(), QLocale::LongFormat) + QStringLiteral(", ")
                + houseZone().displayName(day, QTimeZone::OffsetName, locale())};
}

void HourBars::paintSlot(QPainter &painter, int index, const ValueScale &values) const
{
    const Bar &hour = m_bars[static_cast<std::size_t>(index)];
    if (!hour.energy)
        return;
    const BarFill fill
        = hour.isRunning && isKnown(*hour.energy) ? BarFill::Light : HourWords::fill(*hour.energy);
    const auto paintPart = [&](WattHour energy, int sign, const QColor &colour) {
        if (energy > WattHour{0})
            paintEnergyBar(painter, bar(values, index, 0.11, 0.89, {sign * energy.count}), colour, fill);
    };
    const Theme &theme = themeOf(*this);
    paintPart(hour.energy->imported, 1, theme.import);
    paintPart(hour.energy->exported, -1, theme.exported);
}

QString HourBars::noteOf(const Bar &bar) const
{
    return bar.energy && !bar.isRunning ? HourWords::note(*bar.energy) : QString();
}

std::int64_t HourBars::highestAround(qreal middle, qreal half) const
{
    std::int64_t highest = 0;
    for (int i = 0; i < count(); ++i) {
        const QRectF area = slot(i);
        const auto &energy = m_bars[static_cast<std::size_t>(i)].energy;
        if (energy && area.right() > middle - half && area.left() < middle + half)
            highest = std::max(highest, energy->imported.count);
    }
    return highest;
}

/// One word above each run of bars that are not metered, as far as there is room.
void HourBars::paintAbove(QPainter &, AxisPainter &axis, const ValueScale &values) const
{
    const QFontMetricsF metrics(AxisPainter::labelFont(font()));
    qreal free = plot().left();
    for (int first = 0, end = 0; first < count(); first = end) {
        const QString note = noteOf(m_bars[static_cast<std::size_t>(first)]);
        for (end = first + 1; end < count() && noteOf(m_bars[static_cast<std::size_t>(end)]) == note;)
            ++end;
        if (note.isEmpty())
            continue;
        const qreal half = metrics.horizontalAdvance(note) / 2;
        const qreal left = slot(first).left();
        const qreal right = slot(end - 1).right();
        qreal middle = (left + right) / 2;
        for (const qreal beside : {left + half, right - half}) { // a higher bar beside would push it away
            if (highestAround(beside, half) < highestAround(middle, half))
                middle = beside;
        }
        if (middle - half < free)
            continue;
        const qreal top = yOf(values, plot(), highestAround(middle, half));
        axis.paintNote(middle, std::max(top - metrics.height() - 3, 0.0), note);
        free = middle + half + 6;
    }
}

QString HourBars::spokenName() const
{
    return tr("Energy by hour");
}

/// Of the whole day, until an hour is chosen.
QString HourBars::spokenValue() const
{
    return chosen() < 0 && emptyText().isEmpty() ? spelled(totalsText()) : SlotChart::spokenValue();
}

int HourBars::spokenParts() const
{
    const auto toCome
        = std::find_if(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return bar.isToCome; });
    return static_cast<int>(toCome - m_bars.begin());
}

} // namespace hanscope
