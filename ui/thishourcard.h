// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/spoken.h"

#include "core/model/hourenergy.h"
#include "core/model/reading.h"

#include <optional>

namespace hanscope
{

/// The running hour: energy so far, what it will come to, and what may still be drawn.
class ThisHourCard : public Card, public Spoken
{
    Q_OBJECT
public:
    explicit ThisHourCard(QWidget *parent = nullptr);

    void showHour(const std::optional<HourEnergy> &running);
    void setForecast(const std::optional<HourForecast> &forecast);
    void setPeakToday(std::optional<WattHour> peak); ///< highest ended hour; empty: none known yet
    void setPowerCap(std::optional<Watt> cap); ///< what the main fuse carries; no sentence promises more
    void setNow(ReceiveTime now);
    void
    setStale(bool stale); ///< the meter is silent: energy so far is too low, and so is no ground for advice
    void clear();

    QString energyText() const; ///< "2,31 kWh"
    QString forecastText() const; ///< "anslag 3,6 ± 0,2"
    QString adviceText() const; ///< "Du kan bruke 8,2 kW til kl. 15"
    QString reasonText() const; ///< "uten at dagens topp (4,9 kWh) øker"
    QString text() const; ///< all of it
    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Words {
        QString energy, forecast, advice, reason;
        bool operator==(const Words &) const = default;
    };
    Words words() const;
    void putAdvice(Words &words) const;
    QString headroomText() const;
    QString hourEndText() const;
    std::chrono::seconds timeLeft() const;
    int paintLine(QPainter &painter, QRect area, const QString &text) const;
    void refresh();

    std::optional<HourEnergy> m_running;
    std::optional<HourForecast> m_forecast;
    std::optional<WattHour> m_peak;
    std::optional<Watt> m_cap;
    ReceiveTime m_now{};
    bool m_stale = false;
    Words m_words;
};

} // namespace hanscope
