// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cstdlib>

namespace hanscope
{
namespace
{

constexpr int pictureSizes[] = {22, 24, 32, 48, 64};

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_toggle(m_menu.addAction(QString()))
    , m_mini(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    m_menu.setFont(fonts::window());
    m_icon.setContextMenu(&m_menu);
    connect(m_toggle, &QAction::triggered, this, &TrayIcon::toggleRequested);
    connect(m_mini, &QAction::triggered, this, &TrayIcon::miniRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit toggleRequested();
    });
    retranslate();
    showGlance(QLocale(), {});
}

void TrayIcon::retranslate()
{
    m_toggle->setText(tr("&Show or hide HanScope"));
    m_mini->setText(tr("&Mini window"));
    m_quit->setText(tr("&Quit HanScope"));
    name();
}

void TrayIcon::setShown(bool isShown)
{
    m_isChosen = isShown;
    place();
}

void TrayIcon::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    name();
    place();
}

void TrayIcon::place()
{
    const bool isWanted = m_isChosen || m_isWaiting;
    if (isWanted && !m_icon.isVisible())
        draw();
    m_icon.setVisible(isWanted); // a tray that comes later takes it
}

void TrayIcon::name()
{
    if (m_isWaiting)
        m_icon.setToolTip(tr("HanScope is waiting for the meter"));
    else
        m_icon.setToolTip(m_words.isEmpty() ? QStringLiteral("HanScope")
                                            : QStringLiteral("HanScope: ") + m_words);
}

QString TrayIcon::number(const QLocale &locale, const Glance &glance)
{
    if (!glance.isLive())
        return QStringLiteral("–");
    const Watt power{std::abs(glance.net->count)};
    return format::kilowatt(locale, power, power < Watt{9'950} ? 1 : 0);
}

void TrayIcon::showGlance(const QLocale &locale, const Glance &glance)
{
    m_words = GlanceWords::sentence(locale, glance);
    name();
    const QString shown = number(locale, glance);
    const bool isExport = glance.isLive() && glance.net->count < 0;
    if (shown == m_number && isExport == m_isExport)
        return; // an icon is sent to the desktop as pictures: not for every watt
    m_number = shown;
    m_isExport = isExport;
    if (isWanted())
        draw();
}

void TrayIcon::draw()
{
    QIcon icon;
    for (const int size : pictureSizes) {
        const QColor &colour = m_isExport ? Theme::light().exportedText : Theme::light().import;
        icon.addPixmap(picture(m_number, colour, size));
    }
    m_icon.setIcon(icon);
}

/// White on a coloured ground: a panel may be light or dark.
QPixmap TrayIcon::picture(const QString &number, const QColor &colour, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal radius = size / 6.0;
    painter.drawRoundedRect(QRectF(0, 0, size, size), radius, radius);
    QFont font = fonts::exact(fonts::window(), size, QFont::Bold);
    QPainterPath digits;
    digits.addText(0, 0, font, number);
    const QRectF inked = digits.boundingRect();
    const qreal room = size * 0.86;
    const qreal scale = std::min(room / inked.width(), room * 0.72 / inked.height());
    painter.translate(size / 2.0, size / 2.0);
    painter.scale(scale, scale);
    painter.translate(-inked.center());
    painter.fillPath(digits, Theme::light().card);
    return pixmap;
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    if (isShown())
        m_icon.showMessage(title, text, QSystemTrayIcon::Information);
}

void TrayIcon::tellItGoesOn()
{
    tell(tr("HanScope is still running here"),
         tr("It keeps storing data. The icon's menu shows the window again, and quits."));
}

} // namespace hanscope
