// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// Bodies of lists, put together value by value from the standard's tables and not with the decoder's.
namespace hanscope::test
{

inline QByteArray bigEndian(quint64 number, int size)
{
    QByteArray bytes;
    for (int at = size - 1; at >= 0; --at)
        bytes += char(number >> (8 * at) & 0xFF);
    return bytes;
}

inline QByteArray u32(quint32 number)
{
    return '\x06' + bigEndian(number, 4);
}
inline QByteArray u16(quint16 number)
{
    return '\x12' + bigEndian(number, 2);
}
inline QByteArray enumeration(quint8 number)
{
    return '\x16' + bigEndian(number, 1);
}
inline QByteArray octets(const QByteArray &bytes)
{
    return '\x09' + bigEndian(quint64(bytes.size()), 1) + bytes;
}
inline QByteArray visible(const QByteArray &text)
{
    return '\x0A' + bigEndian(quint64(text.size()), 1) + text;
}
inline QByteArray array(const QByteArrayList &values)
{
    return '\x01' + bigEndian(quint64(values.size()), 1) + values.join();
}
inline QByteArray structure(const QByteArrayList &values)
{
    return '\x02' + bigEndian(quint64(values.size()), 1) + values.join();
}
inline QByteArray scalerUnit(qint8 scaler, quint8 unit)
{
    return structure({'\x0F' + bigEndian(quint8(scaler), 1), enumeration(unit)});
}
/// An OBIS code whose F is 255.
inline QByteArray obis(quint8 a, quint8 b, quint8 c, quint8 d, quint8 e)
{
    return octets(bigEndian(a, 1) + bigEndian(b, 1) + bigEndian(c, 1) + bigEndian(d, 1) + bigEndian(e, 1)
                  + '\xFF');
}

/// 2025-12-19 23:55:40, Friday, one hour ahead of UTC.
inline QByteArray dateTime()
{
    return QByteArray::fromHex("07E90C130517372800FFC400");
}
/// A data-notification of that time.
inline QByteArray notification(const QByteArray &body)
{
    return QByteArray::fromHex("0F000346 3B 0C") + dateTime() + body;
}

} // namespace hanscope::test
