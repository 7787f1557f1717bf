// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/heardmessage.h"
#include "core/model/messagefield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hanscope
{

/// Messages, and what went wrong with them, in the user's words.
class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::MessageWords)
public:
    static QString list(const HeardMessage &message); ///< "List 2"
    static QString status(HeardStatus status); ///< one or two words
    static QString time(const QLocale &locale, ReceiveTime at); ///< "17:03:22"
    static QString error(std::string_view word); ///< one sentence; empty for no error
    static QString headline(const HeardMessage &message); ///< what became of it, and where it failed
};

} // namespace hanscope
