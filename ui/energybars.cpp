// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energybars.h"

#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hanscope
{

EnergyBars::EnergyBars(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void EnergyBars::showPeriod(const EnergyPeriod &period)
{
    if (m_period.begin != period.begin || m_period.period != period.period)
        m_selected = -1;
    m_period = period;
    update();
}

QSize EnergyBars::sizeHint() const
{
    return {560, 300};
}

QSize EnergyBars::minimumSizeHint() const
{
    return {240, 140};
}

QRect EnergyBars::plot() const
{
    return AxisPainter::plotArea(size(), font());
}

QRectF EnergyBars::slot(int index) const
{
    const QRect area = plot();
    const qreal width = area.width() / static_cast<qreal>(std::max(count(), 1));
    return {area.left() + index * width, qreal(area.top()), width, qreal(area.height())};
}

int EnergyBars::barAt(int x) const
{
    for (int i = 0; i < count(); ++i) {
        const QRectF area = slot(i);
        if (area.left() <= x && x < area.right())
            return i;
    }
    return -1;
}

QStringList EnergyBars::labels() const
{
    QStringList result;
    for (std::size_t i = 0; i < m_period.bars.size(); ++i)
        result.append(PeriodWords::label(locale(), m_period, i));
    return result;
}

QString EnergyBars::barText(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const auto place = static_cast<std::size_t>(index);
    const EnergySlot &bar = m_period.bars[place];
    const auto energy = [&](WattHour value) { return format::kilowattHour(locale(), value); };
    QString text = PeriodWords::slotName(locale(), m_period, place);
    if (bar.isKnown())
        text += QLatin1Char('\n') + tr("%1 kWh from the grid").arg(energy(bar.imported()));
    if (bar.exported() != WattHour{0})
        text += QLatin1Char('\n') + tr("%1 kWh to the grid").arg(energy(bar.exported()));
    if (bar.importedBefore)
        text += QLatin1Char('\n')
            + tr("%1 kWh from the grid the time before").arg(energy(*bar.importedBefore));
    return text + QLatin1Char('\n') + PeriodWords::quality(m_period, place);
}

ValueScale EnergyBars::scale() const
{
    std::int64_t up = 0;
    std::int64_t down = 0;
    for (const EnergySlot &bar : m_period.bars) {
        up = std::max({up, bar.imported().count, bar.importedBefore.value_or(WattHour{}).count});
        down = std::max({down, bar.exported().count, bar.exportedBefore.value_or(WattHour{}).count});
    }
    return niceScale(-down, up, AxisPainter::mostSteps(plot().height()));
}

BarFill EnergyBars::fillOf(const EnergySlot &bar) const
{
    if (bar.hour)
        return HourWords::fill(*bar.hour);
    if (bar.sum->isAtLeast || bar.sum->hoursKnown < bar.sum->hours)
        return BarFill::Dashed;
    return bar.sum->hoursMarked > 0 ? BarFill::Hatched : BarFill::Solid;
}

void EnergyBars::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.card);
    AxisPainter axis(painter, theme, plot());
    const ValueScale values = scale();
    axis.paintValues(values, locale(), tr("kWh"));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_selected >= 0)
        painter.fillRect(slot(m_selected), theme.selected);
    for (int i = 0; i < count(); ++i)
        paintSlot(painter, i, values);
    painter.setRenderHint(QPainter::Antialiasing, false);
    axis.paintZero(values);
    axis.paintLabels(axisLabels());
    const bool isEmpty = std::none_of(m_period.bars.begin(), m_period.bars.end(),
                                      [](const EnergySlot &bar) { return bar.isKnown(); });
    if (isEmpty)
        axis.paintEmpty(tr("Nothing is known of this time"));
}

void EnergyBars::paintSlot(QPainter &painter, int index, const ValueScale &values) const
{
    const Theme &theme = themeOf(*this);
    const EnergySlot &bar = m_period.bars[static_cast<std::size_t>(index)];
    const QRectF room = slot(index);
    const qreal zero = std::round(yOf(values, plot(), 0));
    const auto between = [&](qreal from, qreal to, WattHour energy) {
        const qreal end = std::round(yOf(values, plot(), energy.count));
        const qreal top = energy.count > 0 ? std::min(end, zero - 1) : zero + 1;
        const qreal bottom = energy.count > 0 ? zero : std::max(end, zero + 2);
        return QRectF(QPointF(std::round(room.left() + room.width() * from), top),
                      QPointF(std::round(room.left() + room.width() * to), bottom));
    };
    const auto paintBefore = [&](std::optional<WattHour> energy, int sign) {
        if (energy && *energy > WattHour{0})
            painter.fillRect(between(0.04, 0.62, {sign * energy->count}), theme.track);
    };
    paintBefore(bar.importedBefore, 1);
    paintBefore(bar.exportedBefore, -1);
    if (!bar.isKnown())
        return;
    if (bar.imported() > WattHour{0})
        paintEnergyBar(painter, between(0.2, 0.92, bar.imported()), theme.import, fillOf(bar));
    if (bar.exported() > WattHour{0})
        paintEnergyBar(painter, between(0.2, 0.92, {-bar.exported().count}), theme.exported, fillOf(bar));
}

/// As many as there is room for.
std::vector<AxisLabel> EnergyBars::axisLabels() const
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

bool EnergyBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = barAt(help->x());
    QToolTip::showText(help->globalPos(), barText(index), this, index < 0 ? QRect() : slot(index).toRect());
    return true;
}

void EnergyBars::mousePressEvent(QMouseEvent *event)
{
    const int index = barAt(event->pos().x());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit barChosen(static_cast<std::size_t>(index));
}

void EnergyBars::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Left)
        select(m_selected - 1);
    else if (event->key() == Qt::Key_Right)
        select(m_selected + 1);
    else if (isEnter && m_selected >= 0)
        emit barChosen(static_cast<std::size_t>(m_selected));
    else
        QWidget::keyPressEvent(event);
}

/// Marks a bar and says what its tooltip says: the way to it without a mouse.
void EnergyBars::select(int index)
{
    m_selected = std::clamp(index, 0, std::max(count() - 1, 0));
    setAccessibleDescription(barText(m_selected));
    if (count() > 0)
        QToolTip::showText(mapToGlobal(slot(m_selected).topLeft().toPoint()), barText(m_selected), this);
    update();
}

void EnergyBars::focusOutEvent(QFocusEvent *)
{
    m_selected = -1;
    update();
}

void EnergyBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        update();
}

} // namespace hanscope
