// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/ownerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hanscope
{
namespace
{

constexpr mode_t fileRights = S_IRUSR | S_IWUSR;
constexpr mode_t folderRights = S_IRWXU;
constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// An open file; closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

/// Takes the rights of others from what is open, once it is proven ours.
std::error_code makeOurs(const Descriptor &open, mode_t kind, mode_t rights)
{
    struct stat status {
    };
    if (::fstat(open.number(), &status) != 0)
        return lastError();
    if ((status.st_mode & S_IFMT) != kind || status.st_uid != ::geteuid())
        return std::make_error_code(std::errc::operation_not_permitted);
    const bool shared = (status.st_mode & rightsOfOthers) != 0;
    if (shared && ::fchmod(open.number(), rights) != 0)
        return lastError();
    return {};
}

std::error_code prepareFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), folderRights) != 0) {
        if (errno == ENOENT && QDir().mkpath(QFileInfo(path).path()))
            return ::mkdir(name.constData(), folderRights) == 0 ? std::error_code() : lastError();
        if (errno != EEXIST)
            return lastError();
    }
    const Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() ? makeOurs(folder, S_IFDIR, folderRights) : lastError();
}

std::error_code writeAll(const Descriptor &file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written
            = ::write(file.number(), bytes.constData() + at, std::size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return lastError();
        at += std::max<ssize_t>(written, 0);
    }
    return ::fsync(file.number()) == 0 ? std::error_code() : lastError();
}

std::error_code writeNew(const QByteArray &name, const QByteArray &bytes)
{
    ::unlink(name.constData()); // left behind by a crash
    const Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileRights));
    return file.isOpen() ? writeAll(file, bytes) : lastError();
}

} // namespace

tl::expected<QByteArray, std::error_code> readOwnerFile(const QString &path)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return QByteArray();
    if (!file.isOpen())
        return tl::unexpected(errno == ELOOP ? std::make_error_code(std::errc::operation_not_permitted)
                                             : lastError());
    if (const std::error_code error = makeOurs(file, S_IFREG, fileRights))
        return tl::unexpected(error);
    QFile opened;
    opened.open(file.number(), QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray bytes = opened.readAll();
    if (opened.error() != QFileDevice::NoError)
        return tl::unexpected(std::make_error_code(std::errc::io_error));
    return bytes;
}

std::error_code writeOwnerFile(const QString &path, const QByteArray &bytes)
{
    if (const std::error_code error = prepareFolder(QFileInfo(path).path()))
        return error;
    const QByteArray name = QFile::encodeName(path);
    const QByteArray newName = name + ".new";
    std::error_code error = writeNew(newName, bytes);
    if (!error && ::rename(newName.constData(), name.constData()) != 0)
        error = lastError();
    if (error)
        ::unlink(newName.constData());
    return error;
}

} // namespace hanscope
