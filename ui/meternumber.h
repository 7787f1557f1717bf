// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hanscope
{

/// A meter's number is personal data: but for its last four digits it is shown only to those who ask for it.
inline QString maskedNumber(const QString &number)
{
    constexpr qsizetype openDigits = 4;
    if (number.size() <= openDigits)
        return number;
    return QString(number.size() - openDigits, QChar(0x2022)) + number.last(openDigits);
}

} // namespace hanscope
