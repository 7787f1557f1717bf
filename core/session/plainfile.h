// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <string>
#include <system_error>

namespace hanscope
{

/// From now on whatever this program makes, settings and tables too, is for its user alone, unless somebody
/// gives more rights to it. At the very start, before any thread.
void keepNewFilesPrivate();

/// An open file of the operating system; closes itself. Errors are those of the operating system.
class PlainFile
{
public:
    PlainFile() = default;
    ~PlainFile() { close(); }
    PlainFile(PlainFile &&other) noexcept;
    PlainFile &operator=(PlainFile &&other) noexcept;
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    std::error_code openForReading(const std::string &path);
    /// Makes a new file that nobody but us may read; an error when there is one already, or a link.
    std::error_code createOwn(const std::string &path);
    void close();
    bool isOpen() const { return m_descriptor >= 0; }

    std::uint64_t size() const; ///< now; 0 when it cannot be told

    /// Reads what is there from `offset` on, up to the size of `into`; how much it was.
    std::size_t readAt(std::uint64_t offset, std::span<std::uint8_t> into, std::error_code &error) const;

    /// Writes all of it at the end.
    std::error_code append(Bytes bytes);
    /// Cuts the file there: what a failed append() has left behind.
    std::error_code cutAt(std::uint64_t size);

private:
    int m_descriptor = -1;
};

/// Makes a folder, and those around it, for its owner alone; takes the rights of others from one that is
/// ours.
std::error_code makeOwnFolder(const std::string &path);

} // namespace hanscope
