// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QWidget>

namespace hanscope
{

const Theme &Theme::dark()
{
    static const Theme theme{
        .window = 0x10151b,
        .sidebar = 0x0c1116,
        .card = 0x18202a,
        .line = 0x263241,
        .text = 0xe8eef5,
        .muted = 0x93a1b1,
        .track = 0x243040,
        .selected = 0x1d2936,
        .faint = 0x3a4858,
        .outline = 0x617286,
        .import = 0x4c9be8,
        .exported = 0xf2b134,
        .good = 0x5bbf8a,
        .limit = 0xf2784b,
        .exportedText = 0xf2b134,
        .phase = {0xa2d4fc, 0xc19bff, 0x60cdb3},
    };
    return theme;
}

const Theme &Theme::light()
{
    static const Theme theme{
        .window = 0xf4f6f8,
        .sidebar = 0xe9edf1,
        .card = 0xffffff,
        .line = 0xdce2e8,
        .text = 0x17202a,
        .muted = 0x566371,
        .track = 0xe3e8ed,
        .selected = 0xdde5ec,
        .faint = 0xb9c3cd,
        .outline = 0x7f8c99,
        .import = 0x1c66b8,
        .exported = 0xb87300,
        .good = 0x17744a,
        .limit = 0xb8401a,
        .exportedText = 0x8f5a00,
        .phase = {0x0d74af, 0x7a54d1, 0x0a6a48},
    };
    return theme;
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, card);
    result.setColor(QPalette::AlternateBase, track);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Button, card);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, limit);
    result.setColor(QPalette::ToolTipBase, card);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Highlight, import);
    result.setColor(QPalette::HighlightedText, card);
    result.setColor(QPalette::Link, import);
    result.setColor(QPalette::Light, line);
    result.setColor(QPalette::Midlight, line);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, muted); // still to be read
    return result;
}

const Theme &themeOf(const QWidget &widget)
{
    return themeOf(widget.palette());
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::dark() : Theme::light();
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace hanscope
