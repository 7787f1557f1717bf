// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/messagefield.h"

namespace hanscope
{

/// Puts fields behind each other, so that none overlap and no byte is left out. It stands at a byte of the
/// message; who reads with a cursor keeps that at the same byte.
class FieldBuilder
{
public:
    std::size_t at() const { return m_at; }
    std::vector<MessageField> &fields() { return m_tree.fields; }

    /// The next `size` bytes as a field, to be filled in before the next one is added.
    MessageField &add(FieldKind kind, std::size_t size);

    /// A field that holds what is added up to close(). Returns its index.
    std::size_t open(FieldKind kind);
    void close();

    /// The next `size` bytes of `in`, which moves past them. Null when there are fewer: then the rest of
    /// `in` is told as unread.
    MessageField *take(ByteCursor &in, FieldKind kind, std::size_t size);

    /// The rest of `in` cannot be read; a field of no bytes when there is no rest.
    void giveUp(ByteCursor &in, DecodeErrc why);

    MessageTree finish() { return std::move(m_tree); }

private:
    MessageTree m_tree;
    std::vector<std::size_t> m_open; ///< indices
    std::size_t m_at = 0;
};

/// Closes what it opened.
class OpenField
{
public:
    OpenField(FieldBuilder &out, FieldKind kind)
        : m_out(out)
        , m_index(out.open(kind))
    {
    }
    ~OpenField() { m_out.close(); }
    OpenField(const OpenField &) = delete;
    OpenField &operator=(const OpenField &) = delete;

    MessageField &field() const { return m_out.fields()[m_index]; } ///< valid until the next one is added

private:
    FieldBuilder &m_out;
    std::size_t m_index;
};

} // namespace hanscope
