// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordedhours.h"

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

/// All of `first`, and what `second` has besides, in order of time.
std::vector<HourEnergy> merged(const std::vector<HourEnergy> &first, const std::vector<HourEnergy> &second)
{
    std::vector<HourEnergy> all;
    std::set_union(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(all),
                   [](const HourEnergy &a, const HourEnergy &b) { return a.start < b.start; });
    return all;
}

} // namespace

RecordedHours::RecordedHours(const QString &folder, ReceiveTime now, QObject *parent)
    : QObject(parent)
    , m_history(folder)
{
    m_begun = m_latest = now;
    // The first status says that the file is open, or never will be: then there is something to ask.
    connect(
        &m_history, &History::statusChanged, this,
        [this] {
            m_isOpen = true;
            askForPast();
        },
        Qt::SingleShotConnection);
    connect(&m_history, &History::hoursChanged, this, &RecordedHours::askForHours);
}

void RecordedHours::startAnew(ReceiveTime now)
{
    m_history.forgetMeter();
    m_isNamed = false;
    begin(std::nullopt, now);
}

void RecordedHours::eraseSpan(MeterKey meter, HourStart from, HourStart to)
{
    m_history.eraseSpan(meter, from, to, [this](bool isErased) { goOnAfterErase(isErased); });
}

void RecordedHours::eraseMeter(MeterKey meter)
{
    m_history.eraseMeter(meter, [this](bool isErased) { goOnAfterErase(isErased); });
}

void RecordedHours::eraseAll()
{
    m_history.eraseAll([this](bool isErased) { goOnAfterErase(isErased); });
}

void RecordedHours::goOnAfterErase(bool isErased)
{
    startAnew(m_latest);
    if (!isErased)
        emit eraseFailed();
}

void RecordedHours::setRules(const BookingRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    m_book.setRules(rules);
    askForHours();
}

void RecordedHours::begin(const std::optional<FixedText<24>> &meterId, ReceiveTime now)
{
    m_book = HourBook();
    m_book.setRules(m_rules);
    m_meter = meterId;
    m_begun = m_latest = now;
    m_sinceBegun.clear();
    m_stored.clear();
    if (m_isOpen)
        askForPast();
    emit changed();
}

void RecordedHours::add(const Reading &reading)
{
    m_history.record(reading);
    notice(reading);
    m_book.add(reading);
    m_latest = reading.receivedAt;
    if (!m_hasPast)
        m_sinceBegun.push_back(reading);
}

/// As the history tells meters apart: a list other than list 1 without a number is from a meter that never
/// tells it.
void RecordedHours::notice(const Reading &reading)
{
    const FixedText<24> &id = reading.meter.meterId;
    if (id.empty() && (m_isNamed || reading.kind == ListKind::List1))
        return;
    const bool isAnother = m_meter && !(*m_meter == id);
    m_isNamed = true;
    if (isAnother)
        begin(id, reading.receivedAt);
    else
        m_meter = id;
}

void RecordedHours::askForPast()
{
    m_hasPast = false;
    const int beginning = ++m_beginnings;
    m_history
        .ask([meter = m_meter, until = m_begun](const HistoryReader &reader) {
            return pastOf(reader, meter, until);
        })
        .then(this, [this, beginning](const MeterPast &past) {
            if (beginning == m_beginnings)
                goOnFrom(past);
        });
}

void RecordedHours::goOnFrom(const MeterPast &past)
{
    const bool isOfAnother = m_meter && !(*m_meter == past.meterId);
    if (isOfAnother && !past.isEmpty())
        return askForPast(); // the meter has told its number meanwhile
    m_hasPast = true;
    const std::vector<Reading> since = std::exchange(m_sinceBegun, {});
    if (past.isEmpty())
        return askForHours();
    m_meter = past.meterId;
    m_book.restore(past.meterId, past.lists, past.live);
    for (const auto *readings : {&past.readings, &since}) {
        for (const Reading &reading : *readings)
            m_book.add(reading);
    }
    askForHours();
}

void RecordedHours::askForHours()
{
    m_isOutdated = true;
    if (m_isAsking || !m_meter || !m_hasPast)
        return;
    m_isAsking = true;
    m_isOutdated = false;
    const auto running = floor<hours>(m_latest);
    m_history
        .ask([meter = *m_meter, rules = m_rules, running](const HistoryReader &reader) {
            const auto stored = storedMeter(reader, meter);
            return stored ? reader.energyByHour(stored->key, running - days{3}, running, rules)
                          : std::vector<HourEnergy>();
        })
        .then(this, [this, beginning = m_beginnings](const std::vector<HourEnergy> &hours) {
            m_isAsking = false;
            if (beginning == m_beginnings)
                m_stored = hours;
            if (m_isOutdated || beginning != m_beginnings)
                askForHours();
            emit changed();
        });
}

HoursToday RecordedHours::since(HourStart dayStart) const
{
    HoursToday today = m_book.since(dayStart);
    std::vector<HourEnergy> stored = m_stored;
    std::erase_if(stored, [&](const HourEnergy &hour) {
        return hour.start < dayStart || (today.runningHour && hour.start >= today.runningHour->start);
    });
    // What could not be written, the book knows better.
    today.hours = m_history.status().isRecording ? merged(stored, today.hours) : merged(today.hours, stored);
    return today;
}

} // namespace hanscope
