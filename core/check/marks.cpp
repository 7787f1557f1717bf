// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/marks.h"

#include <array>

namespace hanscope
{
namespace
{

constexpr std::uint64_t fewestBytes = 8;

bool isPortThere(const CheckEvidence &evidence)
{
    const LinkProblem problem = evidence.system.problem;
    return problem != LinkProblem::NoSuchPort && problem != LinkProblem::Unplugged;
}

struct MarkRow {
    CheckMark mark;
    bool (*isPassed)(const CheckEvidence &evidence);
};

constexpr std::array rows{
    MarkRow{CheckMark::ReaderFound, isPortThere},
    MarkRow{CheckMark::PortOpened,
            [](const CheckEvidence &e) { return e.system.problem == LinkProblem::None; }},
    MarkRow{CheckMark::BytesHeard, [](const CheckEvidence &e) { return e.line.bytes >= fewestBytes; }},
    MarkRow{CheckMark::MessagesWhole, [](const CheckEvidence &e) { return e.line.frames.good > 0; }},
    MarkRow{CheckMark::ListsRead, [](const CheckEvidence &e) { return e.content.lists() > 0; }},
    MarkRow{CheckMark::PhasesSeen,
            [](const CheckEvidence &e) { return e.content.lists() > e.content.list1; }},
    MarkRow{CheckMark::HourlySeen, [](const CheckEvidence &e) { return e.content.hourly.seen > 0; }},
};

} // namespace

std::vector<CheckMark> marksIn(const CheckEvidence &evidence)
{
    std::vector<CheckMark> passed;
    for (const MarkRow &row : rows) {
        if (row.isPassed(evidence))
            passed.push_back(row.mark);
    }
    return passed;
}

} // namespace hanscope
