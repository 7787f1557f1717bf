// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// The columns of an export in the user's words. In the file they keep their own names.
class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::ColumnWords)
public:
    static QString name(const QString &column); ///< empty for one that is not known
};

} // namespace hanscope
