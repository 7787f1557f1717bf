// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replaysession.h"

#include "app/livesession.h"
#include "app/today.h"
#include "ui/mainwindow.h"
#include "ui/replaybar.h"
#include "ui/sessionspage.h"

#include <QFileInfo>

#include <algorithm>

namespace hanscope
{
namespace
{

using namespace std::chrono;

constexpr std::size_t addedAtOnce = 250; ///< readings into the hours, so that the window stays quick

} // namespace

ReplaySession::ReplaySession(MainWindow &window, LiveSession &live, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_live(live)
    , m_scaling(settings)
{
    connectWindow();
}

ReplaySession::~ReplaySession() = default;

void ReplaySession::connectWindow()
{
    connect(&m_window.sessionsPage(), &SessionsPage::playRequested, this, &ReplaySession::open);
    connect(&m_window, &MainWindow::readerChosen, this, &ReplaySession::leave);
    connect(&m_window, &MainWindow::demoRequested, this, &ReplaySession::leave);
    ReplayBar &bar = m_window.replayBar();
    connect(&bar, &ReplayBar::leaveRequested, this, &ReplaySession::leave);
    const auto tell = [this](auto signal, auto slot) {
        connect(&m_window.replayBar(), signal, this, [this, slot](auto... what) {
            if (m_replay)
                (m_replay.get()->*slot)(what...);
        });
    };
    tell(&ReplayBar::playRequested, &Replay::play);
    tell(&ReplayBar::pauseRequested, &Replay::pause);
    tell(&ReplayBar::speedChosen, &Replay::setSpeed);
    tell(&ReplayBar::stepRequested, &Replay::step);
    tell(&ReplayBar::jumpRequested, &Replay::jump);
    tell(&ReplayBar::seekRequested, &Replay::seek);
}

void ReplaySession::open(const QString &path)
{
    leave();
    m_replay = std::make_unique<Replay>();
    connectReplay();
    m_window.replayBar().showOpening(QFileInfo(path).fileName());
    m_window.replayBar().show();
    m_replay->open(path, m_live.keys());
}

void ReplaySession::connectReplay()
{
    connect(m_replay.get(), &Replay::opened, this, &ReplaySession::begin);
    connect(m_replay.get(), &Replay::failed, this,
            [this](SessionTrouble trouble, const QString &path, const QString &detail) {
                leave();
                m_window.sessionsPage().showTrouble(path, trouble, detail.toStdString());
            });
    connect(m_replay.get(), &Replay::jumped, this, &ReplaySession::showPast);
    connect(m_replay.get(), &Replay::messageHeard, this, &ReplaySession::keep);
    connect(m_replay.get(), &Replay::readingReceived, this, &ReplaySession::take);
    connect(m_replay.get(), &Replay::noteReached, &m_window, &MainWindow::showNote);
    connect(m_replay.get(), &Replay::linkChanged, &m_window, &MainWindow::showLink);
    connect(m_replay.get(), &Replay::statusChanged, this, [this](const ReplayStatus &status) {
        m_window.replayBar().showStatus(status);
        showHours();
        m_window.age();
    });
}

void ReplaySession::begin()
{
    const ReceiveTime first = m_replay->overview().first;
    const Clock now = [this] { return m_replay ? m_replay->status().at : systemTime(); };
    m_hours = std::make_unique<Hours>();
    m_hours->hours
        = std::make_unique<RecordedHours>(m_hours->folder.filePath(QStringLiteral("hanscope")), first);
    m_hours->hours->setRules(m_live.rules());
    m_scaling.startAnew();
    m_messages.startAnew();
    m_hasWindow = true;
    m_window.setClock(now);
    m_window.replayBar().showOverview(m_replay->overview());
    m_replay->seek(first);
    m_live.leaveWindow(*m_hours->hours, now);
    m_live.inspector().show(m_messages);
    m_window.openPage(MainWindow::Now);
    fillHours();
    m_replay->play();
}

/// Of a long recording only the lists with counters: they prove the hours.
void ReplaySession::fillHours()
{
    const ReplayOverview &overview = m_replay->overview();
    const bool isShort = overview.last - overview.first <= hours{25};
    m_hours->toAdd = isShort ? m_replay->index().past(overview.last) : m_replay->index().counters();
    auto *timer = new QTimer(m_hours->hours.get());
    connect(timer, &QTimer::timeout, m_hours->hours.get(), [hours = m_hours.get(), timer] {
        const std::size_t end = std::min(hours->toAdd.size(), hours->added + addedAtOnce);
        for (; hours->added < end; ++hours->added)
            hours->hours->add(hours->toAdd[hours->added]);
        if (end < hours->toAdd.size())
            return;
        timer->deleteLater();
        hours->toAdd.clear();
    });
    timer->start();
}

void ReplaySession::leave()
{
    if (!m_replay)
        return;
    m_replay->disconnect(this);
    m_replay->disconnect(&m_window);
    m_replay.release()->deleteLater(); // it may be what calls
    m_window.replayBar().hide();
    if (!std::exchange(m_hasWindow, false))
        return;
    m_window.setClock(systemTime);
    m_live.takeWindowBack();
    m_messages.startAnew();
    m_hours.reset();
}

void ReplaySession::showPast(const std::vector<Reading> &past, const std::vector<TimedNote> &notes)
{
    m_book = HourBook();
    m_book.setRules(m_live.rules());
    std::vector<Reading> shown = past;
    for (const Reading &reading : past) {
        m_book.add(reading);
        m_scaling.take(reading);
    }
    const MeterOverrides overrides = m_scaling.scale().value_or(MeterScale{}).overrides;
    for (Reading &reading : shown)
        reading = scaled(reading, overrides);
    m_window.showLink(m_replay->link());
    m_window.showPast(shown);
    for (const TimedNote &note : notes)
        m_window.showNote(note);
    m_isBehind = true;
    showHours();
}

/// Going to another time decodes what came just before it: then what was kept until now is another stretch.
void ReplaySession::keep(const Message &message, ReceiveTime at)
{
    if (!m_messages.messages().empty() && at < m_messages.messages().back()->receivedAt)
        m_messages.startAnew();
    m_messages.take(message, at);
}

void ReplaySession::take(const Reading &sent)
{
    m_book.add(sent);
    m_isBehind = true;
    if (const auto reading = m_scaling.take(sent))
        m_window.showReading(*reading);
}

void ReplaySession::showHours()
{
    if (!std::exchange(m_isBehind, false) || !m_scaling.isKnown())
        return;
    m_window.showHours(m_book.since(startOfDay(m_replay->status().at)));
    m_window.showForecast(m_book.forecast());
}

} // namespace hanscope
