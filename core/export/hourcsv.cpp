// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/hourcsv.h"

#include "core/model/norwegiantime.h"

#include <charconv>

namespace hanscope
{
namespace
{

using namespace std::chrono;

/// Appends a number with at least so many digits.
void append(std::string &text, std::int64_t number, int digits)
{
    char buffer[24];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), number).ptr;
    text.append(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, digits - (end - buffer))), '0');
    text.append(buffer, end);
}

void appendTime(std::string &text, sys_seconds wall)
{
    const auto day = floor<days>(wall);
    const year_month_day date{day};
    append(text, int(date.year()), 4);
    append(text += '-', unsigned(date.month()), 2);
    append(text += '-', unsigned(date.day()), 2);
    append(text += 'T', floor<hours>(wall - day).count(), 2);
    text += ":00:00";
}

/// Thousandths with a decimal point.
template <typename Unit>
void appendThousandths(std::string &text, std::optional<Quantity<Unit>> value)
{
    text += ',';
    if (!value)
        return;
    append(text, value->count / 1000, 1);
    append(text += '.', value->count % 1000, 3);
}

std::string_view nameOf(HourQuality quality)
{
    switch (quality) {
    case HourQuality::Metered:
        return "metered";
    case HourQuality::Reconstructed:
        return "reconstructed";
    case HourQuality::Corrected:
        return "corrected";
    case HourQuality::Imported:
        return "imported";
    case HourQuality::Estimate:
        return "estimate";
    case HourQuality::Partial:
        return "partial";
    case HourQuality::Unknown:
        return "unknown";
    case HourQuality::Suspicious:
        return "suspicious";
    case HourQuality::Excluded:
        return "excluded";
    }
    return {};
}

void appendHour(std::string &text, const HourEnergy &hour)
{
    const minutes offset = norwegianUtcOffset(hour.start);
    appendTime(text, hour.start + offset);
    append(text += '+', offset / hours{1}, 2);
    appendTime(text += ":00,", hour.start);
    text += 'Z';
    const bool isTold = hour.quality != HourQuality::Excluded;
    appendThousandths(text, isTold ? std::optional{hour.imported} : std::nullopt);
    appendThousandths(text, isTold ? std::optional{hour.exported} : std::nullopt);
    appendThousandths(text, hour.importedReactive);
    appendThousandths(text, hour.exportedReactive);
    text += ',';
    text += nameOf(hour.quality);
    text += '\n';
}

} // namespace

std::string hourCsv(std::span<const HourEnergy> all)
{
    constexpr std::size_t bytesOfALine = 100;
    std::string text = "start_local,start_utc,import_kwh,export_kwh,import_kvarh,export_kvarh,quality\n";
    text.reserve(text.size() + all.size() * bytesOfALine);
    for (const HourEnergy &hour : all)
        appendHour(text, hour);
    return text;
}

} // namespace hanscope
