// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/streamdecoder.h"

#include <QByteArray>
#include <QTest>

// Names instead of numbers when a comparison fails.
namespace hanscope
{

inline char *toString(DecodeErrc code)
{
    return qstrdup(QByteArray(errorWord(code).data(), static_cast<qsizetype>(errorWord(code).size())));
}

inline char *toString(MessageStatus status)
{
    return qstrdup(QByteArray(statusWord(status).data(), static_cast<qsizetype>(statusWord(status).size())));
}

inline Bytes bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

} // namespace hanscope

Q_DECLARE_METATYPE(hanscope::DecodeErrc)
Q_DECLARE_METATYPE(hanscope::MessageStatus)
