// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"
#include "core/model/heardmessage.h"

namespace hanscope
{

/// A message of the decoder, whose bytes are gone with the next one, as one to keep.
HeardMessage heardMessage(const Message &message, ReceiveTime receivedAt, std::uint64_t number);

} // namespace hanscope
