// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain/plainlists.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace hanscope::plain
{

namespace
{

bool isDigits(const std::string &text)
{
    for (const char c : text)
        if (c < '0' || c > '9')
            return false;
    return !text.empty();
}

/// "1-0:1.8.0"; A and B may be left out, and F may follow. Each number is at most 255.
bool readCode(const std::string &text, std::string &code)
{
    std::string left = text.find(':') == std::string::npos ? "1-0:" + text : text;
    code.clear();
    for (const std::string marks : {"-", ":", ".", ".", ".*", ""}) {
        const std::size_t at = std::min(left.find_first_of(marks), left.size());
        const bool isLast = marks.empty() || (marks == ".*" && at == left.size());
        if (at > 3 || !isDigits(left.substr(0, at)) || (!isLast && at == left.size()))
            return false;
        const int number = std::stoi(left.substr(0, at));
        if (number > 255)
            return false;
        code += std::to_string(number) + (marks.empty() ? "" : marks.substr(0, 1));
        left = at == left.size() ? "255" : left.substr(at + 1); // F, when it is left out
    }
    return true;
}

enum class Found {
    Number, ///< of electricity
    Else, ///< something that we do not show: texts, gas, numbers without unit
    Damage,
};

/// The sign of a unit and the power of ten in front of it, by its name in small letters. An empty sign:
/// nothing that we show.
const std::map<std::string, std::pair<std::string, int>> units{
    {"wh", {"Wh", 0}},    {"kwh", {"Wh", 3}},    {"mwh", {"Wh", 6}},     {"w", {"W", 0}},
    {"kw", {"W", 3}},     {"varh", {"varh", 0}}, {"kvarh", {"varh", 3}}, {"var", {"var", 0}},
    {"kvar", {"var", 3}}, {"vah", {"VAh", 0}},   {"kvah", {"VAh", 3}},   {"va", {"VA", 0}},
    {"kva", {"VA", 3}},   {"v", {"V", 0}},       {"a", {"A", 0}},        {"hz", {"Hz", 0}},
    {"m3", {"m³", 0}},    {"dm3", {"m³", -3}},   {"nm3", {"", 0}},       {"gj", {"", 0}},
    {"mj", {"", 0}},      {"s", {"", 0}},
};

/// "1-0:3.7.0.255" and the like: reactive power of all phases or of one.
bool isReactivePower(const std::string &code)
{
    int a = 0, b = 0, c = 0, d = 0, e = 0;
    std::sscanf(code.c_str(), "%d-%d:%d.%d.%d", &a, &b, &c, &d, &e);
    return a == 1 && c >= 1 && c <= 80 && d == 7 && e == 0 && (c - 1) % 20 >= 2 && (c - 1) % 20 <= 7;
}

/// "0000.622*kW" as "622 W", "230.1*V" as "230.1 V".
Found readNumber(const std::string &text, const std::string &code, std::string &value)
{
    const std::size_t star = text.find('*');
    const bool hasUnit = star != std::string::npos;
    const bool isNegative = text.substr(0, 1) == "-";
    const std::string number = text.substr(0, star).substr(isNegative ? 1 : 0);
    const std::size_t point = number.find('.');
    const std::string whole = number.substr(0, point);
    const std::string fraction = point == std::string::npos ? "" : number.substr(point + 1);
    const bool isNumber = isDigits(whole) && (point == std::string::npos || isDigits(fraction))
        && whole.size() + fraction.size() <= 18;
    if (!isNumber)
        return hasUnit ? Found::Damage : Found::Else;
    const int places = static_cast<int>(fraction.size());
    const std::int64_t raw = (isNegative ? -1 : 1) * std::stoll(whole + fraction);
    if (!hasUnit) {
        value = decimal(raw, -places);
        return Found::Number;
    }
    std::string name;
    for (const char c : text.substr(star + 1))
        name += static_cast<char>(std::tolower(c));
    if (units.count(name) == 0)
        return Found::Damage;
    auto [sign, exponent] = units.at(name);
    if (sign.empty())
        return Found::Else;
    if (sign == "VA" && isReactivePower(code))
        sign = "var"; // printed as kVA in a maker's document
    value = decimal(raw, exponent - places) + " " + sign;
    return Found::Number;
}

bool isTime(const std::string &text)
{
    const std::string season = text.substr(std::min<std::size_t>(12, text.size()));
    return isDigits(text.substr(0, 12)) && text.size() >= 12
        && (season == "W" || season == "S" || season.empty());
}

/// A code that comes twice counts as first sent.
Found addNumber(const std::string &text, const std::string &code, Message &message)
{
    std::string number;
    const Found found = readNumber(text, code, number);
    const bool isFirst = std::none_of(message.numbers.begin(), message.numbers.end(),
                                      [&code](const auto &known) { return known.first == code; });
    if (found == Found::Number && isFirst)
        message.numbers.emplace_back(code, number);
    return found;
}

Found readLine(const std::string &line, Message &message)
{
    const std::size_t open = line.find('(');
    if (open == std::string::npos || line.back() != ')')
        return Found::Damage;
    const std::string inside = line.substr(open + 1, line.size() - open - 2);
    for (std::size_t at = inside.find(')'); at != std::string::npos; at = inside.find(')', at + 1)) {
        const char next = (inside + ')')[at + 1];
        if (next != '(' && next != ')')
            return Found::Damage;
    }
    std::string code;
    if (!readCode(line.substr(0, open), code))
        return Found::Else;
    if (const std::size_t second = inside.find(")("); second != std::string::npos) {
        // Several values: a log of power failures. Two: maybe a time, and what another meter showed then.
        const std::string value = inside.substr(second + 2);
        if (!isTime(inside.substr(0, second)) || value.find(")(") != std::string::npos)
            return Found::Else;
        return addNumber(value, code, message);
    }
    if (code.find(":1.0.0.") != std::string::npos) {
        if (!isTime(inside))
            return Found::Damage;
        message.clock = inside;
        return Found::Number;
    }
    return addNumber(inside, code, message);
}

} // namespace

void readP1Lines(const std::string &lines, bool hasChecksum, Message &message)
{
    std::string left = lines;
    while (!left.empty()) {
        const std::size_t end = std::min(left.find('\n'), left.size());
        std::string line = left.substr(0, end);
        left.erase(0, end + 1);
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.empty())
            continue;
        const Found found = readLine(line, message);
        if (found == Found::Damage && !hasChecksum)
            throw Bad{"damaged telegram"};
        message.hasOddLines = message.hasOddLines || found != Found::Number;
    }
    message.word = "list";
}

} // namespace hanscope::plain
