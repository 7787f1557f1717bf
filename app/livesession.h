// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarmdesk.h"
#include "app/datadesk.h"
#include "app/demo.h"
#include "app/energydesk.h"
#include "app/exportdesk.h"
#include "app/inspectordesk.h"
#include "app/keyhandover.h"
#include "app/messagememory.h"
#include "app/meterscaling.h"
#include "app/pastreadings.h"
#include "app/peaksdesk.h"
#include "app/recordedhours.h"
#include "app/reportdesk.h"
#include "app/sessiondesk.h"
#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "core/io/readerlist.h"
#include "core/io/sessionrecorder.h"
#include "core/model/linesetting.h"
#include "core/model/systemclock.h"
#include "ui/announcer.h"
#include "ui/preferences.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTemporaryDir>

class QSettings;

namespace hanscope
{

class MainWindow;

/// Joins the link, the recorded hours and the window. Connects and passes on; decides nothing.
class LiveSession : public QObject
{
    Q_OBJECT
public:
    /// in: where the history lies. Window, settings and keys must outlive the session.
    LiveSession(MainWindow &window, QSettings &settings, KeyStore &keys, const QString &historyFolder,
                QObject *parent = nullptr);

    void listenToLastReader(); ///< if there is one
    void listenTo(const QString &path);
    void playDemo(); ///< the virtual meter, with the day so far behind it: as soon as that has been played
    void leaveDemo();
    void setPreferences(const Preferences &preferences);

    /// A port check takes the place of the link; the demo goes on.
    void lendPort();
    void showLent(const LinkStatus &link); ///< what the window shows meanwhile
    void takeLent(const Reading &reading);
    void takePortBack(); ///< nothing new unless it was lent

    /// Something else is shown in the window, with its own hours; what comes is still recorded.
    void leaveWindow(RecordedHours &shown, const Clock &now);
    void takeWindowBack();
    Announcer &announcer() { return m_announcer; }
    AlarmDesk &alarms() { return m_alarms; }
    InspectorDesk &inspector() { return m_inspector; }
    const BookingRules &rules() const { return m_hours->rules(); }

    SerialDevice reader() const; ///< in use, or the likeliest one; empty path: there is none
    LineSetting setting() const; ///< that reader()'s meter is expected to have
    std::optional<MeterKeys> keys() const { return m_link.keys(); } ///< in use now
    void use(const SerialDevice &reader, const LineSetting &setting); ///< from now on
    void keepReader(); ///< reader() is the one to listen to at the next start, whether or not it has sent

signals:
    void portWanted(); ///< whoever has it must let go of it now
    void readingHeard(const hanscope::Reading &reading); ///< from a real meter over the link

private:
    void connectParts();
    void showLink(const LinkStatus &link);
    void listenAgain();
    void beginDemo(const PlayedDay &played);
    void take(const Reading &sent);
    void chooseScale(const MeterScale &scale);
    void showAgain(); ///< all that was heard, scaled as it is now
    void showScale();
    void connectHistory(RecordedHours &hours);
    void showEnergyOf(RecordedHours &hours,
                      const Clock &now = systemTime); ///< on the pages that tell of days and months
    void showHours();
    void showStorage();
    void startAnew();
    void takeNote(const QString &text);
    void applyHouse();

    /// The demo's own history, gone with it.
    struct Demo {
        QTemporaryDir folder;
        std::unique_ptr<RecordedHours> hours;
    };

    MainWindow &m_window;
    LinkMemory m_memory;
    ReaderLink m_link;
    ReaderList m_readers;
    RecordedHours m_recorded;
    std::unique_ptr<Demo> m_demo;
    using ComingDemo = QFutureWatcher<std::shared_ptr<const PlayedDay>>;
    std::unique_ptr<ComingDemo, QScopedPointerDeleteLater> m_comingDemo; ///< being played
    RecordedHours *m_hours; ///< those shown: recorded or of the demo
    EnergyDesk m_energy;
    PeaksDesk m_peaks;
    DataDesk m_data;
    ReportDesk m_reports;
    SessionRecorder m_recorder;
    SessionDesk m_sessions;
    ExportDesk m_exports;
    RecordedHours *m_shown = nullptr; ///< on the pages of days and months
    MessageMemory m_messages;
    InspectorDesk m_inspector;
    PastReadings m_past;
    std::vector<TimedNote> m_notes; ///< set since this source is heard
    MeterScaling m_scaling;
    Preferences m_preferences;
    Network m_network = Network::Unknown; ///< as the meter tells it
    Announcer m_announcer;
    AlarmDesk m_alarms;
    KeyHandover m_keys;
    SerialDevice m_chosen; ///< of the link, also while it is lent
    bool m_isLent = false;
    bool m_hasWindow = true; ///< else something else is shown
    LinkStatus m_lent;
};

} // namespace hanscope
