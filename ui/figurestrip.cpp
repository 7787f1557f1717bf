// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurestrip.h"

#include "ui/fonts.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hanscope
{

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    if (m_figures == figures)
        return;
    m_figures = figures;
    changed(*this);
    updateGeometry();
    update();
}

QString FigureStrip::text() const
{
    QStringList lines;
    for (const Figure &figure : m_figures)
        lines += figure.caption + QStringLiteral(": ") + figure.value
            + (figure.note.isEmpty() ? QString() : QStringLiteral(", ") + figure.note);
    return lines.join(u'\n');
}

QFont FigureStrip::valueFont() const
{
    return fonts::sized(font(), fonts::value, QFont::DemiBold);
}

QFont FigureStrip::noteFont() const
{
    return fonts::sized(font(), fonts::label);
}

int FigureStrip::widthOf(const Figure &figure) const
{
    const qreal value = tabular::width(valueFont(), figure.value);
    const qreal note = figure.note.isEmpty() ? 0 : metric::small + tabular::width(noteFont(), figure.note);
    return int(std::ceil(std::max(value + note, tabular::width(noteFont(), figure.caption))));
}

int FigureStrip::rowHeight() const
{
    return QFontMetrics(noteFont()).height() + QFontMetrics(valueFont()).height();
}

QList<QPoint> FigureStrip::places(int width) const
{
    QList<QPoint> result;
    QPoint next;
    for (const Figure &figure : m_figures) {
        const int needed = widthOf(figure);
        if (next.x() > 0 && next.x() + needed > width)
            next = {0, next.y() + rowHeight() + metric::grid};
        result += next;
        next.rx() += needed + metric::wide;
    }
    return result;
}

int FigureStrip::heightForWidth(int width) const
{
    return m_figures.isEmpty() ? 0 : places(width).last().y() + rowHeight();
}

QSize FigureStrip::sizeHint() const
{
    int width = 0;
    for (const Figure &figure : m_figures)
        width += widthOf(figure) + metric::wide;
    return {width, m_figures.isEmpty() ? 0 : rowHeight()};
}

QSize FigureStrip::minimumSizeHint() const
{
    int widest = 0;
    for (const Figure &figure : m_figures)
        widest = std::max(widest, widthOf(figure));
    return {widest, sizeHint().height()};
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    const QList<QPoint> at = places(width());
    const int captionHeight = QFontMetrics(noteFont()).height();
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures[i];
        QRectF line(at[i].x(), at[i].y(), width() - at[i].x(), captionHeight);
        painter.setFont(noteFont());
        painter.setPen(theme.muted);
        tabular::draw(painter, line, Qt::AlignLeft | Qt::AlignVCenter, figure.caption);
        line = QRectF(line.left(), line.bottom(), line.width(), rowHeight() - captionHeight);
        painter.setFont(valueFont());
        painter.setPen(theme.text);
        tabular::draw(painter, line, Qt::AlignLeft | Qt::AlignVCenter, figure.value);
        line.setLeft(line.left() + tabular::width(valueFont(), figure.value) + metric::small);
        painter.setFont(noteFont());
        painter.setPen(theme.muted);
        tabular::draw(painter, line, Qt::AlignLeft | Qt::AlignVCenter, figure.note);
    }
}

} // namespace hanscope
