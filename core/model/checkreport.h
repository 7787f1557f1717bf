// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <string>

namespace hanscope
{

/// One message of a report.
struct ReportFrame {
    std::string status; ///< stable word: "decoded", "corrupt", "encrypted" ...
    std::string reason; ///< stable word of what is wrong with it: "fcs", "cut" ...; empty when decoded
    ListKind kind = ListKind::Other; ///< with "decoded"
    std::size_t size = 0; ///< in bytes
    std::string hex; ///< "7E A0 ··": hidden bytes as two dots
};

/// What a report on a port check says, for the window to put into words.
struct CheckReport {
    bool isMasked = true; ///< without the meter's number and without anything that follows from use
    CheckStatus status; ///< as it was when the report was made; lastBytes are left out
    std::string meterId; ///< as it may be shown: "7359••••••••••••" when masked, empty when unknown
    std::string system; ///< "Debian GNU/Linux 12 (bookworm), Linux 6.1.0"
    std::string program; ///< "HanScope 0.1.0"
    std::vector<ReportFrame> frames; ///< the newest of each kind
};

} // namespace hanscope
