// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerchart.h"

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
    const auto moment = [this](ReceiveTime at) {
        return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), m_zone);
    };
    const QDateTime from = moment(visibleFrom());
    return {tr("Power, kW"),
            tr("%1 to %2, %3", "two moments and their time zone")
                .arg(locale().toString(from, QLocale::ShortFormat),
                     locale().toString(moment(visibleTo()), QLocale::ShortFormat),
                     m_zone.displayName(from, QTimeZone::OffsetName, locale()))};
}

} // namespace hanscope
