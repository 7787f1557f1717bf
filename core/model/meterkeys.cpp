// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meterkeys.h"

namespace hanscope
{
namespace
{

constexpr std::size_t titleSize = 8;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool separates(char c)
{
    constexpr char noBreakSpace = '\xA0'; // Latin-1
    return std::string_view(" \t\r\n:-").find(c) != std::string_view::npos || c == noBreakSpace;
}

std::string hexOf(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 0x0F];
    }
    return text;
}

/// volatile: a compiler may leave out writes that nobody reads.
void overwrite(CipherKey &key)
{
    for (volatile std::uint8_t &byte : key)
        byte = 0;
}

} // namespace

MeterKeys::~MeterKeys()
{
    overwrite(encryption);
    if (authentication)
        overwrite(*authentication);
}

KeyDigits keyDigitsIn(std::string_view text)
{
    KeyDigits digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (hexDigit(text[at]) >= 0)
            ++digits.count;
        else if (!separates(text[at]) && digits.firstStranger == KeyDigits::none)
            digits.firstStranger = at;
    }
    return digits;
}

std::optional<CipherKey> cipherKeyFromHex(std::string_view text)
{
    if (!keyDigitsIn(text).isKey())
        return std::nullopt;
    CipherKey key{};
    std::size_t digits = 0;
    for (const char c : text) {
        if (const int digit = hexDigit(c); digit >= 0) {
            key[digits / 2] = static_cast<std::uint8_t>(key[digits / 2] << 4 | digit);
            ++digits;
        }
    }
    return key;
}

std::string cipherKeyHex(const CipherKey &key)
{
    return hexOf({reinterpret_cast<const char *>(key.data()), key.size()});
}

std::string systemTitleHex(const SystemTitle &title)
{
    return hexOf(title.view());
}

std::optional<SystemTitle> systemTitleFromHex(std::string_view text)
{
    if (text.size() != 2 * titleSize)
        return std::nullopt;
    std::array<char, titleSize> bytes{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return std::nullopt;
        bytes[i / 2] = static_cast<char>(bytes[i / 2] << 4 | digit);
    }
    return SystemTitle({bytes.data(), bytes.size()});
}

} // namespace hanscope
