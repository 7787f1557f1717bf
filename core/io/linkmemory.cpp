// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/linkmemory.h"

#include <QSettings>
#include <QString>

namespace hanscope
{

namespace
{

constexpr QLatin1String readerGroup("reader");

QString hexNumber(std::uint16_t number)
{
    return QStringLiteral("%1").arg(number, 4, 16, QLatin1Char('0'));
}

QString parityKey(const SerialDevice &reader)
{
    return QStringLiteral("parity/") + readerKey(reader);
}

/// Without it the speed is that of every HAN port.
QString speedKey(const SerialDevice &reader)
{
    return QStringLiteral("speed/") + readerKey(reader);
}

std::uint16_t numberFromHex(const QString &text)
{
    return text.toUShort(nullptr, 16);
}

} // namespace

QString readerKey(const SerialDevice &reader)
{
    QString identity = reader.vendorId == 0
        ? QString::fromStdString(reader.path)
        : QStringLiteral("%1:%2:%3")
              .arg(hexNumber(reader.vendorId), hexNumber(reader.productId),
                   QString::fromStdString(reader.serialNumber));
    return identity.replace(QLatin1Char('/'), QLatin1Char('|'));
}

std::optional<SerialDevice> LinkMemory::chosenReader() const
{
    const auto text = [this](const char *key) {
        return m_settings.value(QLatin1String("reader/") + QLatin1String(key)).toString();
    };
    SerialDevice reader;
    reader.path = text("path").toStdString();
    if (reader.path.empty())
        return std::nullopt;
    reader.product = text("product").toStdString();
    reader.maker = text("maker").toStdString();
    reader.serialNumber = text("serialNumber").toStdString();
    reader.vendorId = numberFromHex(text("vendorId"));
    reader.productId = numberFromHex(text("productId"));
    return reader;
}

void LinkMemory::chooseReader(const SerialDevice &reader)
{
    if (chosenReader() == reader)
        return;
    m_settings.beginGroup(readerGroup);
    m_settings.setValue("path", QString::fromStdString(reader.path));
    m_settings.setValue("product", QString::fromStdString(reader.product));
    m_settings.setValue("maker", QString::fromStdString(reader.maker));
    m_settings.setValue("serialNumber", QString::fromStdString(reader.serialNumber));
    m_settings.setValue("vendorId", hexNumber(reader.vendorId));
    m_settings.setValue("productId", hexNumber(reader.productId));
    m_settings.endGroup();
}

void LinkMemory::forgetReader()
{
    m_settings.remove(readerGroup);
}

std::optional<LineSetting> LinkMemory::settingOf(const SerialDevice &reader) const
{
    LineSetting setting;
    const QString word = m_settings.value(parityKey(reader)).toString();
    if (word == QLatin1String("none"))
        setting.parity = Parity::None;
    else if (word != QLatin1String("even"))
        return std::nullopt;
    if (const uint speed = m_settings.value(speedKey(reader)).toUInt(); speed != 0)
        setting.baudRate = speed;
    return setting;
}

void LinkMemory::rememberSetting(const SerialDevice &reader, const LineSetting &setting)
{
    if (settingOf(reader) == setting)
        return;
    m_settings.setValue(parityKey(reader), setting.parity == Parity::Even ? "even" : "none");
    if (setting.baudRate == LineSetting().baudRate)
        m_settings.remove(speedKey(reader));
    else
        m_settings.setValue(speedKey(reader), setting.baudRate);
}

} // namespace hanscope
