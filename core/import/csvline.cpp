// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvline.h"

#include <algorithm>

namespace hanscope
{
namespace
{

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string trimmed(std::string field)
{
    const auto first = std::find_if_not(field.begin(), field.end(), isBlank);
    const auto last = std::find_if_not(field.rbegin(), std::make_reverse_iterator(first), isBlank).base();
    return {first, last};
}

} // namespace

std::vector<std::string> csvFields(std::string_view line, char separator)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isDoubled = isQuoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"';
        if (isDoubled)
            fields.back() += line[++i];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    for (std::string &field : fields)
        field = trimmed(std::move(field));
    return fields;
}

char csvSeparator(std::string_view heading)
{
    constexpr std::string_view candidates = ";\t,";
    return *std::max_element(candidates.begin(), candidates.end(), [&](char a, char b) {
        return std::count(heading.begin(), heading.end(), a) < std::count(heading.begin(), heading.end(), b);
    });
}

} // namespace hanscope
