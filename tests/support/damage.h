// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hanscope::test
{

inline QByteArray withBitFlipped(QByteArray bytes, qsizetype byte, int bit = 0)
{
    bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << bit));
    return bytes;
}

/// Garbage that repeats from run to run: a linear congruential generator, numbers as in Numerical Recipes.
inline QByteArray garbage(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        seed = seed * 1664525u + 1013904223u;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}

} // namespace hanscope::test
