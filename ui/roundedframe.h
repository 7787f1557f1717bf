// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;
class QColor;

namespace hanscope
{

/// Rounded corners for what scrolls. A viewport is square: it paints no background, and its margins, which
/// the widget sets, keep it away from the frame behind it.
void prepareRoundedFrame(QAbstractScrollArea &area);

/// In the place of the widget's own paint event.
void paintRoundedFrame(QAbstractScrollArea &area, const QColor &edge, int radius);

} // namespace hanscope
