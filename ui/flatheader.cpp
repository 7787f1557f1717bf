// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flatheader.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int padding = 4; // what Qt leaves beside the words in a cell
constexpr int narrowest = 64;

} // namespace

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFont(fonts::sized(fonts::window(), fonts::label));
    setMinimumSectionSize(narrowest);
}

QString FlatHeader::textOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

int FlatHeader::lineHeight() const
{
    return fontMetrics().height() + 2 * padding;
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lineHeight()};
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const int words = fontMetrics().horizontalAdvance(textOf(section));
    return {std::max(words + 4 * padding, narrowest), lineHeight()};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const Theme &theme = themeOf(*this);
    painter->fillRect(area, theme.card);
    painter->setFont(font());
    painter->setPen(theme.muted);
    const QVariant asked = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool isWords = section == 0 || asked.value<Qt::Alignment>().testFlag(Qt::AlignLeft);
    const auto side = isWords ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(area.adjusted(padding, 0, -padding, 0), int(side | Qt::AlignVCenter), textOf(section));
}

} // namespace hanscope
