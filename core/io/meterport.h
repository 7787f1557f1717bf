// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"
#include "core/io/cipherwatch.h"
#include "core/model/reading.h"

#include <QIODevice>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace hanscope
{

/// What time it is. Handed in, so that tests know the answer.
using ReceiveClock = std::function<ReceiveTime()>;

/// Listens to one meter through an open device and says what it heard. Never blocks; owns no thread.
/// No timer runs unless a frame has begun and not ended.
class MeterPort : public QObject
{
    Q_OBJECT
public:
    explicit MeterPort(QObject *parent = nullptr);
    MeterPort(ReceiveClock clock, std::chrono::milliseconds framePause, QObject *parent = nullptr);
    ~MeterPort() override;

    /// Takes over `device`, already open: a serial port, or a feed of bytes in tests. Drops an earlier one.
    void listenTo(std::unique_ptr<QIODevice> device);

    /// Stops listening, without stopped().
    void close();

    /// Forgets a frame that has begun: what follows was received with other line settings.
    void dropPending();

    /// For ciphered messages, from the next one on, whatever device they come from. Empty: no keys.
    void setKeys(const std::optional<MeterKeys> &keys);

    /// Up to date before a message is told.
    const CipherStatus &cipherStatus() const { return m_ciphers.status(); }

    bool isListening() const { return m_device != nullptr; }

signals:
    /// The bytes as they came, before what they complete is told. The view lives as long as the call.
    void bytesHeard(hanscope::Bytes bytes);
    /// Every message and every stretch that is none, before its reading or its error is told.
    void messageHeard(const hanscope::Message &message);
    void readingReceived(const hanscope::Reading &reading);
    /// Corrupt, incomplete, encrypted or unsupported; the offset counts from the start of the message.
    void messageRejected(hanscope::DecodeError error);
    /// After everything these bytes completed was told.
    void bytesArrived(qint64 count);
    /// The line has been quiet inside a frame or behind garbage; what was pending is rejected by now.
    void pauseSeen();
    /// The device is gone; said once, and nothing after it. `reason` is the device's own text, if it has one.
    void stopped(const QString &reason);

private:
    void readBytes();
    void decode(Bytes bytes);
    void tellMessages();
    void tell(const Message &message);
    void endPending();
    void stop(const QString &reason);
    void releaseDevice();

    ReceiveClock m_clock;
    ReceiveTime m_receivedAt{};
    StreamDecoder m_decoder;
    CipherWatch m_ciphers;
    QTimer m_pause{this};
    QIODevice *m_device = nullptr; ///< owned
    quint64 m_session = 0; ///< rises with each listenTo() and close(): receivers may call them
};

} // namespace hanscope
