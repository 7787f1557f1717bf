// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/bytecursor.h"
#include "core/model/reading.h"

#include <deque>
#include <string>
#include <vector>

namespace hanscope
{

/// The newest bytes from the wire and when they came, up to a fixed amount.
class RawCapture
{
public:
    static constexpr std::size_t mostBytes
        = std::size_t{256} * 1024; ///< at 2400 baud a quarter of an hour without pause

    void add(Bytes bytes, ReceiveTime at);

    /// Up to `count` of the newest bytes, the newest last.
    std::vector<std::uint8_t> newest(std::size_t count) const;

    /// As text that hanscope-cli decode reads: for each burst a comment with its time (UTC), then hex.
    std::string text() const;

private:
    struct Burst {
        ReceiveTime begins{};
        ReceiveTime ends{};
        std::vector<std::uint8_t> bytes;
    };

    std::deque<Burst> m_bursts;
    std::size_t m_size = 0;
};

} // namespace hanscope
