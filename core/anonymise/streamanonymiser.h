// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anonymise/anonymisesummary.h"
#include "core/anonymise/messagerewriter.h"
#include "core/session/sessionrecord.h"

#include <deque>

namespace hanscope
{

/// Takes the records of a session in order and hands them on, in the same order and at the same times, with
/// the meter's bytes rewritten. Bytes of what cannot be rewritten with certainty become zeros: as many, at
/// the same time. Large: make it a member of something on the heap.
class StreamAnonymiser
{
public:
    StreamAnonymiser(const Identities &identities, TimeShift shift)
        : m_rewriter(identities, shift)
    {
    }

    void add(ReceiveTime at, Bytes bytes);
    void add(ReceiveTime at, const SessionEvent &event);

    /// No more bytes will come for what has begun.
    void finish();

    /// The next record that is ready; a view, valid until the next call of anything. Its offset is not set.
    std::optional<SessionRecord> next();

    Replacements &replacements() { return m_rewriter.replacements(); }
    const AnonymiseSummary &summary() const { return m_summary; }

private:
    struct Waiting {
        ReceiveTime at{};
        std::size_t size = 0;
        std::optional<SessionEvent> event;
    };
    void takeStretches();
    void take(const Stretch &stretch);
    void takeFrame(const Stretch &stretch);
    void endMessage(const Message &message);
    void dropMessage(std::uint64_t &counter);
    void keepFill(std::uint64_t end);
    void write(std::uint64_t offset, Bytes bytes);
    std::uint64_t settledTo() const;

    MessageRewriter m_rewriter;
    Deframer m_deframer;
    StreamDecoder m_decoder;
    Framing m_framing = Framing::None; ///< of the frames that m_decoder got last
    FrameGroup m_group; ///< frames of a message that is not complete
    std::deque<Waiting> m_waiting;
    std::vector<std::uint8_t> m_heard; ///< bytes from m_base on, as they came
    std::vector<std::uint8_t> m_safe; ///< the same, zeros but for what may be handed on
    std::uint64_t m_base = 0;
    std::uint64_t m_seenTo = 0; ///< end of the last stretch
    std::uint64_t m_goodTo = 0; ///< end of the last frame that was rewritten
    std::vector<std::uint8_t> m_handedOut;
    bool m_finished = false;
    AnonymiseSummary m_summary;
};

} // namespace hanscope
