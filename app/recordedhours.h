// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/history/meterpast.h"
#include "core/hours/hourbook.h"

namespace hanscope
{

/// The hours of the meter we hear, today's and the last days': from the history what was before the start,
/// and what the user corrected; from the readings what comes in. Records these into the history.
///
/// Before the meter has told its number it is taken to be the one heard last. Whatever becomes of the file,
/// the hours heard since the start are here.
class RecordedHours : public QObject
{
    Q_OBJECT
public:
    /// in: `now` of our clock: what the history holds from before it is the past
    RecordedHours(const QString &folder, ReceiveTime now, QObject *parent = nullptr);

    History &history() { return m_history; }

    /// Takes in readings in the order they were received.
    void add(const Reading &reading);

    /// What follows comes from another reader.
    void startAnew(ReceiveTime now);

    /// Deletes for good, of what the history holds, and goes on with what comes from now on.
    void eraseSpan(MeterKey meter, HourStart from, HourStart to);
    void eraseMeter(MeterKey meter);
    void eraseAll();

    void setRules(const BookingRules &rules);
    const BookingRules &rules() const { return m_rules; }

    /// The number of the meter whose hours these are; none: not known yet.
    const std::optional<FixedText<24>> &meter() const { return m_meter; }

    /// The hours from `dayStart` on, for three days back.
    HoursToday since(HourStart dayStart) const;
    std::optional<HourForecast> forecast() const { return m_book.forecast(); }

signals:
    void eraseFailed(); ///< nothing was deleted; the history's status says why
    void changed(); ///< other hours than those of the last reading may be others now

private:
    void goOnAfterErase(bool isErased);
    void begin(const std::optional<FixedText<24>> &meterId, ReceiveTime now);
    void askForPast();
    void goOnFrom(const MeterPast &past);
    void askForHours();
    void notice(const Reading &reading);

    History m_history;
    BookingRules m_rules;
    HourBook m_book;
    std::optional<FixedText<24>> m_meter;
    bool m_isNamed = false; ///< by a list of the meter itself

    ReceiveTime m_begun{}; ///< where the past ends
    ReceiveTime m_latest{};
    bool m_isOpen = false; ///< or never will be
    std::vector<Reading> m_sinceBegun; ///< until the past is here
    bool m_hasPast = false;
    int m_beginnings = 0; ///< tells answers to old questions

    std::vector<HourEnergy> m_stored;
    bool m_isAsking = false;
    bool m_isOutdated = false;
};

} // namespace hanscope
