// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hanscope
{

/// The command `simulate`: plays a virtual meter. Its --help tells everything.
///
/// in:  the command line from the command's name on
/// out: the exit status: 0 played to the end or interrupted, 1 no pseudo terminal, 2 wrong use
int runSimulate(const QStringList &arguments);

} // namespace hanscope
