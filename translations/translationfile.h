// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace hanscope
{

/// Fills `translator` with the program's words in `language`, "nb" or "en". False when there are none.
bool loadTranslation(QTranslator &translator, const QString &language);

} // namespace hanscope
