// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace hanscope
{

/// Everything core/io has to say: `hanscope.io`.
Q_DECLARE_LOGGING_CATEGORY(ioLog)

} // namespace hanscope
