// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hanscope
{

/// hanscope-cli record; `arguments` begin with the command's name. Returns the exit status.
int runRecord(const QStringList &arguments);

} // namespace hanscope
