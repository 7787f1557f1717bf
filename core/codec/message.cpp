// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/message.h"

namespace hanscope
{

std::string_view statusWord(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Decoded:
        return "decoded";
    case MessageStatus::Corrupt:
        return "corrupt";
    case MessageStatus::Incomplete:
        return "incomplete";
    case MessageStatus::Encrypted:
        return "encrypted";
    case MessageStatus::Unsupported:
        return "unsupported";
    }
    return "";
}

} // namespace hanscope
