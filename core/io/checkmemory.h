// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linesetting.h"
#include "core/model/reading.h"
#include "core/model/serialdevice.h"

#include <optional>
#include <string_view>

class QSettings;

namespace hanscope
{

/// What earlier sessions heard from a reader, and since when an opening is awaited. The meter's number is
/// kept as a digest: enough to know it again.
class CheckMemory
{
public:
    /// `settings` must outlive this.
    explicit CheckMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// When the last good message came; to ten minutes.
    std::optional<ReceiveTime> heardFrom(const SerialDevice &reader) const;
    /// True also where no meter is remembered for this reader.
    bool isKnownMeter(const SerialDevice &reader, std::string_view meterId) const;
    /// Remembers that this was heard, and from which meter. Cheap: writes only what is new.
    void note(const SerialDevice &reader, const Reading &reading);

    /// The day on which the user asked the grid company to open the port.
    std::optional<std::chrono::local_days> orderedOn() const;
    void setOrderedOn(std::optional<std::chrono::local_days> day);

    /// Since when the port is watched until the meter sends something; empty: it is not.
    std::optional<ReceiveTime> watchingSince() const;
    void setWatchingSince(std::optional<ReceiveTime> time);

private:
    QSettings &m_settings;
};

} // namespace hanscope
