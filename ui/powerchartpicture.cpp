// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerchart.h"

#include "ui/localday.h"

#include <QDateTime>
#include <QPainter>

namespace hanscope
{

qreal PowerChart::dotsPerPixel() const
{
    return m_pictureRatio.value_or(devicePixelRatioF());
}

void PowerChart::paintPicture(QPainter &painter, qreal ratio)
{
    m_pictureRatio = ratio;
    layOut();
    paintChart(painter);
    m_pictureRatio.reset();
    invalidate();
}

PictureCaption PowerChart::pictureCaption() const
{
    const QDateTime from = localTimeOf(visibleFrom());
    return {tr("Power, kW"),
            tr("%1 to %2, %3", "two moments and their time zone")
                .arg(locale().toString(from, QLocale::ShortFormat),
                     locale().toString(localTimeOf(visibleTo()), QLocale::ShortFormat),
                     houseZone().displayName(from, QTimeZone::OffsetName, locale()))};
}

} // namespace hanscope
