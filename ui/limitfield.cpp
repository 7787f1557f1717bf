// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limitfield.h"

#include "ui/fonts.h"

#include <cmath>

namespace hanscope
{
namespace
{

constexpr int fieldPixels = 112;

}

LimitField::LimitField(const Range &range, const QString &unit, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_perUnit(range.perUnit)
{
    const auto shown
        = [&](std::int64_t count) { return static_cast<double>(count) / static_cast<double>(range.perUnit); };
    setDecimals(range.decimals);
    setRange(shown(range.least), shown(range.most));
    setSingleStep(shown(range.step));
    setSuffix(u' ' + unit);
    setFixedWidth(fonts::scaled(fieldPixels));
    setKeyboardTracking(false); // a limit half typed is none
}

void LimitField::setCount(std::int64_t count)
{
    setValue(static_cast<double>(count) / static_cast<double>(m_perUnit));
}

std::int64_t LimitField::count() const
{
    return std::llround(value() * static_cast<double>(m_perUnit));
}

} // namespace hanscope
