// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <string_view>

namespace hanscope::test
{

/// What a check might say when it comes to `verdict`, with made-up but fitting evidence.
inline CheckStatus checkedStatus(CheckVerdict verdict);

namespace checkstates
{
using namespace std::chrono_literals;
using namespace std::chrono;

inline constexpr ReceiveTime now = sys_days{2026y / November / 23} + 12h + 47min + 31s;

inline TriedSetting triedFor(milliseconds time, LineSetting setting)
{
    TriedSetting tried;
    tried.setting = setting;
    tried.listened = time;
    return tried;
}

inline CheckStatus opened()
{
    CheckStatus status;
    status.reader = {"/dev/ttyUSB0", "FT232R USB UART", "FTDI", "A10K4XYZ", 0x0403, 0x6001};
    status.step = CheckStep::ReadingLists;
    status.startedAt = now - 3min;
    status.now = now;
    status.isSettled = true;
    status.settingCount = 4;
    status.settingNumber = 1;
    status.passed = {CheckMark::ReaderFound, CheckMark::PortOpened};
    status.evidence.line.tried = {triedFor(175s, {})};
    status.evidence.line.listened = 175s;
    return status;
}

inline CheckStatus closed(LinkProblem problem)
{
    CheckStatus status = opened();
    status.step = CheckStep::WaitingForPort;
    status.evidence.line = {};
    status.evidence.system.problem = problem;
    status.passed = {CheckMark::ReaderFound};
    return status;
}

inline CheckStatus silent()
{
    CheckStatus status = opened();
    status.step = CheckStep::Watching;
    status.evidence.line.tried = {triedFor(25s, {}), triedFor(25s, {2400, Parity::None}),
                                  triedFor(10s, {115200, Parity::None}), triedFor(10s, {9600, Parity::None})};
    status.evidence.line.allTried = true;
    status.evidence.line.silentFor = status.evidence.line.listened = 178s;
    return status;
}

inline CheckStatus garbage(LineLook look, std::uint32_t baudRate = 2400)
{
    CheckStatus status = silent();
    status.step = CheckStep::Over;
    status.passed.push_back(CheckMark::BytesHeard);
    LineEvidence &line = status.evidence.line;
    line.silentFor = 1s;
    line.bytes = 3120;
    ByteEvidence &bytes = line.at2400;
    bytes.bytes = 2210;
    bytes.distinct = 31;
    bytes.entropy = 3.6;
    bytes.topBit = 0.41;
    bytes.flags = 4;
    bytes.look = look;
    bytes.lookBaudRate = baudRate;
    line.counters = KernelCounters{1420, 61, 0, 0};
    status.lastBytes.assign(64, 0x80);
    for (std::size_t at = 0; at < 64; at += 3)
        status.lastBytes[at] = static_cast<std::uint8_t>(0x60 + at);
    return status;
}

inline CheckStatus receiving(bool hasPhases = true)
{
    CheckStatus status = opened();
    status.passed = {CheckMark::ReaderFound, CheckMark::PortOpened, CheckMark::BytesHeard,
                     CheckMark::MessagesWhole, CheckMark::ListsRead};
    LineEvidence &line = status.evidence.line;
    line.bytes = 8214;
    line.frames.good = line.frames.decoded = 86;
    ContentEvidence &content = status.evidence.content;
    content.meter = {Maker::Aidon, Network::FourWire, {"AIDON_V0001"}, {"7359992890007997"}, {"6534"}};
    content.list1 = 68;
    content.span = TimeSpan{now - 170s, now - 2s};
    content.hourly.isExpected = true;
    content.hourly.due = ceil<hours>(now) + 10s;
    for (const char letter : std::string_view("~\xA0\x2A\x41\x08\x83\x13\x04\x13\xE6\xE7\x0F\x40~~\xA1\x0E"
                                              "A\x08\x83\x13\xEE\xEE"))
        status.lastBytes.push_back(static_cast<std::uint8_t>(letter));
    for (std::size_t at = status.lastBytes.size(); at < 63; ++at)
        status.lastBytes.push_back(static_cast<std::uint8_t>(at * 37));
    status.lastBytes.push_back(0x7E);
    if (hasPhases) {
        content.list2 = 18;
        status.passed.push_back(CheckMark::PhasesSeen);
    }
    return status;
}

inline CheckStatus damaged()
{
    CheckStatus status = receiving();
    FrameEvidence &frames = status.evidence.line.frames;
    frames.bad = 7;
    frames.shortOnes = {68, 2, 0, 0};
    frames.longOnes = {18, 5, 5, 0};
    return status;
}

inline CheckStatus hourly()
{
    CheckStatus status = receiving();
    status.evidence.content.list3 = status.evidence.content.hourly.seen = 1;
    status.passed.push_back(CheckMark::HourlySeen);
    return status;
}

/// Whole messages that cannot be read.
inline CheckStatus unread(bool isEncrypted)
{
    CheckStatus status = receiving();
    status.passed.resize(4);
    status.evidence.content = {};
    FrameEvidence &frames = status.evidence.line.frames;
    frames.decoded = 0;
    (isEncrypted ? frames.encrypted : frames.unknown) = frames.good;
    return status;
}

inline CheckStatus ofSystem(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::NoPermission: {
        CheckStatus status = closed(LinkProblem::PermissionDenied);
        status.evidence.system.owner = "dialout";
        status.evidence.system.detail = "Permission denied";
        return status;
    }
    case CheckVerdict::Busy: {
        CheckStatus status = closed(LinkProblem::Busy);
        status.evidence.system.owner = "minicom";
        return status;
    }
    case CheckVerdict::CannotLock:
        return closed(LinkProblem::CannotLock);
    case CheckVerdict::Unplugged: {
        CheckStatus status = closed(LinkProblem::Unplugged);
        status.passed.clear();
        return status;
    }
    case CheckVerdict::NoPort: {
        CheckStatus status = closed(LinkProblem::NoSuchPort);
        status.reader = {};
        status.passed.clear();
        status.evidence.system.withoutPort = {{0x1A86, 0x7523, "USB Serial", "usbfs", true}};
        return status;
    }
    default: {
        CheckStatus status = closed(LinkProblem::NoSuchPort);
        status.reader = {};
        status.passed.clear();
        return status;
    }
    }
}

inline CheckStatus ofLine(CheckVerdict verdict)
{
    CheckStatus status = silent();
    switch (verdict) {
    case CheckVerdict::Asleep:
        status.evidence.system.asleep = TimeSpan{now - 6h, now - 20s};
        return status;
    case CheckVerdict::SilentAfterData:
        status.evidence.heardBefore = now - 72h;
        return status;
    case CheckVerdict::PowerCutPattern:
        status = receiving();
        status.evidence.line.silences = {61s, 60s, 61s};
        return status;
    case CheckVerdict::Noise:
        return garbage(LineLook::None);
    case CheckVerdict::WrongSpeed:
        return garbage(LineLook::TooFast, 9600);
    case CheckVerdict::WrongParity:
        return garbage(LineLook::OtherParity);
    case CheckVerdict::SevenBits:
        return garbage(LineLook::SevenBits);
    default:
        return status;
    }
}

inline CheckStatus ofContent(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::P1Format: {
        CheckStatus status = receiving();
        status.setting = {115200, Parity::None};
        status.evidence.line.frames.p1 = status.evidence.line.frames.good;
        ContentEvidence &content = status.evidence.content;
        content.others = content.list1 + content.list2;
        content.list1 = content.list2 = 0;
        return status;
    }
    case CheckVerdict::Damaged:
    case CheckVerdict::LongFramesBreak:
        return damaged();
    case CheckVerdict::Encrypted:
        return unread(true);
    case CheckVerdict::UnknownLayout:
        return unread(false);
    case CheckVerdict::PowerOnlySoFar:
        return receiving(false);
    case CheckVerdict::HourlyMissing: {
        CheckStatus status = receiving();
        status.evidence.content.hourly.missed = 1;
        return status;
    }
    case CheckVerdict::HourlyRepeated: {
        CheckStatus status = hourly();
        status.evidence.content.hourly.repeated = 1;
        return status;
    }
    case CheckVerdict::Working:
        return hourly();
    default:
        return receiving();
    }
}

} // namespace checkstates

inline CheckStatus checkedStatus(CheckVerdict verdict)
{
    CheckStatus status = verdict < CheckVerdict::Asleep ? checkstates::ofSystem(verdict)
        : verdict < CheckVerdict::P1Format              ? checkstates::ofLine(verdict)
                                                        : checkstates::ofContent(verdict);
    status.verdict = verdict;
    return status;
}

/// A check that has run for 31 s and has not heard anything yet.
inline CheckStatus listeningStatus()
{
    using namespace std::chrono_literals;
    CheckStatus status = checkstates::silent();
    status.step = CheckStep::TryingSettings;
    status.isSettled = false;
    status.settingNumber = 2;
    status.setting.parity = Parity::None;
    status.settingEndsIn = 19s;
    status.sweepEndsIn = 39s;
    status.evidence.line.tried.resize(2);
    status.evidence.line.tried.back().listened = 6s;
    status.evidence.line.silentFor = status.evidence.line.listened = 31s;
    status.startedAt = status.now - 31s;
    return status;
}

/// All live lists, with the setting that was not expected, and everything beside the verdict.
inline CheckStatus remarkableStatus()
{
    CheckStatus status = checkedStatus(CheckVerdict::HourlyAwaited);
    status.setting.parity = Parity::None;
    status.evidence.content.clockOffset = std::chrono::seconds(190);
    status.evidence.content.implausibleVoltage = true;
    const auto all = allFindings();
    status.findings.assign(all.begin(), all.end());
    return status;
}

} // namespace hanscope::test
