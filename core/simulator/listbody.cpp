// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/listbody.h"

#include "core/simulator/cosemwriter.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace hanscope
{
namespace
{

using Holds = Place::Holds;

bool hasCounters(const MeterList &list)
{
    constexpr std::uint8_t counted = 8;
    return std::any_of(list.items.begin(), list.items.end(),
                       [](const ListItem &item) { return item.code.d == counted; });
}

/// Writes the body of one list.
class ListBody
{
public:
    ListBody(const MeterList &list, const MeterProfile &meter)
        : m_list(list)
        , m_meter(meter)
        , m_form(meter.hourlyForm && hasCounters(list) ? *meter.hourlyForm : *meter.form)
    {
    }

    std::vector<std::uint8_t> written()
    {
        for (const Place &place : m_form.places)
            writePlace(place);
        ByteWriter body;
        const std::size_t own = m_form.describesItself ? 1 : 0;
        writeContainer(body, m_form.container, m_count + own);
        if (m_form.describesItself)
            writeDescription(body);
        body.append(m_values.bytes);
        return std::move(body.bytes);
    }

private:
    void writePlace(const Place &place)
    {
        const ListItem *item = place.holds == Holds::Measured ? itemOf(place.code) : nullptr;
        if (place.holds == Holds::Measured ? !item : !says(place))
            return fillGap(place);
        const bool sendsUnit = item && m_form.sendsUnits;
        if (m_form.wrapsItems) {
            writeContainer(m_values, DataTag::Structure, sendsUnit ? 3 : 2);
            ++m_count;
        }
        if (m_form.sendsCodes && place.sendsCode)
            countedIfFlat([&] { writeObis(m_values, place.code); });
        countedIfFlat([&] { item ? writeMeasured(*item) : writeOther(place); });
        if (sendsUnit)
            countedIfFlat([&] { writeScalerUnit(*item); });
        m_written.push_back(place);
    }

    template <typename Write>
    void countedIfFlat(Write write)
    {
        write();
        m_count += m_form.wrapsItems ? 0 : 1;
    }

    const ListItem *itemOf(const ObisCode &code) const
    {
        const auto *found = std::find_if(m_list.items.begin(), m_list.items.end(),
                                         [&](const ListItem &item) { return item.code == code; });
        return found == m_list.items.end() ? nullptr : found;
    }

    /// Whether the list has what belongs there, other than measured values.
    bool says(const Place &place) const
    {
        if (place.holds == Holds::Clock)
            return m_list.clock.has_value();
        return m_list.kind != ListKind::List1;
    }

    /// What stands in the places of code and value of a phase that a one-phase meter does not have.
    void fillGap(const Place &place)
    {
        constexpr std::uint8_t momentary = 7, lastOfL1 = 40;
        const bool isGap = m_form.fillsGaps && m_list.meter.network == Network::OnePhase
            && place.code.d == momentary && place.code.c > lastOfL1;
        for (int part = 0; isGap && part < 2; ++part)
            countedIfFlat([&] { writeTag(m_values, DataTag::NullData); });
    }

    DataTag typeOf(Unit unit) const
    {
        switch (unit) {
        case Unit::Ampere:
            return m_form.ampere;
        case Unit::Volt:
            return m_form.volt;
        case Unit::None:
            return m_form.factor;
        default:
            return DataTag::DoubleLongUnsigned;
        }
    }

    void writeMeasured(const ListItem &item) { writeInteger(m_values, typeOf(item.unit), item.raw); }

    void writeScalerUnit(const ListItem &item)
    {
        writeContainer(m_values, DataTag::Structure, 2);
        writeTag(m_values, DataTag::Integer);
        m_values.number(static_cast<std::uint8_t>(item.scaler), 1);
        writeTag(m_values, DataTag::Enum);
        m_values.number(static_cast<std::uint8_t>(item.unit), 1);
    }

    void writeOther(const Place &place)
    {
        const MeterIdentity &meter = m_list.meter;
        switch (place.holds) {
        case Holds::ListId:
            return writeText(m_values, m_form.text, meter.listId.view());
        case Holds::MeterId:
            return writeText(m_values, m_form.text, padded(meter.meterId.view(), 16));
        case Holds::MeterType:
            return writeText(m_values, m_form.text, padded(meter.meterType.view(), 4));
        case Holds::MeterNumber:
            return writeInteger(m_values, DataTag::DoubleLongUnsigned, numberIn(meter.meterId.view()));
        case Holds::ListName:
            return writeObis(m_values, place.code);
        case Holds::Clock:
            writeTag(m_values, DataTag::OctetString);
            return writeDateTime(m_values, *m_list.clock);
        case Holds::Unidentified:
            return writeUnidentified(place.type);
        case Holds::Measured:
            break;
        }
    }

    void writeUnidentified(DataTag type)
    {
        if (type == DataTag::Enum)
            return m_values.append({static_cast<std::uint8_t>(type), 1});
        if (type == DataTag::OctetString)
            return writeText(m_values, type, {"\0\1", 2});
        writeInteger(m_values, type, 1);
    }

    std::string padded(std::string_view text, std::size_t size) const
    {
        std::string result(text);
        if (m_meter.padsTexts && result.size() < size)
            result.resize(size, '\0');
        return result;
    }

    static std::uint32_t numberIn(std::string_view digits)
    {
        std::uint32_t number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }

    /// The push object list: for itself and for each value its class, code and attribute.
    void writeDescription(ByteWriter &body) const
    {
        constexpr std::uint16_t dataClass = 1, registerClass = 3, pushClass = 40;
        writeContainer(body, DataTag::Array, m_written.size() + 1);
        const auto writeEntry
            = [&body](std::uint16_t objectClass, const ObisCode &code, std::uint8_t attribute) {
                  writeContainer(body, DataTag::Structure, 4);
                  writeInteger(body, DataTag::LongUnsigned, objectClass);
                  writeObis(body, code);
                  writeTag(body, DataTag::Integer);
                  body.number(attribute, 1);
                  writeInteger(body, DataTag::LongUnsigned, 0);
              };
        writeEntry(pushClass, m_written.front().code, 2);
        for (const Place &place : m_written) {
            if (place.holds == Holds::ListName)
                writeEntry(pushClass, place.code, 1);
            else
                writeEntry(place.holds == Holds::Measured ? registerClass : dataClass, place.code, 2);
        }
    }

    const MeterList &m_list;
    const MeterProfile &m_meter;
    const ListForm &m_form;
    ByteWriter m_values;
    std::size_t m_count = 0; ///< of values, as the container counts them
    std::vector<Place> m_written;
};

} // namespace

std::vector<std::uint8_t> listBody(const MeterList &list, const MeterProfile &meter)
{
    return ListBody(list, meter).written();
}

} // namespace hanscope
