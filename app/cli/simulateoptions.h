// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/linefaults.h"
#include "core/simulator/readerline.h"

#include <QStringList>

namespace hanscope
{

/// What hanscope-cli simulate is asked to do.
struct SimulateOptions {
    MeterSetup setup;
    std::vector<LineFault> lineFaults;
    ReaderLine line;
    std::optional<std::chrono::milliseconds>
        lineTrouble; ///< how long the line's trouble lasts; empty: always
    ReceiveTime start{};
    std::optional<std::chrono::milliseconds> duration;
    double speed = 1;
    bool usesPty = false;
    bool wantsHelp = false;
};

/// Fills `options`; else says in English why not. Nothing secret is in what it says.
QString readSimulateOptions(const QStringList &arguments, SimulateOptions &options);

} // namespace hanscope
