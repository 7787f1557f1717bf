// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagearea.h"

#include <QScrollBar>

#include <algorithm>

namespace hanscope
{

PageArea::PageArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // not seen while there is nothing to scroll
    page->setParent(viewport());
    page->hide();
}

void PageArea::setGutter(int pixels)
{
    m_page->setContentsMargins(0, 0, std::max(pixels - verticalScrollBar()->sizeHint().width(), 0), 0);
}

void PageArea::showEvent(QShowEvent *event)
{
    if (!widget()) {
        setWidget(m_page);
        m_page->show();
    }
    QScrollArea::showEvent(event);
}

} // namespace hanscope
