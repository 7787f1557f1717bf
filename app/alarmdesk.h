// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today.h"
#include "core/alarms/alarmwatch.h"
#include "core/model/systemclock.h"

#include <QObject>
#include <QTimer>

class QSettings;

namespace hanscope
{

class AlarmsPage;

/// Watches what the meter sends for what the user wants to be told of, keeps the list of what happened, and
/// says when somebody should be told.
class AlarmDesk : public QObject
{
    Q_OBJECT
public:
    /// After an alarm the next of its kind comes without a notification for so long; the list has both.
    static constexpr std::chrono::minutes rest{10};

    /// in: the list's file; page and settings must outlive the desk
    AlarmDesk(AlarmsPage &page, QSettings &settings, const QString &logPath, Clock now = systemTime,
              QObject *parent = nullptr);
    ~AlarmDesk() override;

    void setHouse(const AlarmHouse &house);

    /// Live, of a real meter, and scaled as the user agreed.
    void take(const Reading &reading, const std::optional<HourForecast> &forecast);
    void stop(); ///< the meter is not listened to any more
    void look(); ///< at the clock; it does so by itself every few seconds

signals:
    void announced(const QString &title, const QString &text, bool hasSound); ///< outside of the window
    void activeAlarmsChanged(const QStringList &titles);

private:
    void connectPage();
    void update();
    void note(const AlarmEvent &event);
    void refreshRunning();
    void announce(const AlarmEvent &event);
    void announceWaiting();
    void save();
    void tellActive();

    AlarmsPage &m_page;
    QSettings &m_settings;
    QString m_logPath;
    Clock m_now;
    AlarmChoice m_choice;
    AlarmWatch m_watch;
    std::vector<AlarmEvent> m_events; ///< the newest last
    std::vector<AlarmEvent> m_waiting; ///< begun in quiet hours: told afterwards if they still go on
    QStringList m_active;
    std::array<std::optional<ReceiveTime>, alarmKindCount> m_announcedAt;
    QTimer m_timer;
};

} // namespace hanscope
