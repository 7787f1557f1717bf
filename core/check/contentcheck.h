// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/hourlylists.h"

#include <functional>

namespace hanscope
{

/// Puts together what lists say: who sends them, which kinds come, what is odd about them.
class ContentCheck
{
public:
    /// Whether the meter of this number is the one that was heard before.
    using IsKnownMeter = std::function<bool(std::string_view meterId)>;

    /// Without `isKnown` no meter is another one.
    explicit ContentCheck(IsKnownMeter isKnown = {})
        : m_isKnown(std::move(isKnown))
    {
    }

    void add(const Reading &reading);
    /// Time passes without readings, too.
    void update(ReceiveTime now) { m_hourly.update(now); }

    ContentEvidence evidence() const;

private:
    void addKind(ListKind kind);
    void addMeter(const MeterIdentity &meter);
    void addPhases(const Reading &reading);
    void addExport(const Reading &reading);
    void addRanges(const Reading &reading);
    void addClock(const Reading &reading);

    IsKnownMeter m_isKnown;
    ContentEvidence m_evidence;
    HourlyLists m_hourly;
    std::optional<WattHour> m_firstExport;
};

} // namespace hanscope
