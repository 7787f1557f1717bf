// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fixedtext.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hanscope
{

using CipherKey = std::array<std::uint8_t, 16>;

/// Whose messages they are: three letters of the maker, then a number; eight raw bytes. It stands openly in
/// each ciphered message.
using SystemTitle = FixedText<16>;

/// The keys of one meter, handed out by the grid company. What is left of them in memory is overwritten.
struct MeterKeys {
    CipherKey encryption{};
    std::optional<CipherKey> authentication; ///< without it a message is read, but its tag is not checked
    SystemTitle systemTitle; ///< whose keys; also for messages that do not send it

    ~MeterKeys();
    bool operator==(const MeterKeys &) const = default;
};

/// How much of a key a text is, while somebody types it.
struct KeyDigits {
    static constexpr std::size_t wanted = 32;
    static constexpr std::size_t none = std::string_view::npos;

    std::size_t count = 0; ///< hex digits
    std::size_t firstStranger = none; ///< where a character stands that is neither digit nor separator

    bool isKey() const { return count == wanted && firstStranger == none; }
    bool operator==(const KeyDigits &) const = default;
};

/// Counts the hex digits of a text. Blanks, line breaks, colons and dashes may stand anywhere.
KeyDigits keyDigitsIn(std::string_view text);

/// The key that a text is, upper or lower case, separators as above; empty unless it has exactly 32 digits.
std::optional<CipherKey> cipherKeyFromHex(std::string_view text);

/// 32 hex digits, upper case.
std::string cipherKeyHex(const CipherKey &key);

/// 16 hex digits, upper case.
std::string systemTitleHex(const SystemTitle &title);

/// From its 16 hex digits, and nothing else.
std::optional<SystemTitle> systemTitleFromHex(std::string_view text);

} // namespace hanscope
