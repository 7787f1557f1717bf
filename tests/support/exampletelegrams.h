// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Messages framed in other ways than HDLC, written out as meters send them.
namespace hanscope::test
{

/// A P1 telegram with a checksum of its own: 622 W import, 230.1 V, 10501.076 kWh at 2022-02-04 11:06:50.
inline QByteArray p1Telegram()
{
    return "/LGF5E360\r\n\r\n"
           "0-0:1.0.0(220204110650W)\r\n"
           "1-0:1.8.0(00010501.076*kWh)\r\n"
           "1-0:1.7.0(0000.622*kW)\r\n"
           "1-0:3.7.0(0000.135*kVAr)\r\n"
           "1-0:32.7.0(230.1*V)\r\n"
           "!CA1A\r\n";
}

/// The same, from a meter that sends no checksum.
inline QByteArray p1TelegramWithoutChecksum()
{
    return p1Telegram().replace("!CA1A", "!");
}

/// The operator's example message in two frames, ciphered with the key printed beside it.
inline QByteArray mbusFirstFrame()
{
    return QByteArray::fromHex("68FAFA6853FF000167DB084B464D675000000981F82000000023"
                               "88D5AB4F97515AAFC6B88D2F85DAA7A0E3C0C40D004535C397C9D037AB7DBDA32910761544489"
                               "4A1A0DD7E85F02D496CECD3FF46"
                               "AF5FB3C9229CFE8F3EE4606AB2E1F409F36AAD2E50900A4396FC6C2E083F373233A6961695075"
                               "8BFC7D63A9E9B6E99E21B2CBC2B"
                               "934772CA51FD4D69830711CAB1F8CFF25F0A329337CBA51904F0CAED88D61968743C8454BA922"
                               "EB00038182C22FE316D16F2A9F5"
                               "44D6F75D51A4E92A1C4EF8AB19A2B7FEAA32D0726C0ED80229AE6C0F7621A4209251ACE2B2BC6"
                               "6FF0327A653BB686C756BE033C7"
                               "A281F1D2A7E1FA31C3983E15F8FD16CC5787E6F51716");
}
inline QByteArray mbusLastFrame()
{
    return QByteArray::fromHex("6814146853FF110167419A3CFDA44BE438C96F0E38BF83D98316");
}
inline constexpr char mbusKey[] = "36C66639E48A8CA4D6BC8B282A793BBB";

/// A long frame around `fields` (C, A, CI and what follows), with its checksum; more than 255 bytes wrap.
inline QByteArray mbusFrame(const QByteArray &fields)
{
    unsigned sum = 0;
    for (const char byte : fields)
        sum += static_cast<unsigned char>(byte);
    const char length = static_cast<char>(fields.size());
    return QByteArray("\x68") + length + length + '\x68' + fields + static_cast<char>(sum) + '\x16';
}

} // namespace hanscope::test
