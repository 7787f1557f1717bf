// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/positionallist.h"

#include <algorithm>

namespace hanscope
{
namespace
{

bool isPrintable(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// A date-time of this century: twelve letters or digits are none.
bool isClock(const DataValue &value)
{
    const auto clock = decodeDateTime(value.content, value.offset);
    return clock && clock->year >= 2000 && clock->year < 2100 && clock->month >= 1 && clock->month <= 12;
}

bool fits(const DataValue &value, const Position &position)
{
    if (value.tag != position.tag)
        return false;
    if (position.code == clockPosition.code)
        return isClock(value);
    return position.code != meterIdPosition.code || isPrintable(charsOf(value.content));
}

enum class Fit {
    No,
    Cut, ///< right as far as it goes, but it ends too early
    Yes,
};

Fit fitOf(ByteCursor body, const PositionalForm &form)
{
    const auto count = readContainer(body, DataTag::Structure);
    if (!count || *count != form.positions.size())
        return Fit::No;
    for (const Position &position : form.positions) {
        const bool isFirst = &position == form.positions.data();
        const auto value = readWholeValue(body);
        if (!value)
            return !isFirst && value.error().code == DecodeErrc::Truncated ? Fit::Cut : Fit::No;
        if (!fits(*value, position))
            return Fit::No;
        if (isFirst && form.isFrom && !form.isFrom(charsOf(value->content)))
            return Fit::No;
    }
    return Fit::Yes;
}

struct FoundForm {
    Fit fit = Fit::No;
    const PositionalForm *form = nullptr; ///< unless No
};

FoundForm findForm(ByteCursor body, std::span<const PositionalForm> forms)
{
    FoundForm found;
    for (const PositionalForm &form : forms) {
        const Fit fit = fitOf(body, form);
        if (fit > found.fit)
            found = {fit, &form};
    }
    return found;
}

} // namespace

Result<void> readPositions(ByteCursor &in, std::span<const Position> positions, MeterList &list)
{
    for (const Position &position : positions) {
        const auto value = readWholeValue(in);
        if (!value)
            return tl::unexpected(value.error());
        if (value->tag == DataTag::NullData || position.code == unknownPosition({}).code)
            continue;
        const bool isMeasured = position.unit != Unit::None || value->isInteger();
        const auto added = isMeasured
            ? addMeasured(list, position.code, *value, position.scaler, position.unit)
            : addDescription(list, position.code, *value);
        if (!added)
            return added;
    }
    if (!in.atEnd())
        return failure(DecodeErrc::TrailingBytes, in.offset());
    return {};
}

bool looksLikeForm(Bytes body, std::span<const PositionalForm> forms)
{
    return findForm(ByteCursor(body), forms).fit != Fit::No;
}

Result<void> readForm(ByteCursor body, std::span<const PositionalForm> forms, MeterList &list)
{
    const FoundForm found = findForm(body, forms);
    if (found.fit == Fit::No)
        return failure(DecodeErrc::UnknownLayout, body.offset());
    if (found.fit == Fit::Cut)
        return failure(DecodeErrc::Truncated, body.offset() + body.left());
    (void)readContainer(body, DataTag::Structure);
    if (const auto values = readPositions(body, found.form->positions, list); !values)
        return values;
    list.meter.maker = found.form->maker;
    return {};
}

} // namespace hanscope
