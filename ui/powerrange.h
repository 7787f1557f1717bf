// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <deque>
#include <optional>

namespace hanscope
{

/// The lowest and the highest of some powers; net, import positive.
struct PowerRange {
    Watt lowest{};
    Watt highest{};

    bool operator==(const PowerRange &) const = default;
};

/// Lowest and highest net power of the last hour. Each value is looked at twice at most, however long the
/// hour.
class HourRange
{
public:
    void add(ReceiveTime at, Watt net);
    void clear();
    std::optional<PowerRange> range() const;

private:
    struct Sample {
        ReceiveTime at;
        Watt net;
    };
    void forget(ReceiveTime before);

    std::deque<Sample> m_falling; ///< candidates for the highest, newest last
    std::deque<Sample> m_rising; ///< candidates for the lowest, newest last
};

} // namespace hanscope
