// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"
#include "ui/barpainter.h"
#include "ui/slotchart.h"

namespace hanscope
{

/// The bars of a day, a month or a year: import up, export down, the period before behind them.
class EnergyBars : public SlotChart
{
    Q_OBJECT
public:
    using SlotChart::SlotChart;

    void showPeriod(const EnergyPeriod &period);

    QString barText(int index) const override;
    PictureCaption pictureCaption() const override;

protected:
    int count() const override { return static_cast<int>(m_period.bars.size()); }
    QString label(int index) const override;
    ValueScale scale() const override;
    QString unit() const override;
    QString emptyText() const override;
    void paintSlot(QPainter &painter, int index, const ValueScale &values) const override;

private:
    BarFill fillOf(const EnergySlot &bar) const;

    EnergyPeriod m_period;
};

} // namespace hanscope
