// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hexline.h"

#include <array>
#include <cstdio>

namespace hanscope
{

std::string hexLine(Bytes bytes, const std::vector<bool> &isShown)
{
    constexpr std::string_view digits = "0123456789ABCDEF", hidden = "··";
    std::string line;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            line += ' ';
        if (!isShown.empty() && !isShown[i]) {
            line += hidden;
            continue;
        }
        line += digits[bytes[i] >> 4];
        line += digits[bytes[i] & 0x0F];
    }
    return line;
}

std::string utcText(ReceiveTime time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02ld.%03ldZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), clock.hours().count(), clock.minutes().count(),
                  clock.seconds().count(), clock.subseconds().count());
    return text.data();
}

} // namespace hanscope
