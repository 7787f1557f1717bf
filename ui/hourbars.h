// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "ui/slotchart.h"

namespace hanscope
{

/// The hours of one day as bars: import up, export down. How well an hour is known shows without colour:
/// metered solid, estimated hatched, partly heard dashed, the running one lighter; unknown hours stay empty.
class HourBars : public SlotChart
{
    Q_OBJECT
public:
    using SlotChart::SlotChart;

    /// in: `dayStart` local midnight, `hoursInDay` 23, 24 or 25; hours outside the day are left out
    void setHours(const std::vector<HourEnergy> &hours, std::optional<HourEnergy> running, HourStart dayStart,
                  int hoursInDay);

    QString totalsText() const; ///< "18,4 kWh from the grid · 2,9 kWh to the grid"; empty without any hour
    /// Value and quality of one hour in words, the hour that comes twice told apart; empty for hours to come.
    QString barText(int index) const override;
    PictureCaption pictureCaption() const override;

    QString spokenName() const override;
    QString spokenValue() const override;
    int spokenParts() const override; ///< those before the hours to come

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int count() const override { return static_cast<int>(m_bars.size()); }
    QString label(int index) const override;
    std::vector<AxisLabel> axisLabels() const override;
    ValueScale scale() const override;
    QString unit() const override;
    QString emptyText() const override;
    void paintSlot(QPainter &painter, int index, const ValueScale &values) const override;
    void paintAbove(QPainter &, AxisPainter &axis, const ValueScale &values) const override;

private:
    struct Bar {
        std::optional<HourEnergy> energy;
        bool isRunning = false;
        bool isToCome = false;

        bool operator==(const Bar &) const = default;
    };

    bool isComplete() const;
    int localHour(int index) const;
    QString hourText(int index) const;
    QString qualityText(const Bar &bar) const;
    QString noteOf(const Bar &bar) const;
    std::int64_t highestAround(qreal middle, qreal half) const; ///< Wh of the import bars there

    std::vector<Bar> m_bars;
    HourStart m_dayStart{};
};

} // namespace hanscope
