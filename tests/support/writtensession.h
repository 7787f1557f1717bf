// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionwriter.h"
#include "core/simulator/virtualmeter.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace hanscope::test
{

/// Puts what `meter` sends until `until` into a session, eight bytes at a time, as a bridge delivers them.
inline void writeUntil(SessionWriter &writer, VirtualMeter &meter, ReceiveTime until)
{
    for (;;) {
        const Transmission sent = meter.next();
        if (sent.ends >= until)
            return;
        const auto pieces = static_cast<std::int64_t>((sent.bytes.size() + 7) / 8);
        for (std::int64_t piece = 0; piece < pieces; ++piece) {
            const auto from = static_cast<std::size_t>(piece) * 8;
            writer.add(sent.begins + (sent.ends - sent.begins) * (piece + 1) / pieces,
                       Bytes(sent.bytes).subspan(from, std::min<std::size_t>(8, sent.bytes.size() - from)));
        }
    }
}

/// A new session with the reader and the line in it.
inline SessionWriter newSession(const std::string &path, ReceiveTime at)
{
    auto writer = SessionWriter::create(path);
    if (!writer)
        throw std::runtime_error(sessionErrorText(writer.error()));
    writer->add(at, RecordedBy{"HanScope test"});
    writer->add(at, SerialDevice{"/dev/ttyUSB0", "M-Bus reader", {}, {}, 0x0403, 0x6001});
    writer->add(at, LineSetting{2400, Parity::Even});
    return std::move(*writer);
}

} // namespace hanscope::test
