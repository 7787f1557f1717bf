// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPainter>
#include <QString>

/// Text whose digits all take the same room, so that a changing number does not dance.
/// Qt before 6.7 cannot ask a font for its tabular figures; here each digit gets a cell as wide as the
/// widest.
namespace hanscope::tabular
{

qreal width(const QFont &font, const QString &text);

/// Draws one line with the painter's font and pen; `alignment` places it in `area`.
void draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);

} // namespace hanscope::tabular
