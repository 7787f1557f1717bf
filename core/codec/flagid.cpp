// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/flagid.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

char upperCase(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

Maker makerOfFlagId(std::string_view text)
{
    struct Row {
        std::string_view letters;
        Maker maker;
    };
    static constexpr std::array rows{
        Row{"ADN", Maker::Aidon},     Row{"KFM", Maker::Kaifa},      Row{"KAM", Maker::Kamstrup},
        Row{"KMP", Maker::Kamstrup},  Row{"LGF", Maker::LandisGyr},  Row{"LGZ", Maker::LandisGyr},
        Row{"XMX", Maker::LandisGyr}, Row{"ISK", Maker::Iskraemeco}, Row{"SAG", Maker::Sagemcom},
    };
    for (const Row &row : rows) {
        const bool same = text.size() >= row.letters.size()
            && std::equal(row.letters.begin(), row.letters.end(), text.begin(),
                          [](char letter, char sent) { return letter == upperCase(sent); });
        if (same)
            return row.maker;
    }
    return Maker::Unknown;
}

} // namespace hanscope
