// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demostrip.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace hanscope
{

DemoStrip::DemoStrip(QWidget *parent)
    : QWidget(parent)
    , m_leave(new FlatButton(FlatButton::Role::Action, this))
{
    setFixedHeight(fonts::scaled(34));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, metric::grid, metric::grid, metric::grid);
    row->addStretch();
    row->addWidget(m_leave);
    connect(m_leave, &FlatButton::clicked, this, &DemoStrip::leaveRequested);
    retranslate();
}

QString DemoStrip::text() const
{
    return tr("Demo: a simulated meter, not your home");
}

void DemoStrip::retranslate()
{
    m_leave->setText(tr("&Leave the demo"));
    setAccessibleName(text());
    update();
}

void DemoStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(area, metric::stripRadius, metric::stripRadius);
    painter.fillPath(shape, theme.selected);
    painter.setClipPath(shape);
    painter.setPen(QPen(theme.faint, 3));
    for (qreal x = -height(); x < 44; x += 10)
        painter.drawLine(QPointF(x, height()), QPointF(x + height(), 0));
    painter.setClipping(false);
    painter.setFont(fonts::sized(font(), fonts::title, QFont::DemiBold));
    const QRectF words(48, 0, m_leave->x() - 56, height());
    const qreal wide = painter.fontMetrics().horizontalAdvance(text()) + 24;
    painter.fillRect(QRectF(48 - 12, 1, std::min(wide, words.width()), height() - 2), theme.selected);
    painter.setPen(theme.muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, metric::stripRadius, metric::stripRadius);
    painter.setPen(theme.text);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), text());
}

void DemoStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
