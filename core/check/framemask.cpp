// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/framemask.h"

#include "core/codec/apdu.h"
#include "core/codec/listfields.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::size_t obisSize = 6;
constexpr std::size_t clockSize = 12;
constexpr std::size_t hdlcHeaderShown = 8; ///< flag, format, the shortest addresses, control, checksum
constexpr std::size_t mbusHeaderShown = 4;

class Mask
{
public:
    explicit Mask(const Message &message)
        : m_message(message)
        , m_shown(message.bytes.size(), false)
    {
    }

    void show(std::size_t from, std::size_t to)
    {
        std::fill(m_shown.begin() + static_cast<std::ptrdiff_t>(std::min(from, m_shown.size())),
                  m_shown.begin() + static_cast<std::ptrdiff_t>(std::min(to, m_shown.size())), true);
    }

    void showHdlc();
    void showP1();
    std::vector<bool> take() { return std::move(m_shown); }

private:
    void showNotification(std::size_t at, Bytes information);
    void showValues(ByteCursor in);
    bool mayShow(const DataValue &value) const;
    void showTelegramByte(std::size_t at);

    const Message &m_message;
    std::vector<bool> m_shown;
    bool m_isInValue = false; ///< of a P1 line
    bool m_isUnit = false;
};

void Mask::showHdlc()
{
    const Bytes bytes = m_message.bytes;
    if (inspectHdlcHeader(bytes.subspan(1)).state != HdlcHeaderState::Plausible)
        return;
    show(0, hdlcHeaderShown);
    if (m_message.status != MessageStatus::Decoded || m_message.tagCheck != TagCheck::NotCiphered)
        return;
    const auto frame = decodeHdlcFrame(bytes.subspan(1, bytes.size() - 2));
    if (!frame || frame->segmented)
        return;
    const auto at = static_cast<std::size_t>(frame->information.data() - bytes.data());
    show(0, at);
    show(bytes.size() - 1, bytes.size());
    showNotification(at, frame->information);
}

void Mask::showNotification(std::size_t at, Bytes information)
{
    ByteCursor in(information, at);
    if (!skipLlcHeader(in))
        return;
    const auto notification = decodeNotification(in);
    if (!notification)
        return;
    show(at, notification->bodyOffset);
    showValues(ByteCursor(notification->body, notification->bodyOffset));
}

void Mask::showValues(ByteCursor in)
{
    while (!in.atEnd()) {
        const std::size_t at = in.offset();
        ByteCursor unit = in;
        if (readScalerUnit(unit)) {
            show(at, unit.offset());
            in = unit;
            continue;
        }
        const auto value = readValue(in);
        if (!value)
            return;
        const bool hasContent = !value->isContainer() && in.offset() > at + 1;
        const std::size_t head = value->content.empty() ? at + 1 : in.offset() - value->content.size();
        show(at, hasContent && !mayShow(*value) ? head : in.offset());
    }
}

bool Mask::mayShow(const DataValue &value) const
{
    const std::string_view text = charsOf(value.content);
    const MeterIdentity &meter = m_message.list.meter;
    const bool isText = !text.empty()
        && (text == meter.listId.view()
            || (text == meter.meterType.view() && !(meter.meterType == meter.meterId)));
    const bool isOctets = value.tag == DataTag::OctetString;
    return isText || (isOctets && (text.size() == obisSize || text.size() == clockSize));
}

/// Of "1-0:1.7.0(0001.727*kW)" the number, of the first line what follows the maker.
void Mask::showP1()
{
    constexpr std::size_t maker = 5;
    const std::string_view text = charsOf(m_message.bytes);
    show(0, maker);
    for (std::size_t at = std::min(text.find('\n'), text.size()); at < text.size() && text[at] != '!'; ++at)
        showTelegramByte(at);
}

void Mask::showTelegramByte(std::size_t at)
{
    const std::uint8_t byte = m_message.bytes[at];
    if (byte == ')' || byte == '\n')
        m_isInValue = m_isUnit = false;
    m_isUnit = m_isUnit || byte == '*';
    if (!m_isInValue || m_isUnit)
        show(at, at + 1);
    m_isInValue = m_isInValue || byte == '(';
}

} // namespace

std::vector<bool> shownBytes(const Message &message)
{
    Mask mask(message);
    if (message.bytes.empty())
        return {};
    if (message.framing == Framing::Hdlc)
        mask.showHdlc();
    else if (message.framing == Framing::MBus)
        mask.show(0, mbusHeaderShown);
    else if (message.framing == Framing::P1 && message.status == MessageStatus::Decoded
             && message.tagCheck == TagCheck::NotCiphered)
        mask.showP1();
    return mask.take();
}

} // namespace hanscope
