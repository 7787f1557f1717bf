// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/hourcsv.h"

#include "core/export/exporttable.h"

namespace hanscope
{

std::string hourCsv(std::span<const HourEnergy> hours)
{
    std::string text;
    ExportTable table(ExportRows::Hours, TableFormat::Csv, {}, [&](std::string_view piece) {
        text += piece;
        return true;
    });
    for (const HourEnergy &hour : hours)
        table.add(hour);
    table.finish();
    return text;
}

} // namespace hanscope
