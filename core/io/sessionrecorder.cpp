// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sessionrecorder.h"

#include "core/io/readerlink.h"
#include "core/model/systemclock.h"

#include <filesystem>
#include <utility>

namespace hanscope
{
namespace
{

constexpr std::chrono::seconds longestWait{30};

bool isOpen(LinkPhase phase)
{
    return phase == LinkPhase::Silent || phase == LinkPhase::Undecoded || phase == LinkPhase::Receiving;
}

} // namespace

SessionRecorder::SessionRecorder(std::string program, QObject *parent)
    : SessionRecorder(std::move(program), systemTime, parent)
{
}

SessionRecorder::SessionRecorder(std::string program, ReceiveClock clock, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_clock(std::move(clock))
{
    m_end.setSingleShot(true);
    m_end.setInterval(longestWait);
    connect(&m_end, &QTimer::timeout, this, [this] {
        if (m_writer)
            m_writer->flush();
        watchWriter();
    });
}

SessionRecorder::~SessionRecorder() = default;

void SessionRecorder::follow(ReaderLink &link)
{
    connect(&link, &ReaderLink::bytesHeard, this, [this](Bytes bytes) { take(bytes); });
    connect(&link, &ReaderLink::statusChanged, this, [this](const LinkStatus &status) { take(status); });
    take(link.status());
}

std::optional<SessionError> SessionRecorder::start(const std::string &path)
{
    auto writer = SessionWriter::create(path);
    if (!writer)
        return writer.error();
    m_writer.emplace(std::move(*writer));
    m_path = path;
    m_since = m_clock();
    m_writer->add(m_clock(), RecordedBy{m_program});
    if (m_reader)
        m_writer->add(m_clock(), *m_reader);
    if (m_line)
        m_writer->add(m_clock(), *m_line);
    m_writer->flush(); // what cannot be written shows at once
    const auto trouble = m_writer->trouble();
    if (trouble) {
        m_writer.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored); // nothing is in it
    }
    emit statusChanged(status());
    return trouble;
}

void SessionRecorder::stop()
{
    m_end.stop();
    m_writer.reset();
    m_isTroubled = false;
    emit statusChanged(status());
}

void SessionRecorder::setRing(std::chrono::minutes kept)
{
    m_ringKept = kept;
    m_ring.setKept(kept);
}

RecordingStatus SessionRecorder::status() const
{
    RecordingStatus status;
    status.isDemo = m_isDemo;
    status.ring = m_ringKept;
    status.heardFrom = m_ring.first();
    if (!m_writer)
        return status;
    status.isRecording = true;
    status.name = std::filesystem::path(m_path).stem().string();
    status.since = m_since;
    status.fileBytes = m_writer->size();
    if (const auto &trouble = m_writer->trouble()) {
        status.trouble = troubleOf(*trouble);
        status.detail = trouble->system.message();
    }
    return status;
}

TimedNote SessionRecorder::note(const QString &text)
{
    add(SessionNote{text.toStdString()});
    return {m_clock(), text.toStdString()};
}

void SessionRecorder::take(Bytes bytes)
{
    if (m_isDemo)
        return;
    const ReceiveTime now = m_clock();
    m_ring.add(now, bytes);
    if (!m_writer)
        return;
    m_writer->add(now, bytes);
    watchWriter();
}

/// A link tells its state more often than there is something to write down.
void SessionRecorder::take(const LinkStatus &status)
{
    if (status.isDemo != std::exchange(m_isDemo, status.isDemo))
        emit statusChanged(this->status());
    if (!isOpen(status.phase) || status.isDemo) {
        if (m_reader)
            add(ReaderGone{status.detail});
        m_reader.reset();
        m_line.reset();
        return;
    }
    const SerialDevice reader{status.portPath, status.portName, {}, {}, 0, 0};
    const LineSetting line{status.baudRate, status.parity};
    if (m_reader != reader)
        add(*(m_reader = reader));
    if (m_line != line)
        add(*(m_line = line));
}

void SessionRecorder::add(const SessionEvent &event)
{
    m_ring.add(m_clock(), event);
    if (m_writer) {
        m_writer->add(m_clock(), event);
        m_writer->flush(); // events are rare, and worth more than a better packed block
    }
    watchWriter();
}

void SessionRecorder::watchWriter()
{
    if (!m_writer)
        return;
    m_end.start();
    const bool isTroubled = m_writer->trouble().has_value();
    if (isTroubled && !m_isTroubled)
        emit troubled(*m_writer->trouble());
    if (isTroubled != std::exchange(m_isTroubled, isTroubled))
        emit statusChanged(status());
}

} // namespace hanscope
