// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>

namespace hanscope::fonts
{
namespace
{

constexpr qreal usualPixels = 14; // 10 to 11 points at 96 dots per inch, as desktops begin with

qreal scaleOfSystem()
{
    const QFontInfo font(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    return std::clamp(font.pixelSize() / usualPixels, 1.0, 2.5);
}

qreal &currentScale()
{
    static qreal scale = scaleOfSystem();
    return scale;
}

} // namespace

qreal scale()
{
    return currentScale();
}

void setScale(qreal scale)
{
    currentScale() = scale;
}

int scaled(int pixels)
{
    return qRound(pixels * scale());
}

QFont window()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(QStringList{QStringLiteral("Inter")} + font.families());
    font.setPixelSize(scaled(title));
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
    return exact(base, scaled(pixels), weight);
}

QFont exact(const QFont &base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace hanscope::fonts
