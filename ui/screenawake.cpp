// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace hanscope
{
namespace
{

/// source: freedesktop.org, Idle Inhibition Service, org.freedesktop.ScreenSaver
QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

} // namespace

ScreenAwake::ScreenAwake(const QString &reason, QObject *parent)
    : QObject(parent)
{
    QDBusMessage inhibit = call("Inhibit");
    inhibit << QGuiApplication::applicationDisplayName() << reason;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_cookie = reply.value();
        answer->deleteLater();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (m_cookie == 0)
        return;
    QDBusMessage release = call("UnInhibit");
    release << m_cookie;
    QDBusConnection::sessionBus().asyncCall(release);
}

} // namespace hanscope
