// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hourbars.h"

#include "ui/barpainter.h"
#include "ui/chartmenu.h"
#include "ui/focusring.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hanscope
{
namespace
{

QDateTime localTime(const QTimeZone &zone, HourStart start)
{
    const std::chrono::seconds seconds = start.time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(seconds.count(), zone);
}

} // namespace

HourBars::HourBars(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    new ChartMenu(*this, *this);
    retranslate();
}

void HourBars::setHours(const std::vector<HourEnergy> &hours, std::optional<HourEnergy> running,
                        HourStart dayStart, int hoursInDay)
{
    std::vector<Bar> bars(static_cast<std::size_t>(std::clamp(hoursInDay, 0, 25)));
    const auto place = [&](const HourEnergy &hour, bool isRunning) {
        const auto index = (hour.start - dayStart).count();
        if (index >= 0 && index < static_cast<std::int64_t>(bars.size()))
            bars[static_cast<std::size_t>(index)] = {hour, isRunning, false};
    };
    for (const HourEnergy &hour : hours)
        place(hour, false);
    if (running)
        place(*running, true);
    for (auto bar = bars.rbegin(); bar != bars.rend() && !bar->energy; ++bar)
        bar->isToCome = true;
    if (bars == m_bars && dayStart == m_dayStart)
        return;
    m_bars = std::move(bars);
    m_dayStart = dayStart;
    m_selected = std::min(m_selected, static_cast<int>(m_bars.size()) - 1);
    update();
}

void HourBars::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

bool HourBars::isComplete() const
{
    return std::all_of(m_bars.begin(), m_bars.end(), [](const Bar &bar) {
        return bar.isToCome || (bar.energy && !isAtLeast(*bar.energy));
    });
}

QString HourBars::totalsText() const
{
    WattHour imported;
    WattHour exported;
    bool isKnown = false;
    for (const Bar &bar : m_bars) {
        if (!bar.energy)
            continue;
        isKnown = true;
        imported = imported + bar.energy->imported;
        exported = exported + bar.energy->exported;
    }
    if (!isKnown)
        return {};
    const QString from = isComplete() ? tr("%1 kWh from the grid") : tr("at least %1 kWh from the grid");
    const QString text = from.arg(format::kilowattHour(locale(), imported, 1));
    if (exported == WattHour{0})
        return text;
    return text + QStringLiteral(" · ")
        + tr("%1 kWh to the grid").arg(format::kilowattHour(locale(), exported, 1));
}

int HourBars::localHour(int index) const
{
    return localTime(m_zone, m_dayStart + std::chrono::hours{index}).time().hour();
}

QStringList HourBars::hourLabels() const
{
    QStringList result;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i)
        result.append(QStringLiteral("%1").arg(localHour(i), 2, 10, QLatin1Char('0')));
    return result;
}

/// "14–15"; the hour that comes twice says which of the two it is.
QString HourBars::hourText(int index) const
{
    const int hour = localHour(index);
    const QString text
        = QStringLiteral("%1–%2").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'));
    if (index + 1 < static_cast<int>(m_bars.size()) && localHour(index + 1) == hour)
        return tr("%1 summer time", "the first of two equal hours").arg(text);
    if (index > 0 && localHour(index - 1) == hour)
        return tr("%1 winter time", "the second of two equal hours").arg(text);
    return text;
}

QString HourBars::qualityText(const Bar &bar) const
{
    return bar.isRunning && isKnown(*bar.energy) ? tr("so far this hour") : HourWords::why(*bar.energy);
}

QString HourBars::barText(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_bars.size()))
        return {};
    const Bar &bar = m_bars[static_cast<std::size_t>(index)];
    if (bar.isToCome)
        return {};
    if (!bar.energy)
        return tr("%1: not known", "hour").arg(hourText(index));
    QString text = tr("%1: %2 kWh from the grid", "hour, energy")
                       .arg(hourText(index), format::kilowattHour(locale(), bar.energy->imported));
    if (bar.energy->exported != WattHour{0})
        text += QStringLiteral(", ")
            + tr("%1 kWh to the grid").arg(format::kilowattHour(locale(), bar.energy->exported));
    return text + QLatin1Char('\n') + qualityText(bar);
}

QString HourBars::text() const
{
    const QString totals = totalsText();
    return totals.isEmpty() ? tr("No hours known yet") : totals;
}

QSize HourBars::sizeHint() const
{
    return {560, 140};
}

QSize HourBars::minimumSizeHint() const
{
    return {160, 80};
}

QRect HourBars::plot() const
{
    return AxisPainter::plotArea(size(), font());
}

QRectF HourBars::slot(int index) const
{
    const QRect area = plot();
    const qreal width = area.width() / static_cast<qreal>(std::max<std::size_t>(m_bars.size(), 1));
    return {area.left() + index * width, qreal(area.top()), width, qreal(area.height())};
}

int HourBars::barAt(int x) const
{
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const QRectF area = slot(i);
        if (area.left() <= x && x < area.right())
            return i;
    }
    return -1;
}

ValueScale HourBars::scale() const
{
    std::int64_t up = 0;
    std::int64_t down = 0;
    for (const Bar &bar : m_bars) {
        if (bar.energy) {
            up = std::max(up, bar.energy->imported.count);
            down = std::max(down, bar.energy->exported.count);
        }
    }
    return niceScale(-down, up, AxisPainter::mostSteps(plot().height()));
}

std::vector<AxisLabel> HourBars::labels() const
{
    const QStringList texts = hourLabels();
    const QFontMetricsF metrics(AxisPainter::labelFont(font()));
    const qreal needed = metrics.horizontalAdvance(QStringLiteral("00")) + 6;
    int every = 1;
    while (every < 12 && slot(0).width() * every < needed)
        every = every == 4 ? 6 : every == 6 ? 12 : every + 1;
    std::vector<AxisLabel> result;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const bool isRepeated = i > 0 && texts[i] == texts[i - 1];
        if (localHour(i) % every == 0 && (every == 1 || !isRepeated))
            result.push_back({slot(i).center().x(), texts[i]});
    }
    return result;
}

void HourBars::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), themeOf(*this).card);
    paintChart(painter, m_selected);
    paintFocusRing(painter, *this);
}

void HourBars::paintPicture(QPainter &painter, qreal)
{
    paintChart(painter, -1);
}

PictureCaption HourBars::pictureCaption() const
{
    const QDateTime day = localTime(m_zone, m_dayStart);
    return {tr("Energy by hour, kWh"),
            locale().toString(day.date(), QLocale::LongFormat) + QStringLiteral(", ")
                + m_zone.displayName(day, QTimeZone::OffsetName, locale())};
}

void HourBars::paintChart(QPainter &painter, int selected) const
{
    const Theme &theme = themeOf(*this);
    AxisPainter axis(painter, theme, plot());
    const ValueScale values = scale();
    axis.paintValues(values, locale(), tr("kWh"));
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected >= 0)
        painter.fillRect(slot(selected), theme.selected);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i)
        paintBar(painter, i, values);
    painter.setRenderHint(QPainter::Antialiasing, false);
    axis.paintZero(values);
    axis.paintLabels(labels());
    paintNotes(axis, values);
}

void HourBars::paintBar(QPainter &painter, int index, const ValueScale &values) const
{
    const Bar &bar = m_bars[static_cast<std::size_t>(index)];
    if (!bar.energy)
        return;
    const BarFill fill
        = bar.isRunning && isKnown(*bar.energy) ? BarFill::Light : HourWords::fill(*bar.energy);
    const Theme &theme = themeOf(*this);
    const QRectF room = slot(index);
    const qreal side = std::max(1.0, room.width() * 0.11);
    const qreal zero = std::round(yOf(values, plot(), 0));
    const auto between = [&](qreal top, qreal bottom) {
        return QRectF(QPointF(std::round(room.left() + side), top),
                      QPointF(std::round(room.right() - side), bottom));
    };
    if (bar.energy->imported > WattHour{0}) {
        const qreal top = std::min(yOf(values, plot(), bar.energy->imported.count), zero - 1);
        paintEnergyBar(painter, between(top, zero), theme.import, fill);
    }
    if (bar.energy->exported > WattHour{0}) {
        const qreal bottom = std::max(yOf(values, plot(), -bar.energy->exported.count), zero + 2);
        paintEnergyBar(painter, between(zero + 1, bottom), theme.exported, fill);
    }
}

QString HourBars::noteOf(const Bar &bar) const
{
    return bar.energy && !bar.isRunning ? HourWords::note(*bar.energy) : QString();
}

/// One word above each run of bars that are not metered, as far as there is room.
void HourBars::paintNotes(AxisPainter &axis, const ValueScale &values) const
{
    const QFontMetricsF metrics(AxisPainter::labelFont(font()));
    qreal free = plot().left();
    const int count = static_cast<int>(m_bars.size());
    for (int first = 0, end = 0; first < count; first = end) {
        const QString note = noteOf(m_bars[static_cast<std::size_t>(first)]);
        for (end = first + 1; end < count && noteOf(m_bars[static_cast<std::size_t>(end)]) == note;)
            ++end;
        const qreal half = metrics.horizontalAdvance(note) / 2;
        const qreal middle = (slot(first).left() + slot(end - 1).right()) / 2;
        if (note.isEmpty() || middle - half < free)
            continue;
        std::int64_t highest = 0;
        for (int i = barAt(static_cast<int>(middle - half));
             i >= 0 && i <= barAt(static_cast<int>(middle + half)); ++i) {
            if (const auto &energy = m_bars[static_cast<std::size_t>(i)].energy)
                highest = std::max(highest, energy->imported.count);
        }
        axis.paintNote(middle, std::max(yOf(values, plot(), highest) - metrics.height() - 3, 0.0), note);
        free = middle + half + 6;
    }
}

bool HourBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = barAt(help->x());
    QToolTip::showText(help->globalPos(), barText(index), this, index < 0 ? QRect() : slot(index).toRect());
    return true;
}

void HourBars::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        select(m_selected - 1);
    else if (event->key() == Qt::Key_Right)
        select(m_selected + 1);
    else if (event->key() == Qt::Key_Home)
        select(0);
    else if (event->key() == Qt::Key_End)
        select(heardBars() - 1);
    else if (event->key() == Qt::Key_Escape && m_selected >= 0)
        deselect();
    else
        QWidget::keyPressEvent(event);
}

/// Marks a bar and says what its tooltip says: the way to it without a mouse.
void HourBars::select(int index)
{
    m_selected = std::clamp(index, -1, static_cast<int>(m_bars.size()) - 1);
    if (m_selected >= 0)
        QToolTip::showText(mapToGlobal(slot(m_selected).topLeft().toPoint()), barText(m_selected), this);
    changed(*this);
    update();
}

void HourBars::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        select(std::max(0, heardBars() - 1));
    }
    update();
}

/// Those before the hours to come.
int HourBars::heardBars() const
{
    const auto toCome
        = std::find_if(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return bar.isToCome; });
    return static_cast<int>(toCome - m_bars.begin());
}

QString HourBars::spokenValue() const
{
    return spelled(m_selected < 0 ? text() : barText(m_selected));
}

int HourBars::spokenParts() const
{
    return heardBars();
}

Spoken::Part HourBars::spokenPart(int index) const
{
    return {spelled(barText(index)), slot(index).toRect(), index == m_selected};
}

void HourBars::focusOutEvent(QFocusEvent *)
{
    deselect();
}

void HourBars::deselect()
{
    if (m_selected >= 0)
        QToolTip::hideText();
    m_selected = -1;
    update();
}

void HourBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        update();
    QWidget::changeEvent(event);
}

void HourBars::retranslate()
{
    setAccessibleName(tr("Energy by hour"));
}

} // namespace hanscope
