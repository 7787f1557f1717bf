// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/meterport.h"

#include "core/codec/readingtable.h"
#include "core/io/iolog.h"
#include "core/io/linktiming.h"
#include "core/model/systemclock.h"

#include <QSerialPort>

#include <array>
#include <utility>

namespace hanscope
{

MeterPort::MeterPort(QObject *parent)
    : MeterPort(systemTime, LinkTiming{}.framePause, parent)
{
}

MeterPort::MeterPort(ReceiveClock clock, std::chrono::milliseconds framePause, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(framePause);
    connect(&m_pause, &QTimer::timeout, this, &MeterPort::endPending);
}

MeterPort::~MeterPort()
{
    if (m_device) {
        m_device->disconnect(this);
        delete m_device;
    }
}

void MeterPort::listenTo(std::unique_ptr<QIODevice> device)
{
    Q_ASSERT(device && device->isReadable());
    close();
    m_device = device.release();
    connect(m_device, &QIODevice::readyRead, this, &MeterPort::readBytes);
    connect(m_device, &QIODevice::readChannelFinished, this, [this] { stop(m_device->errorString()); });
    connect(m_device, &QIODevice::aboutToClose, this, [this] { stop(m_device->errorString()); });
    if (auto *serialPort = qobject_cast<QSerialPort *>(m_device)) {
        connect(serialPort, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
            // Without text: a line that hangs up reads as zero bytes, and QSerialPort reports a stale errno.
            if (error != QSerialPort::NoError && error != QSerialPort::TimeoutError)
                stop({});
        });
    }
    // What came before we listened; later, so that nobody hears from us inside this call.
    QMetaObject::invokeMethod(this, &MeterPort::readBytes, Qt::QueuedConnection);
}

void MeterPort::close()
{
    ++m_session;
    releaseDevice();
    dropPending();
    m_ciphers.restart();
}

void MeterPort::dropPending()
{
    m_pause.stop();
    m_decoder.dropPending();
}

void MeterPort::setKeys(const std::optional<MeterKeys> &keys)
{
    m_decoder.setKeys(keys);
    m_ciphers.keyChanged(keys ? std::optional(keys->systemTitle) : std::nullopt);
}

void MeterPort::readBytes()
{
    const quint64 session = m_session;
    std::array<char, 1024> chunk;
    while (m_device && session == m_session) {
        const qint64 count = m_device->read(chunk.data(), qint64{chunk.size()});
        if (count < 0)
            stop(m_device->errorString());
        if (count <= 0)
            return;
        m_receivedAt = m_clock();
        const Bytes bytes{reinterpret_cast<const std::uint8_t *>(chunk.data()),
                          static_cast<std::size_t>(count)};
        emit bytesHeard(bytes);
        if (session == m_session)
            decode(bytes);
        if (session == m_session)
            emit bytesArrived(count);
    }
}

void MeterPort::decode(Bytes bytes)
{
    const quint64 session = m_session;
    while (!bytes.empty() && session == m_session) {
        bytes = bytes.subspan(m_decoder.feed(bytes));
        tellMessages();
    }
    if (session != m_session)
        return;
    if (m_decoder.pending() > 0)
        m_pause.start();
    else
        m_pause.stop();
}

void MeterPort::tellMessages()
{
    const quint64 session = m_session;
    while (session == m_session) {
        const Message *message = m_decoder.next();
        if (!message)
            return;
        tell(*message);
    }
}

void MeterPort::tell(const Message &message)
{
    m_ciphers.take(message);
    const quint64 session = m_session;
    emit messageHeard(message);
    if (session != m_session)
        return;
    switch (message.status) {
    case MessageStatus::Decoded:
        emit readingReceived(toReading(message.list, m_receivedAt));
        break;
    case MessageStatus::Corrupt:
    case MessageStatus::Incomplete:
    case MessageStatus::Encrypted:
    case MessageStatus::Unsupported:
        emit messageRejected(message.error);
        break;
    }
}

void MeterPort::endPending()
{
    const quint64 session = m_session;
    m_decoder.finish();
    tellMessages();
    if (session == m_session)
        emit pauseSeen();
}

void MeterPort::stop(const QString &reason)
{
    const QString kept = reason;
    qCInfo(ioLog) << "the device is gone:" << kept;
    // A vanished device can report its error without end: never hear it a second time.
    releaseDevice();
    m_pause.stop();
    const quint64 session = m_session;
    m_decoder.finish();
    tellMessages();
    if (session == m_session) {
        ++m_session;
        emit stopped(kept);
    }
}

void MeterPort::releaseDevice()
{
    if (!m_device)
        return;
    // It may be the sender of the signal we are in: closed now, so that it can be opened anew, deleted later.
    QIODevice *device = std::exchange(m_device, nullptr);
    device->disconnect(this);
    device->close();
    device->deleteLater();
}

} // namespace hanscope
