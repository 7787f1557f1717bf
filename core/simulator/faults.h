// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/virtualmeter.h"

#include <span>

namespace hanscope
{

/// What goes wrong between meters and programs; each is known from captures or from the makers' documents.
enum class Fault {
    BadChecksum, ///< one bit flips
    Cut, ///< the end of the frame is missing
    LostByte,
    DoubledByte,
    CrLf, ///< a terminal in text mode: each 0A arrives as 0D 0A
    Noise, ///< garbage in front of the frame
    Silence, ///< nothing for a minute, as after an overload of the port
    RepeatedHour, ///< an hourly list says clock and registers of the one before (Aidon)
    Encrypted, ///< a ciphered message instead of a plain one
    NoClosingFlag,
};

std::span<const Fault> allFaults();

/// "bad-checksum", "cut", ...
std::string_view faultName(Fault fault);
std::optional<Fault> faultByName(std::string_view name);

/// The bytes of `sent` with this fault, always. The same seed and transmission give the same bytes.
/// RepeatedHour needs to know the hour before and changes nothing here.
std::vector<std::uint8_t> withFault(Fault fault, const Transmission &sent, std::uint32_t seed);

/// A line with faults between a meter and us. Faults of the line's nature (CrLf, Encrypted) hit every
/// transmission, Silence every fifth minute, RepeatedHour every second hour, the others one in five.
class FaultyLine
{
public:
    FaultyLine(std::vector<Fault> faults, std::uint32_t seed);

    /// What arrives; perhaps nothing.
    std::vector<std::uint8_t> transmit(const Transmission &sent);

private:
    bool strikes(Fault fault, const Transmission &sent) const;
    void repeatHour(Transmission &sent);

    std::vector<Fault> m_faults;
    Chance m_chance;
    std::uint32_t m_seed;
    MeterList m_lastHourly; ///< kind Other until there was one
};

} // namespace hanscope
