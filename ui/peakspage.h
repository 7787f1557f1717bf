// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"
#include "core/model/reading.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

class Card;
class PeakBars;
class PeakMeanCard;
class PeakRoomCard;
class PeriodStepper;

/// A month's highest hours: what the grid company's capacity step is told from. Says which month it wants to
/// show and is told it.
class PeaksPage : public QWidget
{
    Q_OBJECT
public:
    explicit PeaksPage(QWidget *parent = nullptr);

    void setToday(std::chrono::local_days today); ///< the last day there is
    void showReport(const PeaksReport &report); ///< of another month than the one wanted last: ignored
    void askAgain(); ///< what is shown may have changed; asks when it is seen

    void showHour(const std::optional<HourEnergy> &running);
    void showForecast(const std::optional<HourForecast> &forecast);
    void setNow(ReceiveTime now, bool isStale);

    std::chrono::year_month month() const { return m_month; }
    QStringList text() const;

signals:
    void monthWanted(std::chrono::year_month month);
    void dayChosen(std::chrono::local_days day); ///< to be looked at hour by hour

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void open(std::chrono::year_month month);
    std::chrono::year_month thisMonth() const;
    void refresh();
    void retranslate();

    std::chrono::local_days m_today{};
    std::chrono::year_month m_month{};
    PeriodStepper *m_stepper;
    PeakMeanCard *m_mean;
    PeakRoomCard *m_room;
    Card *m_card;
    PeakBars *m_bars;
    QLabel *m_rule;
};

} // namespace hanscope
