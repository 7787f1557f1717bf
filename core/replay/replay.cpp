// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replay.h"

#include "core/codec/readingtable.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <filesystem>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr seconds runUp{70}; ///< decoded before a time that is gone to: all kinds of lists come in it
constexpr milliseconds shortestTick{40};
constexpr milliseconds longestTick{1'000};

} // namespace

Replay::Replay(QObject *parent)
    : QObject(parent)
    , m_decoder(std::make_unique<RecordDecoder>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Replay::tick);
}

Replay::~Replay()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void Replay::open(const QString &path, const std::optional<MeterKeys> &keys)
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_path = path;
    m_keys = keys;
    auto *watcher = new QFutureWatcher<OpenedPointer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, isCancelled = m_isCancelled] {
        watcher->deleteLater();
        if (!*isCancelled)
            take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([file = path.toStdString(), keys, isCancelled = m_isCancelled] {
        auto opened = std::make_shared<Opened>();
        auto source = openRecords(file, keys);
        if (!source) {
            opened->error = source.error();
            return opened;
        }
        opened->source = std::move(*source);
        opened->index = ReplayIndex::of(*opened->source, keys, *isCancelled);
        opened->overview = opened->index.overview(std::filesystem::path(file).filename().string());
        return opened;
    }));
}

void Replay::take(const OpenedPointer &recording)
{
    if (!recording->source || recording->index.isEmpty()) {
        const SessionTrouble trouble
            = recording->source ? SessionTrouble::Empty : troubleOf(recording->error);
        emit failed(trouble, m_path, QString::fromStdString(recording->error.system.message()));
        return;
    }
    m_opened = recording;
    m_decoder->setKeys(m_keys);
    emit opened();
}

void Replay::play()
{
    if (!m_opened || m_status.isPlaying)
        return;
    if (m_status.at >= overview().last)
        goTo(overview().first);
    m_status.isPlaying = true;
    m_playedFrom = m_status.at;
    m_clock.start();
    publish();
    waitForNext();
}

void Replay::pause()
{
    if (!m_status.isPlaying)
        return;
    m_timer.stop();
    advance(playedTo());
    m_status.isPlaying = false;
    publish();
}

void Replay::setSpeed(double speed)
{
    const bool wasPlaying = m_status.isPlaying;
    pause();
    m_status.speed = std::clamp(speed, 1.0, fastest);
    publish();
    if (wasPlaying)
        play();
}

void Replay::seek(ReceiveTime to)
{
    if (!m_opened)
        return;
    goTo(std::clamp(to, overview().first, overview().last));
    m_playedFrom = m_status.at;
    m_clock.start();
    if (m_status.isPlaying)
        waitForNext();
}

void Replay::step(int by)
{
    if (!m_opened)
        return;
    pause();
    const auto to = by < 0 ? index().messageBefore(m_status.at) : index().messageAfter(m_status.at);
    if (to && by > 0)
        advance(*to);
    else if (to)
        goTo(*to);
}

void Replay::jump(ReplayMarkKind kind, int by)
{
    if (!m_opened)
        return;
    pause();
    std::optional<ReceiveTime> to;
    for (const ReplayMark &mark : overview().marks) {
        if (mark.kind == kind && (by < 0 ? mark.at < m_status.at : mark.at > m_status.at && !to))
            to = mark.at;
    }
    if (to)
        goTo(*to);
}

ReceiveTime Replay::playedTo() const
{
    const double passed = static_cast<double>(m_clock.elapsed()) * m_status.speed;
    return std::min(m_playedFrom + milliseconds{static_cast<std::int64_t>(passed)}, overview().last);
}

void Replay::tick()
{
    advance(playedTo());
    if (m_status.at >= overview().last)
        pause();
    else
        waitForNext();
}

void Replay::waitForNext()
{
    const ReceiveTime next = m_next ? m_next->at : overview().last;
    const auto ahead
        = static_cast<std::int64_t>(static_cast<double>((next - m_status.at).count()) / m_status.speed);
    m_timer.start(std::clamp(milliseconds{ahead}, shortestTick, longestTick));
}

void Replay::advance(ReceiveTime to)
{
    while (m_next && m_next->at <= to) {
        take(*m_next, true);
        m_next = m_opened->source->next();
    }
    m_status.at = std::max(to, m_status.at);
    publish();
}

/// Everything anew: what the index knows, and the last minute decoded, so that all values are there.
void Replay::goTo(ReceiveTime to)
{
    m_link = {};
    m_link.phase = LinkPhase::Undecoded;
    m_link.isReplay = true;
    m_link.portPath = m_path.toStdString();
    m_link.portName = overview().name;
    m_decoder->startAnew();
    m_recent.clear();
    m_opened->source->seek(to - runUp);
    m_next = m_opened->source->next();
    while (m_next && m_next->at <= to) {
        take(*m_next, false);
        m_next = m_opened->source->next();
    }
    std::vector<Reading> past = index().past(to);
    if (!m_recent.empty()) {
        const auto isRecent
            = [&](const Reading &reading) { return reading.receivedAt >= m_recent.front().receivedAt; };
        past.erase(std::find_if(past.begin(), past.end(), isRecent), past.end());
        past.insert(past.end(), m_recent.begin(), m_recent.end());
        m_recent.clear();
    }
    std::vector<TimedNote> notes;
    for (const ReplayMark &mark : overview().marks) {
        if (mark.kind == ReplayMarkKind::Note && mark.at <= to)
            notes.push_back({mark.at, mark.text});
    }
    m_link.framesGood = index().goodUntil(to);
    m_link.framesRejected = index().rejectedUntil(to);
    if (!past.empty() && m_link.phase == LinkPhase::Undecoded)
        m_link.phase = LinkPhase::Receiving;
    m_status.at = to;
    m_published = {};
    emit jumped(past, notes);
    publish();
}

void Replay::take(const SessionRecord &record, bool isTold)
{
    m_decoder->take(record, m_opened->source->isBare(), [&](const Message &message, ReceiveTime at) {
        m_link.phase = LinkPhase::Receiving;
        const bool isGood = message.status == MessageStatus::Decoded;
        if (isTold)
            ++(isGood ? m_link.framesGood : m_link.framesRejected);
        emit messageHeard(message, at);
        if (!isGood)
            return;
        const Reading reading = toReading(message.list, at);
        if (isTold)
            emit readingReceived(reading);
        else
            m_recent.push_back(reading);
    });
    if (record.event)
        takeEvent(record, isTold);
}

void Replay::takeEvent(const SessionRecord &record, bool isTold)
{
    if (const auto *line = std::get_if<LineSetting>(&*record.event)) {
        m_link.baudRate = line->baudRate;
        m_link.parity = line->parity;
    } else if (const auto *gone = std::get_if<ReaderGone>(&*record.event)) {
        m_link.phase = LinkPhase::Lost;
        m_link.problem = LinkProblem::Unplugged;
        m_link.detail = gone->reason;
    } else if (std::holds_alternative<SerialDevice>(*record.event)) {
        m_link.phase = LinkPhase::Silent;
        m_link.problem = LinkProblem::None;
        m_link.detail.clear();
    } else if (const auto *note = std::get_if<SessionNote>(&*record.event); note && isTold) {
        emit noteReached({record.at, note->text});
    }
}

void Replay::publish()
{
    if (m_link != m_published) {
        m_published = m_link;
        emit linkChanged(m_link);
    }
    emit statusChanged(m_status);
}

} // namespace hanscope
