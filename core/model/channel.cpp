// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/channel.h"

namespace hanscope
{
namespace
{

/// Calls `use` with the member that holds the channel.
template <typename SomeReading, typename Use>
auto withMember(SomeReading &reading, Channel channel, const Use &use)
{
    switch (channel) {
    case Channel::ImportPower:
        return use(reading.importPower);
    case Channel::ExportPower:
        return use(reading.exportPower);
    case Channel::ImportReactive:
        return use(reading.importReactive);
    case Channel::ExportReactive:
        return use(reading.exportReactive);
    case Channel::CurrentL1:
        return use(reading.current[0]);
    case Channel::CurrentL2:
        return use(reading.current[1]);
    case Channel::CurrentL3:
        return use(reading.current[2]);
    case Channel::VoltageL1:
        return use(reading.voltage[0]);
    case Channel::VoltageL2:
        return use(reading.voltage[1]);
    case Channel::VoltageL3:
        break;
    }
    return use(reading.voltage[2]);
}

} // namespace

std::optional<std::int64_t> valueOf(const Reading &reading, Channel channel)
{
    return withMember(reading, channel, [](const auto &member) -> std::optional<std::int64_t> {
        return member ? std::optional{member->count} : std::nullopt;
    });
}

void setValue(Reading &reading, Channel channel, std::int64_t value)
{
    withMember(reading, channel, [value](auto &member) { member.emplace().count = value; });
}

} // namespace hanscope
