// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <algorithm>
#include <array>

namespace hanscope
{

/// Room for the parts of one message, put one behind the other.
class PartBuffer
{
public:
    static constexpr std::size_t capacity = 8192; ///< bytes of one joined message

    /// False, and nothing changed, when the part does not fit.
    bool append(Bytes part)
    {
        if (part.size() > m_bytes.size() - m_size)
            return false;
        std::copy(part.begin(), part.end(), m_bytes.begin() + m_size);
        m_size += part.size();
        return true;
    }
    void clear() { m_size = 0; }
    Bytes whole() const { return {m_bytes.data(), m_size}; } ///< lives until the next append()

private:
    std::array<std::uint8_t, capacity> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace hanscope
