// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demopreview.h"
#include "app/portwatch.h"
#include "core/io/checkmemory.h"
#include "core/io/portcheck.h"

#include <QObject>

class QSettings;

namespace hanscope
{

class LiveSession;
class MainWindow;

/// Joins the port check, the watch and the window. Has the port while a check runs, gives it back afterwards.
class CheckSession : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the session.
    CheckSession(MainWindow &window, LiveSession &live, QSettings &settings, QObject *parent = nullptr);

    bool isWatching() const { return m_watch.isOn(); }
    void check(); ///< what works now
    void watch(); ///< until the meter sends, over restarts of the program
    void stop(); ///< gives up the watch, too

signals:
    void watchShown(bool isOn);

private:
    void connectPage();
    void connectCheck();
    void start();
    void take(const CheckStatus &status);
    void showWatch();
    void useSetting();
    void copyReport();
    void saveReport();
    CheckReport report(bool isMasked) const;

    MainWindow &m_window;
    LiveSession &m_live;
    CheckMemory m_memory;
    PortWatch m_watch;
    PortCheck m_check;
    DemoPreview m_preview;
};

} // namespace hanscope
