// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

#include <optional>

namespace hanscope
{

/// Whether SQLite's own quick check finds nothing. Otherwise the database has failed as Damaged.
bool isSound(Database &database);

/// Gives a damaged file, and what SQLite has beside it, another name in its folder.
/// out: the new path; empty when the folder does not allow it
std::optional<QString> setAside(const QString &path);

struct Salvaged {
    std::uint64_t hours = 0; ///< of readings and roll-ups
    std::uint64_t lists = 0; ///< hourly lists
};

/// Copies every row that can be read from a damaged file into a new one, leaving out those that cannot.
/// A file whose first page is gone gives nothing.
Salvaged salvage(const QString &damagedPath, Database &target);

} // namespace hanscope
