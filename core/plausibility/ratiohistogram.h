// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace hanscope
{

/// How often which ratio was seen, in steps of 5 % from 1 : 100 000 to 100 000 : 1. Remembers any number of
/// them in the same memory.
class RatioHistogram
{
public:
    void add(double ratio); ///< above zero; beyond the ends it counts as the end

    std::size_t count() const { return m_count; }

    /// The ratio that this share of all, 0 to 1, lies at or below; 0 when there are none.
    double quantile(double share) const;

private:
    static constexpr int binsEachSide = 236; // 1.05 ^ 236 is 100 000

    std::array<std::uint32_t, 2 * binsEachSide + 1> m_bins{};
    std::size_t m_count = 0;
};

} // namespace hanscope
