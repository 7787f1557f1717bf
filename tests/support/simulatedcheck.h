// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checkrun.h"
#include "core/check/verdict.h"
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "core/simulator/linefaults.h"
#include "core/simulator/readerline.h"

#include <memory>

namespace hanscope::test
{

/// A port check on a meter and a line, as fast as the computer goes.
class SimulatedCheck
{
public:
    struct Setup {
        MeterSetup meter;
        ReaderLine line;
        std::vector<LineFault> faults;
        ReceiveTime start{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3)
                          + std::chrono::minutes(16 * 60 + 5)};
        std::chrono::milliseconds skip{}; ///< of the meter's first second: the phase in which we join
        bool followsSetting = true; ///< the reader is set as the check asks; else as the line's trouble says
        std::optional<ReceiveTime> heardBefore;
        bool (*isLost)(const Transmission &sent) = nullptr; ///< what never arrives; null: nothing is lost
    };

    explicit SimulatedCheck(const Setup &setup)
        : m_setup(setup)
        , m_meter(meterOf(setup))
        , m_faults(setup.faults, setup.meter.seed)
        , m_now(setup.start + setup.skip)
        , m_decoder(std::make_unique<StreamDecoder>())
        , m_run(usualSweep(), setup.heardBefore, {})
    {
        m_run.portOpened(steady());
        m_next = m_meter.next();
    }

    /// Lets time pass until `isDone(evidence)`, at most for `most`. Asked once a second.
    template <typename Condition>
    void runUntil(std::chrono::milliseconds most, Condition isDone)
    {
        using namespace std::chrono_literals;
        const ReceiveTime end = m_now + most;
        while (m_now < end && !isDone(evidence())) {
            m_now += 1s;
            while (arrivalOf(m_next) <= m_now)
                deliver();
            if (m_now - m_heard > 500ms) {
                m_decoder->finish();
                tellMessages(m_heard);
            }
            if (m_run.tick(steady(), m_now))
                m_decoder = std::make_unique<StreamDecoder>();
        }
    }

    void runFor(std::chrono::milliseconds time)
    {
        runUntil(time, [](const CheckEvidence &) { return false; });
    }

    /// To the verdict that hanscope-cli would print without a time limit.
    void runToTheEnd()
    {
        using namespace std::chrono_literals;
        runUntil(10min, [](const CheckEvidence &evidence) { return isSettled(evidence); });
    }

    CheckRun &run() { return m_run; }
    ReceiveTime now() const { return m_now; }
    std::chrono::milliseconds steady() const { return m_now.time_since_epoch(); }
    CheckEvidence evidence() const { return m_run.evidence(steady()); }
    std::optional<CheckVerdict> verdict() const { return decideVerdict(evidence()); }

private:
    static VirtualMeter meterOf(const Setup &setup) { return {setup.meter, setup.start + setup.skip}; }

    ReceiveTime arrivalOf(const Transmission &sent) const
    {
        return sent.ends + m_setup.line.delay(sent.begins);
    }

    CharacterFormat formatNow() const
    {
        const LineSetting &setting = m_run.sweep().setting();
        return {static_cast<double>(setting.baudRate), 8,
                setting.parity == Parity::Even ? ParityBit::Even : ParityBit::None};
    }

    void deliver()
    {
        std::vector<std::uint8_t> sent = m_faults.transmit(m_next);
        if (m_setup.isLost && m_setup.isLost(m_next))
            sent.clear();
        const std::vector<std::uint8_t> bytes = m_setup.followsSetting
            ? m_setup.line.receiveAs(formatNow(), sent, m_next.begins)
            : m_setup.line.receive(sent, m_next.begins);
        const auto delay = m_setup.line.delay(m_next.begins);
        const auto duration = m_next.ends - m_next.begins;
        constexpr std::size_t chunk = 16;
        for (std::size_t at = 0; at < bytes.size(); at += chunk) {
            const std::size_t end = std::min(at + chunk, bytes.size());
            const auto passed
                = duration * static_cast<std::int64_t>(end) / static_cast<std::int64_t>(bytes.size());
            hear({bytes.data() + at, end - at}, m_next.begins + delay + passed);
        }
        m_next = m_meter.next();
    }

    void hear(Bytes bytes, ReceiveTime at)
    {
        m_heard = at;
        m_run.addBytes(bytes, at.time_since_epoch());
        while (!bytes.empty()) {
            bytes = bytes.subspan(m_decoder->feed(bytes));
            tellMessages(at);
        }
    }

    void tellMessages(ReceiveTime at)
    {
        while (const Message *message = m_decoder->next()) {
            m_run.addMessage(*message);
            if (message->status == MessageStatus::Decoded)
                m_run.addReading(toReading(message->list, at));
        }
    }

    Setup m_setup;
    VirtualMeter m_meter;
    FaultyLine m_faults;
    ReceiveTime m_now;
    ReceiveTime m_heard{};
    Transmission m_next;
    std::unique_ptr<StreamDecoder> m_decoder;
    CheckRun m_run;
};

} // namespace hanscope::test
