// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarmlog.h"

#include "core/io/ownerfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hanscope
{
namespace
{

constexpr std::array<const char *, alarmKindCount> kinds{"import",      "export",       "current",     "hour",
                                                         "voltage-low", "voltage-high", "data-stopped"};

ReceiveTime timeOf(const QJsonValue &value)
{
    return ReceiveTime{std::chrono::milliseconds{value.toInteger()}};
}

QByteArray lineOf(const AlarmEvent &event)
{
    QJsonObject line{{"kind", kinds.at(std::size_t(event.kind))},
                     {"phase", int(event.phase) + 1},
                     {"betweenLines", event.isBetweenLines},
                     {"fromMs", qint64{event.from.time_since_epoch().count()}},
                     {"endSeen", event.isEndSeen},
                     {"worst", qint64{event.worst}},
                     {"limit", qint64{event.limit}}};
    if (event.until)
        line.insert(QStringLiteral("untilMs"), qint64{event.until->time_since_epoch().count()});
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<AlarmEvent> eventFrom(const QByteArray &bytes)
{
    const QJsonObject line = QJsonDocument::fromJson(bytes).object();
    const QString word = line[QStringLiteral("kind")].toString();
    const auto kind = std::find(kinds.begin(), kinds.end(), word);
    const int phase = line[QStringLiteral("phase")].toInt();
    const bool hasTime = line[QStringLiteral("fromMs")].isDouble();
    if (kind == kinds.end() || phase < 1 || phase > 3 || !hasTime)
        return std::nullopt;
    AlarmEvent event;
    event.kind = AlarmKind(kind - kinds.begin());
    event.phase = std::size_t(phase) - 1;
    event.isBetweenLines = line[QStringLiteral("betweenLines")].toBool();
    event.from = timeOf(line[QStringLiteral("fromMs")]);
    const QJsonValue until = line[QStringLiteral("untilMs")];
    event.until = until.isDouble() ? std::max(timeOf(until), event.from) : event.from;
    event.isEndSeen = until.isDouble() && line[QStringLiteral("endSeen")].toBool();
    event.worst = line[QStringLiteral("worst")].toInteger();
    event.limit = line[QStringLiteral("limit")].toInteger();
    return event;
}

} // namespace

std::vector<AlarmEvent> readAlarmLog(const QString &path)
{
    std::vector<AlarmEvent> events;
    const auto bytes = readOwnerFile(path);
    if (!bytes)
        return events;
    for (const QByteArray &line : bytes->split('\n')) {
        if (const auto event = eventFrom(line))
            events.push_back(*event);
    }
    if (events.size() > mostAlarmsKept)
        events.erase(events.begin(), events.end() - mostAlarmsKept);
    return events;
}

std::error_code writeAlarmLog(const QString &path, const std::vector<AlarmEvent> &events)
{
    QByteArray bytes;
    for (const AlarmEvent &event : events)
        bytes += lineOf(event);
    return writeOwnerFile(path, bytes);
}

} // namespace hanscope
