// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meterkeys.h"
#include "core/replay/recordsource.h"

#include <vector>

namespace hanscope
{

/// A capture, in memory: bytes without times. Each message gets the time that its meter tells, and where it
/// tells none, a time some seconds after the message before; without any the last one came when the file
/// was written.
class CaptureSource : public RecordSource
{
public:
    /// errors: CannotRead; NotASession when it is neither hex text nor binary, or empty
    static SessionResult<std::unique_ptr<RecordSource>> open(const std::string &path,
                                                             const std::optional<MeterKeys> &keys);

    void seek(ReceiveTime from) override;
    const SessionRecord *next() override;
    bool isBare() const override { return m_isBare; }
    bool hasGuessedTimes() const override { return true; }

private:
    struct Piece {
        std::size_t end = 0; ///< in m_bytes
        ReceiveTime at{};
        bool isTold = false; ///< by the meter
    };
    void cutAt(std::size_t end, const std::optional<ReceiveTime> &told);
    void moveToEndAt(ReceiveTime last);
    bool readAll(int descriptor, const std::optional<MeterKeys> &keys);

    std::vector<std::uint8_t> m_bytes;
    std::vector<Piece> m_pieces;
    bool m_isBare = false;
    std::size_t m_next = 0;
    SessionRecord m_record;
};

} // namespace hanscope
