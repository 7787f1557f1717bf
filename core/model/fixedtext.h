// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace hanscope
{

/// A short text without heap memory. A longer text is cut at `Capacity` bytes.
template <std::size_t Capacity>
class FixedText
{
public:
    constexpr FixedText() = default;
    constexpr FixedText(std::string_view text)
        : m_size(std::min(text.size(), Capacity))
    {
        std::copy_n(text.begin(), m_size, m_chars.begin());
    }

    constexpr std::string_view view() const { return {m_chars.data(), m_size}; }
    constexpr bool empty() const { return m_size == 0; }

    friend constexpr bool operator==(const FixedText &a, const FixedText &b) { return a.view() == b.view(); }

private:
    std::array<char, Capacity> m_chars{};
    std::size_t m_size = 0;
};

} // namespace hanscope
