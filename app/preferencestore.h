// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

class QSettings;

namespace hanscope
{

/// The user's preferences in `settings`; what is missing or not understood there keeps its default.
Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

} // namespace hanscope
