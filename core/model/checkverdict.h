// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace hanscope
{

/// What a port check came to; one at a time. In the order in which they are decided: an earlier one hides the
/// later ones.
enum class CheckVerdict : std::uint8_t {
    NoReader, ///< no serial port, and no USB chip that could become one
    NoPort, ///< a reader's USB chip is there, but the system has made no usable port of it
    NoPermission,
    Busy, ///< another program has the port
    CannotLock, ///< the lock file that keeps other programs away cannot be made
    Unplugged, ///< the reader went away while the port was open
    Asleep, ///< the computer slept, and nothing has come since it woke
    SilentNeverHeard, ///< not one byte, and none ever with this reader
    SilentAfterData, ///< nothing comes now, but something did before
    PowerCutPattern, ///< silent for a minute again and again: the meter cuts the reader's power
    Noise, ///< bytes without any order
    WrongSpeed, ///< a meter's signal, read at another speed than it has
    WrongParity, ///< a meter's signal, read with another parity bit than it has
    SevenBits, ///< the highest bit of each byte is lost
    P1Format, ///< lines of text, as meters in the Netherlands and Sweden send them
    Damaged, ///< some messages arrive with a wrong checksum
    LongFramesBreak, ///< short messages arrive whole, long ones end too early
    Encrypted,
    UnknownLayout, ///< whole messages that nobody here can read
    PowerOnlySoFar, ///< list 1 only, for longer than a list 2 should take
    HourlyAwaited, ///< all live lists come; the hourly one is not due yet
    HourlyMissing, ///< an hourly list was due and did not come
    HourlyRepeated, ///< an hourly list said what the one before had said
    Working, ///< everything comes that this meter should send
};

/// What stands beside the verdict; any number of them.
enum class CheckFinding : std::uint8_t {
    Plusskunde, ///< power goes to the grid
    PhaseNotMeasured, ///< this meter leaves out a phase, as some do in an IT network
    WinterTime, ///< the meter's clock keeps normal time in summer, as most do
    ClockOff, ///< the meter's clock and ours differ by more than a minute
    AnotherMeter, ///< not the one that was heard last with this reader
    Implausible, ///< a voltage, current or power outside what a house has
};

/// What a verdict means for somebody who only wants to know whether it works; also the CLI's exit status.
enum class CheckClass : std::uint8_t {
    Fine = 0, ///< all is well, or all that can be known yet
    Faulty = 1, ///< data come, but something is wrong
    NoData = 2,
    CannotOpen = 3, ///< the port is not there or cannot be used
};

/// All of them, in the order of decision.
std::span<const CheckVerdict> allVerdicts();
std::span<const CheckFinding> allFindings();

/// Stable words: "no-reader", "silent-never-heard", "working" ...; "plusskunde" ...
std::string_view verdictWord(CheckVerdict verdict);
std::string_view findingWord(CheckFinding finding);

CheckClass classOf(CheckVerdict verdict);

} // namespace hanscope
