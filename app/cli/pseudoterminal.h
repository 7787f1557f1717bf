// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"

#include <QString>

#include <chrono>

namespace hanscope
{

/// A serial port without hardware: what is written here is read at path(). Readers may come and go. Writing
/// never waits: when nobody has read for a while the unread bytes are dropped, as on a port nobody has open.
class PseudoTerminal
{
public:
    PseudoTerminal();
    ~PseudoTerminal();
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    bool isOpen() const { return m_slave >= 0; }
    QString errorString() const { return m_error; } ///< why it is not open
    QString path() const { return m_path; } ///< "/dev/pts/3"

    void write(Bytes bytes);

    /// Bytes nobody has read yet.
    std::size_t unread() const;

private:
    using Clock = std::chrono::steady_clock;

    void noteReaders();

    int m_master = -1;
    int m_slave = -1; ///< held open, or the end of a reader would be the end of the port
    QString m_path;
    QString m_error;
    std::size_t m_mostUnread = 0; ///< what would be unread if nobody had read since m_lastRead
    Clock::time_point m_lastRead = Clock::now();
};

} // namespace hanscope
