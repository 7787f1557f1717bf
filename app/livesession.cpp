// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livesession.h"

#include "app/today.h"
#include "core/io/demodevice.h"
#include "core/model/systemclock.h"
#include "ui/energypage.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace hanscope
{
namespace
{

std::string programName()
{
    return "HanScope " + QCoreApplication::applicationVersion().toStdString();
}

} // namespace

LiveSession::LiveSession(MainWindow &window, QSettings &settings, KeyStore &keys,
                         const QString &historyFolder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_memory(settings)
    , m_link(m_memory)
    , m_recorded(historyFolder, systemTime())
    , m_hours(&m_recorded)
    , m_energy(window.energyPage())
    , m_peaks(window.peaksPage())
    , m_data(window.dataPage())
    , m_reports(window.energyPage().reportButton())
    , m_recorder(programName())
    , m_sessions(window.sessionsPage(), m_recorder, historyFolder + QStringLiteral("/sessions"),
                 [this] { return m_link.keys(); })
    , m_exports(window)
    , m_inspector(window, [this] { return m_link.keys(); })
    , m_scaling(settings)
    , m_alarms(window.alarmsPage(), settings, historyFolder + QStringLiteral("/alarms"))
    , m_keys(m_link, keys, window.keyDesk())
{
    connectParts();
    m_recorder.follow(m_link);
    connectHistory(m_recorded);
    showEnergyOf(m_recorded);
    m_inspector.show(m_messages);
    connect(&m_recorded.history(), &History::statusChanged, &m_window, &MainWindow::showHistory);
}

void LiveSession::connectParts()
{
    connect(&m_link, &ReaderLink::readingReceived, this, [this](const Reading &reading) {
        if (!m_link.status().isDemo)
            emit readingHeard(reading);
        take(reading);
    });
    connect(&m_link, &ReaderLink::messageHeard, this,
            [this](const Message &message) { m_messages.take(message, systemTime()); });
    connect(&m_link, &ReaderLink::statusChanged, this, &LiveSession::showLink);
    connect(&m_window.energyPage(), &EnergyPage::exportRequested, this,
            [this](std::chrono::local_days first, std::chrono::local_days last) {
                m_exports.exportHistory(*m_shown, first, last);
            });
    connect(&m_sessions, &SessionDesk::exportRequested, this,
            [this](const QString &path, const QString &name, const std::shared_ptr<void> &held) {
                m_exports.exportRecords(path, name, m_link.keys(), held);
            });
    connect(&m_alarms, &AlarmDesk::announced, &m_announcer, &Announcer::announce);
    connect(&m_alarms, &AlarmDesk::activeAlarmsChanged, &m_window, &MainWindow::showActiveAlarms);
    connect(&m_readers, &ReaderList::devicesChanged, &m_window, &MainWindow::showDevices);
    connect(&m_readers, &ReaderList::devicesChanged, &m_link, &ReaderLink::lookAgain);
    connect(&m_window, &MainWindow::readerChosen, this, &LiveSession::listenTo);
    connect(&m_window, &MainWindow::demoRequested, this, &LiveSession::playDemo);
    connect(&m_window, &MainWindow::demoLeft, this, &LiveSession::leaveDemo);
    connect(&m_window, &MainWindow::meterScaleChosen, this, &LiveSession::chooseScale);
    connect(&m_window, &MainWindow::noteMade, this, &LiveSession::takeNote);
    connect(&m_window, &MainWindow::proposalPutOff, this, [this] {
        m_scaling.putOff();
        showScale();
    });
}

void LiveSession::connectHistory(RecordedHours &hours)
{
    connect(&hours, &RecordedHours::changed, this, [this, &hours] {
        if (&hours != m_hours)
            return;
        showHours();
        showStorage();
    });
}

void LiveSession::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_recorded.history().keepReadings(std::chrono::days{preferences.keepReadingsDays});
    m_recorder.setRing(std::chrono::hours{preferences.ringHours});
    m_alarms.setHouse({preferences.mainFuseAmpere, preferences.network});
    applyHouse();
}

void LiveSession::applyHouse()
{
    const Network network = m_network == Network::Unknown ? m_preferences.network : m_network;
    const MeterOverrides overrides = m_scaling.scale().value_or(MeterScale{}).overrides;
    BookingRules rules = rulesFor(m_preferences.mainFuseAmpere, network);
    rules.power = overrides.power;
    rules.energy = overrides.energy;
    m_hours->setRules(rules);
}

void LiveSession::listenToLastReader()
{
    startAnew();
    m_chosen = m_memory.chosenReader().value_or(SerialDevice());
    listenAgain();
}

void LiveSession::listenAgain()
{
    if (!m_chosen.path.empty())
        m_link.start(m_chosen);
    else
        m_link.stop();
}

void LiveSession::listenTo(const QString &path)
{
    emit portWanted();
    startAnew();
    m_chosen = {};
    m_chosen.path = path.toStdString();
    // A plain device node gets its USB identity, so that it is found again under another number.
    m_chosen = findReader(m_readers.devices(), m_chosen).value_or(m_chosen);
    m_link.start(m_chosen);
}

void LiveSession::playDemo()
{
    auto *coming = new ComingDemo;
    m_comingDemo.reset(coming);
    connect(coming, &ComingDemo::finished, this, [this, coming] {
        if (coming == m_comingDemo.get()) // else something else was chosen meanwhile
            beginDemo(*coming->result());
    });
    coming->setFuture(
        QtConcurrent::run([] { return std::make_shared<const PlayedDay>(playedDay(systemTime())); }));
}

void LiveSession::beginDemo(const PlayedDay &played)
{
    startAnew();
    const std::vector<Reading> &past = played.past;
    m_demo = std::make_unique<Demo>();
    m_demo->hours = std::make_unique<RecordedHours>(m_demo->folder.filePath(QStringLiteral("hanscope")),
                                                    past.front().receivedAt);
    m_hours = m_demo->hours.get();
    connectHistory(*m_hours);
    if (m_hasWindow)
        showEnergyOf(*m_hours);
    const auto running = std::chrono::floor<std::chrono::hours>(past.back().receivedAt);
    for (const Reading &sent : past) {
        m_past.add(sent);
        if (sent.kind != ListKind::List3 && sent.receivedAt < running)
            continue;
        m_scaling.take(sent);
        m_hours->add(sent);
    }
    auto device = std::make_unique<DemoDevice>(played.meter);
    device->open(QIODevice::ReadOnly);
    m_link.playDemo(std::move(device));
    showAgain();
}

void LiveSession::leaveDemo()
{
    if (!m_link.status().isDemo)
        return;
    if (!m_isLent)
        return listenToLastReader();
    startAnew();
    m_link.stop();
    if (m_hasWindow)
        m_window.showLink(m_lent);
}

void LiveSession::lendPort()
{
    m_isLent = true;
    m_lent = {};
    if (m_link.status().isDemo)
        return;
    m_alarms.stop();
    m_lent.portPath = m_link.status().portPath;
    m_link.stop();
}

void LiveSession::showLent(const LinkStatus &link)
{
    const std::string path = std::exchange(m_lent, link).portPath;
    if (link.portPath.empty())
        m_lent.portPath = path; // a reader that was pulled out is still the same source
    if (m_hasWindow && m_isLent && !m_link.status().isDemo)
        m_window.showLink(m_lent);
}

void LiveSession::takeLent(const Reading &reading)
{
    if (m_isLent && !m_link.status().isDemo)
        take(reading);
}

void LiveSession::takePortBack()
{
    if (!m_isLent)
        return;
    m_isLent = false;
    if (m_link.status().isDemo)
        return;
    listenAgain();
    showLink(m_link.status());
}

void LiveSession::leaveWindow(RecordedHours &shown, const Clock &now)
{
    m_hasWindow = false;
    showEnergyOf(shown, now);
}

void LiveSession::takeWindowBack()
{
    if (std::exchange(m_hasWindow, true))
        return;
    showEnergyOf(*m_hours);
    m_inspector.show(m_messages);
    m_window.showLink(m_isLent && !m_link.status().isDemo ? m_lent : m_link.status());
    showAgain();
}

SerialDevice LiveSession::reader() const
{
    if (!m_chosen.path.empty())
        return m_chosen;
    QList<SerialDevice> devices = m_readers.devices();
    sortReadersFirst(devices);
    return !devices.isEmpty() && devices.first().vendorId != 0 ? devices.first() : SerialDevice();
}

LineSetting LiveSession::setting() const
{
    return m_memory.settingOf(reader()).value_or(LineSetting());
}

void LiveSession::use(const SerialDevice &reader, const LineSetting &setting)
{
    m_memory.rememberSetting(reader, setting);
    m_memory.chooseReader(reader);
    m_chosen = reader;
}

void LiveSession::keepReader()
{
    if (const SerialDevice device = reader(); !device.path.empty())
        m_memory.chooseReader(device);
}

/// While the port is lent, only the demo has something to say.
void LiveSession::showLink(const LinkStatus &link)
{
    if (m_hasWindow && (!m_isLent || link.isDemo))
        m_window.showLink(link);
}

void LiveSession::take(const Reading &sent)
{
    m_past.add(sent);
    if (sent.meter.network != Network::Unknown)
        m_network = sent.meter.network;
    m_hours->add(sent);
    const auto reading = m_scaling.take(sent);
    applyHouse();
    if (reading && !m_link.status().isDemo)
        m_alarms.take(*reading, m_hours->forecast());
    if (!reading || !m_hasWindow)
        return;
    m_window.showReading(*reading);
    showHours();
    showScale();
}

void LiveSession::takeNote(const QString &text)
{
    m_notes.push_back(m_recorder.note(text));
    if (m_hasWindow)
        m_window.showNote(m_notes.back());
}

void LiveSession::chooseScale(const MeterScale &scale)
{
    if (!m_hasWindow)
        return; // it is meant for another meter, maybe
    m_scaling.choose(scale);
    showAgain();
}

void LiveSession::showAgain()
{
    if (!m_hasWindow)
        return;
    const MeterOverrides overrides = m_scaling.scale().value_or(MeterScale{}).overrides;
    std::vector<Reading> past = m_past.readings();
    if (!overrides.isNone())
        std::transform(past.begin(), past.end(), past.begin(),
                       [&](const Reading &reading) { return scaled(reading, overrides); });
    applyHouse();
    m_window.showPast(past);
    for (const TimedNote &note : m_notes)
        m_window.showNote(note);
    showHours();
    showScale();
}

void LiveSession::showScale()
{
    if (!m_hasWindow)
        return;
    m_window.showMeterScale(m_scaling.scale());
    m_window.showProposal(m_scaling.proposal());
}

void LiveSession::showEnergyOf(RecordedHours &hours, const Clock &now)
{
    m_energy.show(hours, now);
    m_peaks.show(hours, now);
    m_data.show(hours);
    m_reports.show(hours, now);
    m_shown = &hours;
}

void LiveSession::showHours()
{
    if (!m_hasWindow || !m_scaling.isKnown())
        return;
    m_window.showHours(m_hours->since(startOfDay(systemTime())));
    m_window.showForecast(m_hours->forecast());
}

void LiveSession::showStorage()
{
    m_hours->history()
        .ask([](const HistoryReader &reader) { return reader.storageUse(); })
        .then(this, [this](const StorageUse &use) { m_window.showStorage(use); });
}

void LiveSession::startAnew()
{
    m_comingDemo.reset();
    m_past = {};
    m_alarms.stop();
    m_messages.startAnew();
    m_notes.clear();
    m_scaling.startAnew();
    m_hours = &m_recorded;
    if (m_hasWindow)
        showEnergyOf(m_recorded);
    m_demo.reset();
    m_network = Network::Unknown;
    m_recorded.startAnew(systemTime());
    applyHouse();
    showScale();
}

} // namespace hanscope
