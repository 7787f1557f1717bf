// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hanscope
{

/// The command `export`: writes sessions, captures or the history as a table. Its --help tells everything.
///
/// in:  the command line from the command's name on
/// out: the exit status: 0 written, 1 there was nothing to write, 2 wrong use, or a file that cannot be read
///      or written
int runExport(const QStringList &arguments);

} // namespace hanscope
