// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hanscope
{

/// The command `check`: finds out whether a HAN port really sends data. Its --help tells everything.
///
/// in:  the command line from the command's name on
/// out: the exit status: that of the verdict's CheckClass, 2 without a verdict, 64 for wrong use
int runCheck(const QStringList &arguments);

} // namespace hanscope
