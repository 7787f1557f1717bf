// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"
#include "core/model/reading.h"
#include "ui/card.h"

class QLabel;

namespace hanscope
{

/// What the running hour is heading for, and what may still be drawn before the month's mean or its step
/// rises.
class PeakRoomCard : public Card
{
    Q_OBJECT
public:
    explicit PeakRoomCard(QWidget *parent = nullptr);

    void showReport(const PeaksReport &report);
    void showHour(const std::optional<HourEnergy> &running);
    void setForecast(const std::optional<HourForecast> &forecast);
    void setNow(ReceiveTime now, bool isStale); ///< stale: the meter is silent, no ground for advice

    QStringList text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::chrono::seconds timeLeft() const;
    QString hourEndText() const;
    QString forecastText() const;
    QString powerText(WattHour limit) const;
    void putAdvice();
    void putStepAdvice();
    void refresh();

    QLabel *m_energy;
    QLabel *m_heading;
    QLabel *m_advice;
    QLabel *m_reason;
    QLabel *m_stepAdvice;
    PeaksReport m_report;
    std::optional<HourEnergy> m_running;
    std::optional<HourForecast> m_forecast;
    ReceiveTime m_now{};
    bool m_isStale = false;
};

} // namespace hanscope
