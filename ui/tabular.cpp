// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabular.h"

#include <algorithm>

namespace hanscope::tabular
{
namespace
{

/// The widest digit's advance, or 0 when the font's digits are equally wide anyway.
qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    qreal narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal advance = metrics.horizontalAdvance(QChar(digit));
        widest = std::max(widest, advance);
        narrowest = std::min(narrowest, advance);
    }
    return widest - narrowest < 0.01 ? 0 : widest;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Splits into single digits and runs of anything else.
template <typename Visit>
void forEachPart(const QString &text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (!isDigit(text[at]) && end < text.size() && !isDigit(text[end]))
            ++end;
        visit(text.mid(at, end - at), isDigit(text[at]));
        at = end;
    }
}

qreal advanceOf(const QFontMetricsF &metrics, qreal cell, const QString &text)
{
    if (cell == 0)
        return metrics.horizontalAdvance(text);
    qreal sum = 0;
    forEachPart(text, [&](const QString &part, bool digit) {
        sum += digit ? cell : metrics.horizontalAdvance(part);
    });
    return sum;
}

qreal leftEdge(const QRectF &area, Qt::Alignment alignment, qreal textWidth)
{
    if (alignment & Qt::AlignRight)
        return area.right() - textWidth;
    if (alignment & Qt::AlignHCenter)
        return area.center().x() - textWidth / 2;
    return area.left();
}

qreal baseline(const QRectF &area, Qt::Alignment alignment, const QFontMetricsF &metrics)
{
    if (alignment & Qt::AlignTop)
        return area.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        return area.bottom() - metrics.descent();
    return area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

qreal width(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    return advanceOf(metrics, digitCell(metrics), text);
}

void draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = digitCell(metrics);
    QPointF at(leftEdge(area, alignment, advanceOf(metrics, cell, text)), baseline(area, alignment, metrics));
    if (cell == 0) {
        painter.drawText(at, text);
        return;
    }
    forEachPart(text, [&](const QString &part, bool digit) {
        const qreal advance = metrics.horizontalAdvance(part);
        painter.drawText(digit ? at + QPointF((cell - advance) / 2, 0) : at, part);
        at.rx() += digit ? cell : advance;
    });
}

} // namespace hanscope::tabular
