// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "ui/barpainter.h"

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// How well an hour is known, in words and in the way its bar is filled.
class HourWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::HourWords)
public:
    static QString why(const HourEnergy &hour); ///< a sentence for a tooltip
    static QString note(const HourEnergy &hour); ///< a word above the bar; empty when the hour is metered
    static BarFill fill(const HourEnergy &hour);

private:
    static QString whyReconstructed(HourReason reason);
};

} // namespace hanscope
