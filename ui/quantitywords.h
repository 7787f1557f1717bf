// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/messagefield.h"

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// What an OBIS code means, in the user's words. source: IEC 62056-6-1
class QuantityWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::QuantityWords)
public:
    static QString name(const FieldQuantity &quantity); ///< empty for one that is not known
};

} // namespace hanscope
