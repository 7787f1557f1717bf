// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phaserow.h"

#include <array>

namespace hanscope
{

/// Three phases under each other; a one-phase meter shows the first alone.
class PhaseRows : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseRows(QWidget *parent = nullptr);

    void setRow(std::size_t phase, const PhaseRowView &view);
    void setShown(std::size_t count); ///< how many rows the meter has: 1 or 3
    QStringList text() const; ///< one line for each row shown

private:
    std::array<PhaseRow *, 3> m_rows{};
    std::size_t m_shown = 3;
};

} // namespace hanscope
