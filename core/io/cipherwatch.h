// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"
#include "core/model/cipherstatus.h"

namespace hanscope
{

/// Tells from the messages of a line whether they are ciphered, and whether our key fits.
///
/// A new key is judged by the first message that comes. One that has fitted is doubted only after several
/// messages in a row that it does not fit: one alone may be damage that its checksum missed.
class CipherWatch
{
public:
    /// The decoder has this meter's key from now on, or none.
    void keyChanged(const std::optional<SystemTitle> &keyOf);

    void take(const Message &message);

    /// What follows comes over another line, or after a pause in which the meter may have been changed.
    void restart();

    const CipherStatus &status() const { return m_status; }

private:
    void takeLocked(const Message &message);
    CipherPhase phaseOf(const Message &message) const;

    static constexpr int doubtAfter = 3;

    CipherStatus m_status;
    std::optional<SystemTitle> m_keyOf;
    int m_misfits = 0; ///< in a row, since a message that the key fitted
};

} // namespace hanscope
