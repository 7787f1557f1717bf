// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anonymise/framegroup.h"
#include "core/anonymise/identities.h"
#include "core/anonymise/replacements.h"
#include "core/anonymise/timeshift.h"
#include "core/codec/streamdecoder.h"

namespace hanscope
{

/// Rewrites messages and looks at what came of it: only what decodes to the same values, and holds nothing
/// that names anybody, is good.
class MessageRewriter
{
public:
    MessageRewriter(const Identities &identities, TimeShift shift)
        : m_identities(identities)
        , m_shift(shift)
    {
    }

    Replacements &replacements() { return m_replacements; }

    /// `message` is what the frames of `group` were decoded to. False: hand nothing of them out.
    bool rewrite(FrameGroup &group, const Message &message);

private:
    bool isGood(const FrameGroup &group, const Message &original);
    bool sameButForNames(const Message &original, const Message &rewritten) const;

    const Identities &m_identities;
    TimeShift m_shift;
    Replacements m_replacements;
    StreamDecoder m_decoder;
};

} // namespace hanscope
