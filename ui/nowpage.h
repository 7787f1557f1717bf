// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/netpower.h"
#include "core/model/timednote.h"
#include "ui/headroom.h"
#include "ui/listrhythm.h"
#include "ui/powerrange.h"
#include "ui/preferences.h"
#include "ui/shownquantity.h"

#include <QWidget>

#include <span>

namespace hanscope
{

class Card;
class ChartCard;
class CurrentCard;
class EnergyCard;
class PowerChart;
class PowerGauge;
class ThisHourCard;
class VoltageCard;

/// The house at this moment: power, phases, the running hour, the hours of today.
class NowPage : public QWidget
{
    Q_OBJECT
public:
    explicit NowPage(QWidget *parent = nullptr);

    void showReading(const Reading &reading);
    void showPast(std::span<const Reading> readings); ///< what came before now, in order
    void showNote(const TimedNote &note); ///< a marker of the user's
    void showHours(const HoursToday &today);
    void showForecast(const std::optional<HourForecast> &forecast);
    void setLost(bool isLost); ///< nothing can come now: what is shown is of before
    void setPreferences(const Preferences &preferences);
    void setNow(ReceiveTime now); ///< ages what is shown
    void clear(); ///< another meter

    std::optional<Watt> power() const; ///< the last heard, import positive
    const PowerChart &powerChart() const;

signals:
    void originRequested(hanscope::ShownQuantity shown); ///< where a number came from

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCards();
    void offerOrigin(Card *card, ShownQuantity shown);
    void showPower(ReceiveTime at, Watt net);
    void showPhases(const Reading &reading);
    void applyFuse();
    bool isOld(const ListRhythm &rhythm) const;
    QString staleText(const ListRhythm &rhythm) const;
    void retranslate();

    Card *m_powerCard;
    PowerGauge *m_gauge;
    ChartCard *m_chart;
    VoltageCard *m_voltage;
    CurrentCard *m_current;
    ThisHourCard *m_thisHour;
    EnergyCard *m_energy;

    Preferences m_preferences;
    Network m_network = Network::Unknown; ///< as the meter tells it
    NetPower m_netPower;
    HourRange m_lastHour;
    ListRhythm m_powerRhythm;
    bool m_isLost = false;
    ListRhythm m_phaseRhythm;
    ReceiveTime m_now{};
};

} // namespace hanscope
