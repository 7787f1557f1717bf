// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/hdlcencode.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/protectedapdu.h"

/// Whole HDLC frames with a ciphered list in them.
namespace hanscope::test
{

/// A Kaifa list 1, in the open.
inline QByteArray openList1(Watt power = Watt{1320})
{
    return QByteArray::fromHex("0F40000000090C07E1090C0217122AFF800000020106")
        + bigEndian(quint32(power.count), 4);
}

inline QByteArray hdlcFrameOf(const QByteArray &apdu)
{
    const QByteArray information = QByteArray::fromHex("E6E700") + apdu;
    const HdlcEnds ends{{0x41}, {0x03}, 0x13};
    const auto frame = hdlcFrame(ends, bytesOf(information));
    return {reinterpret_cast<const char *>(frame.data()), qsizetype(frame.size())};
}

inline QByteArray protectedFrame(const Protection &how = {}, Watt power = Watt{1320})
{
    return hdlcFrameOf(protectedApdu(openList1(power), how));
}

/// Its checksum is wrong.
inline QByteArray damagedFrame()
{
    return withBitFlipped(protectedFrame(), 40);
}

/// As meters send it whose key was never set.
inline QByteArray openFrameThatClaimsToBeCiphered()
{
    const Protection how;
    return hdlcFrameOf('\xDB' + withLength(how.systemTitle)
                       + withLength(QByteArray::fromHex("3000000001") + openList1() + QByteArray(12, '\0')));
}

/// glo-event-notification: the standard gives it no place for a system title.
inline QByteArray frameWithoutSystemTitle()
{
    return hdlcFrameOf('\xCA' + withLength(securedText(openList1(), {})));
}

/// What a decoder must have to read it, with the meter's name.
inline MeterKeys keysOfMeter(const Protection &how)
{
    MeterKeys keys = keysFor(how);
    keys.systemTitle = SystemTitle({how.systemTitle.constData(), std::size_t(how.systemTitle.size())});
    return keys;
}

} // namespace hanscope::test
