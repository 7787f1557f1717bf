// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagearea.h"

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
    page->setParent(viewport());
    page->hide();
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
