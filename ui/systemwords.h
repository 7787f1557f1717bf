// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace hanscope
{

/// Why a file could not be read or written, and what to do, in the user's language: the system says it in its
/// own.
class SystemWords
{
    Q_DECLARE_TR_FUNCTIONS(hanscope::SystemWords)
public:
    enum class Doing {
        Reading,
        Writing, ///< where the user wanted it
        WritingHere, ///< no other place can be chosen
    };

    /// in: what the system said, as of QFileDevice::errorString() or std::error_code::message()
    /// out: whole sentences; what is not known stays as it came
    static QString trouble(const QString &detail, Doing doing);
};

} // namespace hanscope
