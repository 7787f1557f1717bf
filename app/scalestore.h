// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meterscale.h"

class QSettings;
class QString;

namespace hanscope
{

/// Under which name a meter's scale is kept: a digest, since the number is personal data. A meter that does
/// not tell its number goes by maker and list version. Empty for list 1, which says nothing of the meter.
QString scaleKeyOf(const MeterIdentity &meter);

/// What is kept for that meter; what is missing or not understood keeps its default.
MeterScale loadScale(const QSettings &settings, const QString &key);
void saveScale(QSettings &settings, const QString &key, const MeterScale &scale);

/// Whether anything is kept for any meter.
bool keepsScales(QSettings &settings);

} // namespace hanscope
