// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paintedicon.h"

#include <QPainter>

namespace hanscope
{

QPixmap PaintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect({}, size), mode, state);
    return picture;
}

} // namespace hanscope
