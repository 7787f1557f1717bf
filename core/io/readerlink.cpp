// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/readerlink.h"

#include "core/io/iolog.h"
#include "core/io/linkmemory.h"
#include "core/io/portopening.h"
#include "core/model/systemclock.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace hanscope
{

namespace
{

/// Whether the checksums were right, and so the line settings are: the fault is in what the message says.
bool provesLineSettings(DecodeErrc code)
{
    switch (code) {
    case DecodeErrc::NoOpeningFlag:
    case DecodeErrc::TooShort:
    case DecodeErrc::FormatType:
    case DecodeErrc::Length:
    case DecodeErrc::NoClosingFlag:
    case DecodeErrc::Address:
    case DecodeErrc::HeaderChecksum:
    case DecodeErrc::FrameChecksum:
    case DecodeErrc::BothChecksums:
    case DecodeErrc::Cut:
        return false;
    default:
        return true;
    }
}

std::string nameForPeople(const SerialDevice &reader)
{
    return reader.product.empty() ? reader.path : reader.product;
}

} // namespace

ReaderLink::ReaderLink(LinkMemory &memory, QObject *parent)
    : ReaderLink(memory, LinkTiming(), scanSerialPorts, parent)
{
}

ReaderLink::ReaderLink(LinkMemory &memory, const LinkTiming &timing, PortScan scan, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_timing(timing)
    , m_scan(std::move(scan))
    , m_port(systemTime, timing.framePause)
    , m_search(timing)
    , m_retryDelay(timing.firstRetry)
{
    m_sinceStart.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ReaderLink::tryToOpen);
    connect(&m_port, &MeterPort::bytesHeard, this, &ReaderLink::bytesHeard);
    connect(&m_port, &MeterPort::messageHeard, this, &ReaderLink::messageHeard);
    connect(&m_port, &MeterPort::readingReceived, this, &ReaderLink::takeReading);
    connect(&m_port, &MeterPort::messageRejected, this, &ReaderLink::takeRejected);
    connect(&m_port, &MeterPort::bytesArrived, this, &ReaderLink::takeBytes);
    connect(&m_port, &MeterPort::pauseSeen, this, &ReaderLink::takePause);
    connect(&m_port, &MeterPort::stopped, this, &ReaderLink::deviceStopped);
}

void ReaderLink::start(const SerialDevice &reader)
{
    begin(reader);
}

void ReaderLink::start(const QString &path)
{
    SerialDevice typed;
    typed.path = path.toStdString();
    // A plain device node gets its USB identity, so that it is found again under another number.
    begin(findReader(m_scan(), typed).value_or(typed));
}

void ReaderLink::begin(const SerialDevice &reader)
{
    leavePort();
    m_retry.stop();
    m_retryDelay = m_timing.firstRetry;
    m_wanted = reader;
    m_first = m_memory.settingOf(reader).value_or(LineSetting());
    m_status = {};
    m_status.phase = LinkPhase::Opening;
    m_status.portPath = reader.path;
    m_status.portName = nameForPeople(reader);
    m_status.baudRate = m_first.baudRate;
    m_status.parity = m_first.parity;
    publish();
    tryToOpen();
}

void ReaderLink::stop()
{
    leavePort();
    m_retry.stop();
    m_wanted = {};
    m_status = {};
    publish();
}

void ReaderLink::listenToDevice(std::unique_ptr<QIODevice> device, const QString &name, bool isDemo)
{
    leavePort();
    m_retry.stop();
    m_wanted = {};
    m_serialPort = nullptr;
    m_status = {};
    m_status.phase = LinkPhase::Silent;
    m_status.portName = name.toStdString();
    m_status.isDemo = isDemo;
    m_port.listenTo(std::move(device));
    publish();
}

void ReaderLink::playDemo(std::unique_ptr<QIODevice> device)
{
    listenToDevice(std::move(device), QString(), true);
}

void ReaderLink::setKeys(const std::optional<MeterKeys> &keys)
{
    m_keys = keys;
    m_port.setKeys(m_keys);
    publish();
}

/// What comes next may be another meter.
void ReaderLink::leavePort()
{
    m_port.close();
    m_keys.reset();
    m_port.setKeys(m_keys);
}

void ReaderLink::lookAgain()
{
    if (!m_retry.isActive())
        return;
    m_retryDelay = m_timing.firstRetry;
    tryToOpen();
}

void ReaderLink::tryToOpen()
{
    m_retry.stop();
    if (m_wanted.vendorId != 0) {
        const auto found = findReader(m_scan(), m_wanted);
        if (!found)
            return showFailure(LinkProblem::NoSuchPort, {}, {});
        m_wanted = *found;
    }
    auto opening
        = openSerialPort(QString::fromStdString(m_wanted.path), {m_status.baudRate, m_status.parity});
    if (!opening.port)
        return showFailure(opening.problem, std::move(opening.owner), std::move(opening.detail));
    listenTo(std::move(opening.port));
}

void ReaderLink::listenTo(std::unique_ptr<QSerialPort> port)
{
    qCInfo(ioLog) << "open:" << port->portName();
    m_memory.chooseReader(m_wanted);
    m_search.restart();
    m_serialPort = port.get();
    m_status.phase = LinkPhase::Silent;
    m_status.problem = LinkProblem::None;
    m_status.portPath = m_wanted.path;
    m_status.portName = nameForPeople(m_wanted);
    m_status.owner.clear();
    m_status.detail.clear();
    m_port.listenTo(std::move(port));
    publish();
}

void ReaderLink::showFailure(LinkProblem problem, std::string owner, std::string detail)
{
    tryLater(problem);
    // A reader that was pulled out stays "lost" while it is away: one message, not one for each try.
    if (m_status.phase == LinkPhase::Lost && problem == LinkProblem::NoSuchPort)
        return;
    m_status.phase = LinkPhase::Failed;
    m_status.problem = problem;
    m_status.owner = std::move(owner);
    m_status.detail = std::move(detail);
    publish();
}

void ReaderLink::tryLater(LinkProblem problem)
{
    m_retry.start(problem == LinkProblem::PermissionDenied ? m_timing.deniedRetry : m_retryDelay);
    m_retryDelay = std::min(2 * m_retryDelay, m_timing.longestRetry);
}

void ReaderLink::takeReading(const Reading &reading)
{
    ++m_status.framesGood;
    frameCame();
    publish();
    emit readingReceived(reading);
}

void ReaderLink::takeRejected(DecodeError error)
{
    qCDebug(ioLog) << "rejected:" << errorSentence(error.code).data() << "at byte" << error.offset;
    ++m_status.framesRejected;
    if (provesLineSettings(error.code))
        frameCame();
    else if (m_status.phase == LinkPhase::Silent)
        m_status.phase = LinkPhase::Undecoded;
    publish();
}

void ReaderLink::frameCame()
{
    m_status.phase = LinkPhase::Receiving;
    if (!m_serialPort)
        return;
    m_search.frameCame();
    m_retryDelay = m_timing.firstRetry;
    m_status.parityFoundByTrying = m_status.parity != m_first.parity;
    m_memory.rememberSetting(m_wanted, {m_status.baudRate, m_status.parity});
}

void ReaderLink::takeBytes(qint64 count)
{
    if (m_status.phase == LinkPhase::Silent) {
        m_status.phase = LinkPhase::Undecoded;
        publish();
    }
    if (m_serialPort && m_search.bytesCame(now(), count))
        switchParity();
}

void ReaderLink::takePause()
{
    if (m_serialPort && m_search.pauseSeen(now()))
        switchParity();
}

void ReaderLink::switchParity()
{
    m_status.phase = LinkPhase::Undecoded;
    // A speed that a check once found may be another meter's.
    if (m_status.baudRate != LineSetting().baudRate)
        m_status.baudRate = LineSetting().baudRate;
    else
        m_status.parity = otherParity(m_status.parity);
    m_status.parityFoundByTrying = false;
    const LineSetting setting{m_status.baudRate, m_status.parity};
    qCInfo(ioLog) << "bytes but no valid frame: trying" << settingText(setting).c_str();
    m_port.dropPending();
    m_search.restart();
    applySetting(*m_serialPort, setting);
    publish();
}

void ReaderLink::deviceStopped(const QString &reason)
{
    m_serialPort = nullptr;
    m_status.phase = LinkPhase::Lost;
    m_status.problem = LinkProblem::Unplugged;
    m_status.detail = reason.toStdString();
    if (!m_wanted.path.empty())
        tryLater(LinkProblem::Unplugged);
    publish();
}

void ReaderLink::publish()
{
    m_status.cipher = m_port.cipherStatus();
    if (m_status == m_published)
        return;
    m_published = m_status;
    emit statusChanged(m_published);
}

ParitySearch::Time ReaderLink::now() const
{
    return ParitySearch::Time(m_sinceStart.elapsed());
}

} // namespace hanscope
