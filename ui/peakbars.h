// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"
#include "ui/slotchart.h"

namespace hanscope
{

/// The highest hour of each day of a month; those that count stand out, and a line tells their mean.
class PeakBars : public SlotChart
{
    Q_OBJECT
public:
    using SlotChart::SlotChart;

    void showPeaks(const MonthPeaks &peaks);

    std::chrono::local_days day(std::size_t index) const;
    QString barText(int index) const override;
    PictureCaption pictureCaption() const override;

protected:
    int count() const override;
    QString label(int index) const override;
    ValueScale scale() const override;
    QString unit() const override;
    QString emptyText() const override;
    void paintSlot(QPainter &painter, int index, const ValueScale &values) const override;
    void paintAbove(QPainter &painter, AxisPainter &, const ValueScale &values) const override;

private:
    const DayPeak *peakAt(int index) const;
    bool counts(const DayPeak &peak) const;

    MonthPeaks m_peaks;
};

} // namespace hanscope
