// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/meterport.h"
#include "core/io/paritysearch.h"
#include "core/io/readerlist.h"
#include "core/model/linesetting.h"
#include "core/model/linkstatus.h"
#include "core/model/serialdevice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSerialPort>

namespace hanscope
{

class LinkMemory;

/// Keeps a reader open: finds its parity, notices when it goes, and opens it again when it is back.
class ReaderLink : public QObject
{
    Q_OBJECT
public:
    /// `memory` must outlive this; what works is written into it.
    explicit ReaderLink(LinkMemory &memory, QObject *parent = nullptr);
    ReaderLink(LinkMemory &memory, const LinkTiming &timing, PortScan scan, QObject *parent = nullptr);

    void start(const SerialDevice &reader);
    /// `path` as somebody typed it: a device, a symlink or a pty.
    void start(const QString &path);
    void stop();

    /// Listens to an open device that is no serial port, until it ends. `name` is for people.
    void listenToDevice(std::unique_ptr<QIODevice> device, const QString &name, bool isDemo);
    /// The same for the virtual meter.
    void playDemo(std::unique_ptr<QIODevice> device);

    /// For the meter on the line, from its next message on; LinkStatus::cipher tells whether they fit. They
    /// stay when the reader goes and comes back, and are forgotten with the next start() or stop().
    void setKeys(const std::optional<MeterKeys> &keys);
    const std::optional<MeterKeys> &keys() const { return m_keys; }

    const LinkStatus &status() const { return m_status; }

public slots:
    /// Ports have come or gone: tries now where it would only later.
    void lookAgain();

signals:
    void statusChanged(const hanscope::LinkStatus &status);
    void readingReceived(const hanscope::Reading &reading);
    /// As they came, before what they complete is told. The view lives as long as the call.
    void bytesHeard(hanscope::Bytes bytes);
    /// Every message and every stretch that is none; it is gone after the call.
    void messageHeard(const hanscope::Message &message);

private:
    void begin(const SerialDevice &reader);
    void leavePort();
    void tryToOpen();
    void listenTo(std::unique_ptr<QSerialPort> port);
    void tryLater(LinkProblem problem);
    void showFailure(LinkProblem problem, std::string owner, std::string detail);

    void takeReading(const Reading &reading);
    void takeRejected(DecodeError error);
    void takeBytes(qint64 count);
    void takePause();
    void deviceStopped(const QString &reason);

    void frameCame();
    void switchParity();
    void publish();
    ParitySearch::Time now() const;

    LinkMemory &m_memory;
    LinkTiming m_timing;
    PortScan m_scan;
    MeterPort m_port;
    std::optional<MeterKeys> m_keys;
    ParitySearch m_search;
    QElapsedTimer m_sinceStart;
    QTimer m_retry{this};
    std::chrono::milliseconds m_retryDelay{};
    SerialDevice m_wanted; ///< empty path: no reader, or a device that is no serial port
    LineSetting m_first; ///< the one that was expected to work
    QPointer<QSerialPort> m_serialPort; ///< m_port owns it
    LinkStatus m_status;
    LinkStatus m_published;
};

} // namespace hanscope
