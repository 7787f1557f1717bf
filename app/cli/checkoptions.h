// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <chrono>

namespace hanscope
{

/// How the result of a check is written.
enum class CheckOutput { Text, Report, Json };

/// What hanscope-cli check is asked to do.
struct CheckOptions {
    QString port; ///< empty: the likeliest reader there is
    std::chrono::seconds timeout{300};
    CheckOutput output = CheckOutput::Text;
    bool isNorwegian = false; ///< else English
    bool wantsHelp = false;

    QLocale locale() const
    {
        return isNorwegian ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
};

/// Fills `options`; else says in English why not.
QString readCheckOptions(const QStringList &arguments, CheckOptions &options);

/// The text of --help.
const char *checkHelp();

} // namespace hanscope
