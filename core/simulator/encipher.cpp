// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/encipher.h"

#include "core/simulator/bytewriter.h"

#include <openssl/evp.h>

#include <memory>

namespace hanscope
{
namespace
{

using ByteVector = std::vector<std::uint8_t>;
using Context = std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX *)>;

constexpr int tagSize = 12;

CipherHeader headerOf(const Ciphering &how, std::uint32_t counter)
{
    return {how.tag, how.systemTitle, how.securityControl, counter};
}

Context contextFor(const Ciphering &how, std::uint32_t counter)
{
    ByteWriter nonce;
    nonce.characters(how.systemTitle.view());
    nonce.number(counter, 4);
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const bool ready = context && how.systemTitle.view().size() == 8
        && EVP_EncryptInit_ex(context.get(), EVP_aes_128_gcm(), nullptr, how.encryption.data(),
                              nonce.bytes.data())
            == 1;
    if (!ready)
        context.reset();
    return context;
}

/// Takes in bytes that the tag covers and that stay open.
bool associate(EVP_CIPHER_CTX *context, Bytes bytes)
{
    int size = 0;
    return EVP_EncryptUpdate(context, nullptr, &size, bytes.data(), static_cast<int>(bytes.size())) == 1;
}

bool encrypt(EVP_CIPHER_CTX *context, ByteVector &text)
{
    int size = 0;
    return EVP_EncryptUpdate(context, text.data(), &size, text.data(), static_cast<int>(text.size())) == 1;
}

bool appendTag(EVP_CIPHER_CTX *context, ByteVector &text)
{
    std::array<std::uint8_t, tagSize> tag{};
    int size = 0;
    const bool good = EVP_EncryptFinal_ex(context, tag.data(), &size) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    text.insert(text.end(), tag.begin(), tag.end());
    return good;
}

/// The text behind the invocation counter: as it is or encrypted, and its tag if it has one.
ByteVector protect(const Ciphering &how, const CipherHeader &header, Bytes apdu)
{
    ByteVector text(apdu.begin(), apdu.end());
    const Context context = contextFor(how, header.invocationCounter);
    bool good = context != nullptr;
    if (good && header.isAuthenticated()) {
        good = associate(context.get(), {&header.securityControl, 1})
            && associate(context.get(), how.authentication)
            && (header.isEncrypted() || associate(context.get(), apdu));
    }
    if (good && header.isEncrypted())
        good = encrypt(context.get(), text);
    if (good && header.isAuthenticated())
        good = appendTag(context.get(), text);
    return good ? text : ByteVector();
}

} // namespace

std::vector<std::uint8_t> encipher(const Ciphering &how, std::uint32_t counter, Bytes apdu)
{
    const CipherHeader header = headerOf(how, counter);
    if (how.leavesOpen)
        return cipheredApdu(header, apdu);
    const ByteVector text = protect(how, header, apdu);
    return text.empty() ? ByteVector() : cipheredApdu(header, text);
}

std::vector<std::uint8_t> cipheredApdu(const CipherHeader &header, Bytes content)
{
    constexpr std::size_t controlAndCounter = 5;
    constexpr std::uint8_t generalGlo = 0xDB, generalDed = 0xDC;
    ByteWriter out;
    out.number(header.tag, 1);
    if (header.tag == generalGlo || header.tag == generalDed)
        out.text(header.systemTitle.view());
    out.length(controlAndCounter + content.size());
    out.number(header.securityControl, 1);
    out.number(header.invocationCounter, 4);
    out.append(content);
    return std::move(out.bytes);
}

} // namespace hanscope
