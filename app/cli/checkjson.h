// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QJsonObject>

namespace hanscope
{

/// What a check came to, for other programs: "verdict" (null when it is too early for one), "findings",
/// "evidence", "nextSteps". Times are in seconds or UTC, shares from 0 to 1. Without the meter's number.
/// `nextSteps` are in whatever language is installed.
QJsonObject checkJson(const CheckStatus &status);

} // namespace hanscope
