// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// The link's state in plain sentences, each problem with its next step.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::LinkWords)
public:
    static QString headline(const LinkStatus &link); ///< one short sentence; empty for None
    static QString nextStep(const LinkStatus &link); ///< what to do about it, may be empty
    static QString command(const LinkStatus &link); ///< a command to copy, may be empty
    static QString lineSettings(const LinkStatus &link); ///< "2400 8E1"

private:
    static QString problem(const LinkStatus &link);
    static QString portName(const LinkStatus &link);
};

} // namespace hanscope
