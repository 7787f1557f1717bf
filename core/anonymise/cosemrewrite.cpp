// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anonymise/cosemrewrite.h"

#include "core/codec/apdu.h"
#include "core/codec/listfields.h"

#include <algorithm>
#include <utility>

namespace hanscope
{
namespace
{

constexpr std::size_t dateTimeSize = 12;

/// Codes under which meters send their number. 0.0.5 and 0.0.1: Kamstrup in Norway and in Denmark; 42.0.0:
/// the name of the logical device
bool namesMeter(const ObisCode &code)
{
    const ObisQuantity quantity = quantityOf(code);
    const bool isMeterNumber = quantity == ObisQuantity{96, 1, 0};
    return isMeterNumber || (code.c == 0 && code.d == 0) || (code.a == 0 && code.c == 42);
}

bool looksLikeObis(const DataValue &value)
{
    return value.tag == DataTag::OctetString && value.content.size() == 6 && value.content.back() == 0xFF;
}

/// Goes through the values of a list as they stand, one behind the other.
class Rewriter
{
public:
    Rewriter(std::span<std::uint8_t> body, const MeterList &list, Replacements &replacements, TimeShift shift)
        : m_body(body)
        , m_list(list)
        , m_replacements(replacements)
        , m_shift(shift)
    {
    }

    bool run()
    {
        ByteCursor in(m_body);
        while (!in.atEnd()) {
            const auto value = readValue(in);
            if (!value || !rewrite(*value))
                return false;
        }
        return true;
    }

private:
    bool rewrite(const DataValue &value);
    bool rewriteText(const DataValue &value);
    bool rewriteNumber(const DataValue &value);
    bool isHarmless(const DataValue &value) const;
    std::span<std::uint8_t> placeOf(Bytes content)
    {
        return m_body.subspan(static_cast<std::size_t>(content.data() - m_body.data()), content.size());
    }

    std::span<std::uint8_t> m_body;
    const MeterList &m_list;
    Replacements &m_replacements;
    TimeShift m_shift;
    bool m_afterName = false; ///< the value before is the code of a meter's number
};

bool Rewriter::rewrite(const DataValue &value)
{
    if (looksLikeObis(value)) {
        m_afterName = namesMeter(*decodeObis(value.content, value.offset));
        return true;
    }
    const bool isName = std::exchange(m_afterName, false);
    switch (tagTable[static_cast<std::size_t>(value.tag)].form) {
    case DataForm::Sized:
        if (!isName && isHarmless(value))
            return true;
        return rewriteText(value);
    case DataForm::Unsigned:
    case DataForm::Signed:
        return !isName || rewriteNumber(value);
    case DataForm::Nothing:
        return true;
    case DataForm::Container:
        return !isName;
    case DataForm::Fixed:
        return value.tag == DataTag::DateTime && looksLikeDateTime(value.content)
            && moveDateTime(placeOf(value.content), m_shift);
    case DataForm::Bits:
    case DataForm::CompactArray:
    case DataForm::Unassigned:
        return false;
    }
    return false;
}

/// The version of the list or the type of the meter.
bool Rewriter::isHarmless(const DataValue &value) const
{
    const std::string_view text = textOf(value);
    const MeterIdentity &meter = m_list.meter;
    return decltype(meter.listId)(text) == meter.listId || decltype(meter.meterType)(text) == meter.meterType;
}

bool Rewriter::rewriteText(const DataValue &value)
{
    const auto place = placeOf(value.content);
    if (place.size() == dateTimeSize && looksLikeDateTime(place))
        return moveDateTime(place, m_shift);
    const std::string other = m_replacements.text(charsOf(place));
    std::copy(other.begin(), other.end(), place.begin());
    return true;
}

bool Rewriter::rewriteNumber(const DataValue &value)
{
    const TagRow &row = tagTable[static_cast<std::size_t>(value.tag)];
    if (!row.isInteger)
        return false;
    const unsigned bits = 8u * row.size - (row.form == DataForm::Signed ? 1 : 0);
    const std::uint64_t largest = ~std::uint64_t{0} >> (64 - bits);
    auto other = value.number > largest ? std::nullopt : m_replacements.number(value.number, largest);
    if (!other)
        return false;
    const auto place = m_body.subspan(value.offset + 1, row.size);
    for (std::size_t i = place.size(); i-- > 0; *other >>= 8)
        place[i] = static_cast<std::uint8_t>(*other & 0xFF);
    return true;
}

} // namespace

bool rewriteNotification(std::span<std::uint8_t> apdu, const MeterList &list, Replacements &replacements,
                         TimeShift shift)
{
    const auto notification = decodeNotification(ByteCursor(apdu));
    if (!notification)
        return false;
    const auto body = apdu.subspan(notification->bodyOffset);
    if (notification->time
        && !moveDateTime(apdu.subspan(notification->bodyOffset - dateTimeSize, dateTimeSize), shift))
        return false;
    return Rewriter(body, list, replacements, shift).run();
}

} // namespace hanscope
