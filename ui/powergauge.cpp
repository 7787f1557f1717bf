// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powergauge.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hanscope
{
namespace
{

constexpr double startDegrees = 210; // lower left, counted as in mathematics
constexpr double sweepDegrees = 240; // clockwise to the lower right
constexpr qreal designRadius = 106; // at which the number is fonts::hero high
constexpr qreal smallestScaled = 60; ///< radius from which the scale has numbers
constexpr Watt smallestScale{6000};

int rangeLineHeight()
{
    return fonts::scaled(18);
}

qreal shrunk(int pixels, qreal radius, int least)
{
    return std::clamp<qreal>(std::round(pixels * radius / designRadius), least, pixels * 1.5);
}

} // namespace

/// Where the arc lies in the widget as it is now.
struct PowerGauge::Dial {
    QPointF centre;
    qreal radius; ///< outer
    qreal stroke;

    qreal middle() const { return radius - stroke / 2; }
    QRectF arcBox() const
    {
        return {centre.x() - middle(), centre.y() - middle(), 2 * middle(), 2 * middle()};
    }
    QPointF at(double fraction, qreal distance) const
    {
        const double angle = (startDegrees - fraction * sweepDegrees) * std::numbers::pi / 180;
        return centre + QPointF(std::cos(angle) * distance, -std::sin(angle) * distance);
    }
};

PowerGauge::PowerGauge(QWidget *parent)
    : QWidget(parent)
{
    learnScale();
    refresh();
}

void PowerGauge::setPower(Watt net)
{
    if (m_power == net)
        return;
    m_power = net;
    m_highest = std::max(m_highest, net);
    m_lowest = std::min(m_lowest, net);
    learnScale();
    refresh();
}

void PowerGauge::setLastHour(std::optional<PowerRange> range)
{
    if (m_lastHour == range)
        return;
    m_lastHour = range;
    refresh();
}

void PowerGauge::setFuseLimit(std::optional<Watt> limit)
{
    if (m_fuseLimit == limit)
        return;
    m_fuseLimit = limit;
    learnScale();
    refresh();
}

void PowerGauge::setExportSeen(bool seen)
{
    if (m_exportSeen == seen)
        return;
    m_exportSeen = seen;
    learnScale();
    refresh();
}

void PowerGauge::setStaleText(const QString &age)
{
    if (m_staleText == age)
        return;
    m_staleText = age;
    refresh();
}

void PowerGauge::clear()
{
    m_power.reset();
    m_lastHour.reset();
    m_highest = m_lowest = Watt{};
    m_staleText.clear();
    learnScale();
    refresh();
}

void PowerGauge::learnScale()
{
    const Watt importMax = std::max(m_highest, m_fuseLimit.value_or(smallestScale));
    const Watt exportMax = m_exportSeen ? std::max(-m_lowest, Watt{1000}) : Watt{};
    m_scale = gaugeScaleFor(importMax, exportMax);
}

void PowerGauge::refresh()
{
    setAccessibleName(tr("Power"));
    changed(*this);
    update();
}

QString PowerGauge::number() const
{
    if (!m_power)
        return QStringLiteral("–");
    return format::kilowatt(locale(), {std::abs(m_power->count)});
}

QString PowerGauge::unit() const
{
    if (!m_power)
        return tr("waiting for the meter");
    return m_power->count < 0 ? tr("kW to the grid") : tr("kW from the grid");
}

QString PowerGauge::text() const
{
    const QString now = number() + u' ' + unit();
    return m_staleText.isEmpty() ? now : now + QStringLiteral(", ") + m_staleText;
}

QString PowerGauge::rangeText() const
{
    if (!m_lastHour)
        return {};
    return tr("last hour %1 to %2 kW")
        .arg(format::kilowatt(locale(), m_lastHour->lowest), format::kilowatt(locale(), m_lastHour->highest));
}

QString PowerGauge::spokenValue() const
{
    if (!m_power)
        return tr("waiting for the meter");
    return (m_power->count < 0 ? tr("%1 kilowatts, export") : tr("%1 kilowatts, import")).arg(number());
}

QString PowerGauge::spokenState() const
{
    QStringList all{m_staleText, spelled(rangeText())};
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

QSize PowerGauge::sizeHint() const
{
    return {268, 228};
}

QSize PowerGauge::minimumSizeHint() const
{
    return {140, 90};
}

PowerGauge::Dial PowerGauge::dial() const
{
    // An arc of 240 degrees is 1.5 radii high; half the stroke hangs below its ends.
    const qreal room = height() - rangeLineHeight() - metric::small;
    const qreal radius = std::min(width() / 2.0 - 2, room / 1.58);
    const qreal stroke = std::clamp(radius * 0.155, 6.0, 24.0);
    const qreal top = std::max<qreal>((room - radius * 1.58) / 2, 0);
    return {{width() / 2.0, top + radius}, radius, stroke};
}

void PowerGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Dial place = dial();
    paintArcs(painter, place);
    paintMarks(painter, place);
    paintNumber(painter, place);
    painter.setFont(fonts::sized(font(), fonts::label));
    painter.setPen(themeOf(*this).muted);
    const QRectF line(0, height() - rangeLineHeight(), width(), rangeLineHeight());
    tabular::draw(painter, line, Qt::AlignLeft | Qt::AlignVCenter, rangeText());
}

void PowerGauge::paintArcs(QPainter &painter, const Dial &place) const
{
    const Theme &theme = themeOf(*this);
    const auto arc = [&](double from, double to, const QColor &colour, Qt::PenCapStyle cap) {
        painter.setPen(QPen(colour, place.stroke, Qt::SolidLine, cap));
        painter.drawArc(place.arcBox(), int(std::lround((startDegrees - from * sweepDegrees) * 16)),
                        int(std::lround((from - to) * sweepDegrees * 16)));
    };
    arc(0, 1, theme.track, Qt::RoundCap);
    if (!m_power || m_power->count == 0)
        return;
    QColor colour = m_power->count < 0 ? theme.exported : theme.import;
    if (m_fuseLimit && *m_power > *m_fuseLimit)
        colour = theme.limit;
    if (!m_staleText.isEmpty())
        colour = mixed(colour, theme.track, 0.65);
    const double zero = m_scale.fraction({});
    const double now = m_scale.fraction(*m_power);
    constexpr double roundEnd = 0.02; // the track's round end belongs to the bar as well
    if (zero == 0 && now > 3 * roundEnd)
        arc(0, roundEnd, colour, Qt::RoundCap);
    arc(std::min(zero, now), std::max(zero, now), colour, Qt::FlatCap);
}

void PowerGauge::paintMarks(QPainter &painter, const Dial &place) const
{
    const Theme &theme = themeOf(*this);
    const auto tick = [&](Watt power, const QColor &colour, qreal overshoot) {
        painter.setPen(QPen(colour, 2));
        const double fraction = m_scale.fraction(power);
        painter.drawLine(place.at(fraction, place.radius - place.stroke - overshoot),
                         place.at(fraction, place.radius + overshoot));
    };
    if (m_scale.exportEnd > Watt{})
        tick({}, theme.muted, 0);
    if (m_fuseLimit && *m_fuseLimit < m_scale.importEnd)
        tick(*m_fuseLimit, theme.limit, 1);
    if (m_lastHour && m_lastHour->highest > Watt{})
        tick(m_lastHour->highest, theme.text, 1);

    if (!m_power || place.radius < smallestScaled)
        return; // the number needs the room, and so do words in its place
    painter.setFont(fonts::exact(font(), int(shrunk(fonts::small, place.radius, 9))));
    const qreal inside = place.radius - place.stroke - painter.font().pixelSize() * 1.15;
    for (const Watt mark : m_scale.marks()) {
        const QString label = format::kilowatt(locale(), mark, 0);
        const QPointF at = place.at(m_scale.fraction(mark), inside);
        painter.setPen(mark < Watt{} ? theme.exportedText : theme.muted);
        tabular::draw(painter, QRectF(at - QPointF(20, 8), QSizeF(40, 16)), Qt::AlignCenter, label);
    }
}

void PowerGauge::paintNumber(QPainter &painter, const Dial &place) const
{
    const Theme &theme = themeOf(*this);
    const bool faded = !m_power || !m_staleText.isEmpty();
    painter.setFont(fonts::exact(font(), int(shrunk(fonts::hero, place.radius, 22)), QFont::DemiBold));
    painter.setPen(faded ? theme.muted : theme.text);
    const qreal numberHeight = painter.font().pixelSize() * 1.2;
    const QRectF numberArea(place.centre.x() - place.radius, place.centre.y() - numberHeight * 0.66,
                            2 * place.radius, numberHeight);
    tabular::draw(painter, numberArea, Qt::AlignCenter, number());

    painter.setFont(fonts::exact(font(), int(shrunk(fonts::title, place.radius, 10))));
    painter.setPen(theme.muted);
    const qreal lineHeight = painter.font().pixelSize() * 1.4;
    QRectF line(numberArea.left(), numberArea.bottom() - 2, numberArea.width(), lineHeight);
    tabular::draw(painter, line, Qt::AlignCenter, unit());
    if (m_staleText.isEmpty())
        return;
    line.translate(0, lineHeight);
    tabular::draw(painter, line, Qt::AlignCenter, m_staleText);
}

void PowerGauge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
