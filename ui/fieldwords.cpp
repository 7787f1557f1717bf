// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwords.h"

#include "ui/fieldnames.h"
#include "ui/messagewords.h"
#include "ui/quantitywords.h"

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

struct TypeName {
    std::uint8_t tag;
    const char *name;
};

/// source: DLMS Green Book, "Data"
constexpr std::array typeNames{
    TypeName{0x00, "null-data"},
    TypeName{0x01, "array"},
    TypeName{0x02, "structure"},
    TypeName{0x03, "boolean"},
    TypeName{0x04, "bit-string"},
    TypeName{0x05, "double-long"},
    TypeName{0x06, "double-long-unsigned"},
    TypeName{0x09, "octet-string"},
    TypeName{0x0A, "visible-string"},
    TypeName{0x0C, "utf8-string"},
    TypeName{0x0D, "bcd"},
    TypeName{0x0F, "integer"},
    TypeName{0x10, "long"},
    TypeName{0x11, "unsigned"},
    TypeName{0x12, "long-unsigned"},
    TypeName{0x13, "compact-array"},
    TypeName{0x14, "long64"},
    TypeName{0x15, "long64-unsigned"},
    TypeName{0x16, "enum"},
    TypeName{0x17, "float32"},
    TypeName{0x18, "float64"},
    TypeName{0x19, "date-time"},
    TypeName{0x1A, "date"},
    TypeName{0x1B, "time"},
    TypeName{0x1C, "delta-integer"},
    TypeName{0x1D, "delta-long"},
    TypeName{0x1E, "delta-double-long"},
    TypeName{0x1F, "delta-unsigned"},
    TypeName{0x20, "delta-long-unsigned"},
    TypeName{0x21, "delta-double-long-unsigned"},
    TypeName{0xFF, "dont-care"},
};

bool isChecksum(FieldKind kind)
{
    return kind == FieldKind::HdlcHeaderChecksum || kind == FieldKind::HdlcFrameChecksum
        || kind == FieldKind::MBusChecksum || kind == FieldKind::P1Checksum;
}

/// A field that is a value of the list and not a part of one.
bool isNamedValue(const MessageField &field)
{
    return !field.code.empty() && field.kind != FieldKind::ObisCode && field.kind != FieldKind::P1Code;
}

bool isContainer(FieldKind kind)
{
    return kind == FieldKind::Array || kind == FieldKind::Structure || kind == FieldKind::ListItem;
}

QString hexOf(const MessageField &field, const std::vector<std::uint8_t> &message)
{
    constexpr std::size_t shown = 16;
    const std::size_t end = std::min({field.end(), message.size(), field.offset + shown});
    QStringList words;
    for (std::size_t at = field.offset; at < end; ++at)
        words += QStringLiteral("%1").arg(message[at], 2, 16, QLatin1Char('0')).toUpper();
    if (field.size > shown)
        words += QStringLiteral("…");
    return words.join(QLatin1Char(' '));
}

} // namespace

QString FieldWords::kind(FieldKind kind)
{
    return fieldName(kind);
}

QString FieldWords::name(const MessageField &field)
{
    return isNamedValue(field) ? QString::fromStdString(field.code) : kind(field.kind);
}

QString FieldWords::value(const MessageField &field, const QLocale &locale,
                          const std::vector<std::uint8_t> &message)
{
    QString text = QString::fromStdString(field.value);
    const bool isLeaf = !isContainer(field.kind) && field.kind != FieldKind::ScalerUnit;
    if (text.isEmpty() && isLeaf && isOpaque(field.kind))
        return hexOf(field, message);
    if (field.raw && field.scaler)
        text.replace(QLatin1Char('.'), locale.decimalPoint());
    if (!field.unit.empty() && !text.isEmpty())
        text += QChar(0xA0) + QString::fromStdString(field.unit);
    return text;
}

QString FieldWords::meaning(const MessageField &field)
{
    if (!field.problem.empty() && field.expected.empty())
        return MessageWords::error(field.problem);
    if (!field.problem.empty())
        return tr("Wrong: %1 would be right", "a checksum").arg(QString::fromStdString(field.expected));
    if (isChecksum(field.kind))
        return tr("Right", "a checksum");
    if (field.quantity) {
        const QString quantity = QuantityWords::name(*field.quantity);
        if (!quantity.isEmpty())
            return quantity;
    }
    if (field.kind == FieldKind::HdlcFormat)
        return tr("Type 3, bytes between the flags");
    if (field.kind == FieldKind::HdlcFormatSegmented)
        return tr("Type 3, more segments follow");
    if (field.kind == FieldKind::PushTime && field.value.empty())
        return tr("No time");
    if (field.kind == FieldKind::ScalerUnit)
        return tr("Power of ten and unit");
    return field.tag && !isContainer(field.kind) ? dataType(*field.tag) : QString();
}

QString FieldWords::dataType(std::uint8_t tag)
{
    const auto found = std::find_if(typeNames.begin(), typeNames.end(),
                                    [tag](const TypeName &row) { return row.tag == tag; });
    return found == typeNames.end() ? QString() : QString::fromLatin1(found->name);
}

} // namespace hanscope
