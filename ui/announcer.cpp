// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPainter>

namespace hanscope
{
namespace
{

constexpr int iconSize = 64;
constexpr std::chrono::seconds trayTime{30};

/// A dial, as in the window.
QIcon dialIcon()
{
    QPixmap pixmap(iconSize, iconSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF arc(10, 12, 44, 44);
    painter.setPen(QPen(Theme::dark().muted, 9, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, -30 * 16, 240 * 16);
    painter.setPen(QPen(Theme::dark().import, 9, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, 90 * 16, 120 * 16);
    return pixmap;
}

/// source: freedesktop.org, Desktop Notifications Specification 1.2; Sound Naming Specification
QDBusMessage notification(const QString &title, const QString &text, const QVariantMap &hints, int expires)
{
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/Notifications"),
                                                       name, QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << 0U << QString() << title << text << QStringList()
         << hints << expires;
    return call;
}

QVariantMap hintsOf(bool hasSound)
{
    if (hasSound)
        return {{QStringLiteral("sound-name"), QStringLiteral("message-new-instant")}};
    return {{QStringLiteral("suppress-sound"), true}};
}

} // namespace

Announcer::Announcer(QObject *parent)
    : QObject(parent)
    , m_tray(dialIcon())
{
    m_trayTime.setSingleShot(true);
    m_trayTime.setInterval(trayTime);
    connect(&m_trayTime, &QTimer::timeout, this, [this] { m_tray.setVisible(m_isWatching); });
}

void Announcer::setWatching(bool watching)
{
    m_isWatching = watching;
    m_tray.setToolTip(tr("HanScope is waiting for the meter"));
    m_tray.setVisible(watching && QSystemTrayIcon::isSystemTrayAvailable());
}

void Announcer::announceFirstMessage()
{
    send({tr("The HAN port is open"), tr("Your meter has just sent its first message to HanScope."), true,
          true});
}

void Announcer::announce(const QString &title, const QString &text, bool hasSound)
{
    send({title, text, hasSound, false});
}

/// By D-Bus first: it brings a sound, and reaches desktops that have no tray.
void Announcer::send(const News &news)
{
    constexpr int untilSeen = 0;
    constexpr int asUsual = -1;
    if (news.hasSound)
        QApplication::beep();
    for (QWidget *window : QApplication::topLevelWidgets())
        QApplication::alert(window);
    const QDBusMessage call = notification(news.title, news.text, hintsOf(news.hasSound),
                                           news.staysUntilSeen ? untilSeen : asUsual);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, news] {
        answer->deleteLater();
        if (answer->isError())
            showInTray(news);
    });
}

void Announcer::showInTray(const News &news)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray.show();
    m_tray.showMessage(news.title, news.text);
    m_trayTime.start();
}

} // namespace hanscope
