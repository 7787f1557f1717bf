// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checksign.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>

namespace hanscope
{
namespace
{

QColor colourOf(CheckSign::Meaning meaning, const Theme &theme)
{
    switch (meaning) {
    case CheckSign::Meaning::Fine:
        return theme.good;
    case CheckSign::Meaning::Fault:
        return theme.limit;
    case CheckSign::Meaning::Information:
    case CheckSign::Meaning::UnderWay:
        return theme.muted;
    case CheckSign::Meaning::Open:
        break;
    }
    return theme.faint;
}

/// In a square from 0 to 1.
void drawMark(QPainter &painter, CheckSign::Meaning meaning)
{
    switch (meaning) {
    case CheckSign::Meaning::Fine:
        painter.drawPolyline(QPolygonF({{0.29, 0.52}, {0.44, 0.67}, {0.72, 0.36}}));
        break;
    case CheckSign::Meaning::Fault:
        painter.drawLine(QPointF(0.5, 0.26), QPointF(0.5, 0.56));
        painter.drawLine(QPointF(0.5, 0.735), QPointF(0.5, 0.74));
        break;
    case CheckSign::Meaning::Information:
        painter.drawLine(QPointF(0.5, 0.29), QPointF(0.5, 0.295));
        painter.drawLine(QPointF(0.5, 0.47), QPointF(0.5, 0.74));
        break;
    case CheckSign::Meaning::UnderWay:
    case CheckSign::Meaning::Open:
        break;
    }
}

void drawRing(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 0.09));
    painter.drawEllipse(QPointF(0.5, 0.5), 0.42, 0.42);
}

void drawDot(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0.5, 0.5), 0.2, 0.2);
}

void drawDisc(QPainter &painter, CheckSign::Meaning meaning, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(meaning, theme));
    painter.drawEllipse(QPointF(0.5, 0.5), 0.47, 0.47);
    painter.setPen(QPen(theme.card, 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawMark(painter, meaning);
}

} // namespace

CheckSign::CheckSign(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(fonts::scaled(28), fonts::scaled(28));
}

void CheckSign::setMeaning(Meaning meaning)
{
    if (m_meaning == meaning)
        return;
    m_meaning = meaning;
    update();
}

void CheckSign::draw(QPainter &painter, const QRectF &area, Meaning meaning, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width(), area.height());
    if (meaning == Meaning::Open || meaning == Meaning::UnderWay)
        drawRing(painter, colourOf(meaning, theme));
    else
        drawDisc(painter, meaning, theme);
    if (meaning == Meaning::UnderWay)
        drawDot(painter, colourOf(meaning, theme));
    painter.restore();
}

QString CheckSign::spokenValue() const
{
    switch (m_meaning) {
    case Meaning::Fine:
        return tr("all is well");
    case Meaning::Fault:
        return tr("something is wrong");
    case Meaning::Information:
        return tr("nothing is wrong, but worth knowing");
    case Meaning::UnderWay:
        return tr("under way");
    case Meaning::Open:
        break;
    }
    return tr("not known yet");
}

void CheckSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_meaning, themeOf(*this));
}

} // namespace hanscope
