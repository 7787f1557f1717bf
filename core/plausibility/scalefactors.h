// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/factor.h"

#include <optional>

namespace hanscope
{

/// The power of ten, 1/1000 to 1000 without 1, that `ratio` is within a quarter or a third of; empty: none.
std::optional<Factor> unitFactor(double ratio);

/// The ratio of current transformers for 5 A nearest to `ratio`, at least 100/5: below, meters go without.
/// Empty for ratios below and above all.
/// source: IEC 61869-2, standard values of rated primary current
std::optional<std::int32_t> transformerRatio(double ratio);

} // namespace hanscope
