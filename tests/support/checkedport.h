// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/portcheck.h"
#include "core/simulator/readerline.h"
#include "tests/support/norwegianmodels.h"
#include "tests/support/ptypair.h"

#include <QTest>

namespace hanscope::test
{

/// A port check whose time passes when the test says so, and everything it needs of a computer.
struct CheckedPort {
    using Time = std::chrono::milliseconds;

    ReceiveTime wall{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3)
                     + std::chrono::minutes(16 * 60 + 5)};
    Time awake{1'000'000};
    Time asleep{};
    QList<SerialDevice> ports;
    std::vector<UsbWithoutPort> chips;
    CheckRequest request;
    std::unique_ptr<PortCheck> check = std::make_unique<PortCheck>(parts());

    explicit CheckedPort(const QString &path = {}) { request.reader.path = path.toStdString(); }

    CheckParts parts()
    {
        CheckParts parts;
        parts.clocks = {[this] { return wall; }, [this] { return awake; }, [this] { return asleep; }};
        parts.scan = [this] { return ports; };
        parts.usbWithoutPort = [this] { return chips; };
        parts.framePause = Time(5);
        parts.tick = Time(0);
        return parts;
    }

    void start() { check->start(request); }

    const CheckStatus &status() const { return check->status(); }

    std::string_view verdict() const
    {
        return status().verdict ? verdictWord(*status().verdict) : std::string_view("undecided");
    }

    bool hasPassed(CheckMark mark) const
    {
        const auto &passed = status().passed;
        return std::find(passed.begin(), passed.end(), mark) != passed.end();
    }

    /// Second by second.
    void pass(std::chrono::seconds time)
    {
        for (; time.count() > 0; --time) {
            awake += std::chrono::seconds(1);
            wall += std::chrono::seconds(1);
            check->tick();
        }
    }

    /// Until as many bytes have been heard since the start.
    bool hears(std::uint64_t bytes)
    {
        return QTest::qWaitFor([&] {
            check->tick();
            return status().evidence.line.bytes >= bytes;
        });
    }
};

/// A meter at the far end of a pty, which sends by the check's clock.
class PlayedPort
{
public:
    PlayedPort(PtyPair &pty, CheckedPort &port, const ReaderLine &line)
        : m_pty(pty)
        , m_port(port)
        , m_line(line)
        , m_meter(setupOf(line.maker), port.wall)
        , m_next(m_meter.next())
    {
    }

    /// Lets time pass; false when the check did not hear what was sent.
    bool play(std::chrono::seconds time)
    {
        for (; time.count() > 0; --time) {
            m_port.pass(std::chrono::seconds(1));
            for (; m_next.ends <= m_port.wall; m_next = m_meter.next()) {
                if (!send(m_line.receive(m_next.bytes, m_next.begins)))
                    return false;
            }
        }
        return true;
    }

private:
    static MeterSetup setupOf(Maker maker)
    {
        MeterSetup setup;
        setup.model = modelOf(maker);
        return setup;
    }

    bool send(const std::vector<std::uint8_t> &bytes)
    {
        m_sent += bytes.size();
        const auto *data = reinterpret_cast<const char *>(bytes.data());
        return bytes.empty()
            || (m_pty.write({data, static_cast<qsizetype>(bytes.size())}) && m_port.hears(m_sent));
    }

    PtyPair &m_pty;
    CheckedPort &m_port;
    ReaderLine m_line;
    VirtualMeter m_meter;
    Transmission m_next;
    std::uint64_t m_sent = 0;
};

} // namespace hanscope::test
