// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/valuenames.h"

#include "core/codec/decimaltext.h"
#include "core/codec/listlayouts.h"

namespace hanscope
{
namespace
{

/// What the decoder makes of a list whose bytes can be changed.
class Probe
{
public:
    Probe(const Notification &notification, const ListContext &context)
        : m_body(notification.body.begin(), notification.body.end())
        , m_notification(notification)
        , m_context(context)
    {
        m_notification.body = m_body;
        m_unchanged = decode();
    }

    const MeterList &unchanged() const { return m_unchanged; }

    /// The list with the lowest bit of byte `offset` turned over.
    MeterList withBitTurned(std::size_t offset)
    {
        std::uint8_t &byte = m_body[offset - m_notification.bodyOffset];
        byte ^= 1u;
        const MeterList list = decode();
        byte ^= 1u;
        return list;
    }

private:
    MeterList decode() const
    {
        MeterList list;
        (void)readList(m_notification, m_context, list); // what it got up to an error is told, too
        return list;
    }

    std::vector<std::uint8_t> m_body;
    Notification m_notification;
    ListContext m_context;
    MeterList m_unchanged;
};

void setCode(MessageField &field, const ObisCode &code)
{
    field.code = toText(code);
    field.quantity = {code.c, code.d, code.e};
}

/// The item whose number differs, when only one does.
const ListItem *changedItem(const MeterList &before, const MeterList &after)
{
    if (before.items.size() != after.items.size())
        return nullptr;
    const ListItem *changed = nullptr;
    for (std::size_t i = 0; i < before.items.size(); ++i) {
        if (before.items[i].raw == after.items[i].raw)
            continue;
        if (changed)
            return nullptr;
        changed = &before.items[i];
    }
    return changed;
}

/// The code of what is no measured value and differs; empty when nothing does.
std::optional<ObisCode> changedDescription(const MeterList &before, const MeterList &after)
{
    if (before.meter.listId != after.meter.listId)
        return ObisCode{1, 1, 0, 2, 129};
    if (before.meter.meterId != after.meter.meterId)
        return ObisCode{0, 0, 96, 1, 0};
    if (before.meter.meterType != after.meter.meterType)
        return ObisCode{0, 0, 96, 1, 7};
    if (before.clock != after.clock)
        return ObisCode{0, 0, 1, 0, 0};
    return std::nullopt;
}

bool isValue(const MessageField &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Text || field.kind == FieldKind::Clock
        || field.kind == FieldKind::Octets;
}

void nameByDecoding(MessageField &field, Probe &probe)
{
    const MeterList changed = probe.withBitTurned(field.end() - 1);
    if (const ListItem *item = changedItem(probe.unchanged(), changed)) {
        setCode(field, item->code);
        field.raw = item->raw;
        field.scaler = item->scaler;
        field.unit = symbol(item->unit);
        field.value = decimalText(item->raw, item->scaler);
    } else if (const auto code = changedDescription(probe.unchanged(), changed)) {
        setCode(field, *code);
    }
}

/// A list item is a structure that begins with a code: it tells the value that stands behind it.
void nameItem(std::size_t structure, std::size_t value, std::vector<MessageField> &fields)
{
    const MessageField &from = fields[value];
    MessageField &item = fields[structure];
    item.kind = FieldKind::ListItem;
    item.code = from.code;
    item.quantity = from.quantity;
    item.value = from.value;
    item.unit = from.unit;
    item.scaler = from.scaler;
    item.raw = from.raw;
}

/// Whether field `code` is the first element of its structure: only the count stands before it.
bool beginsItem(std::size_t code, const std::vector<MessageField> &fields)
{
    const std::size_t parent = fields[code].parent;
    return parent != MessageField::noParent && parent + 2 == code
        && fields[parent].kind == FieldKind::Structure && fields[parent].raw <= 3;
}

} // namespace

void nameValues(const Notification &notification, const ListContext &context, std::size_t first,
                std::vector<MessageField> &fields)
{
    Probe probe(notification, context);
    for (std::size_t index = first; index < fields.size(); ++index) {
        MessageField &field = fields[index];
        if (!isValue(field) || field.size < 2)
            continue;
        nameByDecoding(field, probe);
        const MessageField &before = fields[index - 1];
        const bool followsCode = before.kind == FieldKind::ObisCode && before.parent == field.parent;
        if (followsCode && (field.quantity || field.kind != FieldKind::Number)) {
            field.code = before.code;
            field.quantity = before.quantity;
        }
        if (followsCode && field.quantity && beginsItem(index - 1, fields))
            nameItem(field.parent, index, fields);
    }
}

} // namespace hanscope
