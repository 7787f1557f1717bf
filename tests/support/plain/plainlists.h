// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain/plaindata.h"

namespace hanscope::plain
{

/// The values of a notification's body: tries each maker's layout, one after the other.
void readList(const Value &body, Message &message);

/// The data lines of a P1 telegram, from behind its header line to before its '!'.
void readP1Lines(const std::string &lines, bool hasChecksum, Message &message);

} // namespace hanscope::plain
