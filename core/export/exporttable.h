// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tablewriter.h"
#include "core/model/energysum.h"
#include "core/model/exportchoice.h"
#include "core/model/hourenergy.h"
#include "core/model/rollup.h"
#include "core/model/timednote.h"

namespace hanscope
{

/// Told how much is done, 0 to 1, where that is known; false: stop.
using ExportProgress = std::function<bool(double share)>;

/// Writes readings, minutes, hours or days as a table. What is not known is empty, never zero.
class ExportTable
{
public:
    /// in: `columns` by their names, in this order; empty: all of them. Unknown names are left out: see
    /// unknownColumn().
    ExportTable(ExportRows rows, TableFormat format, const std::vector<std::string> &columns,
                TableWriter::Sink sink);

    ExportRows kind() const { return m_kind; }

    // What fits the kind of rows; others are ignored.
    void add(const Reading &reading);
    void add(const TimedNote &note); ///< a row of its own among readings
    void add(const RollUp &minute);
    void add(const HourEnergy &hour);
    void add(const EnergySum &day);

    bool finish() { return m_writer.finish(); } ///< false when the sink wanted no more
    bool isStopped() const { return m_writer.isStopped(); }
    std::uint64_t rows() const { return m_writer.rows(); }

private:
    ExportRows m_kind;
    TableWriter m_writer;
    std::vector<std::size_t> m_chosen;
};

/// The columns that there are, in their usual order.
std::vector<std::string_view> exportColumns(ExportRows rows);

/// The first of `columns` that is none; empty: all are.
std::string unknownColumn(ExportRows rows, const std::vector<std::string> &columns);

} // namespace hanscope
