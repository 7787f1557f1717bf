// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/localday.h"

namespace hanscope
{

class HourBars;

/// The hours of today as bars, with the day's totals.
class EnergyCard : public Card
{
    Q_OBJECT
public:
    explicit EnergyCard(QWidget *parent = nullptr);

    void showHours(const HoursToday &today);
    void setDay(const LocalDay &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    HourBars *m_bars;
    HoursToday m_today;
    LocalDay m_day;
};

} // namespace hanscope
