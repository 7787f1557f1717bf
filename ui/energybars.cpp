// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energybars.h"

#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{

void EnergyBars::showPeriod(const EnergyPeriod &period)
{
    if (m_period.begin != period.begin || m_period.period != period.period)
        deselect();
    m_period = period;
    update();
}

QString EnergyBars::label(int index) const
{
    return PeriodWords::label(locale(), m_period, static_cast<std::size_t>(index));
}

QString EnergyBars::unit() const
{
    return tr("kWh");
}

QString EnergyBars::emptyText() const
{
    const bool isEmpty = std::none_of(m_period.bars.begin(), m_period.bars.end(),
                                      [](const EnergySlot &bar) { return bar.isKnown(); });
    return isEmpty ? tr("No data for this period") : QString();
}

QString EnergyBars::barText(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const auto place = static_cast<std::size_t>(index);
    const EnergySlot &slot = m_period.bars[place];
    const auto energy = [&](WattHour value) { return format::kilowattHour(locale(), value); };
    QString text = PeriodWords::slotName(locale(), m_period, place);
    if (slot.isKnown())
        text += QLatin1Char('\n') + tr("%1 kWh from the grid").arg(energy(slot.imported()));
    if (slot.exported() != WattHour{0})
        text += QLatin1Char('\n') + tr("%1 kWh to the grid").arg(energy(slot.exported()));
    if (slot.importedBefore)
        text += QLatin1Char('\n')
            + tr("%1 kWh from the grid in the previous period").arg(energy(*slot.importedBefore));
    return text + QLatin1Char('\n') + PeriodWords::quality(m_period, place);
}

PictureCaption EnergyBars::pictureCaption() const
{
    return {tr("Energy, kWh"), PeriodWords::dated(locale(), m_period.period, m_period.begin)};
}

ValueScale EnergyBars::scale() const
{
    std::int64_t up = 0;
    std::int64_t down = 0;
    for (const EnergySlot &slot : m_period.bars) {
        up = std::max({up, slot.imported().count, slot.importedBefore.value_or(WattHour{}).count});
        down = std::max({down, slot.exported().count, slot.exportedBefore.value_or(WattHour{}).count});
    }
    return niceScale(-down, up, AxisPainter::mostSteps(plot().height(), font()));
}

BarFill EnergyBars::fillOf(const EnergySlot &slot) const
{
    if (slot.hour)
        return HourWords::fill(*slot.hour);
    if (mayHoldMore(*slot.sum))
        return BarFill::Dashed;
    if (slot.sum->isRunning)
        return BarFill::Light;
    return slot.sum->hoursMarked > 0 ? BarFill::Hatched : BarFill::Solid;
}

void EnergyBars::paintSlot(QPainter &painter, int index, const ValueScale &values) const
{
    const Theme &theme = themeOf(*this);
    const EnergySlot &slot = m_period.bars[static_cast<std::size_t>(index)];
    const auto paintBefore = [&](std::optional<WattHour> energy, int sign) {
        if (!energy || *energy == WattHour{0})
            return;
        painter.setPen(theme.outline);
        painter.setBrush(theme.track);
        painter.drawRect(bar(values, index, 0.04, 0.62, {sign * energy->count}).adjusted(0.5, 0.5, -0.5, 0));
    };
    const auto paintNow = [&](WattHour energy, int sign, const QColor &colour) {
        if (energy > WattHour{0})
            paintEnergyBar(painter, bar(values, index, 0.2, 0.92, {sign * energy.count}), colour,
                           fillOf(slot));
    };
    paintBefore(slot.importedBefore, 1);
    paintBefore(slot.exportedBefore, -1);
    if (!slot.isKnown())
        return;
    paintNow(slot.imported(), 1, theme.import);
    paintNow(slot.exported(), -1, theme.exported);
}

} // namespace hanscope
