// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/framekinds.h"

#include <vector>

namespace hanscope
{

/// The frames of one message, and where in them each byte of the message stands: so that it can be changed
/// in place, whether it came whole, in segments or in blocks.
class FrameGroup
{
public:
    struct Part {
        std::uint64_t offset = 0; ///< in the stream
        std::size_t begin = 0; ///< in bytes()
        std::size_t size = 0;
        Framing framing = Framing::None;
    };

    /// `frame` is what was made of `bytes`, and views them.
    void add(std::uint64_t offset, Bytes bytes, Framing framing, const Frame &frame);
    void clear();

    bool isEmpty() const { return m_parts.empty(); }
    const std::vector<Part> &parts() const { return m_parts; }
    Bytes bytes() const { return m_bytes; } ///< all frames, one behind the other
    Bytes bytesOf(const Part &part) const { return bytes().subspan(part.begin, part.size); }

    /// The joined message: APDU without LLC header, or the P1 telegram as a whole.
    std::vector<std::uint8_t> message() const;

    /// Puts a message of the same size in its place and sets the checksums right.
    void replaceMessage(Bytes message);

private:
    using Places = std::vector<std::size_t>; ///< in m_bytes

    void addPiece(std::size_t begin, std::size_t size, bool isLast);
    void takeBlock(Places apdu);

    std::vector<Part> m_parts;
    std::vector<std::uint8_t> m_bytes;
    Places m_segments; ///< of what is not complete yet
    Places m_message;
};

} // namespace hanscope
