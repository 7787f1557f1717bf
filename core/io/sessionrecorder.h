// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/meterport.h"
#include "core/model/linkstatus.h"
#include "core/model/timednote.h"
#include "core/session/sessionring.h"
#include "core/session/sessionwriter.h"

#include <QObject>
#include <QTimer>

namespace hanscope
{

class ReaderLink;

/// Records what a link hears from a meter, byte for byte: the last time always, and into a file when wanted.
/// Of the demo nothing.
class SessionRecorder : public QObject
{
    Q_OBJECT
public:
    /// in: what writes the sessions, for people: "HanScope 0.1.0"
    explicit SessionRecorder(std::string program, QObject *parent = nullptr);
    SessionRecorder(std::string program, ReceiveClock clock, QObject *parent = nullptr);
    ~SessionRecorder() override; ///< ends the recording

    /// From now on what this one hears; it must outlive the recorder or end with it.
    void follow(ReaderLink &link);

    /// How much of the last time is kept in memory; a day unless told, 0: nothing.
    void setRing(std::chrono::minutes kept);

    /// Records into a new file until stop(), in the place of an earlier one.
    /// out: why not; empty: it does
    std::optional<SessionError> start(const std::string &path);
    void stop();
    bool isRecording() const { return m_writer.has_value(); }
    RecordingStatus status() const;

    /// What was heard in the last time: to be saved in another thread, since packing a day takes a while.
    SessionRing heard() const { return m_ring; }

    /// A note of the user's, at this time.
    /// out: as it was written down
    TimedNote note(const QString &text);

signals:
    /// The recording cannot be written just now; it goes on when it can be again.
    void troubled(const hanscope::SessionError &error);
    void statusChanged(const hanscope::RecordingStatus &status); ///< begun, ended, troubled or well again

private:
    void take(Bytes bytes);
    void take(const LinkStatus &status);
    void add(const SessionEvent &event);
    void watchWriter();

    std::string m_program;
    ReceiveClock m_clock;
    std::chrono::minutes m_ringKept = std::chrono::hours{24};
    SessionRing m_ring{m_ringKept};
    std::optional<SessionWriter> m_writer;
    std::string m_path; ///< of the recording
    ReceiveTime m_since{};
    bool m_isTroubled = false;
    QTimer m_end{this}; ///< of a block, when nothing more comes
    bool m_isDemo = false; ///< is heard now
    std::optional<SerialDevice> m_reader; ///< open now
    std::optional<LineSetting> m_line;
};

} // namespace hanscope
