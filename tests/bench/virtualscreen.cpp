// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/virtualscreen.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <set>

#include <endian.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hanscope::bench
{
namespace
{

constexpr std::size_t width = 1280;
constexpr std::size_t height = 800;
constexpr std::size_t step = 4; ///< every fourth pixel of every fourth line is looked at
constexpr std::size_t fewColours = 12;

/// The part of an X window dump's head that matters; each is a big-endian number of 32 bits.
enum DumpField : std::size_t { HeaderSize = 0, BytesPerLine = 12, ColourCount = 19, FieldCount = 25 };
constexpr std::size_t colourSize = 12;

} // namespace

VirtualScreen::VirtualScreen()
{
    std::string folder = (std::filesystem::temp_directory_path() / "hanscope-screen-XXXXXX").string();
    if (!mkdtemp(folder.data()))
        return;
    m_folder = folder;
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return;
    m_server = fork();
    if (m_server == 0) {
        const std::string number = std::to_string(ends[1]);
        execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", "1280x800x24", "-fbdir",
               folder.c_str(), "-nolisten", "tcp", "-noreset", "-br", nullptr);
        _exit(127);
    }
    close(ends[1]);
    std::string number;
    for (char c = 0; read(ends[0], &c, 1) == 1 && c != '\n';)
        number += c;
    close(ends[0]);
    if (number.empty())
        return;
    m_display = ':' + number;
    mapPixels();
}

VirtualScreen::~VirtualScreen()
{
    if (m_server > 0) {
        kill(m_server, SIGTERM);
        waitpid(m_server, nullptr, 0);
    }
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

void VirtualScreen::mapPixels()
{
    const std::filesystem::path path = m_folder / "Xvfb_screen0";
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    const std::size_t size = std::filesystem::file_size(path);
    void *memory = mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (memory == MAP_FAILED)
        return;
    const auto *head = static_cast<const std::uint32_t *>(memory);
    const std::size_t begin = be32toh(head[HeaderSize]) + be32toh(head[ColourCount]) * colourSize;
    m_stride = be32toh(head[BytesPerLine]) / sizeof(std::uint32_t);
    m_pixels = head + begin / sizeof(std::uint32_t);
}

bool VirtualScreen::isPainted() const
{
    std::size_t covered = 0;
    std::set<std::uint32_t> colours;
    for (std::size_t y = 0; y < height; y += step) {
        for (std::size_t x = 0; x < width; x += step) {
            const std::uint32_t colour = m_pixels[y * m_stride + x] & 0xFFFFFF;
            covered += colour != 0 ? 1 : 0;
            if (colours.size() <= fewColours)
                colours.insert(colour);
        }
    }
    return covered * 10 > (width / step) * (height / step) && colours.size() > fewColours;
}

bool VirtualScreen::isEmpty() const
{
    for (std::size_t y = 0; y < height; y += step) {
        for (std::size_t x = 0; x < width; x += step) {
            if ((m_pixels[y * m_stride + x] & 0xFFFFFF) != 0)
                return false;
        }
    }
    return true;
}

} // namespace hanscope::bench
