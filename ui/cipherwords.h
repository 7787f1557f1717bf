// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cipherstatus.h"
#include "core/model/keykeeping.h"

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// Ciphering and the keeping of keys in plain sentences.
class CipherWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::CipherWords)
public:
    static QString headline(const CipherStatus &cipher); ///< one short sentence while locked, else empty
    static QString explanation(const CipherStatus &cipher); ///< what it means and what to do; empty as above
    static QString summary(const CipherStatus &cipher); ///< a few words, also when nothing is wrong
    static QString meter(const CipherStatus &cipher); ///< "Kamstrup · 4B414D4501ABF43F"

    static QString place(KeyPlace place); ///< "in the keychain"
    static QString trouble(const KeyReport &report); ///< what went wrong; empty for None
};

} // namespace hanscope
