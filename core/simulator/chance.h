// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace hanscope
{

/// Numbers that look random and are not: the same seed, stream and index always give the same number, in any
/// order of asking. source: finaliser of splitmix64
class Chance
{
public:
    explicit constexpr Chance(std::uint32_t seed)
        : m_seed(seed)
    {
    }

    constexpr std::uint64_t bits(std::uint32_t stream, std::int64_t index) const
    {
        std::uint64_t x = (std::uint64_t{m_seed} << 32 | stream) * 0x9E3779B97F4A7C15u
            + static_cast<std::uint64_t>(index) * 0xD1B54A32D192ED03u;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
        return x ^ (x >> 31);
    }

    /// 0 up to, not including, 1.
    constexpr double unit(std::uint32_t stream, std::int64_t index) const
    {
        return static_cast<double>(bits(stream, index) >> 11) * 0x1p-53;
    }

    constexpr double between(double low, double high, std::uint32_t stream, std::int64_t index) const
    {
        return low + (high - low) * unit(stream, index);
    }

    /// Wanders smoothly between -1 and 1; a new direction every `period` seconds.
    double wander(std::uint32_t stream, std::int64_t seconds, std::int64_t period) const
    {
        const std::int64_t index = seconds / period;
        const double x = static_cast<double>(seconds - index * period) / static_cast<double>(period);
        const double smooth = x * x * (3 - 2 * x);
        return 2 * std::lerp(unit(stream, index), unit(stream, index + 1), smooth) - 1;
    }

private:
    std::uint32_t m_seed;
};

} // namespace hanscope
