// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checkrun.h"
#include "core/check/verdict.h"
#include "core/codec/readingtable.h"
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace hanscope::test
{

/// Given messages, one each two and a half seconds, over and over for as long as a check takes.
class ReplayedCheck
{
public:
    /// With `only` they come when the reader is set like this, and nothing comes otherwise.
    explicit ReplayedCheck(const QList<QByteArray> &messages, const std::optional<LineSetting> &only = {})
    {
        using namespace std::chrono_literals;
        m_run.portOpened(0ms);
        qsizetype next = 0;
        for (std::chrono::milliseconds now = 1s; now < 75s; now += 2500ms) {
            if (!only || m_run.sweep().setting() == *only)
                hear(messages[next++ % messages.size()], now);
            m_run.tick(now + 1s, start + now);
        }
        m_run.end(75s);
    }

    CheckEvidence evidence() const { return m_run.evidence(std::chrono::seconds(75)); }
    std::optional<CheckVerdict> verdict() const { return decideVerdict(evidence()); }

private:
    void hear(const QByteArray &bytes, std::chrono::milliseconds now)
    {
        m_run.addBytes(bytesOf(bytes), now);
        const auto tell = [this, now](const Message &message) {
            m_run.addMessage(message);
            if (message.status == MessageStatus::Decoded)
                m_run.addReading(toReading(message.list, start + now));
        };
        decodeAll(*m_decoder, bytesOf(bytes), tell);
        m_decoder->finish();
        while (const Message *message = m_decoder->next())
            tell(*message);
    }

    static constexpr ReceiveTime start{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3)};
    CheckRun m_run{usualSweep(), {}, {}};
    std::unique_ptr<StreamDecoder> m_decoder = std::make_unique<StreamDecoder>();
};

} // namespace hanscope::test
