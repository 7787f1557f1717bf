// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordingsign.h"

#include "ui/checksign.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>

namespace hanscope
{

RecordingSign::RecordingSign(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(fonts::scaled(metric::icon), fonts::scaled(metric::icon));
    hide();
}

void RecordingSign::setMeaning(Meaning meaning)
{
    if (m_meaning == meaning)
        return;
    m_meaning = meaning;
    setVisible(meaning != Meaning::Nothing);
    update();
}

void RecordingSign::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainter painter(this);
    if (m_meaning == Meaning::Trouble)
        return CheckSign::draw(painter, area, CheckSign::Meaning::Fault, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.limit);
    const qreal radius = area.width() * 0.36;
    painter.drawEllipse(area.center(), radius, radius);
}

} // namespace hanscope
