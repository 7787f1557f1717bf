// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace hanscope {

/// Whether the desktop asks for dark windows, and when that changes.
/// Qt 6.4 does not tell, so the desktop is asked over D-Bus; without an answer the palette at start decides.
/// source: XDG desktop portal, org.freedesktop.appearance color-scheme
class SystemTheme : public QObject
{
    Q_OBJECT
public:
    /// Create it before the application's palette is changed.
    explicit SystemTheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed(bool dark);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint colorScheme);

    bool m_dark = false;
};

} // namespace hanscope
