// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/encode.h"

#include "core/codec/apdu.h"
#include "core/simulator/cosemwriter.h"
#include "core/simulator/listbody.h"

namespace hanscope
{
namespace
{

void writePushTime(ByteWriter &out, const MeterList &list, PushTimeForm form)
{
    if (!list.pushTime || form == PushTimeForm::Absent) {
        out.number(0, 1);
        return;
    }
    if (form == PushTimeForm::Tagged)
        writeTag(out, DataTag::OctetString);
    writeDateTime(out, *list.pushTime);
}

/// Without tag a system title, be it an empty one, comes first.
std::vector<std::uint8_t> untagged(std::vector<std::uint8_t> apdu)
{
    constexpr std::uint8_t noTitle = 0;
    if (isGeneralCipheringTag(apdu.front()))
        apdu.erase(apdu.begin());
    else
        apdu.front() = noTitle;
    return apdu;
}

} // namespace

std::vector<std::uint8_t> encodeApdu(const MeterList &list, const MeterProfile &meter)
{
    ByteWriter out;
    out.number(dataNotificationTag, 1);
    out.number(meter.invokeId, 4);
    writePushTime(out, list, meter.pushTime);
    out.append(listBody(list, meter));
    return std::move(out.bytes);
}

std::vector<std::uint8_t> encodeInformation(const MeterList &list, const MeterProfile &meter)
{
    return informationOf(encodeApdu(list, meter));
}

std::vector<std::uint8_t> encodeFrame(const MeterList &list, const MeterProfile &meter)
{
    if (meter.framing == FrameForm::P1)
        return p1Telegram(list, meter, p1Lines(list, meter));
    return frames(meter.framing, meter.ends, encodeApdu(list, meter));
}

std::vector<std::uint8_t> encodeCipheredFrame(const MeterList &list, const MeterProfile &meter,
                                              const Ciphering &how, std::uint32_t counter)
{
    if (meter.framing == FrameForm::P1)
        return p1Telegram(list, meter, untagged(encipher(how, counter, p1Lines(list, meter))));
    return frames(meter.framing, meter.ends, encipher(how, counter, encodeApdu(list, meter)));
}

} // namespace hanscope
