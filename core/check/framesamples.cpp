// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/framesamples.h"

#include "core/check/framemask.h"
#include "core/check/hexline.h"

#include <algorithm>

namespace hanscope
{

void FrameSamples::add(const Message &message)
{
    Sample sample;
    sample.status = message.status;
    if (message.status == MessageStatus::Decoded)
        sample.kind = message.list.kind;
    else
        sample.error = message.error.code;
    const auto isSameKind = [&sample](const Sample &kept) {
        return kept.status == sample.status && kept.error == sample.error && kept.kind == sample.kind;
    };
    auto place = std::find_if(m_samples.begin(), m_samples.end(), isSameKind);
    if (place == m_samples.end()) {
        if (m_samples.size() == mostSamples)
            return;
        place = m_samples.insert(place, Sample());
    }
    sample.bytes.assign(message.bytes.begin(), message.bytes.end());
    sample.shown = shownBytes(message);
    *place = std::move(sample);
}

std::vector<ReportFrame> FrameSamples::frames(bool isMasked) const
{
    std::vector<ReportFrame> frames;
    for (const Sample &sample : m_samples) {
        ReportFrame frame;
        frame.status = statusWord(sample.status);
        frame.reason = sample.error ? errorWord(*sample.error) : "";
        frame.kind = sample.kind;
        frame.size = sample.bytes.size();
        frame.hex = isMasked ? hexLine(sample.bytes, sample.shown) : hexLine(sample.bytes);
        frames.push_back(std::move(frame));
    }
    return frames;
}

} // namespace hanscope
