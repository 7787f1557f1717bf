// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/keyfile.h"

#include "core/io/ownerfile.h"

#include <QFile>

#include <openssl/crypto.h>

#include <cstdio>

namespace hanscope
{
namespace
{

constexpr std::string_view head = "hanscope meter keys 1\n";

/// Takes a line from the front of `text`; nothing when it does not end.
std::optional<std::string_view> takeLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// Takes a word and the blank behind it from the front of `line`.
std::string_view takeWord(std::string_view &line)
{
    const std::string_view word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(word.size() + 1, line.size()));
    return word;
}

std::optional<MeterKeys> keysFromLine(std::string_view line)
{
    const auto title = systemTitleFromHex(takeWord(line));
    const auto encryption = cipherKeyFromHex(takeWord(line));
    if (!title || !encryption)
        return std::nullopt;
    MeterKeys keys{*encryption, std::nullopt, *title};
    if (line.empty())
        return keys;
    keys.authentication = cipherKeyFromHex(line);
    return keys.authentication ? std::optional(keys) : std::nullopt;
}

} // namespace

std::optional<std::vector<MeterKeys>> keysFromText(std::string_view text)
{
    if (text.substr(0, head.size()) != head)
        return std::nullopt;
    text.remove_prefix(head.size());
    std::vector<MeterKeys> meters;
    while (!text.empty()) {
        const auto line = takeLine(text);
        const auto keys = line ? keysFromLine(*line) : std::nullopt;
        if (!keys)
            return std::nullopt;
        meters.push_back(*keys);
    }
    return meters;
}

std::string keysAsText(const std::vector<MeterKeys> &meters)
{
    std::string text(head);
    for (const MeterKeys &keys : meters) {
        text += systemTitleHex(keys.systemTitle) + ' ' + cipherKeyHex(keys.encryption);
        if (keys.authentication)
            text += ' ' + cipherKeyHex(*keys.authentication);
        text += '\n';
    }
    return text;
}

tl::expected<std::vector<MeterKeys>, KeyReport> KeyFile::read() const
{
    auto bytes = readOwnerFile(m_path);
    if (!bytes)
        return tl::unexpected(KeyReport{KeyTrouble::FileUnreadable, bytes.error().message()});
    if (bytes->isEmpty())
        return {};
    auto meters = keysFromText({bytes->constData(), std::size_t(bytes->size())});
    OPENSSL_cleanse(bytes->data(), std::size_t(bytes->size()));
    if (!meters)
        return tl::unexpected(KeyReport{KeyTrouble::FileDamaged, m_path.toStdString()});
    return std::move(*meters);
}

KeyReport KeyFile::write(const std::vector<MeterKeys> &meters)
{
    std::string text = keysAsText(meters);
    const auto error = writeOwnerFile(m_path, QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    OPENSSL_cleanse(text.data(), text.size());
    return error ? KeyReport{KeyTrouble::FileUnwritable, error.message()} : KeyReport();
}

QString KeyFile::setAside()
{
    QString name;
    for (int number = 1; name.isEmpty() || QFile::exists(name); ++number)
        name = QStringLiteral("%1.damaged-%2").arg(m_path).arg(number);
    const bool done = std::rename(QFile::encodeName(m_path), QFile::encodeName(name)) == 0;
    return done ? name : m_path;
}

} // namespace hanscope
