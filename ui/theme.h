// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace hanscope
{

/// Every colour of the window. A colour means something, and nothing else has colour:
/// import, export, the three phases, a well link, a limit. The rest is one neutral scale.
struct Theme {
    QColor window, sidebar, card, line, text, muted, track, selected;
    QColor faint; ///< marks that must not catch the eye
    QColor import, exported, good, limit;
    QColor phase[3];

    static const Theme &dark();
    static const Theme &light();

    /// A palette for QApplication, so that Qt's own widgets fit in.
    QPalette palette() const;
};

/// The theme a widget lives in, told by its palette: there is no global to ask.
const Theme &themeOf(const QWidget &widget);

/// Sizes shared by all cards, in device-independent pixels.
namespace metric
{
inline constexpr int grid = 4;
inline constexpr int gap = 12;
inline constexpr int cardPadding = 16;
inline constexpr int cardRadius = 10;
} // namespace metric

} // namespace hanscope
