// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clockhabit.h"
#include "core/model/energyperiod.h"
#include "core/model/hourcorrection.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace hanscope
{

class Card;
class EnergyBars;
class EnergyTableCard;
class FigureStrip;
struct Figure;
class FlatButton;
class HeatMap;
class PeriodStepper;
class ReportButton;

/// Energy by hour, day or month, beside the period before. Says which period it wants to show and is told it.
class EnergyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EnergyPage(QWidget *parent = nullptr);

    void setToday(std::chrono::local_days today); ///< the last day there is
    void showPeriod(const EnergyPeriod &period); ///< of another period than the one wanted last: ignored
    void open(Period period, std::chrono::local_days day);
    void showClockHabit(const ClockHabit &habit);
    ReportButton &reportButton() { return *m_report; }
    void askAgain(); ///< what is shown may have changed; asks when it is seen

    Period period() const { return m_period; }
    std::chrono::local_days begin() const { return m_begin; }
    QString totals() const; ///< the figures below the chart, as text
    QString remarks() const; ///< on the meter's clock and on estimates

signals:
    void periodWanted(hanscope::Period period, std::chrono::local_days begin);
    void hourCorrected(const hanscope::HourCorrection &correction); ///< without the time it was made at
    void correctionUndone(hanscope::HourStart hour);
    void exportRequested(std::chrono::local_days first,
                         std::chrono::local_days last); ///< of the period shown

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void enter(std::size_t slot);
    void showAs(bool heat);
    void refresh();
    void refreshChart();
    QList<Figure> figures() const;
    QList<Figure> digestFigures(const EnergyDigest &digest) const;
    void retranslate();

    Period m_period = Period::Day;
    std::chrono::local_days m_begin{};
    std::chrono::local_days m_today{};
    EnergyPeriod m_shown;
    std::array<FlatButton *, 3> m_choices{};
    FlatButton *m_asBars;
    FlatButton *m_asHeat;
    bool m_wantsHeat = false; ///< where there is a heat map
    PeriodStepper *m_stepper;
    ReportButton *m_report;
    FlatButton *m_export;
    QHBoxLayout *m_cards; ///< chart and table
    Card *m_card;
    QStackedWidget *m_charts;
    EnergyBars *m_bars;
    HeatMap *m_heat;
    FigureStrip *m_figures;
    QLabel *m_remarks;
    ClockHabit m_clock;
    EnergyTableCard *m_table;
};

} // namespace hanscope
