// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"
#include "core/model/hourcorrection.h"
#include "ui/card.h"

namespace hanscope
{

class EnergyTable;
class FlatButton;

/// A period in figures; the hours of a day can be corrected there.
class EnergyTableCard : public Card
{
    Q_OBJECT
public:
    explicit EnergyTableCard(QWidget *parent = nullptr);

    void setToday(std::chrono::local_days today);
    void showPeriod(const EnergyPeriod &period);

signals:
    void hourCorrected(const hanscope::HourCorrection &correction); ///< without the time it was made at
    void correctionUndone(hanscope::HourStart hour);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool canCorrect(int row) const;
    void correctHour(int row);
    void refresh();
    void retranslate();

    EnergyPeriod m_shown;
    std::chrono::local_days m_today{};
    EnergyTable *m_table;
    FlatButton *m_correct;
};

} // namespace hanscope
