// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaytimeline.h"

#include "ui/axispainter.h"
#include "ui/focusring.h"
#include "ui/localday.h"
#include "ui/theme.h"
#include "ui/timeticks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

std::int64_t msOf(ReceiveTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

ReplayTimeline::ReplayTimeline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time of the replay"));
}

QSize ReplayTimeline::sizeHint() const
{
    return {400, 50};
}

void ReplayTimeline::showOverview(const ReplayOverview &overview)
{
    m_overview = overview;
    m_at = overview.first;
    renderPower();
    update();
}

void ReplayTimeline::setAt(ReceiveTime at)
{
    if (m_at == at)
        return;
    const int before = xOf(m_at);
    m_at = at;
    changed(*this);
    if (xOf(at) != before)
        update();
}

QRect ReplayTimeline::plot() const
{
    return rect().adjusted(1, 1, -1, -AxisPainter::labelHeight(font()));
}

ReceiveTime ReplayTimeline::timeAt(int x) const
{
    const QRect area = plot();
    const auto span = msOf(m_overview.last) - msOf(m_overview.first);
    const auto offset = std::clamp<std::int64_t>(x - area.left(), 0, area.width() - 1);
    return m_overview.first + milliseconds{span * offset / std::max(1, area.width() - 1)};
}

int ReplayTimeline::xOf(ReceiveTime time) const
{
    const QRect area = plot();
    const auto span = std::max<std::int64_t>(1, msOf(m_overview.last) - msOf(m_overview.first));
    const auto offset = std::clamp<std::int64_t>(msOf(time) - msOf(m_overview.first), 0, span);
    return area.left() + static_cast<int>(offset * (area.width() - 1) / span);
}

QString ReplayTimeline::momentText(ReceiveTime time) const
{
    return dateText(locale(), houseZone(), msOf(time)) + u' '
        + clockText(locale(), houseZone(), msOf(time), true);
}

void ReplayTimeline::renderPower()
{
    const QRect area = plot();
    if (area.isEmpty() || m_overview.power.empty()) {
        m_power = {};
        return;
    }
    const Theme &theme = themeOf(*this);
    m_power = QPixmap(area.size() * devicePixelRatioF());
    m_power.setDevicePixelRatio(devicePixelRatioF());
    m_power.fill(Qt::transparent);
    std::int64_t low = 0;
    std::int64_t high = 1;
    for (const PowerSample &sample : m_overview.power) {
        low = std::min<std::int64_t>(low, sample.net.count);
        high = std::max<std::int64_t>(high, sample.net.count);
    }
    const auto yOf = [&](std::int64_t watt) {
        return static_cast<qreal>(high - watt) / static_cast<qreal>(high - low) * (area.height() - 1);
    };
    QPainter painter(&m_power);
    for (const PowerSample &sample : m_overview.power) {
        painter.setPen(sample.net.count < 0 ? theme.exported : theme.import);
        const qreal x = xOf(sample.at) - area.left() + 0.5;
        painter.drawLine(QPointF(x, yOf(0)), QPointF(x, yOf(sample.net.count)));
    }
}

void ReplayTimeline::paintMarks(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    const QRect area = plot();
    for (const ReplayMark &mark : m_overview.marks) {
        const int x = xOf(mark.at);
        switch (mark.kind) {
        case ReplayMarkKind::Gap:
            painter.fillRect(QRect(x, area.top(), std::max(1, xOf(mark.until) - x), area.height()),
                             theme.track);
            break;
        case ReplayMarkKind::Rejected:
            painter.fillRect(QRect(x - 1, area.bottom() - 5, 2, 6), theme.limit);
            break;
        case ReplayMarkKind::Note:
            painter.fillRect(QRect(x, area.top(), 1, area.height()), theme.muted);
            painter.fillRect(QRect(x, area.top(), 6, 5), theme.muted);
            break;
        }
    }
}

void ReplayTimeline::paintTimes(QPainter &painter) const
{
    const QRect area = plot();
    painter.setFont(AxisPainter::labelFont(font()));
    painter.setPen(themeOf(*this).muted);
    const QFontMetrics metrics = painter.fontMetrics();
    const std::int64_t from = msOf(m_overview.first);
    const std::int64_t to = std::max(from + 1, msOf(m_overview.last));
    const int room = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    int free = 0;
    for (const TimeTick &tick :
         timeTicks(from, to, tickStep(to - from, std::max(1, area.width() / room)), houseZone(), locale())) {
        const int wide = metrics.horizontalAdvance(tick.label);
        const int left = xOf(ReceiveTime{milliseconds{tick.at}}) - wide / 2;
        if (left < free || left + wide > width())
            continue;
        painter.drawText(QRect(left, area.bottom() + 1, wide + 2, height() - area.bottom() - 1),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        free = left + wide + 8;
    }
}

void ReplayTimeline::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const QRect area = plot();
    QPainter painter(this);
    painter.fillRect(area, theme.card);
    if (!m_power.isNull())
        painter.drawPixmap(area.topLeft(), m_power);
    paintMarks(painter);
    paintTimes(painter);
    painter.setPen(theme.faint);
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
    const int x = xOf(m_at);
    painter.fillRect(QRect(x - 1, area.top() - 1, 2, area.height() + 2), theme.text);
    paintFocusRing(painter, *this);
}

QString ReplayTimeline::hint(int x) const
{
    QString text = momentText(timeAt(x));
    const auto isHere
        = [&](const ReplayMark &mark) { return xOf(mark.at) - 3 <= x && x <= xOf(mark.until) + 3; };
    for (const ReplayMark &mark : m_overview.marks) {
        if (mark.kind == ReplayMarkKind::Note && isHere(mark))
            return text + QStringLiteral(" · ") + QString::fromStdString(mark.text);
    }
    for (const ReplayMark &mark : m_overview.marks) {
        if (isHere(mark))
            return text + QStringLiteral(" · ")
                + (mark.kind == ReplayMarkKind::Gap ? tr("no data") : tr("a message could not be read"));
    }
    return text;
}

QString ReplayTimeline::spokenValue() const
{
    return momentText(m_at);
}

int ReplayTimeline::spokenParts() const
{
    return static_cast<int>(m_overview.marks.size());
}

Spoken::Part ReplayTimeline::spokenPart(int index) const
{
    const ReplayMark &mark = m_overview.marks.at(static_cast<std::size_t>(index));
    const int x = xOf(mark.at);
    return {spelled(hint(x)), QRect(x - 1, plot().top(), std::max(2, xOf(mark.until) - x), plot().height())};
}

void ReplayTimeline::seekTo(int x)
{
    emit seekRequested(timeAt(x));
}

void ReplayTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(int(event->position().x()));
}

void ReplayTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const int x = int(event->position().x());
    if (event->buttons() & Qt::LeftButton)
        seekTo(x);
    QToolTip::showText(event->globalPosition().toPoint(), hint(x).toHtmlEscaped(), this);
}

void ReplayTimeline::keyPressEvent(QKeyEvent *event)
{
    const auto page = (m_overview.last - m_overview.first) / 10;
    switch (event->key()) {
    case Qt::Key_Left:
        return void(emit seekRequested(m_at - (event->modifiers() & Qt::ShiftModifier ? 10min : 1min)));
    case Qt::Key_Right:
        return void(emit seekRequested(m_at + (event->modifiers() & Qt::ShiftModifier ? 10min : 1min)));
    case Qt::Key_PageUp:
        return void(emit seekRequested(m_at - page));
    case Qt::Key_PageDown:
        return void(emit seekRequested(m_at + page));
    case Qt::Key_Home:
        return void(emit seekRequested(m_overview.first));
    case Qt::Key_End:
        return void(emit seekRequested(m_overview.last));
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReplayTimeline::resizeEvent(QResizeEvent *)
{
    renderPower();
}

void ReplayTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Time of the replay"));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renderPower();
    update();
}

void ReplayTimeline::focusInEvent(QFocusEvent *)
{
    update();
}

void ReplayTimeline::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace hanscope
