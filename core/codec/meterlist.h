// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/fixedvector.h"
#include "core/codec/obis.h"
#include "core/model/reading.h"

namespace hanscope
{

/// One measured value as the meter sent it: raw times ten to the power of scaler, in `unit`.
struct ListItem {
    ObisCode code;
    std::int64_t raw = 0;
    std::int8_t scaler = 0;
    Unit unit = Unit::None;

    bool operator==(const ListItem &) const = default;
};

/// Everything one list said, in the meter's own terms and order.
struct MeterList {
    ListKind kind = ListKind::Other;
    MeterIdentity meter;
    std::optional<MeterClock> pushTime; ///< in front of the list
    std::optional<MeterClock> clock; ///< inside the list
    FixedVector<ListItem, 64> items; ///< the widest list known has 27

    /// Forgets everything, as a new list would be; the room for items is not written.
    void clear()
    {
        kind = ListKind::Other;
        meter = {};
        pushTime.reset();
        clock.reset();
        items.clear();
    }

    bool operator==(const MeterList &) const = default;
};

/// What is known of a list from around it, where the list itself does not tell.
struct ListContext {
    std::uint32_t hdlcSource = 0; ///< address of the sender; 0 without HDLC
};

} // namespace hanscope
