// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hanscope
{

/// What the rows of an export are.
enum class ExportRows {
    Readings, ///< every list of the meter that was received
    Minutes, ///< what the lists of a minute come to
    Hours, ///< energy by hour, as the counters prove it
    Days, ///< energy by day of Norwegian time
};

} // namespace hanscope
