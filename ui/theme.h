// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace hanscope
{

/// Every colour of the window. A colour means something, and nothing else has colour:
/// import, export, the three phases, a well link, a limit. The rest is one neutral scale.
/// tst_theme holds them to WCAG 2.1 AA, and apart for the common colour-vision deficiencies.
struct Theme {
    QColor window, sidebar, card, line, text, muted, track, selected;
    QColor faint; ///< marks that must not catch the eye
    QColor outline; ///< the edge of what can be filled in or pressed
    QColor import, exported, good, limit;
    QColor exportedText; ///< words in the colour of export must be darker than its bars on a light card
    QColor phase[3];

    static const Theme &dark();
    static const Theme &light();

    /// A palette for QApplication, so that Qt's own widgets fit in.
    QPalette palette() const;
};

/// The theme a widget lives in, told by its palette: there is no global to ask.
const Theme &themeOf(const QWidget &widget);
const Theme &themeOf(const QPalette &palette);

/// `share` of `b` in `a`, from 0 to 1.
QColor mixed(const QColor &a, const QColor &b, qreal share);

/// The room between and around things, in device-independent pixels: everything stands on a grid of four.
/// What must hold text grows with it: `fonts::scaled()`.
namespace metric
{
inline constexpr int hair = 2; ///< between a line and the one that explains it
inline constexpr int grid = 4;
inline constexpr int small = 8; ///< between things that belong together
inline constexpr int gap = 12; ///< between cards, and between groups in one
inline constexpr int cardPadding = 16;
inline constexpr int wide = 24; ///< between columns
inline constexpr int cardRadius = 10;
inline constexpr int stripRadius = 8;
inline constexpr int fieldRadius = 6;
inline constexpr int icon = 18; ///< beside a word
inline constexpr int fieldHeight = 32;
inline constexpr int fieldWidth = 240; ///< of a choice beside its name
inline constexpr int pageWidth = 1180; ///< of words and fields: the eye finds its way from one to the other
} // namespace metric

} // namespace hanscope
