// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"
#include "core/session/sessionerror.h"
#include "core/session/sessionrecord.h"

#include <memory>

namespace hanscope
{

/// The records of a session, or of a capture, from any time on.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// next() goes on with what came at `from` or a little earlier.
    virtual void seek(ReceiveTime from) = 0;

    /// The next record, valid until the next call; null at the end. What is damaged is left out.
    virtual const SessionRecord *next() = 0;

    /// Each record is one message without frame.
    virtual bool isBare() const { return false; }

    /// The file tells no times.
    virtual bool hasGuessedTimes() const { return false; }

    /// Something was left out so far.
    virtual bool isDamaged() const { return false; }
};

/// Opens a session, or a capture that CaptureReader can read: hex text or binary. `keys`: to find the meter's
/// times in a capture whose messages are ciphered.
/// errors: CannotRead; NotASession when it is neither; NewerVersion
SessionResult<std::unique_ptr<RecordSource>> openRecords(const std::string &path,
                                                         const std::optional<MeterKeys> &keys);

} // namespace hanscope
