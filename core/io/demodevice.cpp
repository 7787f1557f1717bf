// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/demodevice.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds jump = 15s; ///< longer than any pause between lists, in our own time
constexpr qsizetype mostUnread = 64 * 1024; ///< what nobody reads is dropped beyond this
constexpr int mostAtOnce = 500; ///< lists, before others get their turn

milliseconds stretched(milliseconds time, double factor)
{
    return milliseconds(std::llround(static_cast<double>(time.count()) * factor));
}

} // namespace

DemoClock realTime()
{
    return {[] { return std::chrono::floor<milliseconds>(std::chrono::system_clock::now()); }, 1};
}

DemoClock fasterTime(ReceiveTime start, double speed)
{
    QElapsedTimer timer;
    timer.start();
    return {[=] { return start + stretched(milliseconds(timer.elapsed()), speed); }, speed};
}

DemoDevice::DemoDevice(const MeterSetup &setup, QObject *parent)
    : DemoDevice(setup, realTime(), parent)
{
}

DemoDevice::DemoDevice(const MeterSetup &setup, DemoClock clock, QObject *parent)
    : DemoDevice([setup](ReceiveTime now) { return VirtualMeter(setup, now); }, std::move(clock), parent)
{
}

DemoDevice::DemoDevice(VirtualMeter meter, QObject *parent)
    : DemoDevice(
        [meter = std::move(meter)](ReceiveTime now) {
            VirtualMeter played = meter;
            played.skipTo(now);
            return played;
        },
        realTime(), parent)
{
}

DemoDevice::DemoDevice(std::function<VirtualMeter(ReceiveTime)> meterAt, DemoClock clock, QObject *parent)
    : QIODevice(parent)
    , m_meterAt(std::move(meterAt))
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one is 5 % late or early: 0.5 s for Kamstrup
    connect(&m_timer, &QTimer::timeout, this, &DemoDevice::deliverDue);
}

bool DemoDevice::open(OpenMode mode)
{
    if ((mode & ~OpenMode(Unbuffered)) != ReadOnly || !QIODevice::open(mode))
        return false;
    playFromNow();
    return true;
}

void DemoDevice::close()
{
    m_timer.stop();
    QIODevice::close();
    m_meter.reset();
    m_arrived.clear();
}

qint64 DemoDevice::bytesAvailable() const
{
    return m_arrived.size() + QIODevice::bytesAvailable();
}

qint64 DemoDevice::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_arrived.size());
    std::memcpy(data, m_arrived.constData(), static_cast<std::size_t>(size));
    m_arrived.remove(0, size);
    return size;
}

qint64 DemoDevice::writeData(const char *, qint64)
{
    return -1;
}

void DemoDevice::playFromNow()
{
    m_meter = m_meterAt(m_clock.now());
    m_next = m_meter->next();
    waitForNext();
}

void DemoDevice::deliverDue()
{
    const ReceiveTime now = m_clock.now();
    const milliseconds farAway = stretched(jump, std::max(m_clock.speed, 1.0));
    if (m_next.ends > now + farAway) { // the clock went back
        playFromNow();
        return;
    }
    if (m_next.ends < now - farAway) {
        m_meter->skipTo(now);
        m_next = m_meter->next();
    }
    const qsizetype before = m_arrived.size();
    for (int count = 0; m_next.ends <= now && count < mostAtOnce; ++count) {
        const auto *bytes = reinterpret_cast<const char *>(m_next.bytes.data());
        m_arrived.append(bytes, static_cast<qsizetype>(m_next.bytes.size()));
        m_next = m_meter->next();
    }
    const bool hasNew = m_arrived.size() > before;
    if (m_arrived.size() > mostUnread)
        m_arrived.remove(0, m_arrived.size() - mostUnread);
    waitForNext();
    if (hasNew)
        emit readyRead(); // last: the receiver may close us
}

void DemoDevice::waitForNext()
{
    const milliseconds wait = stretched(m_next.ends - m_clock.now(), 1 / m_clock.speed);
    m_timer.start(std::clamp(wait, 0ms, jump));
}

} // namespace hanscope
