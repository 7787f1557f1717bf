// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportcharts.h"

#include "ui/energybars.h"
#include "ui/fonts.h"
#include "ui/powerchart.h"
#include "ui/theme.h"
#include "ui/voltagedrawing.h"

#include <QPainter>

#include <memory>

namespace hanscope::ReportCharts
{
namespace
{

constexpr qreal dotsPerPixel = 4;

template <typename Chart>
std::shared_ptr<Chart> printed(const QLocale &locale)
{
    auto chart = std::make_shared<Chart>();
    chart->setLocale(locale);
    chart->setFont(fonts::printed());
    chart->setPalette(Theme::light().palette());
    return chart;
}

template <typename Chart>
ReportDocument::Drawing drawingOf(const std::shared_ptr<Chart> &chart)
{
    return [chart](QPainter &painter, QSize size) {
        chart->resize(size);
        painter.setFont(chart->font());
        chart->paintPicture(painter, dotsPerPixel);
    };
}

} // namespace

ReportDocument::Drawing power(const UseReport &report, const QLocale &locale)
{
    const auto length = std::chrono::ceil<std::chrono::seconds>(report.to - report.from);
    const auto chart = printed<PowerChart>(locale);
    chart->setMemory(std::chrono::ceil<std::chrono::hours>(length) + std::chrono::hours{1});
    chart->addHistory(report.power);
    chart->setNow(report.to);
    chart->setSpan(length);
    return drawingOf(chart);
}

ReportDocument::Drawing energy(const EnergyPeriod &period, const QLocale &locale)
{
    const auto chart = printed<EnergyBars>(locale);
    chart->showPeriod(period);
    return drawingOf(chart);
}

ReportDocument::Drawing voltageCurve(const VoltageReport &report, const QLocale &locale)
{
    return [&report, locale](QPainter &painter, QSize size) {
        paintVoltageCurve(painter, size, report, locale);
    };
}

ReportDocument::Drawing voltageHistogram(const VoltageReport &report, const QLocale &locale)
{
    return [&report, locale](QPainter &painter, QSize size) {
        paintVoltageHistogram(painter, size, report, locale);
    };
}

} // namespace hanscope::ReportCharts
