// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarmdesk.h"

#include "app/alarmlog.h"
#include "app/alarmstore.h"
#include "core/alarms/quiethours.h"
#include "ui/alarmspage.h"
#include "ui/alarmwords.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::chrono::seconds lookEvery{10};

bool isSame(const AlarmEvent &one, const AlarmEvent &other)
{
    return one.kind == other.kind && one.phase == other.phase && one.from == other.from;
}

} // namespace

AlarmDesk::AlarmDesk(AlarmsPage &page, QSettings &settings, const QString &logPath, Clock now,
                     QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_settings(settings)
    , m_logPath(logPath)
    , m_now(std::move(now))
    , m_choice(loadAlarms(settings))
    , m_events(readAlarmLog(logPath))
{
    m_watch.setChoice(m_choice);
    m_page.setChoice(m_choice);
    m_page.showEvents(m_events);
    connectPage();
    connect(&m_timer, &QTimer::timeout, this, &AlarmDesk::look);
    m_timer.start(lookEvery);
}

AlarmDesk::~AlarmDesk()
{
    m_watch.stop();
    const std::vector<AlarmEvent> ended = m_watch.takeNews().ended;
    for (const AlarmEvent &event : ended)
        note(event);
    if (!ended.empty())
        writeAlarmLog(m_logPath, m_events);
}

void AlarmDesk::connectPage()
{
    connect(&m_page, &AlarmsPage::choiceChanged, this, [this](const AlarmChoice &choice) {
        m_choice = choice;
        saveAlarms(m_settings, choice);
        m_watch.setChoice(choice);
        update();
    });
    connect(&m_page, &AlarmsPage::cleared, this, [this] {
        m_events = m_watch.running();
        save();
    });
    connect(&m_page, &AlarmsPage::tryRequested, this,
            [this] { emit announced(AlarmWords::trialTitle(), AlarmWords::trialText(), m_choice.hasSound); });
}

void AlarmDesk::setHouse(const AlarmHouse &house)
{
    m_page.setMainFuse(house.mainFuseAmpere);
    m_watch.setHouse(house);
    update();
}

void AlarmDesk::take(const Reading &reading, const std::optional<HourForecast> &forecast)
{
    m_watch.take(reading, forecast);
    update();
}

void AlarmDesk::stop()
{
    m_watch.stop();
    update();
}

void AlarmDesk::look()
{
    m_watch.pass(m_now());
    update();
    announceWaiting();
}

void AlarmDesk::update()
{
    const AlarmNews news = m_watch.takeNews();
    for (const AlarmEvent &begun : news.begun) {
        note(begun);
        announce(begun);
    }
    for (const AlarmEvent &ended : news.ended)
        note(ended);
    refreshRunning();
    if (!news.begun.empty() || !news.ended.empty())
        save();
    tellActive();
}

void AlarmDesk::note(const AlarmEvent &event)
{
    const auto same = std::find_if(m_events.rbegin(), m_events.rend(),
                                   [&](const AlarmEvent &noted) { return isSame(noted, event); });
    if (same != m_events.rend())
        *same = event;
    else
        m_events.push_back(event);
    if (m_events.size() > mostAlarmsKept)
        m_events.erase(m_events.begin());
}

/// The worst value may have become worse.
void AlarmDesk::refreshRunning()
{
    const std::vector<AlarmEvent> running = m_watch.running();
    if (running.empty())
        return;
    for (const AlarmEvent &event : running)
        note(event);
    m_page.showEvents(m_events);
}

void AlarmDesk::announce(const AlarmEvent &event)
{
    const ReceiveTime now = m_now();
    auto &before = m_announcedAt.at(std::size_t(event.kind));
    const bool isResting = before && now >= *before && now - *before < rest;
    if (!m_choice.notifies || isResting)
        return;
    if (isQuiet(m_choice.quiet, now)) {
        m_waiting.push_back(event);
        return;
    }
    before = now;
    emit announced(AlarmWords::title(event), AlarmWords::text(m_page.locale(), event), m_choice.hasSound);
}

void AlarmDesk::announceWaiting()
{
    if (m_waiting.empty() || isQuiet(m_choice.quiet, m_now()))
        return;
    const std::vector<AlarmEvent> running = m_watch.running();
    for (const AlarmEvent &waiting : std::exchange(m_waiting, {})) {
        const auto now = std::find_if(running.begin(), running.end(),
                                      [&](const AlarmEvent &event) { return isSame(event, waiting); });
        if (now != running.end())
            announce(*now);
    }
}

void AlarmDesk::save()
{
    m_page.setSaved(!writeAlarmLog(m_logPath, m_events));
    m_page.showEvents(m_events);
}

void AlarmDesk::tellActive()
{
    QStringList active;
    for (const AlarmEvent &event : m_watch.running())
        active += AlarmWords::title(event);
    if (std::exchange(m_active, active) != active)
        emit activeAlarmsChanged(active);
}

} // namespace hanscope
