// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ptypair.h"

#include <array>
#include <utility>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace hanscope::test
{

PtyPair::PtyPair()
    : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    std::array<char, 128> name{};
    termios settings{};
    const bool ready = isOpen() && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0
        && ::ptsname_r(m_master, name.data(), name.size()) == 0 && ::tcgetattr(m_master, &settings) == 0;
    if (!ready) {
        close();
        return;
    }
    m_path = QString::fromLocal8Bit(name.data());
    // Raw from the start: bytes may be written before anybody opens the other end.
    ::cfmakeraw(&settings);
    ::tcsetattr(m_master, TCSANOW, &settings);
}

PtyPair::~PtyPair()
{
    close();
}

bool PtyPair::write(const QByteArray &bytes)
{
    return ::write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

void PtyPair::close()
{
    const int master = std::exchange(m_master, -1);
    if (master >= 0)
        ::close(master);
}

} // namespace hanscope::test
