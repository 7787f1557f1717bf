// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace hanscope
{

/// Tells the user something outside of the window: with a notification of the desktop, or in the tray where
/// the desktop shows none.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(QObject *parent = nullptr);

    void setWatching(bool watching); ///< an icon in the system's tray, where there is one
    void announceFirstMessage(); ///< stays until it is seen, with a sound
    void announce(const QString &title, const QString &text, bool hasSound);

private:
    struct News {
        QString title;
        QString text;
        bool hasSound = false;
        bool staysUntilSeen = false;
    };
    void send(const News &news);
    void showInTray(const News &news);

    QSystemTrayIcon m_tray;
    QTimer m_trayTime; ///< how long a message keeps the icon there
    bool m_isWatching = false;
};

} // namespace hanscope
