// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"
#include "core/session/sessionfile.h"

#include <memory>

namespace hanscope::test
{

/// A list and when its last byte came.
struct Said {
    MeterList list;
    ReceiveTime at{};
};

/// What a session says, and all that is in it, unpacked.
struct Told {
    std::vector<Said> lists;
    std::size_t rejected = 0;
    std::vector<std::pair<ReceiveTime, SessionEvent>> events;
    std::vector<std::uint8_t> bytes;
};

inline Told tell(const std::string &path)
{
    Told told;
    const auto session = SessionFile::open(path);
    if (!session)
        return told;
    const auto decoder = std::make_unique<StreamDecoder>();
    const auto take = [&](const Message &message, ReceiveTime at) {
        if (message.status == MessageStatus::Decoded)
            told.lists.push_back({message.list, at});
        else
            ++told.rejected;
    };
    ReceiveTime last{};
    session->forEach(
        [&](const SessionRecord &record) {
            last = record.at;
            decodeAll(*decoder, record.bytes, [&](const Message &message) { take(message, record.at); });
            told.bytes.insert(told.bytes.end(), record.bytes.begin(), record.bytes.end());
            if (record.event)
                told.events.emplace_back(record.at, *record.event);
        },
        [](const SessionError &) {});
    decoder->finish();
    while (const Message *message = decoder->next())
        take(*message, last);
    return told;
}

} // namespace hanscope::test
