// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/meterlist.h"
#include "core/codec/uart.h"
#include "core/simulator/clockhabits.h"
#include "core/simulator/frameform.h"
#include "core/simulator/listform.h"
#include "core/simulator/p1dialect.h"
#include "core/simulator/rhythm.h"

namespace hanscope
{

/// A meter that can be played: a maker's, as it is sold or as its firmware sends in one country.
enum class MeterModel {
    Aidon,
    Embriq, ///< Landis+Gyr E350
    Kaifa,
    Kamstrup,
    Kamstrup2017, ///< older firmware
    AidonSweden,
    KaifaSweden,
    KaifaSwedenPositional,
    KamstrupDenmark, ///< "DLMS push 1": everything in each list
    KamstrupDenmarkFine, ///< the Norwegian lists with 0.01 V
    KaifaAustria,
    SagemcomAustria,
    LandisGyrSwitzerland,
    LandisGyrE450,
    IskraSlovenia,
    P1Sweden, ///< Landis+Gyr E360
    P1Netherlands, ///< DSMR 5
};

/// How the time in front of a list is written.
enum class PushTimeForm {
    Absent,
    Plain, ///< 0C and twelve bytes, as the standard has it
    Tagged, ///< with the superfluous tag 09 in front
};

/// A network that a meter is made for, and the type it then says it is.
struct MeterType {
    Network network = Network::FourWire;
    std::string_view name{};
};

/// Powers of ten.
struct Scalers {
    std::int8_t ampere = 0, volt = 0, energy = 0, factor = -2;
};

/// Everything that tells one meter from another.
struct MeterProfile {
    MeterModel model{};
    std::string_view name{}; ///< "aidon-sweden"
    Maker maker = Maker::Unknown; ///< as its lists prove it
    Maker makerInList1 = Maker::Unknown; ///< whom a list 1 points to, which names nobody
    std::string_view letters{}; ///< of the maker, in system titles: "KFM"

    const ListForm *form = nullptr;
    const ListForm *hourlyForm = nullptr; ///< null: as `form`
    FrameForm framing = FrameForm::Hdlc;
    HdlcEnds ends{};
    std::optional<HdlcEnds> cipheredEnds{}; ///< empty: the same
    std::uint32_t invokeId = 0;
    PushTimeForm pushTime = PushTimeForm::Plain;
    const P1Dialect *p1 = nullptr; ///< with FrameForm::P1

    std::string_view listId{};
    std::string_view hourlyListId{}; ///< empty: as `listId`
    std::string_view meterId{}; ///< made up
    std::span<const MeterType> types{};
    bool padsTexts = false; ///< with NUL: the id to 16, the type to 4 bytes
    std::span<const std::uint8_t> notMeasuredInThreeWire{}; ///< group C
    bool sendsZeroInstead = false; ///< of leaving it out
    bool signsCurrents = false; ///< negative where power flows to the grid

    Rhythm rhythm{};
    bool namesListKinds = true; ///< false: what comes is no list 1, 2 or 3
    std::chrono::milliseconds delay{}; ///< from the slot to the first byte
    std::chrono::seconds hourlyReadAt{}; ///< clock and registers of list 3, after the full hour
    int meanSeconds = 1; ///< power is the mean of so many seconds
    CharacterFormat line = format8E1;
    Scalers scalers{};
    ClockHabits clock{};
};

const MeterProfile &profileOf(MeterModel model);
std::span<const MeterProfile> allMeterProfiles();

/// Null when no meter has that name.
const MeterProfile *profileByName(std::string_view name);

/// The type for this network; null when the meter is not made for it.
const MeterType *typeFor(const MeterProfile &meter, Network network);

} // namespace hanscope
