// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace hanscope
{

/// A number with its unit, kept as a whole number of smaller units: 10.5 kW is 10,500.
class LimitField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    struct Range {
        std::int64_t least = 0; ///< in the small unit, as `most` and `step`
        std::int64_t most = 0;
        std::int64_t step = 1;
        int decimals = 0; ///< that are shown; 10 to their power divides `perUnit`
        std::int64_t perUnit = 1; ///< small units in the one that is shown
    };
    LimitField(const Range &range, const QString &unit, QWidget *parent = nullptr);

    void setCount(std::int64_t count);
    std::int64_t count() const;

private:
    std::int64_t m_perUnit;
};

} // namespace hanscope
