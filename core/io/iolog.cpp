// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/iolog.h"

namespace hanscope
{

Q_LOGGING_CATEGORY(ioLog, "hanscope.io", QtWarningMsg)

} // namespace hanscope
