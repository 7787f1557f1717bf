// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace hanscope::fonts
{

QFont window()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(QStringList{QStringLiteral("Inter")} + font.families());
    font.setPixelSize(title);
    return font;
}

QFont printed()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                                 QStringLiteral("DejaVu Sans")}
                     + font.families());
    font.setPixelSize(title);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont sized(const QFont &base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace hanscope::fonts
