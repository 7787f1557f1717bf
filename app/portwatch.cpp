// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portwatch.h"

namespace hanscope
{

PortWatch::PortWatch(CheckMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
{
}

void PortWatch::begin(ReceiveTime now)
{
    if (!isOn())
        m_memory.setWatchingSince(now);
}

void PortWatch::end()
{
    m_memory.setWatchingSince(std::nullopt);
}

void PortWatch::take(const CheckStatus &status)
{
    if (!isOn() || status.evidence.line.frames.good == 0)
        return;
    end();
    emit firstMessageCame(status.now);
}

Watch PortWatch::watch(ReceiveTime now) const
{
    return {m_memory.orderedOn(), m_memory.watchingSince(), now};
}

} // namespace hanscope
