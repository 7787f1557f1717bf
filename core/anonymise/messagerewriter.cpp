// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/messagerewriter.h"

#include "core/anonymise/cosemrewrite.h"
#include "core/anonymise/p1rewrite.h"

namespace hanscope
{
namespace
{

bool isMoved(const std::optional<MeterClock> &from, const std::optional<MeterClock> &to, TimeShift shift)
{
    return from ? to && moved(*from, shift) == to : !to;
}

} // namespace

bool MessageRewriter::rewrite(FrameGroup &group, const Message &message)
{
    if (message.status != MessageStatus::Decoded || message.tagCheck != TagCheck::NotCiphered)
        return false;
    std::vector<std::uint8_t> bytes = group.message();
    const bool isText = message.framing == Framing::P1;
    const bool isRewritten = isText ? rewriteTelegram(bytes, message.list, m_replacements, m_shift)
                                    : rewriteNotification(bytes, message.list, m_replacements, m_shift);
    if (!isRewritten)
        return false;
    group.replaceMessage(bytes);
    return !m_identities.standIn(Bytes(bytes)) && !m_identities.standIn(group.bytes())
        && isGood(group, message);
}

/// Whether the frames give this one message, and nothing else.
bool MessageRewriter::isGood(const FrameGroup &group, const Message &original)
{
    std::size_t messages = 0;
    bool isSame = false;
    const auto check = [&](const Message &message) {
        ++messages;
        isSame = sameButForNames(original, message);
    };
    m_decoder.dropPending();
    decodeAll(m_decoder, group.bytes(), check);
    m_decoder.finish();
    while (const Message *message = m_decoder.next())
        check(*message);
    return messages == 1 && isSame;
}

bool MessageRewriter::sameButForNames(const Message &original, const Message &rewritten) const
{
    if (rewritten.status != MessageStatus::Decoded || rewritten.tagCheck != TagCheck::NotCiphered)
        return false;
    const MeterList &before = original.list;
    const MeterList &after = rewritten.list;
    const bool hasOtherName = before.meter.meterId.empty() ? after.meter.meterId.empty()
                                                           : before.meter.meterId != after.meter.meterId
            && before.meter.meterId.view().size() == after.meter.meterId.view().size();
    // The first line of a telegram gives the type, and on some meters it holds their number.
    const bool hasSameType
        = original.framing == Framing::P1 || before.meter.meterType == after.meter.meterType;
    return hasOtherName && hasSameType && before.kind == after.kind && before.items == after.items
        && before.meter.maker == after.meter.maker && before.meter.listId == after.meter.listId
        && isMoved(before.clock, after.clock, m_shift) && isMoved(before.pushTime, after.pushTime, m_shift);
}

} // namespace hanscope
