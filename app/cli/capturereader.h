// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/hextext.h"
#include "core/codec/streamdecoder.h"

#include <functional>
#include <optional>
#include <string>

namespace hanscope
{

/// Decodes one capture: hex text or binary, framed or one bare message a line. Memory is bounded, however
/// long the capture is.
class CaptureReader
{
public:
    using MessageHandler = std::function<void(const Message &)>;

    /// `handle` gets each message in order of the stream; message.offset counts in the whole capture.
    /// `keys` are for ciphered messages.
    explicit CaptureReader(MessageHandler handle, const std::optional<MeterKeys> &keys = {});

    /// Reads an open file or pipe to its end, taking what is there without waiting for more.
    /// `beforeRead` is called before each read, which may wait.
    /// out: why it could not be read, for people; empty when it was
    std::optional<std::string> readAll(int descriptor, const std::function<void()> &beforeRead);

private:
    enum class Layout { Unknown, Stream, BareLines };

    std::optional<std::string> addText(Bytes text);
    void addBinary(Bytes bytes);
    void decodeHeld(bool atEnd);
    void chooseLayout(bool atEnd);
    void decodeBareLines(bool atEnd);
    void decodeStream();
    void finish();

    MessageHandler m_handle;
    HexTextReader m_hex;
    HexLines m_held; ///< read, but not decoded yet
    std::uint64_t m_heldOffset = 0; ///< of the first byte held
    Layout m_layout = Layout::Unknown;
    StreamDecoder m_decoder;
};

} // namespace hanscope
