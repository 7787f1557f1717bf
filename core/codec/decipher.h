// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/ciphering.h"
#include "core/codec/partbuffer.h"
#include "core/model/cipherstatus.h"

#include <array>
#include <memory>
#include <optional>

struct evp_cipher_ctx_st;

namespace hanscope
{

/// Stable word: "not-ciphered", "no-tag", "unchecked", "good", "bad".
std::string_view tagCheckWord(TagCheck check);

struct Deciphered {
    Bytes apdu; ///< a view, valid until the next message
    TagCheck tag = TagCheck::NoTag;
    bool tookKey = false; ///< it could not be read without
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

    /// What the message says, and whether its tag fits. Unless the tag is Good only the text can tell whether
    /// the key was right.
    /// errors: Encrypted without a key; SystemTitle when none of eight bytes is known; CipherKind for
    ///         compressed text, AES-256 and keys that only the message names; Truncated; SegmentsTooLong
    Result<Deciphered> decipher(const CipheredApdu &apdu);

private:
    Result<void> begin(const CipheredApdu &apdu);
    bool addCovered(const CipheredApdu &apdu);
    bool addAssociated(Bytes bytes);
    bool tagFits(Bytes tag);
    Result<Deciphered> decrypt(const CipheredApdu &apdu, Bytes text, Bytes tag);
    Result<Deciphered> check(const CipheredApdu &apdu, Bytes text, Bytes tag);
    void forgetKeys();

    std::array<std::uint8_t, PartBuffer::capacity> m_text{};
    std::unique_ptr<evp_cipher_ctx_st, void (*)(evp_cipher_ctx_st *)> m_context;
    std::optional<CipherKey> m_authentication;
    SystemTitle m_systemTitle;
};

} // namespace hanscope
