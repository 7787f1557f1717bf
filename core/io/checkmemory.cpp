// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/checkmemory.h"

#include "core/io/linkmemory.h"

#include <QCryptographicHash>
#include <QDate>
#include <QSettings>

namespace hanscope
{
namespace
{

constexpr QLatin1String orderedKey("check/orderedOn");
constexpr QLatin1String watchingKey("check/watchingSince");
const QDate epoch(1970, 1, 1);

QString keyOf(const char *what, const SerialDevice &reader)
{
    return QLatin1String("check/") + QLatin1String(what) + QLatin1Char('/') + readerKey(reader);
}

QString digestOf(std::string_view meterId)
{
    const QByteArray bytes(meterId.data(), static_cast<qsizetype>(meterId.size()));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<ReceiveTime> timeIn(const QVariant &value)
{
    bool isNumber = false;
    const qint64 milliseconds = value.toLongLong(&isNumber);
    return isNumber ? std::optional(ReceiveTime(std::chrono::milliseconds(milliseconds))) : std::nullopt;
}

qint64 numberOf(ReceiveTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

std::optional<ReceiveTime> CheckMemory::heardFrom(const SerialDevice &reader) const
{
    return timeIn(m_settings.value(keyOf("heard", reader)));
}

bool CheckMemory::isKnownMeter(const SerialDevice &reader, std::string_view meterId) const
{
    const QString known = m_settings.value(keyOf("meter", reader)).toString();
    return known.isEmpty() || known == digestOf(meterId);
}

void CheckMemory::note(const SerialDevice &reader, const Reading &reading)
{
    const auto known = heardFrom(reader);
    if (!known || std::chrono::abs(reading.receivedAt - *known) >= std::chrono::minutes(10))
        m_settings.setValue(keyOf("heard", reader), numberOf(reading.receivedAt));
    if (reading.meter.meterId.empty())
        return;
    const QString digest = digestOf(reading.meter.meterId.view());
    if (m_settings.value(keyOf("meter", reader)).toString() != digest)
        m_settings.setValue(keyOf("meter", reader), digest);
}

std::optional<std::chrono::local_days> CheckMemory::orderedOn() const
{
    const QDate day = QDate::fromString(m_settings.value(orderedKey).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(std::chrono::local_days(std::chrono::days(epoch.daysTo(day))))
                         : std::nullopt;
}

void CheckMemory::setOrderedOn(std::optional<std::chrono::local_days> day)
{
    if (!day)
        return m_settings.remove(orderedKey);
    m_settings.setValue(orderedKey, epoch.addDays(day->time_since_epoch().count()).toString(Qt::ISODate));
}

std::optional<ReceiveTime> CheckMemory::watchingSince() const
{
    return timeIn(m_settings.value(watchingKey));
}

void CheckMemory::setWatchingSince(std::optional<ReceiveTime> time)
{
    if (time)
        m_settings.setValue(watchingKey, numberOf(*time));
    else
        m_settings.remove(watchingKey);
}

} // namespace hanscope
