// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"

#include "core/history/salvage.h"
#include "core/history/schema.h"

#include <QDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hanscope
{
namespace
{

constexpr mode_t ownerOnlyFolder = 0700;
constexpr mode_t ownerOnlyFile = 0600;

HistoryTrouble troubleOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return HistoryTrouble::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return HistoryTrouble::ReadOnly;
    default:
        return HistoryTrouble::NoFolder;
    }
}

/// Takes away what others may do, if they may do anything.
bool keepToOwner(const QByteArray &path, mode_t mode)
{
    struct stat found {
    };
    if (::stat(path.constData(), &found) != 0)
        return false;
    return (found.st_mode & 0077) == 0 || ::chmod(path.constData(), mode) == 0;
}

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

QString historyPath(const QString &folder)
{
    return folder + QStringLiteral("/history.sqlite");
}

HistoryFile::HistoryFile(const QString &folder)
    : m_folder(folder)
    , m_path(historyPath(folder))
    , m_lock(folder + QStringLiteral("/history.lock"))
{
    m_status.path = m_path.toStdString();
    m_lock.setStaleLockTime(0); // a lock ends with its process, and with nothing else
    if (makeFolder() && lock() && makeFile() && (openDatabase() || replaceDamaged()))
        m_status.isRecording = true;
    else
        m_database.reset();
}

HistoryFile::~HistoryFile()
{
    if (m_database)
        m_database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

bool HistoryFile::refuse(HistoryTrouble trouble, const QString &detail)
{
    m_status.trouble = trouble;
    m_status.detail = detail.toStdString();
    return false;
}

bool HistoryFile::makeFolder()
{
    QDir().mkpath(QFileInfo(m_folder).absolutePath());
    const QByteArray path = QFile::encodeName(m_folder);
    if (::mkdir(path.constData(), ownerOnlyFolder) == 0)
        return true;
    if (errno != EEXIST || !QFileInfo(m_folder).isDir())
        return refuse(troubleOf(errno), systemText(errno));
    keepToOwner(path, ownerOnlyFolder); // not ours to change: then the files' own mode must do
    return true;
}

bool HistoryFile::lock()
{
    if (m_lock.tryLock(0)) {
        keepToOwner(QFile::encodeName(m_lock.fileName()), ownerOnlyFile);
        return true;
    }
    if (m_lock.error() == QLockFile::PermissionError)
        return refuse(HistoryTrouble::ReadOnly, m_folder);
    if (m_lock.error() != QLockFile::LockFailedError)
        return refuse(HistoryTrouble::DiskFull, m_folder);
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    m_status.holder = QStringLiteral("%1 (%2)").arg(program).arg(process).toStdString();
    return refuse(HistoryTrouble::InUse, host);
}

/// SQLite would make the file with the user's umask; what it puts beside it takes the file's mode.
bool HistoryFile::makeFile()
{
    const QByteArray path = QFile::encodeName(m_path);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnlyFile);
    if (file < 0)
        return refuse(troubleOf(errno), systemText(errno));
    ::close(file);
    for (const char *suffix : {"", "-wal", "-shm"})
        keepToOwner(path + suffix, ownerOnlyFile);
    return true;
}

bool HistoryFile::openDatabase()
{
    m_database = std::make_unique<Database>(m_path, Database::Access::ReadWrite);
    m_database->execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    m_database->execute(QStringLiteral("PRAGMA synchronous = NORMAL"));
    m_database->execute(QStringLiteral("PRAGMA secure_delete = ON"));
    if (m_database->isWell() && isSound(*m_database) && migrate(*m_database))
        return true;
    const HistoryFailure failure = m_database->failure().value_or(HistoryFailure{});
    return refuse(failure.trouble, failure.detail);
}

bool HistoryFile::replaceDamaged()
{
    if (m_status.trouble != HistoryTrouble::Damaged)
        return false;
    m_database.reset();
    const auto damaged = setAside(m_path);
    if (!damaged || !makeFile() || !openDatabase())
        return false;
    m_status.trouble = HistoryTrouble::None;
    m_status.damagedFile = damaged->toStdString();
    const Salvaged salvaged = salvage(*damaged, *m_database);
    m_status.hoursSalvaged = salvaged.hours;
    m_status.listsSalvaged = salvaged.lists;
    return m_database->isWell();
}

} // namespace hanscope
