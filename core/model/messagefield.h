// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hanscope
{

/// What a stretch of a message is. The words (fieldWord) are stable: they stand in what people copy.
enum class FieldKind {
    HdlcFrame,
    MBusFrame,
    P1Telegram,
    BareMessage, ///< without a frame around it
    Noise, ///< bytes that are no message

    HdlcFlag,
    HdlcFormat, ///< frame type 3, no segment follows; the value is the length field
    HdlcFormatSegmented, ///< the same, more segments follow
    HdlcDestination,
    HdlcSource,
    HdlcControl,
    HdlcHeaderChecksum,
    HdlcInformation,
    HdlcFrameChecksum,

    MBusStart,
    MBusLength,
    MBusControl,
    MBusAddress,
    MBusInformation, ///< the CI field
    MBusSource, ///< STSAP of a DLMS part
    MBusDestination, ///< DTSAP of a DLMS part
    MBusData,
    MBusChecksum,
    MBusStop,

    P1Identification,
    P1Line,
    P1Code,
    P1Value,
    P1LineEnd,
    P1End, ///< the exclamation mark
    P1Checksum,

    LlcHeader,
    MessagePart, ///< of a message in several frames or blocks: only together they can be read
    BlockTransfer,
    BlockControl,
    BlockNumber,
    BlockAcknowledged,

    CipheredMessage,
    OpenField, ///< of general-ciphering
    SystemTitle,
    ContentLength,
    SecurityControl,
    InvocationCounter,
    CipheredText, ///< that cannot be read
    DecipheredText,
    AuthenticationTag,

    DataNotification,
    ApduTag,
    InvokeId,
    PushTime,

    Array,
    Structure,
    ListItem, ///< a structure that is one value of the list, with its code
    ScalerUnit,
    ElementCount, ///< the head of an array or structure
    ObisCode,
    Number,
    Text,
    Octets,
    Clock,
    Scaler,
    Unit,
    Null,
    OtherData,

    Unread, ///< what could not be read, and `problem` says why
};

/// Stable word: "hdlc-flag", "obis-code", ...
std::string_view fieldWord(FieldKind kind);

/// Groups C, D and E of an OBIS code, which name the quantity. source: IEC 62056-6-1
struct FieldQuantity {
    std::uint8_t c = 0;
    std::uint8_t d = 0;
    std::uint8_t e = 0;

    bool operator==(const FieldQuantity &) const = default;
};

/// One field of a message and where it lies in it.
struct MessageField {
    static constexpr std::size_t noParent = static_cast<std::size_t>(-1);

    FieldKind kind = FieldKind::Unread;
    std::size_t offset = 0; ///< of its first byte in the message
    std::size_t size = 0; ///< bytes; of a field that is missing 0
    std::size_t parent = noParent; ///< index of the field around it

    std::optional<std::uint8_t> tag; ///< of COSEM data: the data type
    std::string value; ///< as text, the scaler applied; empty where the bytes say it best
    std::string unit; ///< symbol; empty without one
    std::optional<std::int64_t> raw; ///< of numbers: as sent
    std::optional<std::int8_t> scaler; ///< power of ten that `raw` counts in
    std::string code; ///< OBIS code, "1-0:1.7.0"
    std::optional<FieldQuantity> quantity; ///< of `code`

    std::string_view problem; ///< stable word of what is wrong with it; empty: nothing
    std::string expected; ///< of a wrong checksum: the right one, in hex

    std::size_t end() const { return offset + size; }
    bool operator==(const MessageField &) const = default;
};

/// Every field of one message: a field stands before those inside it, these in the order of their bytes.
/// What is inside a field covers it exactly, so each byte belongs to one deepest field.
struct MessageTree {
    std::vector<MessageField> fields; ///< the first is the whole message

    /// The deepest field that byte `offset` belongs to; nothing behind the end.
    std::optional<std::size_t> deepestAt(std::size_t offset) const;

    /// The first field with a problem.
    std::optional<std::size_t> firstProblem() const;

    /// The value of `quantity`: the list item or, without one, the bare value.
    std::optional<std::size_t> valueOf(const FieldQuantity &quantity) const;
};

} // namespace hanscope
