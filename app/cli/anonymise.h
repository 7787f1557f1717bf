// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hanscope
{

/// hanscope-cli anonymise; `arguments` begin with the command's name. Returns the exit status.
int runAnonymise(const QStringList &arguments);

} // namespace hanscope
