// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/ciphering.h"
#include "core/codec/partbuffer.h"

#include <array>
#include <memory>
#include <optional>

struct evp_cipher_ctx_st;

namespace hanscope
{

using CipherKey = std::array<std::uint8_t, 16>;

/// A key from its 32 hex digits, upper or lower case, blanks between them allowed; empty for anything else.
std::optional<CipherKey> cipherKeyFromHex(std::string_view text);

/// The keys of one meter, handed out by the grid company.
struct MeterKeys {
    CipherKey encryption{};
    std::optional<CipherKey> authentication; ///< without it a message is read, but its tag is not checked
    FixedText<16> systemTitle; ///< for messages that do not send it
};

/// What is known of the authentication tag of a message.
enum class TagCheck {
    NotCiphered, ///< sent in the open
    NoTag, ///< ciphered, but the meter sends no tag
    Unchecked, ///< there is a tag, and we have no authentication key
    Good,
};

/// Stable word: "not-ciphered", "no-tag", "unchecked", "good".
std::string_view tagCheckWord(TagCheck check);

struct Deciphered {
    Bytes apdu; ///< a view, valid until the next message
    TagCheck tag = TagCheck::NoTag;
};

/// Takes the ciphering off messages: AES-128-GCM. Makes its cipher context once, with the first keys.
/// source: DLMS Green Book, security suites 0 and 1; NIST SP 800-38D
class Decipherer
{
public:
    Decipherer();
    ~Decipherer();
    Decipherer(Decipherer &&) noexcept;
    Decipherer &operator=(Decipherer &&) noexcept;

    void setKeys(const std::optional<MeterKeys> &keys);
    bool hasKeys() const { return m_context != nullptr; }

    /// What the message says. Without authentication key the tag is not checked: whether the key was right,
    /// only the text can tell then.
    /// errors: Encrypted without a key, a system title of eight bytes or a known suite; Truncated;
    ///         SegmentsTooLong; WrongKey when the tag does not fit
    Result<Deciphered> decipher(const CipheredApdu &apdu);

private:
    bool begin(const CipherHeader &header);
    bool addAssociated(Bytes bytes);
    bool tagFits(Bytes tag);
    Result<Deciphered> decrypt(const CipheredApdu &apdu, Bytes text, Bytes tag);
    Result<Deciphered> check(const CipheredApdu &apdu, Bytes text, Bytes tag);
    void forgetKeys();

    std::array<std::uint8_t, PartBuffer::capacity> m_text{};
    std::unique_ptr<evp_cipher_ctx_st, void (*)(evp_cipher_ctx_st *)> m_context;
    std::optional<CipherKey> m_authentication;
    FixedText<16> m_systemTitle;
};

} // namespace hanscope
