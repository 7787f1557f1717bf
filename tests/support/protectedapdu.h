// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/decipher.h"

#include <QByteArray>

#include <openssl/evp.h>

#include <memory>

namespace hanscope::test
{

/// How a message is protected: written from the standard, not from the decoder.
struct Protection {
    QByteArray encryptionKey = QByteArray::fromHex("000102030405060708090A0B0C0D0E0F");
    QByteArray authenticationKey = QByteArray::fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
    QByteArray systemTitle = QByteArray::fromHex("4B414D4501ABF43F");
    quint8 control = 0x30;
    quint32 counter = 1;
};

/// A number in `size` bytes, most significant first.
inline QByteArray bigEndian(quint32 number, int size)
{
    QByteArray bytes;
    for (int at = size - 1; at >= 0; --at)
        bytes += char(number >> (8 * at) & 0xFF);
    return bytes;
}

/// A length in the form that meters use.
inline QByteArray lengthBytes(qsizetype length)
{
    if (length < 0x80)
        return bigEndian(quint32(length), 1);
    if (length < 0x100)
        return '\x81' + bigEndian(quint32(length), 1);
    return '\x82' + bigEndian(quint32(length), 2);
}

inline QByteArray withLength(const QByteArray &octets)
{
    return lengthBytes(octets.size()) + octets;
}

/// Security control, counter, the text as the control says, and a tag of 12 bytes if it says so. `open` are
/// further bytes that the tag covers.
inline QByteArray securedText(const QByteArray &text, const Protection &how, const QByteArray &open = {})
{
    const bool encrypts = (how.control & 0x20) != 0;
    const bool authenticates = (how.control & 0x10) != 0;
    const auto data
        = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); };
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX *)> context(EVP_CIPHER_CTX_new(),
                                                                              EVP_CIPHER_CTX_free);
    const QByteArray nonce = how.systemTitle + bigEndian(how.counter, 4);
    EVP_EncryptInit_ex(context.get(), EVP_aes_128_gcm(), nullptr, data(how.encryptionKey), data(nonce));
    int size = 0;
    if (authenticates) {
        QByteArray covered = char(how.control) + how.authenticationKey + open;
        if (!encrypts)
            covered += text;
        EVP_EncryptUpdate(context.get(), nullptr, &size, data(covered), int(covered.size()));
    }
    QByteArray result(text.size(), '\0');
    if (encrypts)
        EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(result.data()), &size, data(text),
                          int(text.size()));
    else
        result = text;
    QByteArray tag(12, '\0');
    unsigned char none[16];
    EVP_EncryptFinal_ex(context.get(), none, &size);
    EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(tag.size()), tag.data());
    return char(how.control) + bigEndian(how.counter, 4) + result + (authenticates ? tag : QByteArray());
}

/// general-glo-ciphering, or the same under another tag that names the system title.
inline QByteArray protectedApdu(const QByteArray &text, const Protection &how = {}, quint8 tag = 0xDB)
{
    return char(tag) + withLength(how.systemTitle) + withLength(securedText(text, how));
}

/// What a decoder must have to read it.
inline MeterKeys keysFor(const Protection &how)
{
    MeterKeys keys;
    keys.authentication.emplace();
    std::copy_n(how.encryptionKey.begin(), keys.encryption.size(), keys.encryption.begin());
    std::copy_n(how.authenticationKey.begin(), keys.authentication->size(), keys.authentication->begin());
    return keys;
}

} // namespace hanscope::test
