// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peaksdesk.h"

#include "app/recordedhours.h"
#include "core/hours/peaks.h"
#include "core/model/calendarperiod.h"
#include "core/model/norwegiantime.h"
#include "ui/peakspage.h"

namespace hanscope
{

using namespace std::chrono;

PeaksDesk::PeaksDesk(PeaksPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_page.setToday(norwegianDay(m_now()));
    connect(&m_page, &PeaksPage::monthWanted, this, &PeaksDesk::answer);
}

void PeaksDesk::show(RecordedHours &hours, const Clock &now)
{
    if (m_hours)
        m_hours->disconnect(this);
    m_hours = &hours;
    m_now = now;
    m_page.setToday(norwegianDay(m_now()));
    connect(m_hours, &RecordedHours::changed, this, [this] {
        m_page.setToday(norwegianDay(m_now()));
        m_page.askAgain();
    });
    m_page.askAgain();
}

void PeaksDesk::answer(year_month month)
{
    if (!m_hours || !m_hours->meter())
        return tell(month, {});
    m_hours->history().ask(
        [meter = *m_hours->meter(), rules = m_hours->rules(), month](const HistoryReader &reader) {
            const auto stored = storedMeter(reader, meter);
            const auto span = hoursOf(Period::Month, local_days{month / 1});
            return stored ? reader.energyByHour(stored->key, span.from, span.to, rules)
                          : std::vector<HourEnergy>();
        },
        this,
        [this, month, asked = m_hours](const std::vector<HourEnergy> &stored) {
            if (asked == m_hours)
                tell(month, stored);
        });
}

void PeaksDesk::tell(year_month month, std::vector<HourEnergy> hours)
{
    const HourStart midnight = floor<std::chrono::hours>(norwegianMidnight(norwegianDay(m_now())));
    if (m_hours) {
        const std::vector<HourEnergy> heard = m_hours->since(midnight).hours;
        std::erase_if(hours, [&](const HourEnergy &hour) { return hour.start >= midnight; });
        hours.insert(hours.end(), heard.begin(), heard.end());
    }
    m_page.showReport(peaksReport(month, hours, {}, norwegianDay(m_now())));
}

} // namespace hanscope
