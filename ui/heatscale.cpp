// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatscale.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hanscope
{
namespace
{

constexpr int space = metric::small;
constexpr int rampHeight = 8;
constexpr int widestRamp = 120;
constexpr int fairRamp = 40; ///< below it, shorter words make room
constexpr int hatchWidth = 18;

QColor blend(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

void HeatScale::fit(std::span<const HeatCell> cells)
{
    m_most = m_least = {};
    for (const HeatCell &cell : cells) {
        m_most = std::max(m_most, cell.net);
        m_least = std::min(m_least, cell.net);
    }
}

QColor HeatScale::colourOf(WattHour net, const Theme &theme) const
{
    const auto part = [](WattHour some, WattHour all) {
        return 0.08 + 0.92 * static_cast<double>(some.count) / static_cast<double>(all.count);
    };
    if (net < WattHour{0})
        return blend(theme.track, theme.exported, part(net, m_least));
    return m_most > WattHour{0} ? blend(theme.track, theme.import, part(net, m_most)) : theme.track;
}

QBrush HeatScale::unknown(const Theme &theme)
{
    return {blend(theme.card, theme.muted, 0.5), Qt::BDiagPattern};
}

void HeatScale::paintLegend(QPainter &painter, const QRect &line, const QLocale &locale,
                            const Theme &theme) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString least = format::kilowattHour(locale, -m_least);
    const QString most = tr("%1 kWh").arg(format::kilowattHour(locale, m_most));
    const QString zero = QStringLiteral("0");
    const auto rampFor = [&](const QString &exported) {
        const int words = metrics.horizontalAdvance(zero + most + tr("not known") + exported);
        const int gaps = exports() ? 7 : 5;
        return (line.width() - words - hatchWidth - gaps * space) / (exports() ? 2 : 1);
    };
    QString exported = exports() ? tr("%1 kWh to the grid").arg(least) : QString();
    if (exports() && rampFor(exported) < fairRamp)
        exported = locale.negativeSign() + least;
    const int ramp = std::clamp(rampFor(exported), 2 * space, widestRamp);

    int x = line.left();
    const auto place = [&](int width) {
        const QRect area(x, line.top() + (line.height() - rampHeight) / 2, width, rampHeight);
        x += width + space;
        return area;
    };
    const auto write = [&](const QString &text) {
        painter.setPen(theme.muted);
        painter.drawText(x, line.top() + metrics.ascent(), text);
        x += metrics.horizontalAdvance(text) + space;
    };
    const auto fade = [&](WattHour from, WattHour to) {
        const QRect area = place(ramp);
        QLinearGradient colours(area.left(), 0, area.left() + area.width(), 0);
        colours.setColorAt(0, colourOf(from, theme));
        colours.setColorAt(1, colourOf(to, theme));
        painter.fillRect(area, colours);
    };
    if (exports()) {
        write(exported);
        fade(m_least, WattHour{-1});
    }
    write(zero);
    fade({}, m_most);
    write(most);
    x += space;
    painter.fillRect(place(hatchWidth).adjusted(0, -1, 0, 1), unknown(theme));
    write(tr("not known"));
}

} // namespace hanscope
