// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QDBusVariant;

namespace hanscope
{

/// Whether the desktop's user wants that little moves on the screen. Qt before 6.5 cannot tell; the desktop
/// portal passes on what the desktops store.
class SystemMotion : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isReduced() const { return !m_against.isEmpty(); }
    void follow(); ///< asks the portal, without waiting, and listens for changes

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    QSet<QString> m_against; ///< the settings that ask for less movement
    bool m_following = false;
};

} // namespace hanscope
