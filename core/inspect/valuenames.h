// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/apdu.h"
#include "core/codec/meterlist.h"
#include "core/model/messagefield.h"

namespace hanscope
{

/// Tells which value of a list each data field from index `first` on is: its OBIS code, scaler and unit, also
/// where they are not sent with it but follow from its place. It asks the decoder itself: a value is what
/// changes in the decoded list when the field's bytes change.
///
/// in: the notification that these fields were made from; its bodyOffset counts as the fields' offsets do
void nameValues(const Notification &notification, const ListContext &context, std::size_t first,
                std::vector<MessageField> &fields);

} // namespace hanscope
