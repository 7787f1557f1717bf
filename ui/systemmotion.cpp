// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemmotion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

/// A setting, and the value of it that asks for less movement.
struct Setting {
    const char *group;
    const char *key;
    double still;
};
constexpr std::array settings{
    Setting{"org.freedesktop.appearance", "reduced-motion", 1}, // portals that know of it
    Setting{"org.gnome.desktop.interface", "enable-animations", 0}, // GNOME and all that use GTK
    Setting{"org.kde.kdeglobals.KDE", "AnimationDurationFactor", 0}, // Plasma
};

/// The portal's old Read wraps its answer twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemMotion::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_following || !bus.isConnected())
        return;
    m_following = true;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const Setting &setting : settings)
        ask(QLatin1String(setting.group), QLatin1String(setting.key));
}

void SystemMotion::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << group << key;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [=, this](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            settingChanged(group, key, reply.value());
        watcher->deleteLater();
    });
}

void SystemMotion::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    const auto setting = std::find_if(settings.begin(), settings.end(), [&](const Setting &known) {
        return group == QLatin1String(known.group) && key == QLatin1String(known.key);
    });
    bool isNumber = false;
    const double said = unwrapped(value.variant()).toDouble(&isNumber);
    if (setting == settings.end() || !isNumber)
        return;
    const bool before = isReduced();
    const QString name = group + u'/' + key;
    if (qFuzzyCompare(said + 1, setting->still + 1))
        m_against += name;
    else
        m_against -= name;
    if (isReduced() != before)
        emit changed();
}

} // namespace hanscope
