// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/portopening.h"

#include "core/io/iolog.h"
#include "core/io/ttyfacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSerialPort>
#include <QSignalBlocker>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hanscope
{

namespace
{

class FileDescriptor
{
public:
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }
    ~FileDescriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(FileDescriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

LinkProblem problemOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return LinkProblem::PermissionDenied;
    case EBUSY:
        return LinkProblem::Busy;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
    case EIO: // a pty whose other end is closed
        return LinkProblem::NoSuchPort;
    default:
        return LinkProblem::Other;
    }
}

std::string groupOf(const QByteArray &path)
{
    struct stat node = {};
    if (::stat(path.constData(), &node) != 0)
        return {};
    const group *entry = ::getgrgid(node.st_gid);
    return entry ? entry->gr_name : std::to_string(node.st_gid);
}

PortOpening failed(LinkProblem problem, const QString &path, std::string detail)
{
    PortOpening opening;
    opening.problem = problem;
    opening.detail = std::move(detail);
    if (problem == LinkProblem::PermissionDenied)
        opening.owner = groupOf(QFile::encodeName(path));
    else if (problem == LinkProblem::Busy)
        opening.owner = programHolding(path);
    return opening;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
}

std::string nameOfProcess(qint64 pid, const QString &root)
{
    return contentOf(QStringLiteral("%1/proc/%2/comm").arg(root).arg(pid)).trimmed().toStdString();
}

/// The process in the lock file of `devicePath`, 0 for none. The first word is its number, whoever wrote the
/// file. The names are those that QSerialPort and the Filesystem Hierarchy Standard give.
qint64 lockHolder(const QString &devicePath, const QString &root)
{
    QString port = devicePath;
    if (port.startsWith(QLatin1String("/dev/")))
        port.remove(0, 5);
    port.replace(QLatin1Char('/'), QLatin1Char('_'));
    for (const char *folder : {"/var/lock", "/var/lock/lockdev", "/var/spool/uucp", "/tmp", "/var/tmp"}) {
        const QByteArray lock
            = contentOf(QStringLiteral("%1%2/LCK..%3").arg(root, QLatin1String(folder), port));
        const qint64 pid = lock.simplified().split(' ').value(0).toLongLong();
        if (pid > 0 && !nameOfProcess(pid, root).empty())
            return pid;
    }
    return 0;
}

bool hasOpen(qint64 pid, const QString &devicePath, const QString &root)
{
    const QDir descriptors(QStringLiteral("%1/proc/%2/fd").arg(root).arg(pid));
    const auto links = descriptors.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    return std::any_of(links.begin(), links.end(),
                       [&](const QFileInfo &link) { return link.symLinkTarget() == devicePath; });
}

qint64 processThatHasOpen(const QString &devicePath, const QString &root)
{
    const auto names = QDir(root + QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const qint64 pid = name.toLongLong();
        if (pid > 0 && pid != QCoreApplication::applicationPid() && hasOpen(pid, devicePath, root))
            return pid;
    }
    return 0;
}

} // namespace

std::string programHolding(const QString &devicePath, const QString &root)
{
    qint64 pid = lockHolder(devicePath, root);
    if (pid == 0)
        pid = processThatHasOpen(devicePath, root);
    return pid == 0 ? std::string() : nameOfProcess(pid, root);
}

void applySetting(QSerialPort &port, const LineSetting &setting)
{
    const QSignalBlocker quiet(port);
    const bool hasSpeed = port.setBaudRate(static_cast<qint32>(setting.baudRate));
    const auto parity = setting.parity == Parity::Even ? QSerialPort::EvenParity : QSerialPort::NoParity;
    const bool hasParity = port.setParity(parity);
    if (!hasSpeed || !hasParity)
        port.clearError();
}

PortOpening openSerialPort(const QString &path, const LineSetting &setting)
{
    // The real device node: lock files are named after it, and a symlink may point elsewhere tomorrow.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString devicePath = canonical.isEmpty() ? path : canonical;

    // Our own try first: its errno is the true reason. It stays open meanwhile, so that DTR does not toggle.
    const FileDescriptor probe(
        ::open(QFile::encodeName(devicePath).constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!probe.isOpen()) {
        const int error = errno;
        return failed(problemOf(error), devicePath, std::strerror(error));
    }
    if (::isatty(probe.number()) == 0)
        return failed(LinkProblem::Other, devicePath, std::strerror(ENOTTY));
    // Root gets past another program's claim: two readers would each get a part of the bytes.
    if (isHeldExclusively(probe.number()))
        return failed(LinkProblem::Busy, devicePath, std::strerror(EBUSY));

    auto port = std::make_unique<QSerialPort>(devicePath);
    port->setDataBits(QSerialPort::Data8);
    port->setStopBits(QSerialPort::OneStop);
    port->setFlowControl(QSerialPort::NoFlowControl);
    if (port->open(QIODevice::ReadOnly)) {
        applySetting(*port, setting); // only now: a pty has no parity, and opening it must not fail over that
        PortOpening opening;
        opening.port = std::move(port);
        return opening;
    }
    // The device itself can be opened, so it was the lock file: of a program that runs, or one we cannot
    // make.
    qCInfo(ioLog) << "cannot open" << devicePath << port->errorString();
    if (port->error() != QSerialPort::PermissionError)
        return failed(LinkProblem::Other, devicePath, port->errorString().toStdString());
    const bool isLocked = lockHolder(devicePath, {}) != 0;
    return failed(isLocked ? LinkProblem::Busy : LinkProblem::CannotLock, devicePath,
                  port->errorString().toStdString());
}

} // namespace hanscope
