// SPDX-License-Identifier: GPL-3.0-or-later
// PowerChart's answers to keys and the mouse, and what it paints for them.
#include "ui/powerchart.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace hanscope
{
namespace
{

constexpr double keyZoom = 1.5;
constexpr int keyPanPart = 10; // Page Up moves by a tenth of what is seen
constexpr int keyReadPart = 60; // an arrow key reads out at every sixtieth
constexpr double halvingAngle = 240; // two notches of the wheel show half the time

} // namespace

void PowerChart::windowMoved(bool followedBefore)
{
    if (followsNow() != followedBefore)
        emit followsNowChanged(followsNow());
    if (!m_isDirty && grid() == m_grid && followsNow() == followedBefore)
        return;
    invalidate();
}

void PowerChart::pan(std::int64_t by)
{
    const bool followed = followsNow();
    m_window.pan(by);
    windowMoved(followed);
}

void PowerChart::zoom(double factor, std::int64_t fixed)
{
    const bool followed = followsNow();
    m_window.zoom(factor, fixed);
    windowMoved(followed);
}

void PowerChart::backToNow()
{
    const bool followed = followsNow();
    m_window.follow();
    windowMoved(followed);
}

void PowerChart::keyPressEvent(QKeyEvent *event)
{
    const std::int64_t middle = (m_window.from() + m_window.to()) / 2;
    const std::int64_t fixed = followsNow() ? m_window.to() : middle;
    switch (event->key()) {
    case Qt::Key_Left:
        return readBeside(-1);
    case Qt::Key_Right:
        return readBeside(1);
    case Qt::Key_Escape:
        if (m_hover)
            return setHover(std::nullopt);
        return QWidget::keyPressEvent(event);
    case Qt::Key_PageUp:
        return pan(-m_window.span() / keyPanPart);
    case Qt::Key_PageDown:
        return pan(m_window.span() / keyPanPart);
    case Qt::Key_Plus:
        return zoom(1 / keyZoom, fixed);
    case Qt::Key_Minus:
        return zoom(keyZoom, fixed);
    case Qt::Key_Home:
    case Qt::Key_End:
        return backToNow();
    default:
        QWidget::keyPressEvent(event);
    }
}

void PowerChart::readBeside(int steps)
{
    const QRect area = plot();
    const int by = steps * std::max(1, area.width() / keyReadPart);
    const int at = m_hover ? *m_hover + by : area.right();
    if (!area.contains(at, area.center().y()))
        pan(m_window.span() * by / std::max(1, area.width()));
    setHover(std::clamp(at, area.left(), area.right()));
    changed(*this);
}

QString PowerChart::spokenValue() const
{
    const QString moment = m_hover ? readout(*m_hover) : QString();
    return spelled(moment.isEmpty() ? text() : moment);
}

void PowerChart::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y()))
        return pan(-angle.x() * m_window.span() / plot().width());
    if (angle.y() != 0)
        zoom(std::exp2(-angle.y() / halvingAngle), timeAt(event->position().toPoint().x()));
}

void PowerChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (!followsNow() && backRect().contains(event->pos()))
        return backToNow();
    m_dragX = event->pos().x();
    setHover(std::nullopt);
}

void PowerChart::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->pos().x();
    if (!m_dragX)
        return setHover(plot().contains(event->pos()) ? std::optional(x) : std::nullopt);
    setCursor(Qt::ClosedHandCursor);
    pan((*m_dragX - x) * m_window.span() / plot().width());
    m_dragX = x;
}

void PowerChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragX.reset();
    unsetCursor();
    QWidget::mouseReleaseEvent(event);
}

void PowerChart::mouseDoubleClickEvent(QMouseEvent *)
{
    backToNow();
}

void PowerChart::leaveEvent(QEvent *)
{
    setHover(std::nullopt);
}

void PowerChart::focusInEvent(QFocusEvent *)
{
    update();
}

void PowerChart::focusOutEvent(QFocusEvent *)
{
    setHover(std::nullopt);
    update();
}

void PowerChart::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void PowerChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        m_plotFor = QSize();
        invalidate();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void PowerChart::retranslate()
{
    setAccessibleName(tr("Power over time"));
}

void PowerChart::setHover(std::optional<int> x)
{
    if (m_hover == x)
        return;
    for (const auto place : {m_hover, x}) {
        if (place)
            update(hoverRect(*place));
    }
    m_hover = x;
}

/// The room of the vertical line and its label, which stands left or right of it.
QRect PowerChart::hoverRect(int x) const
{
    const QRect area = plot();
    return {x - area.width() / 2, 0, area.width(), height()};
}

void PowerChart::paintHover(QPainter &painter) const
{
    QString text = m_hover ? readout(*m_hover) : QString();
    if (const QString note = m_hover ? noteNear(*m_hover) : QString(); !note.isEmpty())
        text = text.isEmpty() ? note : text + QStringLiteral(" · ") + note;
    if (text.isEmpty())
        return;
    const Theme &theme = themeOf(*this);
    const QRect area = plot();
    painter.fillRect(QRect(*m_hover, area.top(), 1, area.height()), theme.muted);
    const QFontMetrics metrics = painter.fontMetrics();
    QRect box(0, area.top() + 2, metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    box.moveLeft(*m_hover < area.center().x() ? *m_hover + 8 : *m_hover - 8 - box.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.faint);
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metric::grid, metric::grid);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Of the markers that pointing at `x` means.
QString PowerChart::noteNear(int x) const
{
    constexpr int reach = 3;
    const auto at = [this](int place) { return ReceiveTime{std::chrono::milliseconds{timeAt(place)}}; };
    return m_notes.between(at(x - reach), at(x + reach + 1));
}

QRect PowerChart::backRect() const
{
    const QFontMetrics metrics(AxisPainter::labelFont(font()));
    const QString label = tr("Back to now");
    const QSize size(metrics.horizontalAdvance(label) + 16, metrics.height() + 8);
    return {QPoint(plot().right() - size.width() - 3, plot().bottom() - size.height() - 3), size};
}

void PowerChart::paintBack(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.faint);
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(QRectF(backRect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::grid, metric::grid);
    painter.setPen(theme.text);
    painter.drawText(backRect(), Qt::AlignCenter, tr("Back to now"));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace hanscope
