// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

namespace hanscope::format
{
namespace
{

/// count / 10^digits with `decimals` decimals, half away from zero, by whole numbers only.
QString decimal(const QLocale &locale, std::int64_t count, int digits, int decimals)
{
    std::int64_t step = 1;
    for (int i = decimals; i < digits; ++i)
        step *= 10;
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const bool negative = count < 0;
    const std::int64_t rounded = ((negative ? -count : count) + step / 2) / step;
    QString text = negative && rounded != 0 ? QStringLiteral("\u2212") : QString();
    text += locale.toString(static_cast<qlonglong>(rounded / unit));
    if (decimals > 0)
        text += locale.decimalPoint() + QString::number(rounded % unit).rightJustified(decimals, u'0');
    return text;
}

} // namespace

QString kilowatt(const QLocale &locale, Watt power, int decimals)
{
    return decimal(locale, power.count, 3, decimals);
}

QString kilowattHour(const QLocale &locale, WattHour energy, int decimals)
{
    return decimal(locale, energy.count, 3, decimals);
}

QString volt(const QLocale &locale, Millivolt voltage)
{
    return decimal(locale, voltage.count, 3, 1);
}

QString ampere(const QLocale &locale, Milliampere current)
{
    return decimal(locale, current.count, 3, 1);
}

} // namespace hanscope::format
