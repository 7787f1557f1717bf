// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <system_error>

#include <tl/expected.hpp>

namespace hanscope
{

/// What stands in a file that is ours alone; empty when there is none. Rights of others that it has by
/// somebody's mistake are taken back first.
/// errors: those of the operating system; operation_not_permitted for a link, or a file of another user
tl::expected<QByteArray, std::error_code> readOwnerFile(const QString &path);

/// Replaces the file at once and as a whole; at no moment may anybody but us read it. Makes its folder, and
/// takes the rights of others from it.
std::error_code writeOwnerFile(const QString &path, const QByteArray &bytes);

} // namespace hanscope
