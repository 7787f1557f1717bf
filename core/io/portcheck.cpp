// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/portcheck.h"

#include "core/check/marks.h"
#include "core/check/report.h"
#include "core/check/verdict.h"
#include "core/io/iolog.h"
#include "core/io/ttyfacts.h"

#include <utility>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;

constexpr auto retryAfter = 1s;
constexpr auto shortestSleep = 5s;
constexpr std::size_t shownBytes = 64;

} // namespace

PortCheck::PortCheck(QObject *parent)
    : PortCheck(CheckParts(), parent)
{
}

PortCheck::PortCheck(CheckParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_port(m_parts.clocks.wall, m_parts.framePause)
{
    m_timer.setInterval(m_parts.tick);
    connect(&m_timer, &QTimer::timeout, this, &PortCheck::tick);
    connect(&m_port, &MeterPort::stopped, this, &PortCheck::deviceStopped);
    connect(&m_port, &MeterPort::bytesHeard, this, [this](Bytes bytes) {
        m_run->addBytes(bytes, m_parts.clocks.awake());
        m_capture.add(bytes, m_parts.clocks.wall());
    });
    connect(&m_port, &MeterPort::messageHeard, this, [this](const Message &message) {
        m_run->addMessage(message);
        m_samples.add(message);
    });
    connect(&m_port, &MeterPort::readingReceived, this, [this](const Reading &reading) {
        m_run->addReading(reading);
        emit readingReceived(reading);
    });
}

PortCheck::~PortCheck() = default;

void PortCheck::start(const CheckRequest &request)
{
    m_port.close();
    m_port.setKeys(request.keys);
    m_request = request;
    m_run
        = std::make_unique<CheckRun>(usualSweep(request.expected), request.heardBefore, request.isKnownMeter);
    if (request.keepsWatching)
        m_run->keepWatching();
    m_samples = {};
    m_capture = {};
    m_countersAtStart.reset();
    m_isRunning = true;
    m_wasOpen = false;
    m_status = {};
    m_status.reader = request.reader;
    m_status.expected = request.expected;
    m_status.startedAt = m_lastTick = m_parts.clocks.wall();
    m_asleepBefore = m_parts.clocks.asleep();
    if (m_parts.tick > 0ms)
        m_timer.start();
    tryToOpen();
    publish();
}

void PortCheck::stop()
{
    if (!m_isRunning)
        return;
    finish();
    publish();
}

void PortCheck::tick()
{
    if (!m_isRunning)
        return;
    noteSleep();
    const Time now = m_parts.clocks.awake();
    m_lastTick = m_parts.clocks.wall();
    if (!m_port.isListening() && now >= m_nextTry)
        tryToOpen();
    noteCounters();
    if (m_run->tick(now, m_lastTick) && openPort()) {
        m_port.dropPending();
        applySetting(*openPort(), m_run->sweep().setting());
    }
    if (m_run->sweep().isOver())
        finish();
    publish();
}

void PortCheck::tryToOpen()
{
    m_nextTry = m_parts.clocks.awake() + retryAfter;
    m_status.reader = findWanted();
    if (m_status.reader.path.empty())
        return portFailed({nullptr, LinkProblem::NoSuchPort, {}, {}});
    PortOpening opening
        = m_parts.open(QString::fromStdString(m_status.reader.path), m_run->sweep().setting());
    if (opening.port)
        portIsOpen(std::move(opening.port));
    else
        portFailed(std::move(opening));
}

/// The reader that was asked for, under the path it has now. Empty path: there is none.
SerialDevice PortCheck::findWanted() const
{
    QList<SerialDevice> devices = m_parts.scan();
    const SerialDevice &wanted = m_request.reader;
    if (wanted.path.empty()) {
        sortReadersFirst(devices);
        const bool hasReader = !devices.isEmpty() && devices.first().vendorId != 0;
        return hasReader ? devices.first() : SerialDevice();
    }
    const auto found = findReader(devices, wanted);
    if (found || wanted.vendorId == 0)
        return found.value_or(wanted);
    return {}; // the path may be another device's by now
}

void PortCheck::portIsOpen(std::unique_ptr<QSerialPort> port)
{
    qCDebug(ioLog) << "checking" << port->portName();
    m_serialPort = port.get();
    m_wasOpen = true;
    m_request.reader = m_status.reader; // should it come back under another path
    m_run->portOpened(m_parts.clocks.awake());
    applySetting(*port, m_run->sweep().setting());
    m_countersAtStart = readCounters(*port);
    m_port.listenTo(std::move(port));
}

void PortCheck::portFailed(PortOpening opening)
{
    SystemEvidence system;
    system.problem = opening.problem;
    system.owner = std::move(opening.owner);
    system.detail = std::move(opening.detail);
    if (system.problem == LinkProblem::PermissionDenied)
        system.newLoginNeeded = m_parts.needsNewLogin(system.owner);
    if (system.problem == LinkProblem::NoSuchPort) {
        system.withoutPort = chipsWithoutPort();
        // A reader that was pulled out stays "unplugged" while it is away.
        if (m_wasOpen && system.withoutPort.empty())
            system.problem = LinkProblem::Unplugged;
    }
    m_run->portFailed(std::move(system), m_parts.clocks.awake());
}

/// Once a reader is known, other chips do not matter.
std::vector<UsbWithoutPort> PortCheck::chipsWithoutPort() const
{
    std::vector<UsbWithoutPort> chips = m_parts.usbWithoutPort();
    const SerialDevice &known = m_request.reader;
    if (m_wasOpen) {
        std::erase_if(chips, [&known](const UsbWithoutPort &chip) {
            return chip.vendorId != known.vendorId || chip.productId != known.productId;
        });
    }
    return chips;
}

void PortCheck::deviceStopped(const QString &reason)
{
    SystemEvidence system;
    system.problem = LinkProblem::Unplugged;
    system.detail = reason.toStdString();
    const Time now = m_parts.clocks.awake();
    m_run->portFailed(std::move(system), now);
    m_nextTry = now + retryAfter;
    publish();
}

/// A USB port does not always survive sleep: it is opened anew.
void PortCheck::noteSleep()
{
    const Time asleep = m_parts.clocks.asleep();
    if (asleep - m_asleepBefore < shortestSleep)
        return;
    m_asleepBefore = asleep;
    const bool wasListening = m_port.isListening();
    m_port.close();
    m_run->slept({m_lastTick, m_parts.clocks.wall()}, m_parts.clocks.awake());
    if (wasListening)
        tryToOpen();
}

void PortCheck::noteCounters()
{
    if (!openPort() || !m_countersAtStart)
        return;
    if (const auto counters = readCounters(*openPort()))
        m_run->setCounters(countedSince(*m_countersAtStart, *counters));
}

void PortCheck::finish()
{
    m_timer.stop();
    m_isRunning = false;
    m_port.close();
    m_run->end(m_parts.clocks.awake());
}

CheckStep PortCheck::step() const
{
    if (!m_isRunning)
        return CheckStep::Over;
    if (!m_port.isListening())
        return CheckStep::WaitingForPort;
    if (m_run->sweep().stays())
        return CheckStep::ReadingLists;
    return m_run->isWatching() ? CheckStep::Watching : CheckStep::TryingSettings;
}

void PortCheck::publish()
{
    const Time now = m_parts.clocks.awake();
    m_status.step = step();
    m_status.now = m_parts.clocks.wall();
    const SettingSweep &sweep = m_run->sweep();
    m_status.setting = sweep.setting();
    m_status.settingNumber = static_cast<std::uint32_t>(sweep.number());
    m_status.settingCount = static_cast<std::uint32_t>(sweep.count());
    m_status.settingEndsIn = sweep.remaining(now);
    m_status.sweepEndsIn = sweep.allRemaining(now);
    m_status.evidence = m_run->evidence(now);
    m_status.passed = marksIn(m_status.evidence);
    m_status.verdict = decideVerdict(m_status.evidence);
    m_status.isSettled = isSettled(m_status.evidence);
    m_status.findings = findingsIn(m_status.evidence);
    m_status.lastBytes = m_capture.newest(shownBytes);
    emit statusChanged(m_status);
}

CheckReport PortCheck::report(bool isMasked) const
{
    return makeReport(m_status, m_samples.frames(isMasked), isMasked);
}

QByteArray PortCheck::capture() const
{
    return QByteArray::fromStdString(m_capture.text());
}

} // namespace hanscope
