// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hanscope
{

/// One column of a table: a whole number in each row, or nothing.
using Column = std::vector<std::optional<std::int64_t>>;

/// Packs columns of equal length: each as the differences from value to value, divided by what divides all
/// of them, seven bits to a byte.
///
/// out: version 1, rows, columns; then for each column which rows are present (none, all, as in the column
///      before, or one bit a row), the divisor, and the zigzag differences of the present values
std::vector<std::uint8_t> packColumns(std::span<const Column> columns);

/// The columns again; empty when the bytes are not what packColumns() made, or hold more than `mostRows`.
std::optional<std::vector<Column>> unpackColumns(std::span<const std::uint8_t> bytes, std::size_t mostRows);

} // namespace hanscope
