// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/hextext.h"
#include "core/codec/streamdecoder.h"

#include <functional>
#include <optional>
#include <string>

namespace hanscope
{

/// What a capture holds: a part of the stream, or one message that came without frame.
struct CapturePiece {
    Bytes bytes; ///< a view that lives as long as the call it is handed to
    std::uint64_t offset = 0; ///< of the first byte in the capture
    bool isBare = false; ///< one message, whole
};

/// Reads one capture: hex text or binary, framed or one bare message a line. Memory is bounded, however long
/// the capture is.
class CaptureReader
{
public:
    using PieceHandler = std::function<void(const CapturePiece &)>;

    /// `handle` gets each piece in order of the capture.
    explicit CaptureReader(PieceHandler handle);

    /// Reads an open file or pipe to its end, taking what is there without waiting for more.
    /// `beforeRead` is called before each read, which may wait.
    /// out: why it could not be read, for people; empty when it was
    std::optional<std::string> readAll(int descriptor, const std::function<void()> &beforeRead);

private:
    enum class Layout { Unknown, Stream, BareLines };

    std::optional<std::string> addText(Bytes text);
    void addBinary(Bytes bytes);
    void passHeld(bool atEnd);
    void chooseLayout(bool atEnd);
    void passBareLines(bool atEnd);
    void passStream();

    PieceHandler m_handle;
    HexTextReader m_hex;
    HexLines m_held; ///< read, but not passed on yet
    std::uint64_t m_heldOffset = 0; ///< of the first byte held
    Layout m_layout = Layout::Unknown;
};

/// Calls `handle(const Message &)` for each message that `piece` completes; their offsets count in the
/// capture.
template <typename Handler>
void decodePiece(StreamDecoder &decoder, const CapturePiece &piece, Handler &&handle)
{
    if (!piece.isBare)
        return decodeAll(decoder, piece.bytes, std::forward<Handler>(handle));
    if (const Message *message = decoder.decodeBare(piece.bytes, piece.offset))
        handle(*message);
}

/// Calls `handle(const Message &)` for what is left when the capture has ended.
template <typename Handler>
void decodeRest(StreamDecoder &decoder, Handler &&handle)
{
    decoder.finish();
    while (const Message *message = decoder.next())
        handle(*message);
}

} // namespace hanscope
