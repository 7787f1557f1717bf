// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <sys/mount.h>
#include <sys/statvfs.h>

namespace hanscope::test
{

/// A disk of its own in `folder`, as long as this lives.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *size)
        : m_path(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_isMounted = ::mount("none", m_path.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    bool resize(const char *size) const
    {
        return ::mount("none", m_path.constData(), "tmpfs", MS_REMOUNT, size) == 0;
    }

    /// Takes all but so many bytes, by a file of its own; none are taken where less is free.
    bool leave(qint64 bytes) const
    {
        struct statvfs disk {
        };
        if (::statvfs(m_path.constData(), &disk) != 0)
            return false;
        const auto taken = static_cast<qint64>(disk.f_bavail * disk.f_frsize) - bytes;
        QFile file(QFile::decodeName(m_path) + QStringLiteral("/other"));
        return taken <= 0
            || (file.open(QIODevice::Append) && file.write(QByteArray(taken, 'x')) == taken && file.flush());
    }
    bool giveBack() const { return QFile::remove(QFile::decodeName(m_path) + QStringLiteral("/other")); }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace hanscope::test
