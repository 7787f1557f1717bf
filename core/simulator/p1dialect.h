// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"

#include <vector>

namespace hanscope
{

struct MeterProfile;

/// How a maker writes P1 telegrams.
struct P1Dialect {
    std::string_view start; ///< letters of the maker and speed: "LGF5"
    int energyDigits = 8, powerDigits = 4, voltDigits = 3, ampereDigits = 3; ///< in front of the point
    std::string_view reactivePower = "kVAr"; ///< and energy, with an h
    bool sendsIdsAsHex = false; ///< of their letters
    bool hasChecksum = true; ///< old meters have none
};

/// The lines between the first line of a telegram and its exclamation mark.
std::vector<std::uint8_t> p1Lines(const MeterList &list, const MeterProfile &meter);

/// A whole telegram around `body`: lines, or a ciphered message without tag as Elgama sends it.
/// source: DSMR 5.0.2 P1; captures p1-*
std::vector<std::uint8_t> p1Telegram(const MeterList &list, const MeterProfile &meter, Bytes body);

} // namespace hanscope
