// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <sys/types.h>

namespace hanscope::bench
{

/// An X server without a display (Xvfb), whose pixels are read from outside while programs paint. Alone on
/// it.
class VirtualScreen
{
public:
    VirtualScreen();
    ~VirtualScreen();
    VirtualScreen(const VirtualScreen &) = delete;
    VirtualScreen &operator=(const VirtualScreen &) = delete;

    bool isUp() const { return m_pixels != nullptr; }
    const std::string &display() const { return m_display; } ///< ":7"

    /// Whether something with more than a few colours (so: text, not only a background) covers a tenth of it.
    bool isPainted() const;
    bool isEmpty() const; ///< no window is left

private:
    void mapPixels();

    pid_t m_server = -1;
    std::filesystem::path m_folder;
    std::string m_display;
    const std::uint32_t *m_pixels = nullptr;
    std::size_t m_stride = 0; ///< pixels a line
};

} // namespace hanscope::bench
