// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/message.h"
#include "core/model/heardmessage.h"

#include <QObject>

#include <deque>

namespace hanscope
{

/// The last messages of one source, read or not, to look into. About 1 MB at most for HDLC meters.
class MessageMemory : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 2'000; ///< of a Norwegian meter the last hour and more

    explicit MessageMemory(QObject *parent = nullptr);

    void take(const Message &message, ReceiveTime at);
    void startAnew();

    const std::deque<KeptMessage> &messages() const { return m_messages; } ///< the oldest first

signals:
    void kept(const hanscope::KeptMessage &message);
    void startedAnew();

private:
    std::deque<KeptMessage> m_messages;
    std::uint64_t m_next = 0; ///< numbers are never used twice
};

} // namespace hanscope
