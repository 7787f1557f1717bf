// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/heard.h"

namespace hanscope
{
namespace
{

HeardStatus heardStatus(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Decoded:
        return HeardStatus::Decoded;
    case MessageStatus::Corrupt:
        break;
    case MessageStatus::Incomplete:
        return HeardStatus::Incomplete;
    case MessageStatus::Encrypted:
        return HeardStatus::Encrypted;
    case MessageStatus::Unsupported:
        return HeardStatus::Unsupported;
    }
    return HeardStatus::Corrupt;
}

} // namespace

HeardMessage heardMessage(const Message &message, ReceiveTime receivedAt, std::uint64_t number)
{
    HeardMessage heard;
    heard.number = number;
    heard.receivedAt = receivedAt;
    heard.status = heardStatus(message.status);
    heard.framing = framingWord(message.framing);
    heard.bytes.assign(message.bytes.begin(), message.bytes.end());
    if (heard.isRejected()) {
        heard.error = errorWord(message.error.code);
        heard.errorOffset = message.error.offset;
    } else {
        heard.kind = message.list.kind;
    }
    return heard;
}

} // namespace hanscope
