// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storedsession.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hanscope
{

/// Sessions in words.
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::SessionWords)
public:
    /// What is the matter and what to do; empty with None. `detail`: text of the system
    static QString trouble(SessionTrouble trouble, const std::string &detail);
    /// The same of a file in a place that nobody chose.
    static QString troubleHere(SessionTrouble trouble, const std::string &detail);

    static QString heldInMemory(); ///< what a table of it is called
    static QString length(std::chrono::milliseconds length); ///< "3 min", "2 h 5 min", "4 d 3 h"
    static QString begin(const QLocale &locale, ReceiveTime first); ///< "12 Mar 2025 17:02"
};

} // namespace hanscope
