// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklink.h"

namespace hanscope
{
namespace
{

LinkPhase phaseOf(const CheckStatus &check)
{
    const CheckEvidence &evidence = check.evidence;
    if (evidence.system.problem == LinkProblem::Unplugged)
        return LinkPhase::Lost;
    if (check.reader.path.empty())
        return LinkPhase::NoPort;
    if (evidence.system.problem != LinkProblem::None)
        return LinkPhase::Failed;
    if (evidence.line.frames.good > 0)
        return LinkPhase::Receiving;
    return evidence.line.bytes > 0 ? LinkPhase::Undecoded : LinkPhase::Silent;
}

} // namespace

LinkStatus linkOf(const CheckStatus &check)
{
    LinkStatus link;
    link.phase = phaseOf(check);
    link.problem = check.evidence.system.problem;
    link.portPath = check.reader.path;
    link.portName = check.reader.product;
    link.owner = check.evidence.system.owner;
    link.detail = check.evidence.system.detail;
    link.baudRate = check.setting.baudRate;
    link.parity = check.setting.parity;
    link.framesGood = check.evidence.line.frames.good;
    link.framesRejected = check.evidence.line.frames.bad;
    return link;
}

} // namespace hanscope
