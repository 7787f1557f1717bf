// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagejson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hanscope
{
namespace
{

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

void putText(QJsonObject &object, const char *key, std::string_view text)
{
    if (!text.empty())
        object[QLatin1String(key)] = textOf(text);
}

QString statusWord(HeardStatus status)
{
    switch (status) {
    case HeardStatus::Decoded:
        return QStringLiteral("decoded");
    case HeardStatus::Corrupt:
        return QStringLiteral("corrupt");
    case HeardStatus::Incomplete:
        return QStringLiteral("incomplete");
    case HeardStatus::Encrypted:
        return QStringLiteral("encrypted");
    case HeardStatus::Unsupported:
        return QStringLiteral("unsupported");
    }
    return {};
}

QJsonObject fieldObject(const MessageField &field)
{
    QJsonObject object;
    putText(object, "field", fieldWord(field.kind));
    object[QLatin1String("offset")] = static_cast<qint64>(field.offset);
    object[QLatin1String("size")] = static_cast<qint64>(field.size);
    if (field.tag)
        object[QLatin1String("tag")] = *field.tag;
    putText(object, "obis", field.code);
    putText(object, "value", field.value);
    if (field.raw)
        object[QLatin1String("raw")] = static_cast<qint64>(*field.raw);
    if (field.scaler)
        object[QLatin1String("scaler")] = *field.scaler;
    putText(object, "unit", field.unit);
    putText(object, "problem", field.problem);
    putText(object, "expected", field.expected);
    return object;
}

/// The fields as a tree: from the last on, each takes those it holds, which are complete by then.
QJsonObject nested(const MessageTree &tree)
{
    std::vector<QJsonArray> inside(tree.fields.size());
    for (std::size_t index = tree.fields.size(); index-- > 0;) {
        QJsonObject object = fieldObject(tree.fields[index]);
        if (!inside[index].isEmpty())
            object[QLatin1String("fields")] = inside[index];
        if (index == 0)
            return object;
        inside[tree.fields[index].parent].prepend(object);
    }
    return {};
}

} // namespace

QString messageHex(const HeardMessage &message)
{
    const QByteArray bytes(reinterpret_cast<const char *>(message.bytes.data()),
                           static_cast<qsizetype>(message.bytes.size()));
    return QString::fromLatin1(bytes.toHex(' ').toUpper());
}

QByteArray messageJson(const HeardMessage &message, const MessageTree &tree)
{
    QJsonObject object;
    object[QLatin1String("receivedAt")]
        = QDateTime::fromMSecsSinceEpoch(message.receivedAt.time_since_epoch().count(), Qt::UTC)
              .toString(Qt::ISODateWithMs);
    object[QLatin1String("status")] = statusWord(message.status);
    putText(object, "framing", message.framing);
    if (!message.isRejected() && message.kind != ListKind::Other)
        object[QLatin1String("list")] = static_cast<int>(message.kind);
    putText(object, "error", message.error);
    if (message.isRejected())
        object[QLatin1String("errorOffset")] = static_cast<qint64>(message.errorOffset);
    object[QLatin1String("bytes")] = messageHex(message);
    object[QLatin1String("message")] = nested(tree);
    return QJsonDocument(object).toJson();
}

} // namespace hanscope
