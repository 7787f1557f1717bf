// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The few text sizes of the window, in device-independent pixels.
namespace hanscope::fonts
{

inline constexpr int small = 11;
inline constexpr int label = 12;
inline constexpr int title = 13;
inline constexpr int value = 14;
inline constexpr int hour = 28;
inline constexpr int hero = 44;

QFont window(); ///< Inter where it is installed, else the system's font
/// For PDF files: Inter draws the colon of "14:06" as a sign without a letter, which nobody can search or
/// copy.
QFont printed();
QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace hanscope::fonts
