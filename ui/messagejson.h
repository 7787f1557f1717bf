// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"
#include "core/model/messagefield.h"

#include <QByteArray>
#include <QString>

namespace hanscope
{

/// "7E A0 2A ...": upper case, one blank between two bytes.
QString messageHex(const HeardMessage &message);

/// One JSON object: time in UTC, status, list, error and its offset, bytes in hex, and the fields nested as
/// in the tree, each with its stable word, offset, size and what else is known of it.
QByteArray messageJson(const HeardMessage &message, const MessageTree &tree);

} // namespace hanscope
