// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companions.h"

#include "ui/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

const QString miniPlaceKey = QStringLiteral("miniWindow/place");
const QString toldKey = QStringLiteral("tray/toldItGoesOn");

} // namespace

Companions::Companions(MainWindow &window, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    connect(&window, &MainWindow::glanceChanged, this, &Companions::show);
    connect(&window, &MainWindow::miniRequested, this, &Companions::openMini);
    connect(&window, &MainWindow::wallRequested, this, &Companions::openWall);
    connect(&m_mini, &MiniWindow::leaveRequested, this, &Companions::leaveMini);
    connect(&window, &MainWindow::quitRequested, this, &Companions::quit);
    connect(&m_mini, &MiniWindow::quitRequested, this, &Companions::quit);
    connect(&m_mini, &MiniWindow::seen, this, &Companions::watch);
    connect(&m_tray, &TrayIcon::toggleRequested, this, &Companions::toggleWindow);
    connect(&m_tray, &TrayIcon::miniRequested, this, &Companions::openMini);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Companions::quit);
    connect(&m_wallClock, &QTimer::timeout, this, [this] { m_wall->setNow(m_window.now()); });
    window.installEventFilter(this);
    show(window.glance());
}

void Companions::setPreferences(const Preferences &preferences)
{
    m_tray.setShown(preferences.tray != TrayChoice::Hidden);
    m_goesOnInTray = preferences.tray == TrayChoice::KeepsRunning;
    m_tray.retranslate();
    for (QWidget *companion : {static_cast<QWidget *>(&m_mini), static_cast<QWidget *>(m_wall.get())}) {
        if (companion)
            companion->setLocale(m_window.locale());
    }
    show(m_window.glance());
    watch();
}

void Companions::setWaiting(bool isWaiting)
{
    m_tray.setWaiting(isWaiting);
    const bool isHidden = !m_place.isEmpty();
    if (isHidden && !m_tray.isShown() && !m_mini.isVisible())
        bringWindowBack(); // nothing else would
    watch();
}

void Companions::tell(const QString &title, const QString &text)
{
    m_tray.tell(title, text);
}

/// Somebody looks at the glance, though not at the window.
void Companions::watch()
{
    m_window.setGlanced(m_tray.isWanted() || m_mini.isVisible() || m_wall);
}

void Companions::show(const Glance &glance)
{
    m_mini.showGlance(glance);
    m_tray.showGlance(m_window.locale(), glance);
    if (!m_wall)
        return;
    m_wall->showGlance(glance, m_window.powerChart());
    m_wall->setNow(m_window.now());
}

void Companions::openMini()
{
    const QVariant place = m_settings.value(miniPlaceKey);
    m_mini.setLocale(m_window.locale());
    m_mini.openAt(place.isValid() ? std::optional(place.toPoint()) : std::nullopt);
    hideWindow();
}

void Companions::hideWindow()
{
    m_place = m_window.saveGeometry();
    m_window.hide();
}

void Companions::bringWindowBack()
{
    if (!m_window.isVisible() && !m_place.isEmpty())
        m_window.restoreGeometry(m_place);
    m_place.clear();
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.activateWindow();
}

void Companions::leaveMini()
{
    m_settings.setValue(miniPlaceKey, m_mini.pos());
    bringWindowBack();
    m_mini.hide();
}

void Companions::openWall()
{
    if (m_wall)
        return;
    m_wall = std::make_unique<WallView>();
    m_wall->setLocale(m_window.locale());
    connect(m_wall.get(), &WallView::leaveRequested, this, &Companions::leaveWall);
    m_awake = std::make_unique<ScreenAwake>(m_wall->windowTitle());
    show(m_window.glance());
    m_wall->showFullScreen();
    m_wallClock.start(1s);
    watch();
}

void Companions::leaveWall()
{
    if (!m_wall)
        return; // a key that was held down asks twice
    m_wallClock.stop();
    m_awake.reset();
    m_wall->hide();
    m_wall.release()->deleteLater(); // it is its own signal
    bringWindowBack();
    watch();
}

void Companions::toggleWindow()
{
    if (m_mini.isVisible())
        return leaveMini();
    if (m_window.isVisible() && !m_window.isMinimized())
        hideWindow();
    else
        bringWindowBack();
}

/// QApplication::quit() asks each window to close: the mini window and the wall would give way to the window
/// instead.
void Companions::quit()
{
    QApplication::exit();
}

bool Companions::eventFilter(QObject *object, QEvent *event)
{
    if (object != &m_window || event->type() != QEvent::Close || !m_goesOnInTray || !m_tray.isShown())
        return QObject::eventFilter(object, event);
    event->ignore();
    hideWindow();
    if (!m_settings.value(toldKey).toBool()) {
        m_settings.setValue(toldKey, true);
        m_tray.tellItGoesOn();
    }
    return true;
}

} // namespace hanscope
