// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"

#include <QCoreApplication>

namespace hanscope
{

/// What a port check is doing and its steps, in plain words.
class ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ProgressWords)
public:
    /// "Listening with 2400 8E1 (1 of 4)". Empty when nothing was started.
    static QString activity(const CheckStatus &status);
    /// "Whole messages": a name, whether it has been passed or not
    static QString mark(CheckMark mark);
};

} // namespace hanscope
