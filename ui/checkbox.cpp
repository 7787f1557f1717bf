// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkbox.h"

#include "ui/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace hanscope
{

void CheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (const Theme &theme = themeOf(*this); &theme == &Theme::dark())
        option.palette.setColor(QPalette::Base, theme.faint);
    painter.drawControl(QStyle::CE_CheckBox, option);
}

} // namespace hanscope
