// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"
#include "core/codec/meterlist.h"
#include "core/inspect/fieldbuilder.h"

namespace hanscope
{

/// What is known from around a payload.
struct PayloadContext {
    ListContext list;
    Decipherer &decipherer;
    bool isBare = false; ///< without a frame a list may come without anything in front
};

/// What a frame carries: LLC header, block, ciphering, notification, data. Takes all of `in`.
void addPayload(ByteCursor &in, const PayloadContext &context, FieldBuilder &out);

/// A data-notification and nothing behind it. Takes all of `in`.
void addNotification(ByteCursor &in, const ListContext &context, FieldBuilder &out);

} // namespace hanscope
