// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath> // moc of Qt 6.4 cannot read <chrono> when it comes first

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace hanscope
{

/// What the rows of an export are.
enum class ExportRows {
    Readings, ///< every list of the meter that was received
    Minutes, ///< what the lists of a minute come to
    Hours, ///< energy by hour, as the counters prove it
    Days, ///< energy by day of Norwegian time
};

/// How a table is written.
enum class TableFormat {
    Csv, ///< UTF-8, commas, a point as decimal sign, ISO 8601 times, lines end with LF
    CsvExcelNorway, ///< semicolons, decimal comma, byte order mark, CRLF: opens right in Norwegian Excel
    JsonLines, ///< an object a line; what is empty is left out
};

/// What the user wants to have written, and where.
struct ExportChoice {
    ExportRows rows = ExportRows::Hours;
    TableFormat format = TableFormat::Csv;
    std::vector<std::string> columns; ///< by their names, in order
    std::chrono::local_days first{}; ///< of the history: from this day on
    std::chrono::local_days last{}; ///< until this one, included
    std::string path; ///< of the file; UTF-8

    bool operator==(const ExportChoice &) const = default;
};

/// How far an export is.
struct ExportState {
    enum class Phase { Idle, Running, Done, Failed, Cancelled } phase = Phase::Idle;
    std::uint64_t rows = 0;
    double share = 0; ///< 0 to 1; 0 while it is not known
    double seconds = 0; ///< since it began
    std::string path; ///< of the file
    std::string detail; ///< with Failed: text of the system

    bool operator==(const ExportState &) const = default;
};

} // namespace hanscope
