// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plainfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hanscope
{
namespace
{

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

template <typename Call>
ssize_t repeated(const Call &call)
{
    ssize_t result = 0;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

PlainFile::PlainFile(PlainFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

PlainFile &PlainFile::operator=(PlainFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

std::error_code PlainFile::openForReading(const std::string &path)
{
    close();
    m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (!isOpen())
        return lastError();
    struct stat status {
    };
    if (::fstat(m_descriptor, &status) != 0)
        return lastError();
    return S_ISREG(status.st_mode)
        ? std::error_code()
        : std::make_error_code(S_ISDIR(status.st_mode) ? std::errc::is_a_directory : std::errc::invalid_seek);
}

std::error_code PlainFile::createOwn(const std::string &path)
{
    close();
    m_descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_APPEND | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    return isOpen() ? std::error_code() : lastError();
}

void PlainFile::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

std::uint64_t PlainFile::size() const
{
    struct stat status {
    };
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::size_t PlainFile::readAt(std::uint64_t offset, std::span<std::uint8_t> into,
                              std::error_code &error) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = repeated([&] {
            return ::pread(m_descriptor, into.data() + done, into.size() - done,
                           static_cast<off_t>(offset + done));
        });
        if (got < 0)
            error = lastError();
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

std::error_code PlainFile::append(Bytes bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = repeated([&] { return ::write(m_descriptor, bytes.data(), bytes.size()); });
        if (written < 0)
            return lastError();
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

std::error_code PlainFile::cutAt(std::uint64_t size)
{
    return ::ftruncate(m_descriptor, static_cast<off_t>(size)) == 0 ? std::error_code() : lastError();
}

std::error_code makeOwnFolder(const std::string &path)
{
    if (::mkdir(path.c_str(), S_IRWXU) != 0) {
        const std::size_t slash = path.find_last_of('/');
        if (errno == ENOENT && slash != std::string::npos && slash > 0) {
            if (const std::error_code error = makeOwnFolder(path.substr(0, slash)))
                return error;
            return ::mkdir(path.c_str(), S_IRWXU) == 0 ? std::error_code() : lastError();
        }
        if (errno != EEXIST)
            return lastError();
    }
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return lastError();
    if (!S_ISDIR(status.st_mode))
        return std::make_error_code(std::errc::not_a_directory);
    const bool shared = (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    return shared && ::chmod(path.c_str(), S_IRWXU) != 0 ? lastError() : std::error_code();
}

void keepNewFilesPrivate()
{
    umask(S_IRWXG | S_IRWXO);
}

} // namespace hanscope
