// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/messagetree.h"

#include "core/codec/apdu.h"
#include "core/codec/blockjoiner.h"
#include "core/codec/datatag.h"
#include "core/codec/framekinds.h"
#include "core/inspect/hdlcfields.h"
#include "core/inspect/mbusfields.h"
#include "core/inspect/p1fieldtree.h"

namespace hanscope
{
namespace
{

constexpr int llcDestination = 0xE6;

bool beginsMessage(int byte)
{
    return byte == llcDestination || byte == dataNotificationTag || byte == blockTransferTag
        || byte == static_cast<int>(DataTag::Array) || byte == static_cast<int>(DataTag::Structure)
        || isCipheredApduTag(byte);
}

void addBareMessage(Bytes bytes, Decipherer &decipherer, FieldBuilder &out)
{
    const OpenField message(out, FieldKind::BareMessage);
    ByteCursor in(bytes);
    addPayload(in, {{}, decipherer, true}, out);
}

void addAny(Bytes bytes, Decipherer &decipherer, FieldBuilder &out)
{
    const FrameKind *kind = bytes.empty() ? nullptr : frameKindOf(bytes[0]);
    const Framing framing = kind && (kind->endsWithStartByte || kind->opens(bytes) == Opening::Yes)
        ? kind->framing
        : Framing::None;
    switch (framing) {
    case Framing::Hdlc:
        return addHdlcFrame(bytes, decipherer, out);
    case Framing::MBus:
        return addMBusFrame(bytes, decipherer, out);
    case Framing::P1:
        return addP1Telegram(bytes, decipherer, out);
    case Framing::None:
        break;
    }
    if (!bytes.empty() && beginsMessage(bytes[0]))
        addBareMessage(bytes, decipherer, out);
    else
        out.add(FieldKind::Noise, bytes.size()).problem = errorWord(DecodeErrc::NoOpeningFlag);
}

} // namespace

MessageTree inspectMessage(Bytes bytes, const std::optional<MeterKeys> &keys)
{
    const auto decipherer = std::make_unique<Decipherer>();
    decipherer->setKeys(keys);
    FieldBuilder out;
    addAny(bytes, *decipherer, out);
    return out.finish();
}

} // namespace hanscope
