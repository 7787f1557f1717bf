// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/miniwindow.h"
#include "ui/preferences.h"
#include "ui/screenawake.h"
#include "ui/trayicon.h"
#include "ui/wallview.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSettings;

namespace hanscope
{

class MainWindow;

/// What shows the power beside the window or in its place: the mini window, the tray icon, the wall.
class Companions : public QObject
{
    Q_OBJECT
public:
    /// The window and the settings must outlive it.
    Companions(MainWindow &window, QSettings &settings, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void setWaiting(bool isWaiting); ///< for the first message of a new port
    void tell(const QString &title, const QString &text); ///< what the desktop did not

    MiniWindow &miniWindow() { return m_mini; }
    WallView *wall() { return m_wall.get(); } ///< null: not open

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void show(const Glance &glance);
    void openMini();
    void leaveMini();
    void openWall();
    void leaveWall();
    void toggleWindow();
    void hideWindow();
    void bringWindowBack();
    void watch();
    void quit();

    MainWindow &m_window;
    QSettings &m_settings;
    MiniWindow m_mini;
    TrayIcon m_tray;
    std::unique_ptr<WallView> m_wall;
    std::unique_ptr<ScreenAwake> m_awake;
    QByteArray m_place; ///< of the window, while it is hidden: the desktop forgets it; else empty
    QTimer m_wallClock; ///< the wall shows the time also where nothing else changes
    bool m_goesOnInTray = false; ///< if there is a tray
};

} // namespace hanscope
