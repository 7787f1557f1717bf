// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/virtualmeter.h"

namespace hanscope
{

/// What goes wrong between meters and programs; each is known from captures or from the makers' documents.
enum class LineFault {
    BadChecksum, ///< one bit flips
    Cut, ///< the end of the frame is missing
    LostByte,
    DoubledByte,
    CrLf, ///< a terminal in text mode: each 0A arrives as 0D 0A
    Noise, ///< garbage in front of the frame
    ParityMarks, ///< pairs of 3F in place of bytes that came disturbed, as .NET hands them on
    NoClosingFlag, ///< the last byte is not delivered
    Silence, ///< nothing for a minute, as after an overload of the port
};

std::span<const LineFault> allLineFaults();

/// "bad-checksum", "cut", ...
std::string_view lineFaultName(LineFault fault);
std::optional<LineFault> lineFaultByName(std::string_view name);

/// The bytes of `sent` with this fault, always. The same seed and transmission give the same bytes.
std::vector<std::uint8_t> withFault(LineFault fault, const Transmission &sent, std::uint32_t seed);

/// A line with faults between a meter and us. CrLf, of the line's nature, hits every transmission, Silence
/// every fifth minute, the others one in five.
class FaultyLine
{
public:
    FaultyLine(std::vector<LineFault> faults, std::uint32_t seed);

    /// What arrives; perhaps nothing.
    std::vector<std::uint8_t> transmit(const Transmission &sent) const;

private:
    bool strikes(LineFault fault, const Transmission &sent) const;

    std::vector<LineFault> m_faults;
    Chance m_chance;
    std::uint32_t m_seed;
};

} // namespace hanscope
