// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keykeeping.h"

#include <QString>

#include <vector>

#include <tl/expected.hpp>

namespace hanscope
{

/// The keys of some meters as text: a line that names the form, then a line a meter with its system title,
/// encryption key and, where there is one, authentication key, all in hex.
/// Empty for bytes that are anything else, or cut.
std::optional<std::vector<MeterKeys>> keysFromText(std::string_view text);
std::string keysAsText(const std::vector<MeterKeys> &meters);

/// Keys in a file that only its owner can read.
class KeyFile
{
public:
    /// The file need not be there yet, nor its folder.
    explicit KeyFile(const QString &path)
        : m_path(path)
    {
    }

    /// No keys where there is no file. errors: FileUnreadable, FileDamaged
    tl::expected<std::vector<MeterKeys>, KeyReport> read() const;

    /// Replaces all of it. errors: FileUnwritable
    KeyReport write(const std::vector<MeterKeys> &meters);

    /// Gives a damaged file another name, so that a new one may begin, and returns that name; never
    /// overwrites.
    QString setAside();

private:
    QString m_path;
};

} // namespace hanscope
