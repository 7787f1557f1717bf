// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/counterwatch.h"

#include "core/codec/crc16x25.h"

#include <algorithm>

namespace hanscope
{
namespace
{

CounterStep stepBetween(std::uint32_t before, std::uint32_t now, bool sameContent)
{
    if (now == before)
        return sameContent ? CounterStep::Repeated : CounterStep::Reused;
    if (now < before)
        return CounterStep::Fallen;
    return now - before == 1 ? CounterStep::Next : CounterStep::Skipped;
}

} // namespace

std::string_view counterStepWord(CounterStep step)
{
    switch (step) {
    case CounterStep::First:
        return "first";
    case CounterStep::Next:
        return "next";
    case CounterStep::Skipped:
        return "skipped";
    case CounterStep::Repeated:
        return "repeated";
    case CounterStep::Reused:
        return "reused";
    case CounterStep::Fallen:
        return "fallen";
    }
    return "";
}

CounterStep CounterWatch::note(const CipheredApdu &apdu)
{
    Seen &seen = seenOf(apdu.header.systemTitle);
    const std::uint32_t counter = apdu.header.invocationCounter;
    Crc16X25 crc;
    crc.add(apdu.content);
    const CounterStep step = seen.isUsed ? stepBetween(seen.counter, counter, seen.contentCrc == crc.value())
                                         : CounterStep::First;
    seen = {apdu.header.systemTitle, counter, crc.value(), true};
    return step;
}

CounterWatch::Seen &CounterWatch::seenOf(const SystemTitle &systemTitle)
{
    const auto found = std::find_if(m_seen.begin(), m_seen.end(), [&systemTitle](const Seen &seen) {
        return seen.isUsed && seen.systemTitle == systemTitle;
    });
    if (found != m_seen.end())
        return *found;
    Seen &replaced = m_seen[m_oldest];
    m_oldest = (m_oldest + 1) % m_seen.size();
    replaced = {};
    return replaced;
}

} // namespace hanscope
