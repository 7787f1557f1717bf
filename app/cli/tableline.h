// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"

#include <string>
#include <string_view>

namespace hanscope
{

/// Appends the names of the columns, below the name of the file when there is one to tell.
void appendTableHead(std::string &out, std::string_view file);

/// Appends what became of `message` to `out`: one line of aligned columns.
void appendTableLine(std::string &out, const Message &message);

} // namespace hanscope
