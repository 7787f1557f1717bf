// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartnotes.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int widestWord = 120;

bool isEarlier(const TimedNote &a, const TimedNote &b)
{
    return a.at < b.at;
}

} // namespace

void ChartNotes::add(const TimedNote &note)
{
    if (std::find(m_notes.begin(), m_notes.end(), note) == m_notes.end())
        m_notes.insert(std::upper_bound(m_notes.begin(), m_notes.end(), note, isEarlier), note);
}

QString ChartNotes::between(ReceiveTime from, ReceiveTime to) const
{
    QStringList words;
    for (const TimedNote &note : m_notes) {
        if (from <= note.at && note.at < to)
            words += QString::fromStdString(note.text);
    }
    return words.join(QStringLiteral(", "));
}

void ChartNotes::paint(QPainter &painter, const Theme &theme, const QRect &plot,
                       const std::function<qreal(ReceiveTime)> &xOf) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    qreal free = plot.left();
    for (const TimedNote &note : m_notes) {
        const qreal x = xOf(note.at);
        if (x < plot.left() || x > plot.right() + 1)
            continue;
        painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString word
            = metrics.elidedText(QString::fromStdString(note.text), Qt::ElideRight, widestWord);
        const qreal width = metrics.horizontalAdvance(word) + 8;
        const qreal left = std::min(x + 1, plot.right() - width);
        if (left < free)
            continue; // the line tells that there is one, pointing at it which
        const QRectF box(left, plot.bottom() - metrics.height() - 2, width, metrics.height() + 2);
        painter.fillRect(box, theme.selected);
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignCenter, word);
        free = left + width + 4;
    }
}

} // namespace hanscope
