// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/silencewatch.h"
#include "core/model/alarmchoice.h"
#include "core/model/alarmevent.h"
#include "core/model/hourenergy.h"

#include <vector>

namespace hanscope
{

/// What is known of the house whose meter is heard.
struct AlarmHouse {
    std::optional<int> mainFuseAmpere;
    Network network = Network::Unknown; ///< where the meter does not tell

    bool operator==(const AlarmHouse &) const = default;
};

/// What has changed.
struct AlarmNews {
    std::vector<AlarmEvent> begun;
    std::vector<AlarmEvent> ended;
};

/// Tells when what the user wants to be told of begins and ends. Is told the time; has no clock.
///
/// Only live readings of a real meter belong in here, scaled as the user agreed.
class AlarmWatch
{
public:
    AlarmWatch();

    void setChoice(const AlarmChoice &choice);
    void setHouse(const AlarmHouse &house);

    /// A reading, in the order of time, and what the running hour is expected to come to by then.
    void take(const Reading &reading, const std::optional<HourForecast> &forecast);

    /// It is now; to be told every few seconds, whether or not anything is heard.
    void pass(ReceiveTime now);

    /// The meter is not listened to any more.
    void stop();

    std::vector<AlarmEvent> running() const; ///< in the order of kinds and phases
    AlarmNews takeNews(); ///< since it was last asked for

private:
    static constexpr std::size_t watchCount = alarmKindCount * 3;
    static std::size_t placeOf(AlarmKind kind, std::size_t phase) { return std::size_t(kind) * 3 + phase; }

    void watch(AlarmKind kind, std::size_t phase, ReceiveTime at, std::int64_t value, const LimitRule &rule,
               std::optional<std::int64_t> sure = std::nullopt);
    void watchPower(const Reading &reading);
    void watchCurrent(const Reading &reading);
    void watchVoltage(const Reading &reading);
    void watchHour(ReceiveTime at, const std::optional<HourForecast> &forecast);
    void end(AlarmKind kind, std::size_t phase, const std::optional<Excess> &excess);
    void endAll(AlarmKind kind);
    void noticeBegun();
    AlarmEvent eventOf(AlarmKind kind, std::size_t phase, const Excess &excess) const;

    AlarmChoice m_choice;
    AlarmHouse m_house;
    Network m_network = Network::Unknown; ///< as the meter told
    std::array<LimitWatch, watchCount> m_watches; ///< one a kind and phase; low voltage with its sign turned
    SilenceWatch m_silence;
    PerPhase<bool> m_isMeasured{}; ///< its voltage has been believable once
    std::optional<HourStart> m_hour; ///< of the forecast before
    std::vector<AlarmEvent> m_known; ///< running, and told
    AlarmNews m_news;
};

} // namespace hanscope
