// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"
#include "core/model/checkreport.h"

namespace hanscope
{

/// Keeps the newest message of each kind, for a report.
class FrameSamples
{
public:
    void add(const Message &message);

    /// In the order in which each kind came first.
    std::vector<ReportFrame> frames(bool isMasked) const;

private:
    struct Sample {
        MessageStatus status = MessageStatus::Corrupt;
        std::optional<DecodeErrc> error; ///< unless decoded
        ListKind kind = ListKind::Other;
        std::vector<std::uint8_t> bytes;
        std::vector<bool> shown;
    };

    static constexpr std::size_t mostSamples = 12;

    std::vector<Sample> m_samples;
};

} // namespace hanscope
