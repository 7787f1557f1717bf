// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"

#include <QTest>

#include <openssl/crypto.h>

#include <cstdlib>
#include <memory>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

std::size_t allocations = 0;

void *countedMalloc(std::size_t size, const char *, int)
{
    ++allocations;
    return std::malloc(size);
}
void *countedRealloc(void *memory, std::size_t size, const char *, int)
{
    ++allocations;
    return std::realloc(memory, size);
}
void plainFree(void *memory, const char *, int)
{
    std::free(memory);
}

CipherKey keyOf(const char *hex)
{
    const auto key = cipherKeyFromHex(hex);
    Q_ASSERT(key);
    return *key;
}

CipherKey keyOfText(const char (&text)[17])
{
    CipherKey key{};
    std::copy_n(text, key.size(), key.begin());
    return key;
}

// The worked example of the Green Book: a get-request, and its three kinds of protection.
const CipherKey bookKey = keyOf("000102030405060708090A0B0C0D0E0F");
const CipherKey bookAuthKey = keyOf("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
const QByteArray bookText = QByteArray::fromHex("C0010000080000010000FF0200");

// A data-notification protected with published keys.
const CipherKey dummyKey = keyOfText("MYDUMMYGLOBALKEY");
const QByteArray dummyMessage = QByteArray::fromHex(
    "DB082F192291991641033B30000001E5025CE9D2271FD78BE8C204211A916A9D7F587E0A7A814CADEA89E9593F01F92EA8C087B5"
    "BDFDEFEAB6BECF282DFE49C08F5BE6DC8400");

/// A Kaifa list 1 of 1320 W, in the open.
const QByteArray openList = QByteArray::fromHex("0F40000000090C07E1090C0217122AFF8000000201060000"
                                                "0528");

QByteArray bookMessage(const char *control, const char *contentHex)
{
    const QByteArray content = QByteArray::fromHex(contentHex);
    return QByteArray::fromHex("DB084D4D4D0000BC614E") + char(5 + content.size())
        + QByteArray::fromHex(control) + QByteArray::fromHex("01234567") + content;
}

QByteArray textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

MeterKeys keysOf(const CipherKey &encryption, std::optional<CipherKey> authentication = {})
{
    return {encryption, authentication, {}};
}

struct Outcome {
    MessageStatus status{};
    DecodeErrc reason{};
    TagCheck tag{};
    std::size_t errorOffset = 0;
};

Outcome decodeWith(const std::optional<MeterKeys> &keys, const QByteArray &payload)
{
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(keys);
    const Message *message = decoder->decodeBare(bytesOf(payload));
    Q_ASSERT(message);
    const bool decoded = message->status == MessageStatus::Decoded;
    return {message->status, decoded ? DecodeErrc{} : message->error.code, message->tagCheck,
            decoded ? 0 : message->error.offset};
}

} // namespace

Q_DECLARE_METATYPE(std::optional<hanscope::MeterKeys>)

class TestDecipher : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBooksExample_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("withAuthenticationKey");
        QTest::addColumn<TagCheck>("tag");
        const QByteArray both = bookMessage("30", "411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B");
        const QByteArray authenticated
            = bookMessage("10", "C0010000080000010000FF020006725D910F9221D263877516");
        QTest::newRow("30, both keys") << both << true << TagCheck::Good;
        QTest::newRow("30, one key") << both << false << TagCheck::Unchecked;
        QTest::newRow("20") << bookMessage("20", "411312FF935A47566827C467BC") << true << TagCheck::NoTag;
        QTest::newRow("21") << bookMessage("21", "411312FF935A47566827C467BC") << true << TagCheck::NoTag;
        QTest::newRow("10, both keys") << authenticated << true << TagCheck::Good;
        QTest::newRow("10, one key") << authenticated << false << TagCheck::Unchecked;
    }
    void readsTheBooksExample()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, withAuthenticationKey);
        QFETCH(TagCheck, tag);
        const auto apdu = decodeCipheredApdu(ByteCursor(bytesOf(message)));
        QVERIFY(apdu);
        Decipherer decipherer;
        decipherer.setKeys(
            keysOf(bookKey, withAuthenticationKey ? std::optional(bookAuthKey) : std::nullopt));
        const auto deciphered = decipherer.decipher(*apdu);
        QVERIFY(deciphered);
        QCOMPARE(textOf(deciphered->apdu), bookText);
        QCOMPARE(deciphered->tag, tag);
    }

    void aWholeMessageOfPublishedKeys()
    {
        const auto apdu = decodeCipheredApdu(ByteCursor(bytesOf(dummyMessage)));
        QVERIFY(apdu);
        Decipherer decipherer;
        decipherer.setKeys(keysOf(dummyKey, dummyKey));
        const auto deciphered = decipherer.decipher(*apdu);
        QVERIFY(deciphered);
        QCOMPARE(deciphered->tag, TagCheck::Good);
        QCOMPARE(textOf(deciphered->apdu).toHex().toUpper(),
                 QByteArray("0F000001DB000922125A8591360000000049000000110000000A5A8513D014800000000D0000000"
                            "A0100"));
    }

    void whatBecomesOfAMessage_data()
    {
        using Keys = std::optional<MeterKeys>;
        QTest::addColumn<Keys>("keys");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<DecodeErrc>("reason");
        const QByteArray openButClaims = QByteArray::fromHex("DB084B464D6750000009")
            + char(5 + openList.size()) + QByteArray::fromHex("3000000001") + openList;
        const QByteArray openWithTag = QByteArray::fromHex("DB084B464D6750000009")
            + char(17 + openList.size()) + QByteArray::fromHex("3000000001") + openList + QByteArray(12, 'x');
        QTest::newRow("no key") << Keys() << dummyMessage << MessageStatus::Encrypted
                                << DecodeErrc::Encrypted;
        // Its list is an octet-string of a kind that no meter pushes.
        QTest::newRow("right keys") << Keys(keysOf(dummyKey, dummyKey)) << dummyMessage
                                    << MessageStatus::Unsupported << DecodeErrc::UnknownLayout;
        QTest::newRow("right key, tag unchecked") << Keys(keysOf(dummyKey)) << dummyMessage
                                                  << MessageStatus::Unsupported << DecodeErrc::UnknownLayout;
        QTest::newRow("wrong key") << Keys(keysOf(bookKey)) << dummyMessage << MessageStatus::Encrypted
                                   << DecodeErrc::WrongKey;
        QTest::newRow("wrong key, checked") << Keys(keysOf(bookKey, dummyKey)) << dummyMessage
                                            << MessageStatus::Encrypted << DecodeErrc::WrongKey;
        QTest::newRow("wrong authentication key") << Keys(keysOf(dummyKey, bookKey)) << dummyMessage
                                                  << MessageStatus::Encrypted << DecodeErrc::TagMismatch;
        QTest::newRow("compressed") << Keys(keysOf(bookKey))
                                    << bookMessage("A0", "411312FF935A47566827C467BC")
                                    << MessageStatus::Encrypted << DecodeErrc::CipherKind;
        QTest::newRow("AES-256") << Keys(keysOf(bookKey)) << bookMessage("22", "411312FF935A47566827C467BC")
                                 << MessageStatus::Encrypted << DecodeErrc::CipherKind;
        QTest::newRow("no system title") << Keys(keysOf(bookKey))
                                         << QByteArray::fromHex("CA1220012345674113"
                                                                "12FF935A47566827C467BC")
                                         << MessageStatus::Encrypted << DecodeErrc::SystemTitle;
        QTest::newRow("claims encryption, is open")
            << Keys() << openButClaims << MessageStatus::Decoded << DecodeErrc{};
        QTest::newRow("the same with a key")
            << Keys(keysOf(bookKey, bookAuthKey)) << openButClaims << MessageStatus::Decoded << DecodeErrc{};
        QTest::newRow("open, room for a tag")
            << Keys() << openWithTag << MessageStatus::Decoded << DecodeErrc{};
    }
    void whatBecomesOfAMessage()
    {
        QFETCH(std::optional<MeterKeys>, keys);
        QFETCH(QByteArray, message);
        QFETCH(MessageStatus, status);
        QFETCH(DecodeErrc, reason);
        const Outcome outcome = decodeWith(keys, message);
        QCOMPARE(outcome.reason, reason);
        QCOMPARE(outcome.status, status);
    }

    void titleOfTheKeysServesWhereNoneIsSent()
    {
        const auto apdu
            = decodeCipheredApdu(ByteCursor(bytesOf(QByteArray::fromHex("D21220012345674113"
                                                                        "12FF935A47566827C467BC"))));
        QVERIFY(apdu);
        MeterKeys keys = keysOf(bookKey);
        keys.systemTitle = std::string_view("\x4D\x4D\x4D\x00\x00\xBC\x61\x4E", 8);
        Decipherer decipherer;
        decipherer.setKeys(keys);
        const auto deciphered = decipherer.decipher(*apdu);
        QVERIFY(deciphered);
        QCOMPARE(textOf(deciphered->apdu), bookText);
    }

    void noFlippedBitPassesTheTag()
    {
        const MeterKeys keys = keysOf(dummyKey, dummyKey);
        for (qsizetype byte = 0; byte < dummyMessage.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                const Outcome outcome = decodeWith(keys, withBitFlipped(dummyMessage, byte, bit));
                QVERIFY2(outcome.tag != TagCheck::Good,
                         qPrintable(QStringLiteral("byte %1 bit %2").arg(byte).arg(bit)));
                QVERIFY(outcome.status != MessageStatus::Decoded);
                QVERIFY(outcome.errorOffset <= std::size_t(dummyMessage.size()));
            }
        }
    }

    void noTruncationIsRead()
    {
        const MeterKeys keys = keysOf(dummyKey, dummyKey);
        for (qsizetype size = 1; size < dummyMessage.size(); ++size) {
            const Outcome outcome = decodeWith(keys, dummyMessage.first(size));
            QCOMPARE(outcome.status, MessageStatus::Incomplete);
            QVERIFY(outcome.errorOffset <= std::size_t(size));
        }
    }

    void allocatesNothingForAMessage()
    {
        QVERIFY(countsAllocations);
        const auto apdu = decodeCipheredApdu(ByteCursor(bytesOf(dummyMessage)));
        QVERIFY(apdu);
        Decipherer decipherer;
        const std::size_t atFirst = allocations;
        decipherer.setKeys(keysOf(dummyKey, dummyKey));
        QVERIFY(decipherer.decipher(*apdu));
        QVERIFY(allocations > atFirst); // OpenSSL's are counted
        const std::size_t before = allocations;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(decipherer.decipher(*apdu));
        QCOMPARE(allocations - before, std::size_t(0));
    }

private:
    // Must come before OpenSSL allocates anything.
    const bool countsAllocations = CRYPTO_set_mem_functions(countedMalloc, countedRealloc, plainFree) == 1;
};

QTEST_GUILESS_MAIN(TestDecipher)
#include "tst_decipher.moc"
