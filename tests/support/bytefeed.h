// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace hanscope::test
{

/// A device that says what the test puts in, and breaks when it is told to.
class ByteFeed : public QIODevice
{
public:
    ByteFeed() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() + QIODevice::bytesAvailable(); }

    void say(const QByteArray &bytes)
    {
        m_bytes += bytes;
        emit readyRead();
    }

    /// From now on every read fails.
    void breakDown()
    {
        m_isBroken = true;
        setErrorString(QStringLiteral("no such device"));
        emit readyRead();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_isBroken)
            return -1;
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size());
        std::memcpy(data, m_bytes.constData(), static_cast<std::size_t>(count));
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_isBroken = false;
};

} // namespace hanscope::test
