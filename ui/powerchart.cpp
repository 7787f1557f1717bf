// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerchart.h"

#include "ui/chartmenu.h"
#include "ui/focusring.h"
#include "ui/format.h"
#include "ui/localday.h"
#include "ui/theme.h"
#include "ui/timeticks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace hanscope
{
namespace
{

constexpr qreal lineWidth = 1.5;

std::int64_t msOf(ReceiveTime time)
{
    return time.time_since_epoch().count();
}

ReceiveTime timeOf(std::int64_t ms)
{
    return ReceiveTime{std::chrono::milliseconds{ms}};
}

} // namespace

PowerChart::PowerChart(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    new ChartMenu(*this, *this);
    retranslate();
}

void PowerChart::addPower(ReceiveTime at, Watt net)
{
    const auto previous = m_history.last();
    m_history.add({at, net});
    seriesChanged();
    if (m_isDirty)
        return;
    const bool continues = previous && at > previous->at && at - previous->at <= m_threshold;
    const bool isVisible = msOf(at) < m_grid.to();
    if (!continues || (isVisible && !m_scale.holds(net.count)))
        invalidate();
    else
        refreshColumns(msOf(previous->at));
}

void PowerChart::addHistory(std::span<const PowerSample> samples)
{
    m_history.merge(samples);
    seriesChanged();
    invalidate();
}

void PowerChart::addNote(const TimedNote &note)
{
    m_notes.add(note);
    update();
}

void PowerChart::showSameAs(const PowerChart &other)
{
    m_history = other.m_history;
    m_notes = other.m_notes;
    m_now = other.m_now;
    seriesChanged();
}

void PowerChart::setNow(ReceiveTime now)
{
    m_now = now;
    seriesChanged();
    if (m_isDirty || !m_history.isSilent(now) || m_history.series().back().at >= m_grid.to())
        return;
    const std::int64_t drawnTo = m_gaps.empty() ? 0 : m_gaps.back().to;
    const std::int64_t openTo = std::min(msOf(now), m_grid.to());
    if (m_grid.numberOf(drawnTo) < m_grid.numberOf(openTo))
        invalidate();
}

void PowerChart::setSpan(std::chrono::seconds span)
{
    const bool followed = followsNow();
    m_window.setSpan(std::chrono::milliseconds{span}.count());
    windowMoved(followed);
}

void PowerChart::clear()
{
    m_history.clear();
    m_notes.clear();
    backToNow();
    seriesChanged();
    invalidate();
}

/// The time shown follows the series; a new picture is due when that moves it by a column.
void PowerChart::seriesChanged()
{
    const auto last = m_history.last();
    const ReceiveTime latest = last && !m_history.isSilent(m_now) ? last->at : m_now;
    const std::int64_t earliest = last ? m_history.series().front().at : msOf(m_now);
    m_window.setLimits(earliest, std::max(msOf(latest), earliest));
    if (!m_isDirty && (grid() != m_grid || m_history.gapThreshold() != m_threshold))
        invalidate();
}

void PowerChart::invalidate()
{
    m_isDirty = true;
    update();
}

ReceiveTime PowerChart::visibleFrom() const
{
    return timeOf(m_window.from());
}

ReceiveTime PowerChart::visibleTo() const
{
    return timeOf(m_window.to());
}

int PowerChart::gapCount() const
{
    return static_cast<int>(m_history.gaps(grid(), m_now).size());
}

QStringList PowerChart::timeLabels() const
{
    QStringList texts;
    for (const AxisLabel &label : labelsFor(grid()))
        texts.append(label.text);
    return texts;
}

QStringList PowerChart::valueLabels() const
{
    const ValueScale scale = scaleFor(grid());
    QStringList texts;
    for (const std::int64_t tick : scale.ticks())
        texts.append(scale.label(locale(), tick));
    return texts;
}

/// The clock time, with the day where the window spans more than one.
QString PowerChart::momentText(std::int64_t at) const
{
    const auto day = [this](std::int64_t time) { return dateText(locale(), houseZone(), time); };
    const QString clock = clockText(locale(), houseZone(), at);
    return day(m_window.from()) == day(m_window.to()) ? clock : day(at) + QLatin1Char(' ') + clock;
}

QString PowerChart::text() const
{
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool hasData = false;
    for (const auto &column : m_history.series().query(grid())) {
        if (!column.hasData)
            continue;
        low = hasData ? std::min<std::int64_t>(low, column.min) : column.min;
        high = hasData ? std::max<std::int64_t>(high, column.max) : column.max;
        hasData = true;
    }
    if (!hasData)
        return tr("No power readings yet");
    QString text = tr("Power from %1 to %2: lowest %3 kW, highest %4 kW")
                       .arg(momentText(m_window.from()), momentText(m_window.to()),
                            format::kilowatt(locale(), Watt{low}), format::kilowatt(locale(), Watt{high}));
    if (const int gaps = gapCount(); gaps > 0)
        text += QStringLiteral(", ") + tr("%n gap(s) without data", nullptr, gaps);
    return text;
}

QString PowerChart::readout(int x) const
{
    const TimeColumns columns = grid();
    const int device = static_cast<int>((x - plot().left()) * dotsPerPixel());
    if (device < 0 || device >= columns.count)
        return {};
    const auto column = m_history.series().query(columns, device, device + 1).front();
    if (column.hasData && column.min != column.max)
        return tr("%1 · %2 to %3 kW", "time, lowest and highest power")
            .arg(clockText(locale(), houseZone(), column.first.at),
                 format::kilowatt(locale(), Watt{column.min}), format::kilowatt(locale(), Watt{column.max}));
    const std::int64_t time = columns.startOf(device);
    for (const auto &gap : m_history.gaps(columns, m_now)) {
        if (!column.hasData && gap.from < time && time < gap.to)
            return tr("%1 · no data", "time").arg(clockText(locale(), houseZone(), time));
    }
    const auto before = column.hasData ? std::optional(column.last) : m_history.series().lastBefore(time);
    const auto after = column.hasData ? std::optional(column.last) : m_history.series().firstFrom(time);
    if (!before || !after)
        return {};
    const auto nearest = time - before->at < after->at - time ? *before : *after;
    return tr("%1 · %2 kW", "time, power")
        .arg(clockText(locale(), houseZone(), nearest.at, true),
             format::kilowatt(locale(), Watt{nearest.value}));
}

QSize PowerChart::sizeHint() const
{
    return {560, 220};
}

QSize PowerChart::minimumSizeHint() const
{
    return {160, 90};
}

QRect PowerChart::plot() const
{
    if (m_plotFor != size()) {
        m_plotFor = size();
        m_plot = AxisPainter::plotArea(m_plotFor, font());
    }
    return m_plot;
}

int PowerChart::columnCount() const
{
    return std::max(1, static_cast<int>(std::lround(plot().width() * dotsPerPixel())));
}

std::int64_t PowerChart::timeAt(int x) const
{
    const QRect area = plot();
    return m_window.from() + (x - area.left()) * m_window.span() / area.width();
}

qreal PowerChart::xOf(std::int64_t time) const
{
    return plot().left() + m_grid.xOf(time) / m_ratio;
}

ValueScale PowerChart::scaleFor(const TimeColumns &columns) const
{
    std::int64_t low = 0;
    std::int64_t high = 0;
    for (const auto &column : m_history.series().query(columns)) {
        low = std::min<std::int64_t>(low, column.min);
        high = std::max<std::int64_t>(high, column.max);
    }
    return niceScale(low, high, AxisPainter::mostSteps(plot().height(), font()));
}

ValueMapping PowerChart::mapping() const
{
    const auto units = static_cast<double>(m_scale.high - m_scale.low);
    return {m_scale.high, plot().height() * m_ratio / units, lineRoom * m_ratio};
}

std::vector<AxisLabel> PowerChart::labelsFor(const TimeColumns &columns) const
{
    const QFontMetricsF metrics(AxisPainter::labelFont(font()));
    const QRect area = plot();
    const qreal ratio = dotsPerPixel();
    const qreal room = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    const std::int64_t step = tickStep(m_window.span(), static_cast<int>(area.width() / room));
    std::vector<AxisLabel> labels;
    qreal free = 0;
    for (const TimeTick &tick : timeTicks(columns.from(), columns.to(), step, houseZone(), locale())) {
        const qreal x = area.left() + columns.xOf(tick.at) / ratio;
        const qreal half = metrics.horizontalAdvance(tick.label) / 2;
        if (x - half < free || x + half > width())
            continue;
        labels.push_back({x, tick.label});
        free = x + half + 8;
    }
    return labels;
}

void PowerChart::layOut()
{
    m_isDirty = false;
    m_ratio = dotsPerPixel();
    m_grid = grid();
    m_threshold = m_history.gapThreshold();
    m_scale = scaleFor(m_grid);
    m_gaps = m_history.gaps(m_grid, m_now);
    m_labels = labelsFor(m_grid);
    m_extents = lineExtents(m_history.series(), m_grid, 0, m_grid.count, m_threshold.count(), mapping());

    const QSize pixels(m_grid.count,
                       static_cast<int>(std::lround((plot().height() + 2 * lineRoom) * m_ratio)));
    if (m_line.size() != pixels)
        m_line = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_line.setDevicePixelRatio(m_ratio);
    renderColumns(0, m_extents);
}

/// Renders and repaints the columns from that of time `since` on, so far as they look different now.
void PowerChart::refreshColumns(std::int64_t since)
{
    const auto count = std::int64_t{m_grid.count};
    const int from
        = static_cast<int>(std::clamp<std::int64_t>(m_grid.numberOf(since) - m_grid.first, 0, count));
    const auto extents
        = lineExtents(m_history.series(), m_grid, from, m_grid.count, m_threshold.count(), mapping());
    if (std::equal(extents.begin(), extents.end(), m_extents.begin() + from))
        return;
    std::copy(extents.begin(), extents.end(), m_extents.begin() + from);
    renderColumns(from, extents);
    const QRect area = plot().adjusted(0, -lineRoom, 0, lineRoom);
    update(area.adjusted(static_cast<int>(from / m_ratio) - 1, 0, 0, 0));
}

void PowerChart::renderColumns(int from, const std::vector<LineExtent> &extents)
{
    const Theme &theme = themeOf(*this);
    const int fillAlpha = &theme == &Theme::dark() ? 46 : 30;
    paintLine(m_line, from, extents, mapping().y(0), static_cast<float>(lineWidth * m_ratio),
              {theme.import, theme.exported, fillAlpha});
}

void PowerChart::paintEvent(QPaintEvent *event)
{
    if (m_isDirty || m_ratio != dotsPerPixel())
        layOut();
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.card);
    paintChart(painter);
    if (!m_history.series().isEmpty()) {
        paintHover(painter);
        if (!followsNow())
            paintBack(painter);
    }
    paintFocusRing(painter, *this);
}

void PowerChart::paintChart(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    const QRect area = plot();
    AxisPainter axis(painter, theme, area);
    if (m_history.series().isEmpty()) {
        axis.paintEmpty(tr("Waiting for the first reading"));
        return;
    }
    paintGaps(painter);
    axis.paintValues(m_scale, locale(), tr("kW"));
    painter.drawImage(area.topLeft() - QPoint(0, lineRoom), m_line);
    axis.paintZero(m_scale);
    axis.paintLabels(m_labels);
    paintGapNotes(axis, painter.fontMetrics());
    paintExportNote(painter);
    m_notes.paint(painter, theme, area, [this](ReceiveTime at) { return xOf(msOf(at)); });
}

void PowerChart::paintGaps(QPainter &painter) const
{
    const QRect area = plot();
    for (const MinMaxPyramid::Gap &gap : m_gaps) {
        const qreal from = std::max<qreal>(xOf(gap.from), area.left());
        const qreal to = std::min<qreal>(xOf(gap.to), area.right() + 1);
        if (to - from >= 1 / m_ratio)
            painter.fillRect(QRectF(from, area.top(), to - from, area.height()), themeOf(*this).track);
    }
}

} // namespace hanscope
