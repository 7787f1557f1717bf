// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTimeZone>

#include <cstdint>
#include <vector>

namespace hanscope
{

/// A mark on a time axis.
struct TimeTick {
    std::int64_t at = 0; ///< ms since 1970, UTC
    QString label;

    bool operator==(const TimeTick &) const = default;
};

/// Clock time as the locale writes it: "14:06", or "14:06:30".
QString clockText(const QLocale &locale, const QTimeZone &zone, std::int64_t at, bool withSeconds = false);

/// The day, short: "24 Nov".
QString dateText(const QLocale &locale, const QTimeZone &zone, std::int64_t at);

/// The finest of the round steps (5 s .. 12 h, whole days) that gives at most `most` marks on `span` ms.
std::int64_t tickStep(std::int64_t span, int most);

/// Marks at round local times from `from` to `to`: also in the nights in which the clock is changed, when
/// one hour is missing or comes twice. Midnight says the date when the step is an hour or more.
std::vector<TimeTick> timeTicks(std::int64_t from, std::int64_t to, std::int64_t step, const QTimeZone &zone,
                                const QLocale &locale);

} // namespace hanscope
