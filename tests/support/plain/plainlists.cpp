// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain/plainlists.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace hanscope::plain
{

namespace
{

/// The sign of a unit; empty for numbers without one and for units that no meter sends.
std::string unitName(std::int64_t unit)
{
    switch (unit) {
    case 8:
        return "°";
    case 9:
        return "°C";
    case 13:
        return "m³";
    case 27:
        return "W";
    case 28:
        return "VA";
    case 29:
        return "var";
    case 30:
        return "Wh";
    case 31:
        return "VAh";
    case 32:
        return "varh";
    case 33:
        return "A";
    case 35:
        return "V";
    case 44:
        return "Hz";
    case 56:
        return "%";
    default:
        return "";
    }
}

std::string withUnit(std::int64_t raw, int scaler, const std::string &unit)
{
    return decimal(raw, scaler) + (unit.empty() ? "" : " " + unit);
}

/// A structure 02 02 0F ss 16 uu.
bool isScalerUnit(const Value &value)
{
    return value.tag == 0x02 && value.parts.size() == 2 && value.parts[0].tag == 0x0F
        && value.parts[1].tag == 0x16;
}

std::string scaled(const Value &number, const Value &scalerUnit)
{
    return withUnit(*number.number, static_cast<int>(*scalerUnit.parts[0].number),
                    unitName(*scalerUnit.parts[1].number));
}

/// Where what is no number belongs: known codes by their groups C, D and E. Others say nothing of interest.
void putText(Message &message, const Bytes &code, const Value &value)
{
    const std::string quantity = quantityOf(code);
    const std::string text = textOf(value.bytes);
    if (quantity == "0.2.129")
        message.listVersion = text;
    else if (quantity == "96.1.0" || quantity == "0.0.5")
        message.meterId = text;
    else if (quantity == "96.1.7" || quantity == "96.1.1")
        message.meterType = text;
    else if (quantity == "1.0.0" && isTime(value))
        message.clock = hexOf(value.bytes);
    else if (quantity == "1.0.0" && !isAbsent(value))
        throw Bad{"clock"};
}

/// Aidon, Embriq: an array of structures {code, text} or {code, number, scaler and unit}.
bool readAidon(const Value &body, Message &message)
{
    if (body.tag != 0x01 || body.parts.empty())
        return false;
    for (const Value &item : body.parts) {
        if (item.tag != 0x02 || item.parts.empty() || !isCode(item.parts[0]))
            return false;
        const Bytes &code = item.parts[0].bytes;
        if (item.parts.size() == 2)
            putText(message, code, item.parts[1]);
        else if (item.parts.size() == 3 && isAbsent(item.parts[1]) && isScalerUnit(item.parts[2]))
            continue;
        else if (item.parts.size() == 3 && item.parts[1].number && isScalerUnit(item.parts[2]))
            message.numbers.emplace_back(codeOf(code), scaled(item.parts[1], item.parts[2]));
        else
            return false;
    }
    return true;
}

/// Which unit a code's number has, and how many decimals a maker that sends no scaler gives it.
struct Resolution {
    int energy = 0;
    int current = 0;
    int voltage = 0;
    int powerFactor = 0;
};
constexpr Resolution ofKaifa{0, -3, -1, 0};
constexpr Resolution ofKamstrup{1, -2, 0, -2};
constexpr Resolution ofLandisGyr{0, -2, 0, 0};

/// Whether a code names power, current, voltage, energy or the like.
bool isQuantity(const Bytes &code)
{
    const bool isMomentary = code[3] == 7 && code[4] == 0;
    const int quantity = (code[2] - 1) % 20 + 1; // L1 from 21 on, L2 from 41, L3 from 61
    return code[0] == 1 && code[2] >= 1 && code[2] <= 80
        && ((isMomentary && quantity <= 14)
            || (code[3] == 8 && quantity <= 10)); // 1.8.1: the first tariff of 1.8.0
}

std::string byCode(const Bytes &code, std::int64_t raw, const Resolution &resolution)
{
    if (!isQuantity(code))
        return withUnit(raw, 0, "");
    const bool isCounter = code[3] == 8;
    const int quantity = (code[2] - 1) % 20 + 1;
    if (quantity <= 2)
        return isCounter ? withUnit(raw, resolution.energy, "Wh") : withUnit(raw, 0, "W");
    if (quantity <= 8)
        return isCounter ? withUnit(raw, resolution.energy, "varh") : withUnit(raw, 0, "var");
    if (quantity <= 10)
        return withUnit(raw, 0, isCounter ? "VAh" : "VA");
    if (quantity == 11)
        return withUnit(raw, resolution.current, "A");
    if (quantity == 12)
        return withUnit(raw, resolution.voltage, "V");
    if (quantity == 13)
        return withUnit(raw, resolution.powerFactor, "");
    return withUnit(raw, 0, "Hz");
}

bool isVoltage(const Bytes &code)
{
    return code[0] == 1 && (code[2] == 32 || code[2] == 52 || code[2] == 72) && code[3] == 7 && code[4] == 0;
}

/// Kamstrup: the version alone, then code and value in turn; null-data is a filler.
bool readKamstrup(const Value &body, Message &message)
{
    if (body.tag != 0x02 || body.parts.empty() || body.parts[0].tag != 0x0A)
        return false;
    message.listVersion = textOf(body.parts[0].bytes);
    if (message.listVersion.rfind("Kamstrup", 0) != 0)
        return false;

    std::vector<std::pair<Bytes, Value>> pairs;
    for (std::size_t i = 1; i < body.parts.size();) {
        if (body.parts[i].tag == 0x00) {
            i += 1;
            continue;
        }
        if (!isCode(body.parts[i]) || i + 1 == body.parts.size())
            return false;
        pairs.emplace_back(body.parts[i].bytes, body.parts[i + 1]);
        i += 2;
    }

    Resolution resolution = ofKamstrup;
    for (const auto &[code, value] : pairs) {
        if (isVoltage(code) && value.number && *value.number > 1000)
            resolution.voltage = -2;
        if (quantityOf(code) == "96.1.1" && textOf(value.bytes).rfind("685", 0) == 0)
            resolution.current = -3; // behind current transformers
    }
    for (const auto &[code, value] : pairs) {
        if (value.number && quantityOf(code) == "0.0.1")
            message.meterId = std::to_string(*value.number);
        else if (value.number)
            message.numbers.emplace_back(codeOf(code), byCode(code, *value.number, resolution));
        else if (isAbsent(value) || !isQuantity(code))
            putText(message, code, value);
        else
            return false;
    }
    return true;
}

/// "KFM_001" and the like, as octet-string.
bool isKaifaVersion(const Value &value)
{
    return value.tag == 0x09 && textOf(value.bytes).rfind("KFM_", 0) == 0;
}

/// Kaifa in Norway: bare values, known by their place.
bool readKaifaPlaces(const Value &body, Message &message)
{
    const std::size_t count = body.parts.size();
    if (body.tag != 0x02)
        return false;
    std::vector<Bytes> codes;
    if (count == 1)
        codes = {{1, 0, 1, 7, 0, 255}};
    else if (count == 9 || count == 14)
        codes = {{1, 1, 0, 2, 129, 255}, {0, 0, 96, 1, 0, 255}, {0, 0, 96, 1, 7, 255},
                 {1, 0, 1, 7, 0, 255},   {1, 0, 2, 7, 0, 255},  {1, 0, 3, 7, 0, 255},
                 {1, 0, 4, 7, 0, 255},   {1, 0, 31, 7, 0, 255}, {1, 0, 32, 7, 0, 255}};
    else if (count == 13 || count == 18)
        codes = {{1, 1, 0, 2, 129, 255}, {0, 0, 96, 1, 0, 255}, {0, 0, 96, 1, 7, 255}, {1, 0, 1, 7, 0, 255},
                 {1, 0, 2, 7, 0, 255},   {1, 0, 3, 7, 0, 255},  {1, 0, 4, 7, 0, 255},  {1, 0, 31, 7, 0, 255},
                 {1, 0, 51, 7, 0, 255},  {1, 0, 71, 7, 0, 255}, {1, 0, 32, 7, 0, 255}, {1, 0, 52, 7, 0, 255},
                 {1, 0, 72, 7, 0, 255}};
    else
        return false;
    if (count == 14 || count == 18) {
        codes.push_back({0, 0, 1, 0, 0, 255});
        for (std::uint8_t c = 1; c <= 4; ++c)
            codes.push_back({1, 0, c, 8, 0, 255});
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Value &value = body.parts[i];
        if (isAbsent(value))
            continue;
        const bool isText = codes[i][0] == 0 || codes[i][2] == 0; // no quantity of electricity
        if (isText && value.number) {
            message.numbers.emplace_back(codeOf(codes[i]), withUnit(*value.number, 0, ""));
        } else if (isText) {
            putText(message, codes[i], value);
        } else {
            if (!value.number)
                return false;
            message.numbers.emplace_back(codeOf(codes[i]), byCode(codes[i], *value.number, ofKaifa));
        }
    }
    return count == 1 ? body.parts[0].tag == 0x06 : isKaifaVersion(body.parts[0]);
}

/// Kaifa in Sweden: code and value in turn from the start.
bool readKaifaPairs(const Value &body, Message &message)
{
    if (body.tag != 0x02 || body.parts.size() < 2 || body.parts.size() % 2 != 0)
        return false;
    for (std::size_t i = 0; i < body.parts.size(); i += 2) {
        const Value &code = body.parts[i];
        const Value &value = body.parts[i + 1];
        if (!isCode(code))
            return false;
        if (value.number)
            message.numbers.emplace_back(codeOf(code.bytes), byCode(code.bytes, *value.number, ofKaifa));
        else
            putText(message, code.bytes, value);
    }
    return codeOf(body.parts[0].bytes) == "1-0:0.2.129.255" && isKaifaVersion(body.parts[1]);
}

/// Austria: a time, then code, value, scaler and unit one after the other, at the end the meter id.
bool readTriplets(const Value &body, Message &message)
{
    const std::size_t count = body.parts.size();
    if (body.tag != 0x02 || count < 5 || count % 3 != 2 || !isTime(body.parts[0])
        || !isText(body.parts[count - 1]))
        return false;
    message.clock = hexOf(body.parts[0].bytes);
    for (std::size_t i = 1; i + 1 < count; i += 3) {
        if (!isCode(body.parts[i]) || !body.parts[i + 1].number || !isScalerUnit(body.parts[i + 2]))
            return false;
        message.numbers.emplace_back(codeOf(body.parts[i].bytes),
                                     scaled(body.parts[i + 1], body.parts[i + 2]));
    }
    message.meterId = textOf(body.parts[count - 1].bytes);
    return true;
}

/// Landis+Gyr: first the list of what follows, {class, code, attribute, index}; entry k tells what element k
/// is.
bool readPushObjects(const Value &body, Message &message)
{
    if (body.tag != 0x02 || body.parts.size() < 2 || body.parts[0].tag != 0x01)
        return false;
    const std::vector<Value> &objects = body.parts[0].parts;
    if (objects.size() != body.parts.size())
        return false;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const std::vector<Value> &object = objects[i].parts;
        if (objects[i].tag != 0x02 || object.size() != 4 || !isCode(object[1]))
            return false;
        if (i == 0)
            continue; // describes the list itself
        const Value &value = body.parts[i];
        if (value.number)
            message.numbers.emplace_back(codeOf(object[1].bytes),
                                         byCode(object[1].bytes, *value.number, ofLandisGyr));
        else if (isText(value) && codeOf(object[1].bytes).rfind("0-0:96.1.", 0) == 0)
            message.meterId = textOf(value.bytes);
        else
            putText(message, object[1].bytes, value);
    }
    return true;
}

} // namespace

void readList(const Value &body, Message &message)
{
    for (const auto layout :
         {readAidon, readKamstrup, readKaifaPlaces, readKaifaPairs, readTriplets, readPushObjects}) {
        Message tried = message;
        if (layout(body, tried)) {
            message = tried;
            message.word = "list";
            return;
        }
    }
    throw Bad{"unknown layout"};
}

std::map<std::string, std::int64_t> inBaseUnits(const Message &message)
{
    const std::map<std::string, std::string> units{
        {"1.7.0", "W"},  {"2.7.0", "W"},  {"3.7.0", "var"},  {"4.7.0", "var"}, {"31.7.0", "A"},
        {"51.7.0", "A"}, {"71.7.0", "A"}, {"32.7.0", "V"},   {"52.7.0", "V"},  {"72.7.0", "V"},
        {"1.8.0", "Wh"}, {"2.8.0", "Wh"}, {"3.8.0", "varh"}, {"4.8.0", "varh"}};
    std::map<std::string, std::int64_t> result;
    for (const auto &[code, number] : message.numbers) {
        const std::size_t colon = code.find(':');
        const std::size_t last = code.rfind('.');
        const std::string quantity = code.substr(colon + 1, last - colon - 1);
        if ((code[0] != '0' && code[0] != '1') || code[1] != '-' || code.substr(last) != ".255")
            continue; // of another medium, or of an earlier time
        const auto unit = units.find(quantity);
        const std::size_t blank = number.find(' ');
        if (unit == units.end() || blank == std::string::npos || number.substr(blank + 1) != unit->second)
            continue;
        std::string digits = number.substr(0, blank);
        std::size_t places = unit->second == "A" || unit->second == "V" ? 3 : 0;
        if (const std::size_t point = digits.find('.'); point != std::string::npos) {
            const std::size_t sent = digits.size() - point - 1;
            digits.erase(point, 1);
            for (std::size_t left = sent; left > places; --left) {
                if (digits.back() != '0')
                    digits.clear(); // finer than our unit
                else
                    digits.pop_back();
                if (digits.empty())
                    break;
            }
            places -= std::min(sent, places);
        }
        if (digits.empty() || digits == "-")
            continue;
        digits += std::string(places, '0');
        try {
            result[quantity] = std::stoll(digits);
        } catch (const std::out_of_range &) { // no meter counts that far
        }
    }
    return result;
}

} // namespace hanscope::plain
