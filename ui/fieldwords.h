// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/messagefield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hanscope
{

/// The fields of a message in the user's words.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::FieldWords)
public:
    static QString kind(FieldKind kind);
    static QString name(const MessageField &field); ///< its code, where it is a value; else its kind
    /// With decimal comma where the language has one; without a value of its own the first of its bytes in
    /// hex.
    static QString value(const MessageField &field, const QLocale &locale,
                         const std::vector<std::uint8_t> &message);
    static QString meaning(const MessageField &field); ///< may be empty
    static QString dataType(std::uint8_t tag); ///< as DLMS names it, in every language: "long-unsigned"
};

} // namespace hanscope
