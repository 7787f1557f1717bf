// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today.h"
#include "core/model/energyperiod.h"
#include "core/model/fixedtext.h"
#include "core/model/storedmeter.h"
#include "core/model/systemclock.h"

#include <QObject>

#include <functional>

namespace hanscope
{

class EnergyPage;
class History;
class RecordedHours;

/// Answers the Energy page out of the history.
class EnergyDesk : public QObject
{
    Q_OBJECT
public:
    /// The page must outlive the desk.
    explicit EnergyDesk(EnergyPage &page, QObject *parent = nullptr);

    /// From now on out of these, on that clock; they must live until others are shown.
    void show(RecordedHours &hours, const Clock &now = systemTime);

private:
    void change(const std::function<void(History &, MeterKey)> &change); ///< of the meter shown
    void askForClock();
    void answer(Period period, std::chrono::local_days begin);

    EnergyPage &m_page;
    RecordedHours *m_hours = nullptr;
    Clock m_now = systemTime;
    std::optional<FixedText<24>> m_clockOf; ///< the meter whose clock was asked for
};

} // namespace hanscope
