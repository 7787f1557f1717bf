// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"

namespace hanscope
{

/// One way to lay out a list. A new maker or country is a new file with these two functions and one row.
struct ListLayout {
    std::string_view name;
    bool (*looksLike)(Bytes body);
    Result<void> (*read)(ByteCursor body, const ListContext &context, MeterList &list);
};

/// All layouts, most telling first.
std::span<const ListLayout> listLayouts();

/// Reads the list in a notification into `list`, whatever its layout; `list` is overwritten.
/// errors: UnknownLayout, then with those values in `list` that have a code; and those of the layouts
Result<void> readList(const Notification &notification, const ListContext &context, MeterList &list);

} // namespace hanscope
