// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyoptions.h"

#include <QCommandLineParser>

namespace hanscope
{
namespace
{

constexpr QLatin1StringView keyName("key");
constexpr QLatin1StringView authKeyName("auth-key");
constexpr QLatin1StringView titleName("system-title");

QByteArray digitsOf(const QCommandLineParser &parser, QLatin1StringView option, const char *variable)
{
    return parser.isSet(option) ? parser.value(option).toLatin1() : qgetenv(variable);
}

std::optional<CipherKey> keyFrom(const QByteArray &digits)
{
    return cipherKeyFromHex({digits.constData(), std::size_t(digits.size())});
}

/// False when a key is none, or the second comes without the first.
bool readKeys(const QByteArray &encryption, const QByteArray &authentication, std::optional<MeterKeys> &keys)
{
    keys.reset();
    if (encryption.isEmpty())
        return authentication.isEmpty();
    const auto key = keyFrom(encryption);
    const auto authKey = keyFrom(authentication);
    if (!key || (!authKey && !authentication.isEmpty()))
        return false;
    keys = MeterKeys{*key, authKey, {}};
    return true;
}

} // namespace

void addKeyOptions(QCommandLineParser &parser)
{
    for (const QLatin1StringView name : {keyName, authKeyName, titleName})
        parser.addOption(QCommandLineOption(name, {}, QStringLiteral("HEX")));
}

QString readKeyOptions(const QCommandLineParser &parser, std::optional<MeterKeys> &keys)
{
    if (!readKeys(digitsOf(parser, keyName, "HANSCOPE_KEY"),
                  digitsOf(parser, authKeyName, "HANSCOPE_AUTH_KEY"), keys))
        return QStringLiteral("a key has 32 hex digits, and an authentication key needs a key");
    if (!parser.isSet(titleName))
        return {};
    const auto title = systemTitleFromHex(parser.value(titleName).toStdString());
    if (!title || !keys)
        return QStringLiteral("a system title has 16 hex digits and needs a key");
    keys->systemTitle = *title;
    return {};
}

} // namespace hanscope
