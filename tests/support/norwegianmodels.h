// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/meterprofile.h"

namespace hanscope::test
{

/// The meter that this maker sells in Norway: Aidon, Kaifa or Kamstrup.
inline MeterModel modelOf(Maker maker)
{
    return maker == Maker::Kaifa   ? MeterModel::Kaifa
        : maker == Maker::Kamstrup ? MeterModel::Kamstrup
                                   : MeterModel::Aidon;
}

} // namespace hanscope::test
