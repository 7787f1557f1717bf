// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/virtualmeter.h"

#include <QByteArray>
#include <QIODevice>
#include <QTimer>

#include <functional>
#include <optional>

namespace hanscope
{

/// The time a demo runs on: what it is now, and how much faster than ours it passes.
struct DemoClock {
    std::function<ReceiveTime()> now; ///< UTC
    double speed = 1;
};

/// Our own time.
DemoClock realTime();

/// Starts at `start` and passes `speed` times as fast as ours.
DemoClock fasterTime(ReceiveTime start, double speed);

/// A meter without hardware: a read-only device that delivers each list of a virtual meter when its last byte
/// would have arrived. One timer for each list, none in between; when the clock jumps (the computer slept),
/// it goes on at the new time.
class DemoDevice : public QIODevice
{
    Q_OBJECT
public:
    explicit DemoDevice(const MeterSetup &setup, QObject *parent = nullptr);
    DemoDevice(const MeterSetup &setup, DemoClock clock, QObject *parent = nullptr);
    /// Goes on with a meter that has been played before, so that its counters fit what it said then.
    explicit DemoDevice(VirtualMeter meter, QObject *parent = nullptr);

    /// Starts to play. False for any mode but ReadOnly.
    bool open(OpenMode mode) override;
    void close() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    DemoDevice(std::function<VirtualMeter(ReceiveTime)> meterAt, DemoClock clock, QObject *parent);

    void playFromNow();
    void deliverDue();
    void waitForNext();

    std::function<VirtualMeter(ReceiveTime)> m_meterAt; ///< the meter as it stands at a time
    DemoClock m_clock;
    std::optional<VirtualMeter> m_meter; ///< while open
    Transmission m_next;
    QByteArray m_arrived;
    QTimer m_timer{this};
};

} // namespace hanscope
