// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagememory.h"

#include "core/inspect/heard.h"

namespace hanscope
{

MessageMemory::MessageMemory(QObject *parent)
    : QObject(parent)
{
}

void MessageMemory::take(const Message &message, ReceiveTime at)
{
    if (m_messages.size() == capacity)
        m_messages.pop_front();
    m_messages.push_back(std::make_shared<const HeardMessage>(heardMessage(message, at, m_next++)));
    emit kept(m_messages.back());
}

void MessageMemory::startAnew()
{
    if (m_messages.empty())
        return;
    m_messages.clear();
    emit startedAnew();
}

} // namespace hanscope
