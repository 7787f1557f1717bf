// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voltagereport.h"

#include <QLocale>
#include <QSize>

class QPainter;

namespace hanscope
{

// Charts of a voltage report, for paper: dark on white.

/// 10-minute means over time between the limits, each phase in its colour; a gap where there is no mean.
void paintVoltageCurve(QPainter &painter, QSize size, const VoltageReport &report, const QLocale &locale);

/// How many per cent of the minutes had which mean.
void paintVoltageHistogram(QPainter &painter, QSize size, const VoltageReport &report, const QLocale &locale);

} // namespace hanscope
