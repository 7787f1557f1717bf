// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallview.h"

#include "ui/fonts.h"
#include "ui/hourbar.h"
#include "ui/localday.h"
#include "ui/powerchart.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

constexpr auto mouseRest = 3s;
constexpr double chartShare = 0.46; ///< of the height, at the bottom

} // namespace

WallView::WallView(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_chart(new PowerChart(this))
{
    setFont(fonts::window());
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chart->setSpan(1h);
    m_mouseRest.setSingleShot(true);
    m_mouseRest.setInterval(mouseRest);
    connect(&m_mouseRest, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_mouseRest.start();
    refresh();
}

void WallView::showGlance(const Glance &glance, const PowerChart &chart)
{
    m_glance = glance;
    m_chart->showSameAs(chart);
    refresh();
}

void WallView::setNow(ReceiveTime now)
{
    const QString shown = clock();
    m_now = now;
    if (clock() != shown)
        update();
}

QString WallView::clock() const
{
    return m_now == ReceiveTime{} ? QString() : localTimeOf(m_now).toString(QStringLiteral("HH:mm"));
}

QString WallView::text() const
{
    return GlanceWords::sentence(locale(), m_glance);
}

void WallView::refresh()
{
    setWindowTitle(tr("On the wall"));
    setAccessibleName(text());
    update();
}

int WallView::unitOfSize() const
{
    return std::max(std::min(width() * 10 / 16, height()) / 100, 3);
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int unit = unitOfSize();
    const int chartHeight = int(height() * chartShare);
    m_chart->setFont(fonts::exact(font(), 4 * unit));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, themeOf(*this).window);
    m_chart->setPalette(palette);
    m_chart->setGeometry(4 * unit, height() - chartHeight - 3 * unit, width() - 8 * unit, chartHeight);
}

void WallView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.card);
    const int unit = unitOfSize();
    const QRectF room(4 * unit, 3 * unit, width() - 8 * unit, m_chart->y() - 4 * unit);

    painter.setFont(fonts::exact(font(), 4 * unit, QFont::Medium));
    painter.setPen(theme.muted);
    const QRectF top(room.left(), room.top(), room.width(), 5 * unit);
    tabular::draw(painter, top, Qt::AlignRight | Qt::AlignVCenter, clock());
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, GlanceWords::source(m_glance));

    painter.setFont(fonts::exact(font(), 28 * unit, QFont::Bold));
    painter.setPen(m_glance.isLive() ? theme.text : theme.muted);
    const QRectF number(room.left(), room.top() + 4 * unit, room.width(), 30 * unit);
    tabular::draw(painter, number, Qt::AlignLeft | Qt::AlignVCenter, GlanceWords::power(locale(), m_glance));
    const qreal numberWidth = tabular::width(painter.font(), GlanceWords::power(locale(), m_glance));

    const QRectF beside(number.left() + numberWidth + 4 * unit, number.top() + 5 * unit,
                        number.right() - number.left() - numberWidth - 4 * unit, 22 * unit);
    painter.setFont(fonts::exact(font(), 6 * unit, QFont::DemiBold));
    const bool isExport = m_glance.net && m_glance.net->count < 0;
    painter.setPen(!m_glance.isLive() ? theme.muted : isExport ? theme.exportedText : theme.import);
    painter.drawText(beside.adjusted(0, 0, 0, -11 * unit), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                     GlanceWords::unit(m_glance));
    painter.setFont(fonts::exact(font(), 4 * unit, QFont::Medium));
    painter.setPen(theme.limit);
    painter.drawText(beside.adjusted(0, 12 * unit, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_glance.trouble);

    const QRectF hour(room.left(), number.bottom() + 4 * unit, room.width(), 6 * unit);
    painter.setPen(theme.text);
    tabular::draw(painter, hour, Qt::AlignLeft | Qt::AlignVCenter, GlanceWords::hour(locale(), m_glance));
    painter.setPen(theme.muted);
    tabular::draw(painter, hour, Qt::AlignRight | Qt::AlignVCenter,
                  GlanceWords::forecast(locale(), m_glance));
    HourBar{m_glance.hour, m_glance.forecast, {}}.paint(
        painter, theme, QRectF(room.left(), hour.bottom() + unit, room.width(), 2 * unit));
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void WallView::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_mouseRest.start();
}

void WallView::mouseDoubleClickEvent(QMouseEvent *)
{
    emit leaveRequested();
}

void WallView::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit leaveRequested();
}

void WallView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
