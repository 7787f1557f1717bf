// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"
#include "core/model/checkevidence.h"

namespace hanscope
{

/// Counts what became of messages, by their length and by how they failed.
class FrameStatistics
{
public:
    void add(const Message &message);

    const FrameEvidence &evidence() const { return m_evidence; }

private:
    void addGood(const Message &message);
    void addBad(const Message &message);
    LengthEvidence &ofLength(std::size_t bytes);

    FrameEvidence m_evidence;
};

} // namespace hanscope
