// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checkrun.h"
#include "core/check/framesamples.h"
#include "core/check/rawcapture.h"
#include "core/io/computerclocks.h"
#include "core/io/groupmembership.h"
#include "core/io/linktiming.h"
#include "core/io/meterport.h"
#include "core/io/portopening.h"
#include "core/io/readerlist.h"
#include "core/io/usbdevices.h"

#include <QObject>
#include <QPointer>
#include <QSerialPort>

namespace hanscope
{

/// What a check needs of the computer. Tests hand in their own.
struct CheckParts {
    ComputerClocks clocks = computerClocks();
    PortScan scan = scanSerialPorts;
    std::function<PortOpening(const QString &path, const LineSetting &setting)> open = openSerialPort;
    std::function<std::vector<UsbWithoutPort>()> usbWithoutPort = [] { return usbReadersWithoutPort(); };
    std::function<bool(const std::string &group)> needsNewLogin = hanscope::needsNewLogin;
    std::chrono::milliseconds framePause = LinkTiming{}.framePause;
    std::chrono::milliseconds tick{250}; ///< 0: only tick() lets time pass
};

/// What to check, and what is known beforehand.
struct CheckRequest {
    SerialDevice reader; ///< or only a path as somebody typed it; empty: the likeliest reader there is
    LineSetting expected; ///< tried first
    std::optional<ReceiveTime> heardBefore; ///< when this reader last heard a meter
    ContentCheck::IsKnownMeter isKnownMeter; ///< whether that was the meter of this number
    std::optional<MeterKeys> keys;
    bool keepsWatching = false; ///< when the meter is silent: goes on until it sends, however long that takes
};

/// Finds out whether a HAN port really sends data, and what is wrong where it does not. It has the port to
/// itself: nothing else may have it open meanwhile.
class PortCheck : public QObject
{
    Q_OBJECT
public:
    explicit PortCheck(QObject *parent = nullptr);
    explicit PortCheck(CheckParts parts, QObject *parent = nullptr);
    ~PortCheck() override;

    /// Starts anew. Without keepsWatching it ends by itself when each setting was tried in vain; else it goes
    /// on, for the hourly lists, until stop().
    void start(const CheckRequest &request);
    /// Frees the port and decides on what there is.
    void stop();

    const CheckStatus &status() const { return m_status; }
    /// On the check that runs or ran last. `system` and `program` are left to the caller.
    CheckReport report(bool isMasked) const;
    /// The newest bytes with their times, as hanscope-cli decode reads them. Not masked.
    QByteArray capture() const;

public slots:
    /// Time has passed. Called by a timer, unless CheckParts say otherwise.
    void tick();

signals:
    void statusChanged(const hanscope::CheckStatus &status);
    void readingReceived(const hanscope::Reading &reading);

private:
    using Time = CheckRun::Time;

    void tryToOpen();
    SerialDevice findWanted() const;
    void portIsOpen(std::unique_ptr<QSerialPort> port);
    void portFailed(PortOpening opening);
    std::vector<UsbWithoutPort> chipsWithoutPort() const;
    void deviceStopped(const QString &reason);
    QSerialPort *openPort() const { return m_port.isListening() ? m_serialPort.data() : nullptr; }
    void noteSleep();
    void noteCounters();
    void finish();
    void publish();
    CheckStep step() const;

    CheckParts m_parts;
    CheckRequest m_request;
    MeterPort m_port;
    QPointer<QSerialPort> m_serialPort; ///< m_port owns it
    QTimer m_timer{this};
    std::unique_ptr<CheckRun> m_run; ///< null before the first start
    FrameSamples m_samples;
    RawCapture m_capture;
    std::optional<KernelCounters> m_countersAtStart;
    ReceiveTime m_lastTick{};
    Time m_asleepBefore{};
    Time m_nextTry{};
    bool m_isRunning = false;
    bool m_wasOpen = false;
    CheckStatus m_status;
};

} // namespace hanscope
