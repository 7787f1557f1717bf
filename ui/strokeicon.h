// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace hanscope
{

/// The line drawing `:/icons/pages/<name>.svg`, painted in the colour of the painter's pen: so it looks as
/// the words beside it do, in any theme and state.
QIcon strokeIcon(const QString &name);

} // namespace hanscope
