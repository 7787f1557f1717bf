// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace hanscope
{
namespace
{

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
{
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

/// By D-Bus: it brings a sound, and reaches desktops that have no tray.
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
            emit untold(news.title, news.text);
    });
}

} // namespace hanscope
