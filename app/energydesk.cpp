// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/energydesk.h"

#include "app/recordedhours.h"
#include "core/hours/energyperiods.h"
#include "ui/energypage.h"

namespace hanscope
{
namespace
{

using namespace std::chrono;

EnergyPeriod read(const HistoryReader &reader, const FixedText<24> &meterId, const BookingRules &rules,
                  Period period, local_days begin, HourStart running)
{
    const auto meter = storedMeter(reader, meterId);
    const HourStart from = hoursOf(period, periodBegin(period, begin, -1)).from;
    const HourStart to = hoursOf(period, begin).to;
    const auto hours = meter ? reader.energyByHour(meter->key, from, to, rules) : std::vector<HourEnergy>();
    return energyPeriod(period, begin, hours, running);
}

} // namespace

EnergyDesk::EnergyDesk(EnergyPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_page.setToday(norwegianDay(m_now()));
    connect(&m_page, &EnergyPage::periodWanted, this, &EnergyDesk::answer);
    connect(&m_page, &EnergyPage::hourCorrected, this, [this](HourCorrection correction) {
        correction.madeAt = systemTime();
        change([correction](History &history, MeterKey meter) { history.correctHour(meter, correction); });
    });
    connect(&m_page, &EnergyPage::correctionUndone, this, [this](HourStart hour) {
        change(
            [hour](History &history, MeterKey meter) { history.undoCorrection(meter, hour, systemTime()); });
    });
}

void EnergyDesk::show(RecordedHours &hours, const Clock &now)
{
    if (m_hours)
        m_hours->disconnect(this);
    m_hours = &hours;
    m_now = now;
    m_page.setToday(norwegianDay(m_now()));
    m_clockOf.reset();
    m_page.showClockHabit({});
    connect(m_hours, &RecordedHours::changed, this, [this] {
        m_page.setToday(norwegianDay(m_now()));
        m_page.askAgain();
    });
    m_page.askAgain();
}

void EnergyDesk::answer(Period period, local_days begin)
{
    askForClock();
    if (!m_hours || !m_hours->meter())
        return m_page.showPeriod(energyPeriod(period, begin, {}, floor<hours>(m_now())));
    m_hours->history().ask(
        [meter = *m_hours->meter(), rules = m_hours->rules(), period, begin, running = floor<hours>(m_now())](
            const HistoryReader &reader) { return read(reader, meter, rules, period, begin, running); },
        this,
        [this, asked = m_hours](const EnergyPeriod &answer) {
            if (asked == m_hours)
                m_page.showPeriod(answer);
        });
}

void EnergyDesk::change(const std::function<void(History &, MeterKey)> &change)
{
    if (!m_hours || !m_hours->meter())
        return;
    m_hours->history().ask(
        [id = *m_hours->meter()](const HistoryReader &reader) { return storedMeter(reader, id); }, this,
        [this, change, asked = m_hours](const std::optional<StoredMeter> &meter) {
            if (meter && asked == m_hours)
                change(asked->history(), meter->key);
        });
}

/// Once for each meter, as soon as its clock has shown a habit.
void EnergyDesk::askForClock()
{
    if (!m_hours || !m_hours->meter() || m_clockOf == m_hours->meter())
        return;
    m_clockOf = m_hours->meter();
    m_hours->history().ask(
        [id = *m_clockOf](const HistoryReader &reader) {
            const auto meter = storedMeter(reader, id);
            return meter ? reader.clockHabit(meter->key) : ClockHabit();
        },
        this,
        [this, asked = m_hours](const ClockHabit &habit) {
            if (asked != m_hours)
                return;
            m_page.showClockHabit(habit);
            if (habit.base == ClockBase::Unknown)
                m_clockOf.reset();
        });
}

} // namespace hanscope
