// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translationfile.h"

#include <QTranslator>

namespace hanscope
{

bool loadTranslation(QTranslator &translator, const QString &language)
{
    return translator.load(QStringLiteral(":/i18n/hanscope_") + language);
}

} // namespace hanscope
