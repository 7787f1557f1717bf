// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwords.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct Row {
    const char *column; ///< without phase, and without "min" and "max"
    const char *words;
};

constexpr std::array rows{
    Row{"received_local", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Received, local time")},
    Row{"received_utc", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Received, UTC")},
    Row{"start_local", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Begins, local time")},
    Row{"start_utc", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Begins, UTC")},
    Row{"day", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Date")},
    Row{"list", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "List of the meter, 1 to 3")},
    Row{"covered_s", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Seconds with data")},
    Row{"import_power_w", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Power from the grid")},
    Row{"export_power_w", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Power to the grid")},
    Row{"import_reactive_var", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Reactive power from the grid")},
    Row{"export_reactive_var", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Reactive power to the grid")},
    Row{"voltage_v", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Voltage")},
    Row{"current_a", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Current")},
    Row{"import_counter_kwh", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Energy counter, from the grid")},
    Row{"export_counter_kwh", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Energy counter, to the grid")},
    Row{"import_counter_kvarh",
        QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Reactive energy counter, from the grid")},
    Row{"export_counter_kvarh",
        QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Reactive energy counter, to the grid")},
    Row{"meter_clock", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "The meter's clock")},
    Row{"note", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Marker")},
    Row{"import_kwh", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Energy from the grid")},
    Row{"export_kwh", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Energy to the grid")},
    Row{"import_kvarh", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Reactive energy from the grid")},
    Row{"export_kvarh", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Reactive energy to the grid")},
    Row{"quality", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "How sure the hour is")},
    Row{"hours", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Hours of the day")},
    Row{"hours_known", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Hours that are known")},
    Row{"hours_not_metered", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "Hours not measured directly")},
    Row{"may_be_more", QT_TRANSLATE_NOOP("hanscope::ColumnWords", "It may be more")},
};

/// Takes the first of `parts` out of `words` that is in it; out: that one, or nothing
QString taken(QStringList &words, const QStringList &parts)
{
    for (const QString &part : parts) {
        if (words.removeOne(part))
            return part;
    }
    return {};
}

} // namespace

QString ColumnWords::name(const QString &column)
{
    QStringList words = column.split(u'_');
    const QString phase
        = taken(words, {QStringLiteral("l1"), QStringLiteral("l2"), QStringLiteral("l3")}).toUpper();
    const QString extreme = taken(words, {QStringLiteral("min"), QStringLiteral("max")});
    const QString plain = words.join(u'_');
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row &row) { return plain == QLatin1String(row.column); });
    if (found == rows.end())
        return {};
    const QString quantity = phase.isEmpty() ? tr(found->words) : tr(found->words) + u' ' + phase;
    if (extreme.isEmpty())
        return quantity;
    return extreme == u"min" ? tr("%1, lowest").arg(quantity) : tr("%1, highest").arg(quantity);
}

} // namespace hanscope
