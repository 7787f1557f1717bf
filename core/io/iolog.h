// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hanscope
{

/// Everything core/io has to say: `hanscope.io`. The course of a link is told too with
/// QT_LOGGING_RULES="hanscope.io.info=true".
Q_DECLARE_LOGGING_CATEGORY(ioLog)

} // namespace hanscope
