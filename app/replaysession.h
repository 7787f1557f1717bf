// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagememory.h"
#include "app/meterscaling.h"
#include "app/recordedhours.h"
#include "core/hours/hourbook.h"
#include "core/replay/replay.h"

#include <QTemporaryDir>

namespace hanscope
{

class LiveSession;
class MainWindow;

/// Shows a recording in the window, in the place of what is live. Its hours are kept apart and are gone with
/// it; the live meter is recorded meanwhile.
class ReplaySession : public QObject
{
    Q_OBJECT
public:
    /// Window, live session and settings must outlive this.
    ReplaySession(MainWindow &window, LiveSession &live, QSettings &settings, QObject *parent = nullptr);
    ~ReplaySession() override;

    void open(const QString &path);
    void leave(); ///< back to what is live

    const Replay *replay() const { return m_replay.get(); } ///< null: none is open or being opened

private:
    void connectWindow();
    void connectReplay();
    void begin();
    void fillHours();
    void showPast(const std::vector<Reading> &past, const std::vector<TimedNote> &notes);
    void keep(const Message &message, ReceiveTime at);
    void take(const Reading &sent);
    void showHours();

    MainWindow &m_window;
    LiveSession &m_live;
    MeterScaling m_scaling;
    std::unique_ptr<Replay> m_replay;
    MessageMemory m_messages;
    bool m_hasWindow = false;
    HourBook m_book; ///< until the time that is shown
    bool m_isBehind = false; ///< m_book knows more than is shown

    /// Of the whole recording, for the pages of days and months.
    struct Hours {
        QTemporaryDir folder;
        std::unique_ptr<RecordedHours> hours;
        std::vector<Reading> toAdd;
        std::size_t added = 0;
    };
    std::unique_ptr<Hours> m_hours;
};

} // namespace hanscope
