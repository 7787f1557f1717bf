// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/decipher.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::size_t tagSize = 12;
constexpr std::size_t titleSize = 8;
constexpr std::size_t counterSize = 4;

} // namespace

std::string_view tagCheckWord(TagCheck check)
{
    switch (check) {
    case TagCheck::NotCiphered:
        return "not-ciphered";
    case TagCheck::NoTag:
        return "no-tag";
    case TagCheck::Unchecked:
        return "unchecked";
    case TagCheck::Good:
        return "good";
    case TagCheck::Bad:
        return "bad";
    }
    return "";
}

Decipherer::Decipherer()
    : m_context(nullptr, EVP_CIPHER_CTX_free)
{
}

Decipherer::~Decipherer()
{
    forgetKeys();
}

Decipherer::Decipherer(Decipherer &&) noexcept = default;
Decipherer &Decipherer::operator=(Decipherer &&) noexcept = default;

void Decipherer::setKeys(const std::optional<MeterKeys> &keys)
{
    forgetKeys();
    if (!keys)
        return;
    m_context.reset(EVP_CIPHER_CTX_new());
    const bool ready = m_context
        && EVP_DecryptInit_ex(m_context.get(), EVP_aes_128_gcm(), nullptr, keys->encryption.data(), nullptr)
            == 1;
    if (!ready)
        return forgetKeys();
    m_authentication = keys->authentication;
    m_systemTitle = keys->systemTitle;
}

void Decipherer::forgetKeys()
{
    m_context.reset(); // wipes its copy of the key
    if (m_authentication)
        OPENSSL_cleanse(m_authentication->data(), m_authentication->size());
    m_authentication.reset();
    m_systemTitle = {};
}

/// Starts a message: its nonce is the system title and the invocation counter.
Result<void> Decipherer::begin(const CipheredApdu &apdu)
{
    const CipherHeader &header = apdu.header;
    const std::string_view title
        = header.systemTitle.empty() ? m_systemTitle.view() : header.systemTitle.view();
    if (!hasKeys())
        return failure(DecodeErrc::Encrypted, apdu.offset);
    if (header.suite() > 1 || header.isCompressed() || header.namesForeignKey)
        return failure(DecodeErrc::CipherKind, apdu.offset);
    if (title.size() != titleSize)
        return failure(DecodeErrc::SystemTitle, apdu.offset);
    std::array<std::uint8_t, titleSize + counterSize> nonce{};
    std::copy(title.begin(), title.end(), nonce.begin());
    for (std::size_t i = 0; i < counterSize; ++i)
        nonce[titleSize + i] = static_cast<std::uint8_t>(header.invocationCounter >> (24 - 8 * i));
    if (EVP_DecryptInit_ex(m_context.get(), nullptr, nullptr, nullptr, nonce.data()) != 1)
        return failure(DecodeErrc::CipherKind, apdu.offset);
    return {};
}

/// Adds bytes that the tag covers, but that are not encrypted.
bool Decipherer::addAssociated(Bytes bytes)
{
    int size = 0;
    return bytes.empty()
        || EVP_DecryptUpdate(m_context.get(), nullptr, &size, bytes.data(), static_cast<int>(bytes.size()))
        == 1;
}

bool Decipherer::tagFits(Bytes tag)
{
    std::array<std::uint8_t, tagSize> expected{};
    std::copy(tag.begin(), tag.end(), expected.begin());
    int size = 0;
    std::array<std::uint8_t, 16> none{};
    return EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagSize),
                               expected.data())
        == 1
        && EVP_DecryptFinal_ex(m_context.get(), none.data(), &size) == 1;
}

Result<Deciphered> Decipherer::decipher(const CipheredApdu &apdu)
{
    const std::size_t tagged = apdu.header.isAuthenticated() ? tagSize : 0;
    if (apdu.content.size() < tagged)
        return failure(DecodeErrc::Truncated, apdu.contentOffset + apdu.content.size());
    const Bytes text = apdu.content.first(apdu.content.size() - tagged);
    const Bytes tag = apdu.content.last(tagged);
    if (text.size() > m_text.size())
        return failure(DecodeErrc::SegmentsTooLong, apdu.contentOffset);
    return apdu.header.isEncrypted() ? decrypt(apdu, text, tag) : check(apdu, text, tag);
}

/// What the tag covers besides the text: security control, authentication key, open fields.
bool Decipherer::addCovered(const CipheredApdu &apdu)
{
    return addAssociated({&apdu.header.securityControl, 1}) && addAssociated(*m_authentication)
        && addAssociated(apdu.associated);
}

Result<Deciphered> Decipherer::decrypt(const CipheredApdu &apdu, Bytes text, Bytes tag)
{
    if (const auto begun = begin(apdu); !begun)
        return tl::unexpected(begun.error());
    const bool checksTag = !tag.empty() && m_authentication;
    int size = 0;
    const bool good = (!checksTag || addCovered(apdu))
        && EVP_DecryptUpdate(m_context.get(), m_text.data(), &size, text.data(),
                             static_cast<int>(text.size()))
            == 1;
    if (!good)
        return failure(DecodeErrc::CipherKind, apdu.offset);
    const Bytes deciphered{m_text.data(), text.size()};
    if (tag.empty())
        return Deciphered{deciphered, TagCheck::NoTag, true};
    if (!checksTag)
        return Deciphered{deciphered, TagCheck::Unchecked, true};
    return Deciphered{deciphered, tagFits(tag) ? TagCheck::Good : TagCheck::Bad, true};
}

/// A message whose text is open, and of which only the tag says who sent it.
Result<Deciphered> Decipherer::check(const CipheredApdu &apdu, Bytes text, Bytes tag)
{
    if (tag.empty())
        return Deciphered{text, TagCheck::NoTag};
    if (!m_authentication || !begin(apdu))
        return Deciphered{text, TagCheck::Unchecked};
    const bool good = addCovered(apdu) && addAssociated(text) && tagFits(tag);
    return Deciphered{text, good ? TagCheck::Good : TagCheck::Bad};
}

} // namespace hanscope
