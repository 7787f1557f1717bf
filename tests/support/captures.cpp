// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/captures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hanscope::test
{

Captures::Captures()
    : m_folder(
        qEnvironmentVariable("HANSCOPE_CAPTURES", QStringLiteral(HANSCOPE_SOURCE_DIR "/../shared/captures")))
{
    QFile manifest(QDir(m_folder).filePath(QStringLiteral("manifest.json")));
    if (manifest.open(QIODevice::ReadOnly))
        m_captures = QJsonDocument::fromJson(manifest.readAll()).object().value(u"captures").toArray();
}

bool Captures::required() const
{
    return qEnvironmentVariableIsSet("HANSCOPE_REQUIRE_CAPTURES");
}

QJsonArray Captures::norwegian() const
{
    QJsonArray chosen;
    for (const QJsonValue &capture : m_captures) {
        const bool isNorwegian = capture[u"country"].toString().contains(u"NO");
        if (isNorwegian || capture[u"synthetic"].toBool())
            chosen.append(capture);
    }
    return chosen;
}

QList<QByteArray> Captures::lines(const QString &file) const
{
    QFile input(QDir(m_folder).filePath(file));
    if (!input.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = input.readAll();
    if (file.endsWith(u".bin"))
        return {content};
    QList<QByteArray> lines;
    for (const QByteArray &line : content.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QByteArray::fromHex(line));
    }
    return lines;
}

} // namespace hanscope::test
