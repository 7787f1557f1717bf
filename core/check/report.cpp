// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/report.h"

#include <algorithm>

namespace hanscope
{
namespace
{

std::string maskedId(std::string_view meterId)
{
    constexpr std::size_t maker = 4;
    if (meterId.size() <= 2 * maker) // too short to show a part of it
        return meterId.empty() ? std::string() : "••••";
    std::string masked(meterId.substr(0, maker));
    for (std::size_t i = maker; i < meterId.size(); ++i)
        masked += "•";
    return masked;
}

void hideUse(CheckStatus &status)
{
    std::erase(status.findings, CheckFinding::Plusskunde);
    status.evidence.content.exportSeen = false;
    status.evidence.content.meter.meterId = {};
}

} // namespace

CheckReport makeReport(const CheckStatus &status, std::vector<ReportFrame> frames, bool isMasked)
{
    const std::string_view meterId = status.evidence.content.meter.meterId.view();
    CheckReport report;
    report.isMasked = isMasked;
    report.meterId = isMasked ? maskedId(meterId) : std::string(meterId);
    report.status = status;
    report.status.lastBytes.clear();
    report.frames = std::move(frames);
    if (isMasked)
        hideUse(report.status);
    return report;
}

} // namespace hanscope
