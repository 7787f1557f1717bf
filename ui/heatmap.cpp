// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap.h"

#include "ui/axispainter.h"
#include "ui/chartmenu.h"
#include "ui/focusring.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

constexpr int hoursOnTheWall = 24;
constexpr int spaceBesidePlot = 8;

QString noteOf(const HeatCell &cell)
{
    HourEnergy hour;
    hour.quality = cell.worst;
    return HourWords::note(hour);
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    new ChartMenu(*this, *this);
}

void HeatMap::showPeriod(const EnergyPeriod &period)
{
    if (m_period.begin != period.begin || m_period.period != period.period)
        m_selected = -1;
    m_period = period;
    m_scale.fit(period.heat);
    m_cells = {};
    update();
}

QSize HeatMap::sizeHint() const
{
    return {560, 300};
}

QSize HeatMap::minimumSizeHint() const
{
    return {240, 140};
}

int HeatMap::across() const
{
    return isYear() ? count() / hoursOnTheWall : hoursOnTheWall;
}

int HeatMap::down() const
{
    return isYear() ? hoursOnTheWall : count() / hoursOnTheWall;
}

QPoint HeatMap::placeOf(int index) const
{
    const QPoint place(index % hoursOnTheWall, index / hoursOnTheWall);
    return isYear() ? place.transposed() : place;
}

QRect HeatMap::plot() const
{
    const QFontMetrics metrics(AxisPainter::labelFont(font()));
    const int left = metrics.horizontalAdvance(locale().dayName(Qt::Wednesday, QLocale::ShortFormat) + u'0')
        + spaceBesidePlot;
    const int below = 2 * metrics.height() + 3 * spaceBesidePlot;
    return {left, 4, std::max(width() - left - 2, 1), std::max(height() - 4 - below, 1)};
}

QRectF HeatMap::cell(int index) const
{
    const QRect area = plot();
    const QPoint place = placeOf(index);
    const qreal cellWidth = area.width() / static_cast<qreal>(std::max(across(), 1));
    const qreal cellHeight = area.height() / static_cast<qreal>(std::max(down(), 1));
    return {area.left() + place.x() * cellWidth, area.top() + place.y() * cellHeight, cellWidth, cellHeight};
}

int HeatMap::cellAt(QPoint at) const
{
    const QRect area = plot();
    if (!area.contains(at) || count() == 0)
        return -1;
    const int x = (at.x() - area.left()) * across() / area.width();
    const int y = (at.y() - area.top()) * down() / area.height();
    return isYear() ? x * hoursOnTheWall + y : y * hoursOnTheWall + x;
}

QString HeatMap::cellText(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const HeatCell &cell = m_period.heat[static_cast<std::size_t>(index)];
    const int row = index / hoursOnTheWall;
    const int hour = index % hoursOnTheWall;
    const QString span
        = QStringLiteral("%1–%2").arg(hour, 2, 10, QLatin1Char('0')).arg(hour + 1, 2, 10, QLatin1Char('0'));
    const QString day = isYear()
        ? PeriodWords::name(locale(), Period::Day, m_period.begin + std::chrono::days{row})
        : locale().standaloneDayName(row + 1);
    QStringList lines{day + QStringLiteral(", ") + span};
    if (cell.hours == 0)
        return (lines += tr("no such hour so far")).join(u'\n');
    if (!cell.isKnown())
        return (lines += QStringList{tr("not known"), noteOf(cell)}).join(u'\n').trimmed();
    const QString energy = format::kilowattHour(locale(), {std::abs(cell.net.count)});
    lines += cell.net < WattHour{0} ? tr("%1 kWh to the grid").arg(energy)
                                    : tr("%1 kWh from the grid").arg(energy);
    if (cell.hours > 1)
        lines += tr("mean of %n hour(s)", nullptr, cell.hoursKnown);
    if (cell.hours == 1)
        lines += noteOf(cell);
    else if (cell.hoursMarked > 0)
        lines += tr("not all of it is read from the meter's counters");
    if (!isYear() && dayOf(index))
        lines
            += tr("a click opens %1", "a date").arg(PeriodWords::name(locale(), Period::Day, *dayOf(index)));
    return lines.join(u'\n').trimmed();
}

/// Clear where nothing is known: what lies below shows through.
QImage HeatMap::paintedCells() const
{
    QImage image(across(), down(), QImage::Format_ARGB32);
    for (int i = 0; i < count(); ++i) {
        const HeatCell &cell = m_period.heat[static_cast<std::size_t>(i)];
        const QColor colour = cell.isKnown() ? m_scale.colourOf(cell.net, themeOf(*this))
            : cell.hours == 0                ? themeOf(*this).card
                                             : QColor(Qt::transparent);
        image.setPixelColor(placeOf(i), colour);
    }
    return image;
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.card);
    if (count() == 0)
        return paintFocusRing(painter, *this);
    if (m_cells.isNull())
        m_cells = paintedCells();
    paintChart(painter, m_cells);
    if (m_selected >= 0) {
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRect(cell(m_selected).adjusted(-1, -1, 1, 1));
    }
    paintFocusRing(painter, *this);
}

/// The cells in as many dots as the picture has: no viewer must stretch them, which blurs.
void HeatMap::paintPicture(QPainter &painter, qreal ratio)
{
    if (count() > 0)
        paintChart(painter, paintedCells().scaled(plot().size() * ratio));
}

void HeatMap::paintChart(QPainter &painter, const QImage &cells) const
{
    const Theme &theme = themeOf(*this);
    painter.setFont(AxisPainter::labelFont(font()));
    painter.fillRect(plot(), HeatScale::unknown(theme));
    painter.drawImage(plot(), cells);
    paintAxes(painter);
    const int lineHeight = painter.fontMetrics().height();
    m_scale.paintLegend(painter, {0, height() - lineHeight - 2, width(), lineHeight}, locale(), theme);
}

PictureCaption HeatMap::pictureCaption() const
{
    return {tr("Energy by hour, kWh"), PeriodWords::dated(locale(), m_period.period, m_period.begin)};
}

void HeatMap::paintAxes(QPainter &painter) const
{
    const QRect area = plot();
    const int height = painter.fontMetrics().height();
    const auto beside = [&](qreal y, const QString &text) {
        const QRectF label(0, y - height / 2.0, area.left() - spaceBesidePlot, height);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, text);
    };
    const auto below = [&](qreal x, const QString &text) {
        const QRectF label(x - 60, area.bottom() + spaceBesidePlot / 2, 120, height);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, text);
    };
    const auto wall = [](int hour) { return QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')); };
    painter.setPen(themeOf(*this).muted);
    if (isYear()) {
        for (int hour = 0; hour < hoursOnTheWall; hour += 6)
            beside(cell(hour).center().y(), wall(hour));
        for (int month = 0; month < 12; ++month) {
            const auto first = periodBegin(Period::Month, m_period.begin, month);
            const auto middle = static_cast<int>((first - m_period.begin).count()) + 15;
            below(cell(middle * hoursOnTheWall).center().x(),
                  locale().standaloneMonthName(month + 1, QLocale::ShortFormat));
        }
        return;
    }
    for (int row = 0; row < down(); ++row)
        beside(cell(row * hoursOnTheWall).center().y(),
               locale().standaloneDayName(row + 1, QLocale::ShortFormat));
    for (int hour = 0; hour < hoursOnTheWall; hour += 3)
        below(cell(hour).center().x(), wall(hour));
}

std::optional<std::chrono::local_days> HeatMap::dayOf(int index) const
{
    using namespace std::chrono;
    if (index < 0 || index >= count() || m_period.heat[static_cast<std::size_t>(index)].hours == 0)
        return std::nullopt;
    const int row = index / hoursOnTheWall;
    if (isYear())
        return m_period.begin + days{row};
    const weekday wanted = Monday + days{row};
    const local_days first = m_period.begin + (wanted - weekday{m_period.begin});
    const local_days last = first + weeks{m_period.heat[static_cast<std::size_t>(index)].hours - 1};
    return last < m_period.end ? last : last - weeks{1}; // the hour that comes twice in a night of October
}

void HeatMap::choose(int index)
{
    if (const auto day = dayOf(index))
        emit dayChosen(*day);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cellText(index), this,
                       index < 0 ? QRect() : cell(index).toAlignedRect());
    return true;
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(cellAt(event->pos()));
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int besides = isYear() ? hoursOnTheWall : 1;
    const int below = isYear() ? 1 : hoursOnTheWall;
    switch (event->key()) {
    case Qt::Key_Left:
        return select(m_selected - besides);
    case Qt::Key_Right:
        return select(m_selected + besides);
    case Qt::Key_Up:
        return select(m_selected - below);
    case Qt::Key_Down:
        return select(m_selected + below);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(count() - 1);
    case Qt::Key_Escape:
        if (m_selected >= 0)
            return deselect();
        return QWidget::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_selected);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Marks a cell and says what its tooltip says: the way to it without a mouse.
void HeatMap::select(int index)
{
    if (count() == 0)
        return;
    m_selected = std::clamp(index, 0, count() - 1);
    QToolTip::showText(mapToGlobal(cell(m_selected).topLeft().toPoint()), cellText(m_selected), this);
    changed(*this);
    update();
}

QString HeatMap::spokenValue() const
{
    return spelled(m_selected < 0 ? pictureCaption().span : cellText(m_selected));
}

int HeatMap::spokenParts() const
{
    return count();
}

Spoken::Part HeatMap::spokenPart(int index) const
{
    return {spelled(cellText(index)), cell(index).toAlignedRect(), index == m_selected};
}

void HeatMap::focusInEvent(QFocusEvent *)
{
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *)
{
    deselect();
}

void HeatMap::deselect()
{
    if (m_selected >= 0)
        QToolTip::hideText();
    m_selected = -1;
    update();
}

void HeatMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOther = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange;
    if (!isOther)
        return;
    m_cells = {};
    update();
}

} // namespace hanscope
