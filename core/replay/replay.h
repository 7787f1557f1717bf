// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"
#include "core/model/storedsession.h"
#include "core/replay/recorddecoder.h"
#include "core/replay/replayindex.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <span>

namespace hanscope
{

/// Plays a recording as if it were now: the same decoder, the same signals as a live link, at the recording's
/// own times. Opens it on another thread.
class Replay : public QObject
{
    Q_OBJECT
public:
    static constexpr double fastest = 10'000;

    explicit Replay(QObject *parent = nullptr);
    ~Replay() override;

    /// A session or a capture; opened() or failed() follows. `keys` are for ciphered messages.
    void open(const QString &path, const std::optional<MeterKeys> &keys);

    const ReplayIndex &index() const { return m_opened->index; } ///< once opened
    const ReplayOverview &overview() const { return m_opened->overview; } ///< once opened
    const ReplayStatus &status() const { return m_status; }
    const LinkStatus &link() const { return m_link; }

public slots:
    void play();
    void pause();
    void setSpeed(double speed); ///< 1 to `fastest`
    void seek(hanscope::ReceiveTime to); ///< kept inside the recording
    void step(int by); ///< to the message before or after, -1 or 1; pauses
    void jump(hanscope::ReplayMarkKind kind, int by); ///< to the mark of that kind before or after; pauses

signals:
    void opened();
    void failed(hanscope::SessionTrouble trouble, const QString &path, const QString &detail);
    /// Another time: what came before it, in order, in the place of all that was told. The markers set until
    /// then.
    void jumped(const std::vector<hanscope::Reading> &past, const std::vector<hanscope::TimedNote> &notes);
    /// Every message and every stretch that is none, before its reading.
    void messageHeard(const hanscope::Message &message, hanscope::ReceiveTime at);
    void readingReceived(const hanscope::Reading &reading);
    void noteReached(const hanscope::TimedNote &note);
    void linkChanged(const hanscope::LinkStatus &link);
    void statusChanged(const hanscope::ReplayStatus &status);

private:
    struct Opened {
        std::unique_ptr<RecordSource> source;
        ReplayIndex index;
        ReplayOverview overview;
        SessionError error;
    };
    using OpenedPointer = std::shared_ptr<Opened>;

    void take(const OpenedPointer &opened);
    void tick();
    void advance(ReceiveTime to);
    void take(const SessionRecord &record, bool isTold);
    void takeEvent(const SessionRecord &record, bool isTold);
    void goTo(ReceiveTime to);
    void waitForNext();
    ReceiveTime playedTo() const;
    void publish();

    QString m_path;
    std::optional<MeterKeys> m_keys;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    OpenedPointer m_opened;
    std::unique_ptr<RecordDecoder> m_decoder;
    const SessionRecord *m_next = nullptr;
    std::vector<Reading> m_recent; ///< decoded on the way to a time
    LinkStatus m_link;
    LinkStatus m_published;
    ReplayStatus m_status;
    ReceiveTime m_playedFrom{}; ///< where the clock below was started
    QElapsedTimer m_clock;
    QTimer m_timer{this};
};

} // namespace hanscope
