// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/apdu.h"

#include "core/codec/datavalue.h"

namespace hanscope
{
namespace
{

constexpr std::size_t dateTimeSize = 12;

Result<std::optional<MeterClock>> readPushTime(ByteCursor &in)
{
    const std::size_t at = in.offset();
    const auto form = in.takeUnsigned(1);
    if (!form)
        return tl::unexpected(form.error());
    if (*form == 0x00)
        return std::nullopt;
    // Kaifa and old Kamstrup firmware put the tag of an octet-string in front, where the standard has none.
    const bool superfluousTag = *form == static_cast<int>(DataTag::OctetString);
    const auto length = superfluousTag ? in.takeUnsigned(1) : form;
    if (!length)
        return tl::unexpected(length.error());
    if (*length != dateTimeSize)
        return failure(DecodeErrc::DateTimeForm, at);
    const std::size_t clockAt = in.offset();
    const auto bytes = in.take(dateTimeSize);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto clock = decodeDateTime(*bytes, clockAt);
    if (!clock)
        return tl::unexpected(clock.error());
    return *clock;
}

} // namespace

Result<void> skipLlcHeader(ByteCursor &in)
{
    if (in.peek(0) != 0xE6 || in.peek(1) != 0xE7 || in.peek(2) != 0x00)
        return failure(DecodeErrc::LlcHeader, in.offset());
    in.skip(3);
    return {};
}

Result<Notification> decodeNotification(ByteCursor in)
{
    const std::size_t at = in.offset();
    const auto tag = in.takeUnsigned(1);
    if (!tag)
        return tl::unexpected(tag.error());
    if (*tag != dataNotificationTag)
        return failure(DecodeErrc::ApduTag, at);
    const auto invokeId = in.takeUnsigned(4);
    if (!invokeId)
        return tl::unexpected(invokeId.error());
    const auto time = readPushTime(in);
    if (!time)
        return tl::unexpected(time.error());
    return Notification{static_cast<std::uint32_t>(*invokeId), *time, in.rest(), in.offset()};
}

} // namespace hanscope
