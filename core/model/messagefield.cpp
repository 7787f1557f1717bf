// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/messagefield.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct Row {
    FieldKind kind;
    std::string_view word;
};

constexpr std::array rows{
    Row{FieldKind::HdlcFrame, "hdlc-frame"},
    Row{FieldKind::MBusFrame, "mbus-frame"},
    Row{FieldKind::P1Telegram, "p1-telegram"},
    Row{FieldKind::BareMessage, "bare-message"},
    Row{FieldKind::Noise, "noise"},
    Row{FieldKind::HdlcFlag, "hdlc-flag"},
    Row{FieldKind::HdlcFormat, "hdlc-format"},
    Row{FieldKind::HdlcFormatSegmented, "hdlc-format-segmented"},
    Row{FieldKind::HdlcDestination, "hdlc-destination"},
    Row{FieldKind::HdlcSource, "hdlc-source"},
    Row{FieldKind::HdlcControl, "hdlc-control"},
    Row{FieldKind::HdlcHeaderChecksum, "hdlc-hcs"},
    Row{FieldKind::HdlcInformation, "hdlc-information"},
    Row{FieldKind::HdlcFrameChecksum, "hdlc-fcs"},
    Row{FieldKind::MBusStart, "mbus-start"},
    Row{FieldKind::MBusLength, "mbus-length"},
    Row{FieldKind::MBusControl, "mbus-control"},
    Row{FieldKind::MBusAddress, "mbus-address"},
    Row{FieldKind::MBusInformation, "mbus-control-information"},
    Row{FieldKind::MBusSource, "mbus-source"},
    Row{FieldKind::MBusDestination, "mbus-destination"},
    Row{FieldKind::MBusData, "mbus-data"},
    Row{FieldKind::MBusChecksum, "mbus-checksum"},
    Row{FieldKind::MBusStop, "mbus-stop"},
    Row{FieldKind::P1Identification, "p1-identification"},
    Row{FieldKind::P1Line, "p1-line"},
    Row{FieldKind::P1Code, "p1-code"},
    Row{FieldKind::P1Value, "p1-value"},
    Row{FieldKind::P1LineEnd, "p1-line-end"},
    Row{FieldKind::P1End, "p1-end"},
    Row{FieldKind::P1Checksum, "p1-checksum"},
    Row{FieldKind::LlcHeader, "llc"},
    Row{FieldKind::MessagePart, "message-part"},
    Row{FieldKind::BlockTransfer, "block-transfer"},
    Row{FieldKind::BlockControl, "block-control"},
    Row{FieldKind::BlockNumber, "block-number"},
    Row{FieldKind::BlockAcknowledged, "block-acknowledged"},
    Row{FieldKind::CipheredMessage, "ciphered-message"},
    Row{FieldKind::OpenField, "open-field"},
    Row{FieldKind::SystemTitle, "system-title"},
    Row{FieldKind::ContentLength, "length"},
    Row{FieldKind::SecurityControl, "security-control"},
    Row{FieldKind::InvocationCounter, "invocation-counter"},
    Row{FieldKind::CipheredText, "ciphered-text"},
    Row{FieldKind::DecipheredText, "deciphered-text"},
    Row{FieldKind::AuthenticationTag, "authentication-tag"},
    Row{FieldKind::DataNotification, "data-notification"},
    Row{FieldKind::ApduTag, "apdu-tag"},
    Row{FieldKind::InvokeId, "invoke-id-and-priority"},
    Row{FieldKind::PushTime, "push-time"},
    Row{FieldKind::Array, "array"},
    Row{FieldKind::Structure, "structure"},
    Row{FieldKind::ListItem, "list-item"},
    Row{FieldKind::ScalerUnit, "scaler-unit"},
    Row{FieldKind::ElementCount, "element-count"},
    Row{FieldKind::ObisCode, "obis-code"},
    Row{FieldKind::Number, "number"},
    Row{FieldKind::Text, "text"},
    Row{FieldKind::Octets, "octets"},
    Row{FieldKind::Clock, "clock"},
    Row{FieldKind::Scaler, "scaler"},
    Row{FieldKind::Unit, "unit"},
    Row{FieldKind::Null, "null"},
    Row{FieldKind::OtherData, "other-data"},
    Row{FieldKind::Unread, "unread"},
};

std::optional<std::size_t> indexIf(const std::vector<MessageField> &fields, const auto &wanted)
{
    const auto found = std::find_if(fields.begin(), fields.end(), wanted);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

} // namespace

std::string_view fieldWord(FieldKind kind)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; });
    return found == rows.end() ? std::string_view() : found->word;
}

std::optional<std::size_t> MessageTree::deepestAt(std::size_t offset) const
{
    for (std::size_t index = fields.size(); index-- > 0;) {
        if (offset >= fields[index].offset && offset < fields[index].end())
            return index;
    }
    return std::nullopt;
}

std::optional<std::size_t> MessageTree::firstProblem() const
{
    return indexIf(fields, [](const MessageField &field) { return !field.problem.empty(); });
}

std::optional<std::size_t> MessageTree::valueOf(const FieldQuantity &quantity) const
{
    return indexIf(fields, [&quantity](const MessageField &field) {
        return field.quantity == quantity && field.kind != FieldKind::ObisCode
            && field.kind != FieldKind::P1Code;
    });
}

} // namespace hanscope
