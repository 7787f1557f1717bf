// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The few text sizes of the window, in device-independent pixels at the usual size of the system's font.
namespace hanscope::fonts
{

inline constexpr int small = 11;
inline constexpr int label = 12;
inline constexpr int title = 13;
inline constexpr int value = 14;
inline constexpr int hour = 28;
inline constexpr int hero = 44;

/// How much larger the desktop wants its text than usual, 1 to 2.5; what is smaller would not be readable
/// here. Taken from the system's font when it is first asked for.
qreal scale();
void setScale(qreal scale); ///< before the first widget; printed pages are always 1
int scaled(int pixels); ///< of what has to hold text

QFont window(); ///< Inter where it is installed, else the system's font
/// For PDF files: Inter draws the colon of "14:06" as a sign without a letter, which nobody can search or
/// copy.
QFont printed();
QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal); ///< scaled
QFont exact(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal); ///< whatever the scale

} // namespace hanscope::fonts
