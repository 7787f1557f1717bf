// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

namespace hanscope
{

/// Tells the user outside of the window that the meter sends: with a notification of the desktop and a sound.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(QObject *parent = nullptr);

    void setWatching(bool watching); ///< an icon in the system's tray, where there is one
    void announceFirstMessage();

private:
    void showInTray();

    QSystemTrayIcon m_tray;
};

} // namespace hanscope
