// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/messagefield.h"

#include <QString>

namespace hanscope
{

/// What a kind of field is called in the user's language.
QString fieldName(FieldKind kind);

/// Whether a field of this kind without a value shows its bytes.
bool isOpaque(FieldKind kind);

} // namespace hanscope
