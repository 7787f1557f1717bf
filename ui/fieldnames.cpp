// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct Row {
    FieldKind kind;
    const char *name;
    bool isOpaque;
};

constexpr std::array rows{
    Row{FieldKind::HdlcFrame, QT_TRANSLATE_NOOP("hanscope::FieldWords", "HDLC frame"), false},
    Row{FieldKind::MBusFrame, QT_TRANSLATE_NOOP("hanscope::FieldWords", "M-Bus frame"), false},
    Row{FieldKind::P1Telegram, QT_TRANSLATE_NOOP("hanscope::FieldWords", "P1 telegram"), false},
    Row{FieldKind::BareMessage, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Message without a frame"), false},
    Row{FieldKind::Noise, QT_TRANSLATE_NOOP("hanscope::FieldWords", "No message"), true},
    Row{FieldKind::HdlcFlag, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Flag"), true},
    Row{FieldKind::HdlcFormat, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Format and length"), true},
    Row{FieldKind::HdlcFormatSegmented, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Format and length"), true},
    Row{FieldKind::HdlcDestination, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Destination address"), true},
    Row{FieldKind::HdlcSource, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Source address"), true},
    Row{FieldKind::HdlcControl, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Control field"), true},
    Row{FieldKind::HdlcHeaderChecksum, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Header checksum (HCS)"),
        true},
    Row{FieldKind::HdlcInformation, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Information"), false},
    Row{FieldKind::HdlcFrameChecksum, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Frame checksum (FCS)"),
        true},
    Row{FieldKind::MBusStart, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Start byte"), true},
    Row{FieldKind::MBusLength, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Length, sent twice"), true},
    Row{FieldKind::MBusControl, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Control field (C)"), true},
    Row{FieldKind::MBusAddress, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Address field (A)"), true},
    Row{FieldKind::MBusInformation, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Control information (CI)"),
        true},
    Row{FieldKind::MBusSource, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Source (STSAP)"), true},
    Row{FieldKind::MBusDestination, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Destination (DTSAP)"), true},
    Row{FieldKind::MBusData, QT_TRANSLATE_NOOP("hanscope::FieldWords", "User data"), false},
    Row{FieldKind::MBusChecksum, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Checksum"), true},
    Row{FieldKind::MBusStop, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Stop byte"), true},
    Row{FieldKind::P1Identification, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Identification"), false},
    Row{FieldKind::P1Line, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Line"), false},
    Row{FieldKind::P1Code, QT_TRANSLATE_NOOP("hanscope::FieldWords", "OBIS code"), true},
    Row{FieldKind::P1Value, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Value"), true},
    Row{FieldKind::P1LineEnd, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Line end"), true},
    Row{FieldKind::P1End, QT_TRANSLATE_NOOP("hanscope::FieldWords", "End mark"), true},
    Row{FieldKind::P1Checksum, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Checksum"), true},
    Row{FieldKind::LlcHeader, QT_TRANSLATE_NOOP("hanscope::FieldWords", "LLC header"), true},
    Row{FieldKind::MessagePart, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Part of a message"), true},
    Row{FieldKind::BlockTransfer, QT_TRANSLATE_NOOP("hanscope::FieldWords", "General block transfer"), false},
    Row{FieldKind::BlockControl, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Block control"), true},
    Row{FieldKind::BlockNumber, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Block number"), true},
    Row{FieldKind::BlockAcknowledged, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Acknowledged block"), true},
    Row{FieldKind::CipheredMessage, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Encrypted message"), false},
    Row{FieldKind::OpenField, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Open field"), true},
    Row{FieldKind::SystemTitle, QT_TRANSLATE_NOOP("hanscope::FieldWords", "System title"), true},
    Row{FieldKind::ContentLength, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Length"), true},
    Row{FieldKind::SecurityControl, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Security control"), true},
    Row{FieldKind::InvocationCounter, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Invocation counter"), true},
    Row{FieldKind::CipheredText, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Encrypted content"), true},
    Row{FieldKind::DecipheredText, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Decrypted content"), false},
    Row{FieldKind::AuthenticationTag, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Authentication tag"), true},
    Row{FieldKind::DataNotification, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Data notification"), false},
    Row{FieldKind::ApduTag, QT_TRANSLATE_NOOP("hanscope::FieldWords", "APDU tag"), true},
    Row{FieldKind::InvokeId, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Invoke id and priority"), true},
    Row{FieldKind::PushTime, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Time of the message"), true},
    Row{FieldKind::Array, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Array"), false},
    Row{FieldKind::Structure, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Structure"), false},
    Row{FieldKind::ListItem, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Value"), false},
    Row{FieldKind::ScalerUnit, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Scaler and unit"), false},
    Row{FieldKind::ElementCount, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Number of elements"), true},
    Row{FieldKind::ObisCode, QT_TRANSLATE_NOOP("hanscope::FieldWords", "OBIS code"), true},
    Row{FieldKind::Number, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Number"), true},
    Row{FieldKind::Text, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Text"), true},
    Row{FieldKind::Octets, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Bytes"), true},
    Row{FieldKind::Clock, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Date and time"), true},
    Row{FieldKind::Scaler, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Scaler"), true},
    Row{FieldKind::Unit, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Unit"), true},
    Row{FieldKind::Null, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Empty"), true},
    Row{FieldKind::OtherData, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Other data"), true},
    Row{FieldKind::Unread, QT_TRANSLATE_NOOP("hanscope::FieldWords", "Not read"), true},
};

const Row &rowOf(FieldKind kind)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; });
    return found == rows.end() ? rows.back() : *found;
}

} // namespace

QString fieldName(FieldKind kind)
{
    return QCoreApplication::translate("hanscope::FieldWords", rowOf(kind).name);
}

bool isOpaque(FieldKind kind)
{
    return rowOf(kind).isOpaque;
}

} // namespace hanscope
