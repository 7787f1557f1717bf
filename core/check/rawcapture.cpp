// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rawcapture.h"

#include "core/check/hexline.h"

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::chrono::milliseconds burstPause{300};
constexpr std::size_t longestBurst = 4096; ///< a line that never pauses

} // namespace

void RawCapture::add(Bytes bytes, ReceiveTime at)
{
    if (m_bursts.empty() || at - m_bursts.back().ends >= burstPause || at < m_bursts.back().ends
        || m_bursts.back().bytes.size() >= longestBurst)
        m_bursts.push_back({at, at, {}});
    Burst &burst = m_bursts.back();
    burst.bytes.insert(burst.bytes.end(), bytes.begin(), bytes.end());
    burst.ends = at;
    m_size += bytes.size();
    while (m_size > mostBytes && m_bursts.size() > 1) {
        m_size -= m_bursts.front().bytes.size();
        m_bursts.pop_front();
    }
}

std::vector<std::uint8_t> RawCapture::newest(std::size_t count) const
{
    std::vector<std::uint8_t> bytes;
    for (auto burst = m_bursts.rbegin(); burst != m_bursts.rend() && bytes.size() < count; ++burst) {
        const std::size_t taken = std::min(count - bytes.size(), burst->bytes.size());
        bytes.insert(bytes.begin(), burst->bytes.end() - static_cast<std::ptrdiff_t>(taken),
                     burst->bytes.end());
    }
    return bytes;
}

std::string RawCapture::text() const
{
    std::string text;
    for (const Burst &burst : m_bursts)
        text += "# " + utcText(burst.begins) + '\n' + hexLine(burst.bytes) + '\n';
    return text;
}

} // namespace hanscope
