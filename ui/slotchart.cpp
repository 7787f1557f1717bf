// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slotchart.h"

#include "ui/chartmenu.h"
#include "ui/focusring.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hanscope
{

SlotChart::SlotChart(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    new ChartMenu(*this, *this);
}

QSize SlotChart::sizeHint() const
{
    return {560, 300};
}

QSize SlotChart::minimumSizeHint() const
{
    return {240, 140};
}

QRect SlotChart::plot() const
{
    return AxisPainter::plotArea(size(), font());
}

QRectF SlotChart::slot(int index) const
{
    const QRect area = plot();
    const qreal width = area.width() / static_cast<qreal>(std::max(count(), 1));
    return {area.left() + index * width, qreal(area.top()), width, qreal(area.height())};
}

QRectF SlotChart::bar(const ValueScale &scale, int index, qreal from, qreal to, WattHour energy) const
{
    const QRectF room = slot(index);
    const qreal zero = std::round(yOf(scale, plot(), 0));
    const qreal end = std::round(yOf(scale, plot(), energy.count));
    const qreal top = energy.count > 0 ? std::min(end, zero - 1) : zero + 1;
    const qreal bottom = energy.count > 0 ? zero : std::max(end, zero + 2);
    return {QPointF(std::round(room.left() + room.width() * from), top),
            QPointF(std::round(room.left() + room.width() * to), bottom)};
}

int SlotChart::barAt(int x) const
{
    for (int i = 0; i < count(); ++i) {
        const QRectF area = slot(i);
        if (area.left() <= x && x < area.right())
            return i;
    }
    return -1;
}

QStringList SlotChart::labels() const
{
    QStringList result;
    for (int i = 0; i < count(); ++i)
        result.append(label(i));
    return result;
}

std::vector<AxisLabel> SlotChart::axisLabels() const
{
    const QStringList texts = labels();
    const QFontMetricsF metrics(AxisPainter::labelFont(font()));
    qreal widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    int every = 1;
    while (every < count() && slot(0).width() * every < widest + 6)
        ++every;
    std::vector<AxisLabel> result;
    for (int i = 0; i < count(); i += every)
        result.push_back({slot(i).center().x(), texts[i]});
    return result;
}

void SlotChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), themeOf(*this).card);
    paintChart(painter, m_selected);
    paintFocusRing(painter, *this);
}

void SlotChart::paintPicture(QPainter &painter, qreal)
{
    paintChart(painter, -1);
}

void SlotChart::paintChart(QPainter &painter, int selected) const
{
    const Theme &theme = themeOf(*this);
    AxisPainter axis(painter, theme, plot());
    if (const QString empty = emptyText(); !empty.isEmpty())
        return axis.paintEmpty(empty);
    const ValueScale values = scale();
    axis.paintValues(values, locale(), unit());
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected >= 0)
        painter.fillRect(slot(selected), theme.selected);
    for (int i = 0; i < count(); ++i)
        paintSlot(painter, i, values);
    painter.setRenderHint(QPainter::Antialiasing, false);
    axis.paintZero(values);
    paintAbove(painter, axis, values);
    axis.paintLabels(axisLabels());
}

bool SlotChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = barAt(help->x());
    QToolTip::showText(help->globalPos(), barText(index), this, index < 0 ? QRect() : slot(index).toRect());
    return true;
}

void SlotChart::mousePressEvent(QMouseEvent *event)
{
    const int index = barAt(event->pos().x());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit barChosen(static_cast<std::size_t>(index));
}

void SlotChart::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Left)
        select(m_selected < 0 ? spokenParts() - 1 : m_selected - 1);
    else if (event->key() == Qt::Key_Right)
        select(m_selected + 1);
    else if (event->key() == Qt::Key_Home)
        select(0);
    else if (event->key() == Qt::Key_End)
        select(spokenParts() - 1);
    else if (event->key() == Qt::Key_Escape && m_selected >= 0)
        deselect();
    else if (isEnter && m_selected >= 0)
        emit barChosen(static_cast<std::size_t>(m_selected));
    else
        QWidget::keyPressEvent(event);
}

/// Marks a bar and says what its tooltip says: the way to it without a mouse.
void SlotChart::select(int index)
{
    if (spokenParts() == 0)
        return;
    m_selected = std::clamp(index, 0, spokenParts() - 1);
    QToolTip::showText(mapToGlobal(slot(m_selected).topLeft().toPoint()), barText(m_selected), this);
    changed(*this);
    update();
}

QString SlotChart::spokenValue() const
{
    return spelled(m_selected < 0 ? emptyText() : barText(m_selected));
}

int SlotChart::spokenParts() const
{
    return count();
}

Spoken::Part SlotChart::spokenPart(int index) const
{
    const QString words = spelled(barText(index));
    return {words.isEmpty() ? label(index) : words, slot(index).toRect(), index == m_selected};
}

void SlotChart::deselect()
{
    if (m_selected >= 0)
        QToolTip::hideText();
    m_selected = -1;
    update();
}

void SlotChart::focusInEvent(QFocusEvent *)
{
    update();
}

void SlotChart::focusOutEvent(QFocusEvent *)
{
    deselect();
}

void SlotChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        update();
}

} // namespace hanscope
