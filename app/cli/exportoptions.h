// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"
#include "core/model/meterkeys.h"

#include <QStringList>

namespace hanscope
{

/// What hanscope-cli export is asked to do.
struct ExportOptions {
    QStringList files; ///< none: the history
    QString historyFolder;
    ReceiveTime from = ReceiveTime::min();
    ReceiveTime to = ReceiveTime::max();
    ExportRows rows = ExportRows::Readings;
    TableFormat format = TableFormat::Csv;
    std::vector<std::string> columns; ///< none: all
    QString out; ///< empty: standard output
    std::optional<MeterKeys> keys;
    bool wantsHelp = false;
};

/// Fills `options`; else says in English why not. Nothing secret is in what it says.
QString readExportOptions(const QStringList &arguments, ExportOptions &options);

/// What hanscope-cli export --help says.
std::string exportHelp();

} // namespace hanscope
