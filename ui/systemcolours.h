// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace hanscope
{

/// Whether the desktop is dark. Qt before 6.5 cannot tell; the desktop portal can, else the first palette
/// does.
class SystemColours : public QObject
{
    Q_OBJECT
public:
    /// Create it before a palette is set on the application.
    explicit SystemColours(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    void follow(); ///< asks the portal, without waiting, and listens for changes

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint scheme);

    bool m_dark;
    bool m_following = false;
};

} // namespace hanscope
