// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/datatag.h"
#include "core/codec/obis.h"

#include <span>

namespace hanscope
{

/// One value of a list, where it stands.
struct Place {
    enum class Holds : std::uint8_t {
        Measured, ///< a number with a unit
        ListId,
        MeterId,
        MeterType,
        MeterNumber, ///< the digits of the meter id as a number
        ListName, ///< the OBIS code of the list itself
        Clock,
        Unidentified, ///< of which nobody knows what it means
    };
    ObisCode code;
    Holds holds = Holds::Measured;
    bool sendsCode = true; ///< where the others do
    DataTag type = DataTag::LongUnsigned; ///< of what is unidentified
};

/// How a maker writes lists in COSEM data: the places, and what stands around each value.
struct ListForm {
    std::span<const Place> places; ///< of the longest list; others leave out what they do not say
    DataTag container = DataTag::Structure;
    bool wrapsItems = false; ///< each value is in a structure of its own
    bool sendsCodes = false;
    bool sendsUnits = false; ///< scaler and unit behind each measured value
    bool fillsGaps = false; ///< null-data in the places of phases that the meter does not have
    bool describesItself = false; ///< a push object list comes first
    DataTag text = DataTag::OctetString;
    DataTag volt = DataTag::DoubleLongUnsigned;
    DataTag ampere = DataTag::DoubleLongUnsigned;
    DataTag factor = DataTag::LongUnsigned; ///< of power, without unit
};

// source: the makers' HAN documents and captures
extern const ListForm aidonForm; ///< Norway
extern const ListForm embriqForm; ///< as Aidon, other codes for the counters
extern const ListForm aidonSwedenForm; ///< everything in each list, no texts
extern const ListForm kaifaForm; ///< bare values; Norway, and Sweden with everything in each list
extern const ListForm kaifaPairsForm; ///< Sweden
extern const ListForm kamstrupForm; ///< Norway, and Denmark
extern const ListForm kamstrupPush1Form; ///< Denmark, everything in each list
extern const ListForm austrianForm; ///< Kaifa MA309
extern const ListForm sagemcomForm; ///< Austria, the same but for one type
extern const ListForm landisGyrPushForm; ///< Switzerland, E450
extern const ListForm landisGyrForm; ///< E450, bare values
extern const ListForm iskraForm; ///< Slovenia, momentary values
extern const ListForm iskraCountersForm;
extern const ListForm p1SwedenForm; ///< lines of text
extern const ListForm p1NetherlandsForm;

} // namespace hanscope
