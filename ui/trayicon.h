// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/glance.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace hanscope
{

/// The power as a number in the desktop's tray, where it has one.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);

    void setShown(bool isShown);
    void setWaiting(bool isWaiting); ///< for the first message of a new port: shown until then
    bool isWanted() const { return m_icon.isVisible(); } ///< the tray may come later than this program
    bool isShown() const { return isWanted() && QSystemTrayIcon::isSystemTrayAvailable(); }
    void showGlance(const QLocale &locale, const Glance &glance);
    void tell(const QString &title, const QString &text);
    void tellItGoesOn(); ///< that the window was closed and the program was not
    void retranslate();

    /// "4,0" in `colour`, `size` pixels high and wide, to be read on light and dark panels.
    static QPixmap picture(const QString &number, const QColor &colour, int size);
    static QString number(const QLocale &locale, const Glance &glance); ///< as short as an icon needs it

signals:
    void toggleRequested(); ///< of the window
    void miniRequested();
    void quitRequested();

private:
    void place();
    void draw();
    void name();

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_toggle;
    QAction *m_mini;
    QAction *m_quit;
    QString m_number;
    QString m_words; ///< of the glance
    bool m_isChosen = false;
    bool m_isWaiting = false;
    bool m_isExport = false;
};

} // namespace hanscope
