// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace hanscope
{

/// Frames a painted `widget` that the keyboard has led to; the last thing in its paintEvent. `area`: where,
/// if not all of it.
void paintFocusRing(QPainter &painter, const QWidget &widget, const QRect &area = {});

} // namespace hanscope
