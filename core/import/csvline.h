// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hanscope
{

/// The fields of a line of CSV without its line end, without their quotes and the blanks around them; a
/// doubled quote within quotes is one. source: RFC 4180, of which other separators are a common variant
std::vector<std::string> csvFields(std::string_view line, char separator);

/// Semicolon, tab or comma, whichever a heading has most of.
char csvSeparator(std::string_view heading);

} // namespace hanscope
