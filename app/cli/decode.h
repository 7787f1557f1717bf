// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hanscope
{

/// The command `decode`: writes what the frames in files say. Its --help tells everything.
///
/// in:  the command line from the command's name on
/// out: the exit status: 0 everything decoded, 1 something rejected, 2 wrong use or unreadable file
int runDecode(const QStringList &arguments);

} // namespace hanscope
