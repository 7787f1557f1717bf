// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/agewords.h"
#include "ui/checkpage.h"
#include "ui/demostrip.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/historystrip.h"
#include "ui/keydesk.h"
#include "ui/linkdetails.h"
#include "ui/linkline.h"
#include "ui/meterline.h"
#include "ui/meterscalecard.h"
#include "ui/nowpage.h"
#include "ui/pagearea.h"
#include "ui/peakspage.h"
#include "ui/replaybar.h"
#include "ui/scalebanner.h"
#include "ui/settingspage.h"
#include "ui/sidebar.h"
#include "ui/startpage.h"
#include "ui/systemcolours.h"
#include "ui/theme.h"
#include "ui/uilanguage.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QToolTip>

#include <algorithm>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

constexpr auto silentTick = 60s; // the chart's gap still grows
constexpr auto glanceTick = 1s; // what is glanced at tells no tenths

} // namespace

Glance MainWindow::glance() const
{
    Glance glance;
    glance.isDemo = m_link.isDemo;
    glance.isReplay = m_link.isReplay;
    glance.net = m_nowPage->power();
    if (m_runningHour && m_clock() < m_runningHour->start + 1h) { // an hour that is over is not this one
        glance.hour = m_runningHour;
        glance.forecast = m_forecast;
    }
    if (m_rhythm.heardAny())
        glance.heardAt = m_rhythm.lastHeard();
    const bool isOpen = m_link.phase == LinkPhase::Receiving && !m_link.cipher.isLocked();
    if (!isOpen || (glance.net && m_rhythm.isStale(m_clock())))
        glance.trouble = m_linkLine->text();
    return glance;
}

const PowerChart &MainWindow::powerChart() const
{
    return m_nowPage->powerChart();
}

void MainWindow::setGlanced(bool isGlanced)
{
    m_isGlanced = isGlanced;
    age();
}

void MainWindow::tellGlance()
{
    if (m_isGlanced)
        emit glanceChanged(glance());
}

void MainWindow::setClock(std::function<ReceiveTime()> now)
{
    m_clock = std::move(now);
}

MainWindow::Page MainWindow::page() const
{
    return Page(m_pages->currentIndex());
}

void MainWindow::openPage(int page)
{
    if (const QWidget *chosen = focusWidget(); chosen && m_pages->isAncestorOf(chosen))
        setFocus(); // Qt would go on to the next part, which nobody has chosen
    m_pages->setCurrentIndex(page);
    m_sidebar->setCurrent(page);
}

void MainWindow::reopenPage(int page)
{
    if (page < 0 || page >= m_pages->count())
        return;
    m_pageIsOurChoice = page == Now || page == Reader;
    openPage(page);
}

void MainWindow::showPast(const std::vector<Reading> &readings)
{
    m_nowPage->clear();
    m_nowPage->showPast(readings);
    const auto named = std::find_if(readings.rbegin(), readings.rend(),
                                    [](const Reading &reading) { return !reading.meter.meterId.empty(); });
    if (named != readings.rend())
        showReading(*named);
}

void MainWindow::showReading(const Reading &reading)
{
    const bool namesMeter
        = !reading.meter.listId.empty() || m_meter == MeterIdentity{}; // list 1 tells little
    if (namesMeter && reading.meter != m_meter) {
        m_meter = reading.meter;
        m_meterLine->showMeter(m_meter);
        m_linkDetails->showMeter(m_meter);
        m_settingsPage->setNetworkOfMeter(m_meter.network);
        m_settingsPage->scaleCard().setConnection(connectionOfMeterType(m_meter.meterType.view()));
    }
    m_meterLine->setScaled(reading.isScaled);
    m_rhythm.heard(reading.receivedAt);
    m_linkDetails->setInterval(m_rhythm.interval());
    m_nowPage->showReading(reading);
    age();
}

void MainWindow::showLink(const LinkStatus &link)
{
    if (m_link == link)
        return;
    const bool otherSource = link.isDemo != m_link.isDemo || link.isReplay != m_link.isReplay
        || link.portPath != m_link.portPath;
    const bool otherPhase = link.phase != m_link.phase;
    m_link = link;
    if (otherSource) {
        m_meter = {};
        m_rhythm = ListRhythm();
        m_meterLine->showMeter({});
        m_meterLine->setScaled(false);
        m_linkDetails->showMeter({});
        m_settingsPage->setNetworkOfMeter(Network::Unknown);
        m_settingsPage->scaleCard().setConnection(MeterConnection::Unknown);
        if (!link.isReplay)
            m_settingsPage->setReader(QString::fromStdString(link.portPath));
        m_nowPage->clear();
        m_peaksPage->showHour({});
        m_runningHour.reset();
        m_forecast.reset();
        m_demoStrip->setVisible(link.isDemo);
        m_replayBar->setVisible(link.isReplay);
        retranslate();
    }
    m_nowPage->setLost(link.phase == LinkPhase::Lost || link.phase == LinkPhase::Failed);
    m_linkLine->showLink(link);
    m_meterLine->showLink(link);
    m_linkDetails->showLink(link);
    if (!link.isReplay) {
        m_startPage->showLink(link);
        m_keyDesk->showLink(link);
    }
    chooseNumbersOrLock();
    if (otherPhase || otherSource) {
        choosePageFor(link);
        age();
    }
}

void MainWindow::choosePageFor(const LinkStatus &link)
{
    if (page() == Check)
        return; // the link's troubles are what is looked at there
    if (link.phase == LinkPhase::NoPort) {
        m_pageIsOurChoice = true;
        openPage(Reader);
    } else if (m_pageIsOurChoice && (link.phase == LinkPhase::Receiving || link.isDemo)) {
        openPage(Now);
    } else if (m_pageIsOurChoice && !m_rhythm.heardAny() && link.phase == LinkPhase::Failed) {
        openPage(Reader);
    }
}

/// What cannot be read takes the place of the numbers once there is none, or none any more.
void MainWindow::chooseNumbersOrLock()
{
    const bool hasNumbers = m_rhythm.heardAny() && !m_rhythm.isStale(m_clock());
    const bool locked = m_link.phase == LinkPhase::Receiving && m_link.cipher.isLocked() && !hasNumbers;
    m_nowOrLocked->setCurrentIndex(locked ? 1 : 0);
}

void MainWindow::showNote(const TimedNote &note)
{
    m_nowPage->showNote(note);
}

void MainWindow::showHours(const HoursToday &today)
{
    m_runningHour = today.runningHour;
    m_nowPage->showHours(today);
    m_peaksPage->showHour(today.runningHour);
}

void MainWindow::showForecast(const std::optional<HourForecast> &forecast)
{
    m_forecast = forecast;
    m_nowPage->showForecast(forecast);
    m_peaksPage->showForecast(forecast);
}

void MainWindow::showMeterScale(const std::optional<MeterScale> &scale)
{
    m_scale = scale.value_or(MeterScale{});
    m_settingsPage->scaleCard().showScale(scale);
    m_linkDetails->setOverrides(m_scale.overrides);
}

void MainWindow::showProposal(const std::optional<ScaleProposal> &proposal)
{
    m_scaleBanner->showProposal(proposal);
}

void MainWindow::agreeToProposal()
{
    const auto proposal = m_scaleBanner->proposal();
    if (!proposal)
        return;
    if (proposal->change.isNone()) { // only the user knows the factor
        openPage(Settings);
        m_settingsPage->scaleCard().enterRatio();
        return;
    }
    if (const auto overrides = combined(m_scale.overrides, proposal->change))
        emit meterScaleChosen({*overrides, m_scale.mayPropose});
}

void MainWindow::showHistory(const HistoryStatus &status)
{
    m_historyStrip->showStatus(status);
}

void MainWindow::showStorage(const StorageUse &use)
{
    m_settingsPage->setStorage(use);
}

void MainWindow::showDevices(const QList<SerialDevice> &devices)
{
    m_startPage->setDevices(devices);
}

void MainWindow::showActiveAlarms(const QStringList &titles)
{
    m_activeAlarms = titles.size();
    retranslate();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_settingsPage->setPreferences(preferences);
    apply(preferences);
}

void MainWindow::apply(const Preferences &preferences)
{
    m_preferences = preferences;
    m_language->choose(preferences.language);
    setLocale(m_language->locale());
    m_nowPage->setPreferences(preferences);
    m_checkPage->setPreferences(preferences);
    applyTheme();
    retranslate();
}

void MainWindow::applyTheme()
{
    if (m_preferences.theme == ThemeChoice::System)
        m_systemColours->follow();
    const bool dark = m_preferences.theme == ThemeChoice::Dark
        || (m_preferences.theme == ThemeChoice::System && m_systemColours->isDark());
    const QPalette palette = (dark ? Theme::dark() : Theme::light()).palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

/// Comes back when words change.
void MainWindow::age()
{
    m_ageTimer.stop();
    if (!m_rhythm.heardAny()) {
        m_linkLine->setAge({}, false);
        tellGlance();
        return;
    }
    const ReceiveTime now = m_clock();
    const ReceiveTime then = m_rhythm.lastHeard();
    const QString ago = m_link.isReplay ? QString() : AgeWords::ago(locale(), then, now); // it is never fresh
    m_linkLine->setAge(ago, m_rhythm.isStale(now));
    m_nowPage->setNow(now);
    m_peaksPage->setNow(now, m_rhythm.isStale(now));
    chooseNumbersOrLock();
    tellGlance();
    const bool isSeen = isVisible() && !isMinimized();
    if (!isSeen && !m_isGlanced)
        return;
    const auto next = std::min<std::chrono::milliseconds>(AgeWords::validFor(then, now), silentTick);
    m_ageTimer.start(isSeen ? next : std::max<std::chrono::milliseconds>(next, glanceTick));
}

void MainWindow::retranslate()
{
    m_helpButton->setAccessibleName(tr("Help"));
    m_helpButton->setToolTip(tr("Help on this page (F1)"));
    // Qt puts the name of the program behind it.
    setWindowTitle(m_link.isReplay ? tr("Replay") : m_link.isDemo ? tr("Demo") : QStringLiteral("HanScope"));
    const QString alarms = m_activeAlarms > 0 ? tr("Alarms (%1)").arg(m_activeAlarms) : tr("Alarms");
    m_sidebar->setNames({tr("Now"), tr("Energy"), tr("Peaks"), tr("Reader"), tr("Port check"), alarms,
                         tr("Messages"), tr("Sessions"), tr("Your data"), tr("Settings")});
    age();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        age();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    age();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    age();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < fonts::scaled(960) || height() < fonts::scaled(600);
    m_sidebar->setCompact(compact);
    setMargins(compact);
}

} // namespace hanscope
