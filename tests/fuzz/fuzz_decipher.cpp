// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a message, protected here with each security control byte: deciphering it must give what the
// message in the open gives, and when its tag is checked no change to what was sent may give a value. The
// first byte of an input chooses the control byte and whether we know the authentication key, the second what
// is changed.
#include "core/codec/apdu.h"
#include "core/codec/datavalue.h"
#include "core/codec/streamdecoder.h"
#include "core/simulator/encipher.h"
#include "tests/fuzz/digest.h"

#include <memory>

namespace
{

using namespace hanscope;

constexpr CipherKey encryptionKey{0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07,
                                  0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F};
constexpr CipherKey authenticationKey{0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7,
                                      0xD8, 0xD9, 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF};
constexpr std::array<std::uint8_t, 8> controls{0x20, 0x30, 0x21, 0x31, 0x10, 0x11, 0x60, 0x70};
constexpr std::size_t tagSize = 12;
constexpr std::size_t longestText = 1500;

/// Decoders whose keys are set once; the frames between them are whole, so that nothing is left over.
StreamDecoder &decoderWith(bool authenticationKnown)
{
    const auto make = [](bool known) {
        auto decoder = std::make_unique<StreamDecoder>();
        MeterKeys keys{encryptionKey, {}, {}};
        if (known)
            keys.authentication = authenticationKey;
        decoder->setKeys(keys);
        return decoder;
    };
    static const auto knowing = make(true);
    static const auto unknowing = make(false);
    return authenticationKnown ? *knowing : *unknowing;
}

const Message &decode(StreamDecoder &decoder, Bytes information)
{
    const Message *message = decoder.decodeBare(information);
    FUZZ_CHECK(message);
    return *message;
}

std::uint64_t digestOf(const Message &message)
{
    fuzz::Digest digest;
    digest.add(message);
    return digest.value();
}

/// The same as any message's text must be that no tag vouches for.
bool isWholeNotification(Bytes apdu)
{
    const auto notification = decodeNotification(ByteCursor(apdu));
    if (!notification)
        return false;
    ByteCursor body(notification->body);
    return skipValue(body) && body.atEnd();
}

/// Ciphered text may by chance be a message itself, and is then taken for one that only claims to be
/// ciphered.
bool looksOpen(Bytes content)
{
    return isWholeNotification(content)
        || (content.size() > tagSize && isWholeNotification(content.first(content.size() - tagSize)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const bool authenticationKnown = (data[0] & 0x80) != 0;
    Ciphering how;
    how.encryption = encryptionKey;
    how.authentication = authenticationKey;
    how.securityControl = controls[data[0] % controls.size()];
    how.tag = (data[0] & 0x40) != 0 ? 0xDC : 0xDB;
    how.systemTitle = std::string_view("HANSCOPE");
    const bool isAuthenticated = (how.securityControl & 0x10) != 0;
    const bool isEncrypted = (how.securityControl & 0x20) != 0;

    static std::vector<std::uint8_t> open;
    open.assign({0xE6, 0xE7, 0x00, dataNotificationTag});
    open.insert(open.end(), data + 2, data + std::min(size, longestText));
    const Bytes text = Bytes(open).subspan(3);

    StreamDecoder &decoder = decoderWith(authenticationKnown);
    const Message &plain = decode(decoder, open);
    const MessageStatus expectedStatus = plain.status;
    const std::uint64_t expected = digestOf(plain);
    // Of an unknown maker the system title tells more than the open message.
    const bool makerIsKnown
        = plain.status != MessageStatus::Decoded || plain.list.meter.maker != Maker::Unknown;

    std::vector<std::uint8_t> sent = encipher(how, 1, text);
    const std::size_t contentSize = text.size() + (isAuthenticated ? tagSize : 0);
    FUZZ_CHECK(sent.size() > contentSize);
    const Bytes content = Bytes(sent).last(contentSize);
    if (isEncrypted && looksOpen(content))
        return 0;
    const Message &deciphered = decode(decoder, sent);
    const bool isChecked = authenticationKnown && isAuthenticated;
    if (isChecked || isWholeNotification(text)) {
        FUZZ_CHECK(deciphered.status == expectedStatus);
        FUZZ_CHECK(!makerIsKnown || digestOf(deciphered) == expected);
        FUZZ_CHECK((deciphered.tagCheck == TagCheck::Good) == isChecked);
    } else {
        FUZZ_CHECK(deciphered.status != MessageStatus::Decoded);
    }
    if (!isChecked)
        return 0;

    const std::size_t at = data[1] % contentSize;
    std::uint8_t &damaged = sent[sent.size() - 1 - at];
    damaged = static_cast<std::uint8_t>(damaged ^ 1u << (data[1] >> 5));
    if (isEncrypted && looksOpen(content))
        return 0;
    const Message &changed = decode(decoder, sent);
    FUZZ_CHECK(changed.status == MessageStatus::Encrypted);
    FUZZ_CHECK(changed.tagCheck != TagCheck::Good);
    return 0;
}
