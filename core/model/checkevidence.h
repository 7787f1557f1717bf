// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linesetting.h"
#include "core/model/reading.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hanscope
{

/// A USB chip that readers are built with, and of which the system has made no serial port.
struct UsbWithoutPort {
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::string product; ///< text from the USB descriptor, may be empty
    std::string driver; ///< who has its interface: empty for nobody, "usbfs" for a program
    bool brlttyRuns = false; ///< the service for braille displays, which takes some of these chips

    bool operator==(const UsbWithoutPort &) const = default;
};

/// A stretch of time, UTC.
struct TimeSpan {
    ReceiveTime from{};
    ReceiveTime to{};

    bool operator==(const TimeSpan &) const = default;
};

/// What the operating system says about the reader.
struct SystemEvidence {
    LinkProblem problem = LinkProblem::None; ///< why the port is not open; NoSuchPort also when there is none
    std::string owner; ///< PermissionDenied: the group of the device node; Busy: the program, where known
    std::string detail; ///< the operating system's text
    bool newLoginNeeded = false; ///< PermissionDenied: the user is in the group, but this session is not yet
    std::vector<UsbWithoutPort> withoutPort;
    std::optional<TimeSpan> asleep; ///< the computer slept, and nothing has come since

    bool operator==(const SystemEvidence &) const = default;
};

/// Errors that a serial driver has counted (TIOCGICOUNT) since the port was opened.
struct KernelCounters {
    std::uint32_t framing = 0; ///< a stop bit was missing
    std::uint32_t parity = 0;
    std::uint32_t breaks = 0;
    std::uint32_t overrun = 0;

    bool operator==(const KernelCounters &) const = default;
};

/// What bytes look like when a wrongly set reader makes them of a meter's signal.
enum class LineLook : std::uint8_t { None, TooFast, TooSlow, OtherParity, SevenBits };

/// What bytes came, whatever they mean. Shares go from 0 to 1 and are 0 without bytes.
struct ByteEvidence {
    std::uint64_t bytes = 0;
    std::uint32_t distinct = 0; ///< how many of the 256 values were seen
    double entropy = 0; ///< bits a byte, 0..8
    double topBit = 0; ///< share of bytes from 80 on
    double oddOnes = 0; ///< share with an odd number of ones
    double text = 0; ///< share of printable characters and line ends, the top bit aside
    double spikes = 0; ///< share with at most one zero bit: short disturbances of an idle line
    double zeros = 0; ///< share of 00
    double doubledBits = 0; ///< share of the 16 values that a signal of half our speed can give
    double quadrupledBits = 0; ///< share of the 4 values that one of a quarter of it can give
    std::uint64_t flags = 0; ///< 7E
    std::uint64_t frameStarts = 0; ///< 7E, then A0 to AF
    std::uint64_t telegramStarts = 0; ///< a slash, three letters and a digit at the start of a line: P1

    std::uint64_t bursts = 0; ///< runs of bytes with a pause of at least 0.3 s in front
    std::uint64_t burstsFromFlag = 0; ///< of these, that begin with 7E
    std::optional<std::chrono::milliseconds> rhythm; ///< from burst to burst, when that is steady

    // Only as long as there is no good message:
    LineLook look = LineLook::None; ///< which way of reading a meter uses byte values most like this
    std::uint32_t lookBaudRate = 0; ///< TooFast, TooSlow: the reader's
    double lookDistance = 0; ///< bits a byte, 0 means exactly like this; entropy and this are 8 for anything

    bool operator==(const ByteEvidence &) const = default;
};

/// Messages of about one length.
struct LengthEvidence {
    std::uint64_t good = 0;
    std::uint64_t bad = 0;
    std::uint64_t brokenOff = 0; ///< of the bad ones: that ended too early
    std::uint64_t tooLong = 0; ///< of the bad ones: with bytes too many, as from a terminal in text mode

    std::uint64_t all() const { return good + bad; }
    bool operator==(const LengthEvidence &) const = default;
};

/// What became of messages. Good means that every checksum is right.
struct FrameEvidence {
    std::uint64_t good = 0;
    std::uint64_t decoded = 0; ///< of the good ones: read
    std::uint64_t encrypted = 0; ///< of the good ones: ciphered, without a key that fits
    std::uint64_t unknown = 0; ///< of the good ones: of a kind or layout that is not read
    std::uint64_t p1 = 0; ///< of the good ones: lines of text
    std::uint64_t bad = 0;
    std::uint64_t headersRight = 0; ///< of the bad ones: where the header's own checksum is right
    std::uint64_t strayBytes = 0; ///< outside of any message
    LengthEvidence shortOnes; ///< up to 64 bytes: list 1
    LengthEvidence longOnes;

    double badShare() const
    {
        return good + bad == 0 ? 0 : static_cast<double>(bad) / static_cast<double>(good + bad);
    }
    bool operator==(const FrameEvidence &) const = default;
};

/// One setting that was tried.
struct TriedSetting {
    LineSetting setting;
    std::chrono::milliseconds listened{};
    std::uint64_t bytes = 0;
    std::uint64_t goodFrames = 0;
    std::uint64_t telegramStarts = 0; ///< as in ByteEvidence
    double text = 0; ///< as in ByteEvidence

    bool operator==(const TriedSetting &) const = default;
};

/// What came over the line since the port was opened.
struct LineEvidence {
    std::vector<TriedSetting> tried; ///< in order; the last one is in use now
    bool allTried = false; ///< each had its time, and none brought a good message
    std::chrono::milliseconds listened{};
    std::chrono::milliseconds silentFor{}; ///< since the last byte, or since the port was opened
    std::uint64_t bytes = 0; ///< with all settings
    std::vector<std::chrono::milliseconds> silences; ///< ended ones of 45 s and more, not the first one
    ByteEvidence at2400; ///< with all settings of 2400 baud together
    FrameEvidence frames; ///< with the setting that brought the most
    std::optional<KernelCounters> counters; ///< where the driver has them

    bool operator==(const LineEvidence &) const = default;
};

/// Which values of a phase lists leave out.
struct PhaseEvidence {
    PerPhase<bool> currentMissing{};
    PerPhase<bool> voltageMissing{};

    bool operator==(const PhaseEvidence &) const = default;
};

/// The hourly lists.
struct HourlyEvidence {
    bool isExpected = false; ///< this meter sends them
    std::optional<ReceiveTime> due; ///< when the next one should come
    std::uint64_t seen = 0;
    std::uint64_t missed = 0; ///< since the last one that came
    std::uint64_t repeated = 0; ///< how many had the clock and the counters of the one before

    bool operator==(const HourlyEvidence &) const = default;
};

/// What the lists say, taken together.
struct ContentEvidence {
    MeterIdentity meter; ///< what list 2 or 3 say; the number is personal data
    std::uint64_t list1 = 0; ///< how many of each came
    std::uint64_t list2 = 0;
    std::uint64_t list3 = 0;
    std::uint64_t others = 0;
    std::optional<TimeSpan> span; ///< from the first list to the newest
    HourlyEvidence hourly;
    PhaseEvidence phases;
    bool exportSeen = false; ///< export power above zero, or a counter of exported energy that grew
    std::optional<std::chrono::seconds> clockOffset; ///< meter's clock minus Norwegian time, delay taken off
    bool winterTime = false; ///< the offset is one hour of summer time, and this is taken off
    bool anotherMeter = false;
    bool implausibleVoltage = false;
    bool implausibleCurrent = false;
    bool implausiblePower = false;

    std::uint64_t lists() const { return list1 + list2 + list3 + others; }
    bool operator==(const ContentEvidence &) const = default;
};

/// All that a verdict is made of.
struct CheckEvidence {
    SystemEvidence system;
    LineEvidence line;
    ContentEvidence content;
    std::optional<ReceiveTime> heardBefore; ///< an earlier session's last good message from this reader
    bool isOver = false; ///< nothing more will come: decide on what there is

    bool operator==(const CheckEvidence &) const = default;
};

} // namespace hanscope
