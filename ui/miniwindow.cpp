// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/miniwindow.h"

#include "ui/fonts.h"
#include "ui/hourbar.h"
#include "ui/shortcuts.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QWindow>

namespace hanscope
{
namespace
{

constexpr int margin = metric::gap;
constexpr int barHeight = 6;

QColor colourOf(const Glance &glance, const Theme &theme)
{
    if (!glance.isLive())
        return theme.faint;
    return glance.net->count < 0 ? theme.exported : theme.import;
}

} // namespace

MiniWindow::MiniWindow(QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setFont(fonts::window());
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    connect(Shortcuts::install(Shortcuts::Action::MiniWindow, this, Qt::WindowShortcut),
            &QShortcut::activated, this, &MiniWindow::leaveRequested);
    retranslate();
}

QSize MiniWindow::sizeHint() const
{
    return {fonts::scaled(284), fonts::scaled(104)};
}

void MiniWindow::showGlance(const Glance &glance)
{
    if (m_glance == glance)
        return;
    m_glance = glance;
    retranslate();
}

void MiniWindow::openAt(std::optional<QPoint> place)
{
    const QScreen *screen = place ? QGuiApplication::screenAt(*place + rect().center()) : nullptr;
    if (!screen) {
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        place = room.topRight() + QPoint(-width() - metric::wide, metric::wide);
    }
    move(*place);
    show();
    activateWindow();
}

QString MiniWindow::text() const
{
    return GlanceWords::sentence(locale(), m_glance);
}

void MiniWindow::retranslate()
{
    setWindowTitle(tr("Small window"));
    setAccessibleName(text());
    setToolTip(tr("Double click: back to the whole window"));
    update();
}

void MiniWindow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.import : theme.outline);
    painter.setBrush(theme.card);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, metric::cardRadius, metric::cardRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(m_glance, theme));
    painter.drawRoundedRect(QRectF(margin, margin, metric::grid, fonts::scaled(44)), 2, 2);

    QRectF line(margin + metric::gap, margin - metric::hair, width() - 2 * margin - metric::gap,
                fonts::scaled(30));
    painter.setFont(fonts::sized(font(), fonts::hour, QFont::DemiBold));
    painter.setPen(m_glance.isLive() ? theme.text : theme.muted);
    const QString number = GlanceWords::power(locale(), m_glance);
    tabular::draw(painter, line, Qt::AlignLeft | Qt::AlignVCenter, number);
    const qreal numberWidth = tabular::width(painter.font(), number);

    painter.setFont(fonts::sized(font(), fonts::label));
    painter.setPen(theme.muted);
    const qreal descent = fonts::scaled(metric::grid);
    painter.drawText(line.adjusted(numberWidth + metric::small, 0, 0, -descent),
                     Qt::AlignLeft | Qt::AlignBottom, GlanceWords::unit(m_glance));
    const QString source = GlanceWords::source(m_glance);
    line.moveTop(line.bottom());
    line.setHeight(fonts::scaled(18));
    const QString state = !m_glance.trouble.isEmpty() ? m_glance.trouble : source;
    painter.setPen(m_glance.trouble.isEmpty() || !m_glance.net ? theme.muted : theme.limit);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(state, Qt::ElideRight, int(line.width())));

    const QRectF below(margin, height() - margin - barHeight - fonts::scaled(22), width() - 2 * margin,
                       fonts::scaled(18));
    painter.setPen(theme.muted);
    tabular::draw(painter, below, Qt::AlignLeft | Qt::AlignVCenter, GlanceWords::hour(locale(), m_glance));
    tabular::draw(painter, below, Qt::AlignRight | Qt::AlignVCenter,
                  GlanceWords::forecast(locale(), m_glance));
    HourBar{m_glance.hour, m_glance.forecast, {}}.paint(
        painter, theme, QRectF(margin, height() - margin - barHeight, width() - 2 * margin, barHeight));
}

void MiniWindow::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->pos();
    if (QWindow *window = windowHandle(); window && event->button() == Qt::LeftButton)
        window->startSystemMove(); // where the desktop cannot, mouseMoveEvent() does
}

void MiniWindow::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        move(event->globalPosition().toPoint() - m_grip);
}

void MiniWindow::mouseDoubleClickEvent(QMouseEvent *)
{
    emit leaveRequested();
}

void MiniWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void MiniWindow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the &whole window")), &QAction::triggered, this,
            &MiniWindow::leaveRequested);
    connect(menu->addAction(tr("&Quit HanScope")), &QAction::triggered, this, &MiniWindow::quitRequested);
    menu->popup(event->globalPos());
}

void MiniWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit leaveRequested();
}

void MiniWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit seen(true);
}

void MiniWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit seen(false);
}

void MiniWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
