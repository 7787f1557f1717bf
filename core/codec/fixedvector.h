// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace hanscope
{

/// A list with room for `Capacity` elements and no heap memory.
template <typename T, std::size_t Capacity>
class FixedVector
{
public:
    /// False, and nothing changed, when the list is full.
    bool push(const T &element)
    {
        if (m_size == Capacity)
            return false;
        m_elements[m_size++] = element;
        return true;
    }
    void clear() { m_size = 0; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T &operator[](std::size_t index) const { return m_elements[index]; }
    T *begin() { return m_elements.data(); }
    T *end() { return m_elements.data() + m_size; }
    const T *begin() const { return m_elements.data(); }
    const T *end() const { return m_elements.data() + m_size; }

    friend bool operator==(const FixedVector &a, const FixedVector &b)
    {
        if (a.m_size != b.m_size)
            return false;
        for (std::size_t i = 0; i < a.m_size; ++i) {
            if (!(a.m_elements[i] == b.m_elements[i]))
                return false;
        }
        return true;
    }

private:
    std::array<T, Capacity> m_elements{};
    std::size_t m_size = 0;
};

} // namespace hanscope
