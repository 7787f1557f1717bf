// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace hanscope
{

struct Theme;

/// The bar of the hour that runs: what is used, where the hour most likely ends, and a mark to stay below.
struct HourBar {
    std::optional<HourEnergy> running;
    std::optional<HourForecast> forecast;
    std::optional<WattHour> mark; ///< today's highest hour

    void paint(QPainter &painter, const Theme &theme, const QRectF &bar) const;
};

} // namespace hanscope
