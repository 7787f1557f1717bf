// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/historystatus.h"
#include "core/model/hourenergy.h"
#include "core/model/linkstatus.h"
#include "core/model/reading.h"
#include "core/model/scaleproposal.h"
#include "core/model/serialdevice.h"
#include "core/model/storageuse.h"
#include "core/model/timednote.h"
#include "ui/glance.h"
#include "ui/listrhythm.h"
#include "ui/meterscale.h"
#include "ui/preferences.h"
#include "ui/shownquantity.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hanscope
{

class AlarmsPage;
class CheckPage;
class DataPage;
class DemoStrip;
class EnergyPage;
class FlatButton;
class HelpWindow;
class KeyDesk;
class HistoryStrip;
class InspectorPage;
class LinkDetails;
class LinkLine;
class LockedPage;
class MeterLine;
class NewsStrip;
class NowPage;
class PageStack;
class PeaksPage;
class PowerChart;
class ReplayBar;
class ScaleBanner;
class SessionsPage;
class SettingsPage;
class Sidebar;
class StartPage;
class SystemColours;
class SystemMotion;
class UiLanguage;
class WindowMenu;

/// The window: pages at the left, the link on top, one page shown. Is told values, tells what the user wants.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    enum Page { Now, Energy, Peaks, Reader, Check, Alarms, Messages, Sessions, Data, Settings };
    Q_ENUM(Page)

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Our clock, for ages; the system's unless a test or a replay says otherwise.
    void setClock(std::function<ReceiveTime()> now);
    Page page() const;
    ReceiveTime now() const { return m_clock(); }
    Glance glance() const; ///< what there is to see where there is little room
    const PowerChart &powerChart() const;
    void
    setGlanced(bool isGlanced); ///< the glance is looked at: it grows older, also while the window is hidden
    CheckPage &checkPage() { return *m_checkPage; }
    NewsStrip &news() { return *m_news; }

    /// Where keys are asked for and told of.
    KeyDesk &keyDesk() { return *m_keyDesk; }
    EnergyPage &energyPage() { return *m_energyPage; }
    PeaksPage &peaksPage() { return *m_peaksPage; }
    ReplayBar &replayBar() { return *m_replayBar; }
    AlarmsPage &alarmsPage() { return *m_alarmsPage; }
    InspectorPage &inspectorPage() { return *m_inspectorPage; }
    SessionsPage &sessionsPage() { return *m_sessionsPage; }
    DataPage &dataPage() { return *m_dataPage; }

public slots:
    void showReading(const hanscope::Reading &reading);
    /// What came before now, in order, in the place of all that was shown.
    void showPast(const std::vector<hanscope::Reading> &readings);
    void showNote(const hanscope::TimedNote &note);
    void showLink(const hanscope::LinkStatus &link);
    void showHours(const hanscope::HoursToday &today);
    void showForecast(const std::optional<hanscope::HourForecast> &forecast);
    void showHistory(const hanscope::HistoryStatus &status);
    void showStorage(const hanscope::StorageUse &use);
    void showDevices(const QList<hanscope::SerialDevice> &devices);
    void showMeterScale(const std::optional<hanscope::MeterScale> &scale); ///< empty: no meter is known
    void showProposal(const std::optional<hanscope::ScaleProposal> &proposal);
    void showActiveAlarms(const QStringList &titles); ///< those that go on now
    void setPreferences(const hanscope::Preferences &preferences);
    void openPage(int page);
    void reopenPage(int page); ///< as it was left the last time; what is no page is none
    void openGuide(); ///< for a new user
    void openHelp(); ///< on the page that is shown
    void openShortcuts(); ///< the list of all keys
    void age(); ///< our clock says another time: lets everything shown grow older

signals:
    void readerChosen(const QString &path);
    void demoRequested();
    void demoLeft();
    void glanceChanged(const hanscope::Glance &glance);
    void miniRequested();
    void wallRequested();
    void quitRequested();
    void originRequested(hanscope::ShownQuantity shown); ///< where a number on the page Now came from
    void noteMade(const QString &text); ///< a marker, at this moment
    void meterScaleChosen(const hanscope::MeterScale &scale); ///< by the user
    void proposalPutOff();
    void preferencesChanged(const hanscope::Preferences &preferences); ///< by the user; already in effect

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeParts();
    void connectParts();
    QWidget *scrolled(QWidget *page);
    void apply(const Preferences &preferences);
    void applyTheme();
    void setMargins(bool compact);
    void agreeToProposal();
    void askForNote();
    void choosePageFor(const LinkStatus &link);
    void chooseNumbersOrLock();
    void connectMenu();
    void showAbout();
    void tellGlance();
    void retranslate();

    std::function<ReceiveTime()> m_clock;
    UiLanguage *m_language;
    SystemColours *m_systemColours;
    SystemMotion *m_systemMotion;
    Sidebar *m_sidebar;
    LinkLine *m_linkLine;
    MeterLine *m_meterLine;
    WindowMenu *m_menu;
    LinkDetails *m_linkDetails;
    DemoStrip *m_demoStrip;
    ReplayBar *m_replayBar;
    NewsStrip *m_news;
    ScaleBanner *m_scaleBanner;
    HistoryStrip *m_historyStrip;
    QVBoxLayout *m_top; ///< what stands above every page
    PageStack *m_pages;
    PageStack *m_nowOrLocked;
    NowPage *m_nowPage;
    EnergyPage *m_energyPage;
    PeaksPage *m_peaksPage;
    LockedPage *m_lockedPage;
    StartPage *m_startPage;
    CheckPage *m_checkPage;
    AlarmsPage *m_alarmsPage;
    InspectorPage *m_inspectorPage;
    SessionsPage *m_sessionsPage;
    DataPage *m_dataPage;
    SettingsPage *m_settingsPage;
    KeyDesk *m_keyDesk;
    FlatButton *m_helpButton;
    HelpWindow *m_help = nullptr; ///< made when it is first asked for

    Preferences m_preferences;
    LinkStatus m_link;
    MeterIdentity m_meter;
    MeterScale m_scale;
    qsizetype m_activeAlarms = 0;
    ListRhythm m_rhythm;
    std::optional<HourEnergy> m_runningHour;
    std::optional<HourForecast> m_forecast;
    bool m_isGlanced = false;
    QTimer m_ageTimer;
    bool m_pageIsOurChoice = true; ///< until the user goes to a page
};

} // namespace hanscope
