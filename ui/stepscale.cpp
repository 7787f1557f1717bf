// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepscale.h"

#include "ui/axispainter.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int barHeight = 12;
constexpr int pointerHeight = 7;
constexpr std::size_t fewest = 5; ///< steps shown, where the tariff has so many

} // namespace

StepScale::StepScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepScale::showMean(WattHour mean, const CapacityStep &step, const CapacityTariff &tariff)
{
    m_mean = mean;
    m_step = step;
    m_tariff = tariff;
    m_isKnown = true;
    update();
}

void StepScale::clear()
{
    m_isKnown = false;
    update();
}

QString StepScale::spokenValue() const
{
    if (!m_isKnown)
        return tr("not known yet");
    const QString mean = format::kilowatt(locale(), Watt{m_mean.count});
    const QString from = format::kilowatt(locale(), m_step.from, 0);
    return m_step.to ? tr("mean %1 kilowatts, in the step from %2 to %3 kilowatts")
                           .arg(mean, from, format::kilowatt(locale(), *m_step.to, 0))
                     : tr("mean %1 kilowatts, in the highest step, above %2 kilowatts").arg(mean, from);
}

QSize StepScale::sizeHint() const
{
    return {240, pointerHeight + barHeight + metric::grid + AxisPainter::labelHeight(font())};
}

QSize StepScale::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

/// Up to the step after the mean's own; the highest step has no end, and is as wide as the others.
std::vector<Watt> StepScale::ends() const
{
    const std::size_t shown = std::min(std::max(m_step.index + 2, fewest), m_tariff.limits.size());
    std::vector<Watt> ends{Watt{0}};
    ends.insert(ends.end(), m_tariff.limits.begin(),
                m_tariff.limits.begin() + static_cast<std::ptrdiff_t>(shown));
    if (m_step.index >= m_tariff.limits.size() && !m_tariff.limits.empty())
        ends.push_back(Watt{m_tariff.limits.back().count * 2});
    return ends;
}

qreal StepScale::xOf(const std::vector<Watt> &ends, std::int64_t watts) const
{
    const qreal stepWidth = width() / static_cast<qreal>(std::max<std::size_t>(ends.size() - 1, 1));
    for (std::size_t i = 1; i < ends.size(); ++i) {
        const auto from = static_cast<qreal>(ends[i - 1].count);
        const auto to = static_cast<qreal>(ends[i].count);
        if (static_cast<qreal>(watts) <= to)
            return stepWidth * (static_cast<qreal>(i - 1) + (static_cast<qreal>(watts) - from) / (to - from));
    }
    return width();
}

void StepScale::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, pointerHeight, width(), barHeight);
    QPainterPath track;
    track.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.fillPath(track, theme.track);
    if (!m_isKnown)
        return;

    const std::vector<Watt> limits = ends();
    const auto toX = [&](Watt power) { return xOf(limits, power.count); };
    painter.setClipPath(track);
    const Watt stepEnd = m_step.to.value_or(limits.back());
    painter.fillRect(QRectF(QPointF(toX(m_step.from), bar.top()), QPointF(toX(stepEnd), bar.bottom())),
                     theme.import);
    painter.setPen(QPen(theme.card, 2));
    for (std::size_t i = 1; i + 1 < limits.size(); ++i)
        painter.drawLine(QPointF(toX(limits[i]), bar.top()), QPointF(toX(limits[i]), bar.bottom()));
    painter.setClipping(false);

    const qreal x = std::clamp<qreal>(xOf(limits, m_mean.count), 5, width() - 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF{QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, pointerHeight + 2)});

    painter.setPen(theme.muted);
    painter.setFont(AxisPainter::labelFont(font()));
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (i + 1 == limits.size() && !m_step.to)
            break; // the highest step has no end
        const QString text = format::kilowatt(locale(), limits[i], 0);
        const qreal textWidth = painter.fontMetrics().horizontalAdvance(text);
        const qreal left = std::clamp(toX(limits[i]) - textWidth / 2, 0.0, width() - textWidth);
        painter.drawText(QPointF(left, bar.bottom() + 4 + painter.fontMetrics().ascent()), text);
    }
}

} // namespace hanscope
