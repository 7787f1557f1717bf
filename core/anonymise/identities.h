// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <set>
#include <string>

namespace hanscope
{

/// All that names a meter or a reader in a session, in the forms in which it may stand anywhere: letters,
/// their hex digits, packed decimal digits, a number. The last look at what is handed out.
class Identities
{
public:
    /// One that is too short, or too much alike in itself, to name anybody is left out.
    void add(std::string_view name);

    bool standIn(std::string_view text) const;
    bool standIn(Bytes bytes) const { return standIn(charsOf(bytes)); }

private:
    void addForm(std::string form);

    std::set<std::string> m_forms;
};

} // namespace hanscope
