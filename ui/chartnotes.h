// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timednote.h"

#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace hanscope
{

struct Theme;

/// The user's markers in a chart over time: a line, and the word at its foot.
class ChartNotes
{
public:
    void add(const TimedNote &note);
    void clear() { m_notes.clear(); }
    bool isEmpty() const { return m_notes.empty(); }

    /// The words of the markers between the two times, joined; empty when there is none.
    QString between(ReceiveTime from, ReceiveTime to) const;

    /// in: `xOf` gives the place of a time, which may lie outside the plot
    void paint(QPainter &painter, const Theme &theme, const QRect &plot,
               const std::function<qreal(ReceiveTime)> &xOf) const;

private:
    std::vector<TimedNote> m_notes; ///< in order of time
};

} // namespace hanscope
