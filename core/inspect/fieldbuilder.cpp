// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/fieldbuilder.h"

namespace hanscope
{

MessageField &FieldBuilder::add(FieldKind kind, std::size_t size)
{
    MessageField &field = m_tree.fields.emplace_back();
    field.kind = kind;
    field.offset = m_at;
    field.size = size;
    field.parent = m_open.empty() ? MessageField::noParent : m_open.back();
    m_at += size;
    return field;
}

std::size_t FieldBuilder::open(FieldKind kind)
{
    add(kind, 0);
    m_open.push_back(m_tree.fields.size() - 1);
    return m_open.back();
}

void FieldBuilder::close()
{
    MessageField &field = m_tree.fields[m_open.back()];
    field.size = m_at - field.offset;
    m_open.pop_back();
}

MessageField *FieldBuilder::take(ByteCursor &in, FieldKind kind, std::size_t size)
{
    if (size > in.left()) {
        giveUp(in, DecodeErrc::Truncated);
        return nullptr;
    }
    in.skip(size);
    return &add(kind, size);
}

void FieldBuilder::giveUp(ByteCursor &in, DecodeErrc why)
{
    add(FieldKind::Unread, in.left()).problem = errorWord(why);
    in.skip(in.left());
}

} // namespace hanscope
