// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pseudoterminal.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace hanscope
{
namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 5s; ///< with a reader that does not read

} // namespace

PseudoTerminal::PseudoTerminal()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    char name[128];
    const bool isReady = m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0
        && ::ptsname_r(m_master, name, sizeof name) == 0;
    if (isReady)
        m_slave = ::open(name, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_slave < 0) {
        m_error = QString::fromLocal8Bit(std::strerror(errno));
        return;
    }
    m_path = QString::fromLocal8Bit(name);
    termios settings{};
    ::tcgetattr(m_slave, &settings);
    ::cfmakeraw(&settings);
    ::tcsetattr(m_slave, TCSANOW, &settings);
}

PseudoTerminal::~PseudoTerminal()
{
    if (m_slave >= 0)
        ::close(m_slave);
    if (m_master >= 0)
        ::close(m_master);
}

void PseudoTerminal::write(Bytes bytes)
{
    noteReaders();
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_master, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // full: a reader that is too slow loses bytes
        m_mostUnread += static_cast<std::size_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

std::size_t PseudoTerminal::unread() const
{
    int count = 0;
    return ::ioctl(m_slave, FIONREAD, &count) == 0 ? static_cast<std::size_t>(count) : 0;
}

void PseudoTerminal::noteReaders()
{
    const std::size_t waiting = unread();
    constexpr std::size_t lineCapacity = 4095; // the kernel counts no more than this
    const bool wasRead = waiting == 0 || (waiting < m_mostUnread && waiting < lineCapacity);
    if (wasRead) {
        m_lastRead = Clock::now();
        m_mostUnread = waiting;
    } else if (Clock::now() - m_lastRead > patience) {
        ::tcflush(m_slave, TCIFLUSH);
        ::ioctl(m_slave, TIOCNXCL); // a reader that crashed may have left the port to itself
        m_mostUnread = 0;
    }
}

} // namespace hanscope
