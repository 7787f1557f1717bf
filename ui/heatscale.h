// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heatcell.h"

#include <QBrush>
#include <QCoreApplication>

#include <span>

class QLocale;
class QPainter;
class QRect;

namespace hanscope
{

struct Theme;

/// The colours of a heat map and their legend. Import and export have a scale each: what is little beside
/// the other shows all the same.
class HeatScale
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::HeatScale)
public:
    void fit(std::span<const HeatCell> cells);

    QColor colourOf(WattHour net, const Theme &theme) const;
    static QBrush unknown(const Theme &theme);

    /// In the painter's font, within one line; words give way to signs where there is little room.
    void paintLegend(QPainter &painter, const QRect &line, const QLocale &locale, const Theme &theme) const;

private:
    bool exports() const { return m_least < WattHour{0}; }

    WattHour m_most{}; ///< net import of the strongest cell
    WattHour m_least{}; ///< below zero: export
};

} // namespace hanscope
