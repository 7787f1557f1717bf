// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "core/model/reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <optional>

namespace hanscope
{

/// The little that can be shown where there is little room: mini window, tray, a wall.
struct Glance {
    std::optional<Watt> net; ///< import positive; empty: nothing was heard
    ReceiveTime heardAt{}; ///< when
    QString trouble{}; ///< why `net` is not the power now, in the user's words; empty: it is
    std::optional<HourEnergy> hour{}; ///< that runs
    std::optional<HourForecast> forecast{};
    bool isDemo = false;
    bool isReplay = false;

    bool isLive() const { return net && trouble.isEmpty(); }
    bool operator==(const Glance &) const = default;
};

/// The words for it.
class GlanceWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::GlanceWords)
public:
    static QString power(const QLocale &locale, const Glance &glance); ///< "4,03", "–"; without direction
    static QString unit(const Glance &glance); ///< "kW from the grid"
    static QString hour(const QLocale &locale, const Glance &glance); ///< "2.31 kWh this hour"; may be empty
    static QString forecast(const QLocale &locale,
                            const Glance &glance); ///< "estimate 3.6 ± 0.2"; may be empty
    static QString source(const Glance &glance); ///< "Demo", "Replay"; empty for the meter itself
    static QString sentence(const QLocale &locale, const Glance &glance); ///< all of it
};

} // namespace hanscope
