// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

namespace hanscope
{

/// The version this program writes, kept in SQLite's user_version.
int schemaVersion();

/// Brings the file to schemaVersion(), one transaction for each version. An empty file gets everything.
/// errors: TooNew, the file was made by a newer program; else what SQLite said
bool migrate(Database &database);

} // namespace hanscope
