// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

namespace hanscope
{

/// A fault and its name on the command line.
template <typename Fault>
struct FaultRow {
    Fault fault;
    std::string_view name;
};

template <typename Rows, typename Fault>
std::string_view nameIn(const Rows &rows, Fault fault)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [fault](const auto &candidate) { return candidate.fault == fault; });
    return row == rows.end() ? std::string_view() : row->name;
}

template <typename Rows>
auto faultIn(const Rows &rows, std::string_view name)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [name](const auto &candidate) { return candidate.name == name; });
    return row == rows.end() ? std::nullopt : std::optional(row->fault);
}

} // namespace hanscope
