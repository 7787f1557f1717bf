// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/uart.h"
#include "core/simulator/virtualmeter.h"

#include <span>

namespace hanscope
{

/// What is wrong between a meter and the program that reads it, below the bytes.
enum class LineTrouble {
    None,
    Read1200, ///< the reader listens at another speed than the meter's 2400 baud ...
    Read4800,
    Read9600,
    Read19200,
    Read115200,
    Read8E1, ///< ... or expects other characters; one of these is right for each meter
    Read8N1,
    Read8O1,
    Read7E1,
    Read7N1,
    Spikes, ///< nothing from the meter; short disturbances of an idle line
    Breaks, ///< nothing from the meter; the line falls low now and then
    Hiss, ///< nothing from the meter; bytes without any order
    BrownOut, ///< the reader's power lasts for short messages only
    PowerCut, ///< the meter lets the reader live for some seconds, then cuts it off for a minute
    Silent,
};

std::span<const LineTrouble> allTroubles();

/// "4800", "8n1", "brownout" ...
std::string_view troubleName(LineTrouble trouble);
std::optional<LineTrouble> troubleByName(std::string_view name);

/// The reader between a meter and us. A pure function of what is sent: the same setup and transmission always
/// give the same bytes.
struct ReaderLine {
    LineTrouble trouble = LineTrouble::None;
    Maker maker = Maker::Aidon; ///< decides how the meter sends its characters
    bool dropsBadBytes = false; ///< as in UartReceiver
    bool waitsForIdle = true; ///< as in UartReceiver
    std::uint32_t seed = 1;

    /// What arrives of `bytes`, which are sent from `begins` on.
    std::vector<std::uint8_t> receive(Bytes bytes, ReceiveTime begins) const;

    /// How late it arrives: disturbances keep no time.
    std::chrono::milliseconds delay(ReceiveTime begins) const;

    /// The same with a reader that is set to `format`, where the trouble is no setting.
    std::vector<std::uint8_t> receiveAs(const CharacterFormat &format, Bytes bytes, ReceiveTime begins) const;
};

/// How this maker's meters in Norway send characters.
CharacterFormat characterFormatOf(Maker maker);

} // namespace hanscope
