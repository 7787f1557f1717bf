// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampletelegrams.h"
#include "tests/support/protectedapdu.h"

#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

/// A Kaifa list 1 of 1320 W, in the open.
const QByteArray list1 = QByteArray::fromHex("0F40000000090C07E1090C0217122AFF80000002010600000528");

const QByteArray transactionId = QByteArray::fromHex("0123456789012345");
const QByteArray recipient = QByteArray::fromHex("4D4D4D0000000001");

/// general-ciphering with the key that `keyInfo` names.
QByteArray generalCiphering(const QByteArray &keyInfo, const Protection &how = {})
{
    const QByteArray open = withLength(transactionId) + withLength(how.systemTitle) + withLength(recipient)
        + withLength({}) + withLength("info");
    return char(0xDD) + open + keyInfo + withLength(securedText(list1, how, open));
}

Protection withControl(quint8 control)
{
    Protection how;
    how.control = control;
    return how;
}

QByteArray wrong(QByteArray key)
{
    return withBitFlipped(std::move(key), 7);
}

/// A decoder is large.
class Receiver
{
public:
    explicit Receiver(const std::optional<MeterKeys> &keys = {}) { m_decoder->setKeys(keys); }
    const Message &decode(const QByteArray &apdu) { return *m_decoder->decodeBare(bytesOf(apdu)); }

private:
    std::unique_ptr<StreamDecoder> m_decoder = std::make_unique<StreamDecoder>();
};

bool saysList1(const Message &message)
{
    return message.status == MessageStatus::Decoded && message.list.kind == ListKind::List1
        && message.list.items.size() == 1 && message.list.items[0].raw == 1320;
}

} // namespace

class TestCiphering : public QObject
{
    Q_OBJECT

private slots:
    void readsEachTag_data()
    {
        QTest::addColumn<QByteArray>("apdu");
        QTest::newRow("DB general-glo-ciphering") << protectedApdu(list1);
        QTest::newRow("DC general-ded-ciphering") << protectedApdu(list1, {}, 0xDC);
        QTest::newRow("DD without key info") << generalCiphering(QByteArray(1, '\0'));
        QTest::newRow("DD with the unicast key") << generalCiphering(QByteArray::fromHex("010000"));
        QTest::newRow("DD with the broadcast key") << generalCiphering(QByteArray::fromHex("010001"));
    }
    void readsEachTag()
    {
        QFETCH(QByteArray, apdu);
        const Protection how;
        Receiver withKeys(keysFor(how));
        QVERIFY(saysList1(withKeys.decode(apdu)));
        QCOMPARE(withKeys.decode(apdu).tagCheck, TagCheck::Good);

        Receiver withoutKey;
        const Message &locked = withoutKey.decode(apdu);
        QCOMPARE(locked.error.code, DecodeErrc::Encrypted);
        QCOMPARE(int(locked.cipher.tag), int(quint8(apdu[0])));
        QCOMPARE(QByteArray::fromStdString(systemTitleHex(locked.cipher.systemTitle)),
                 how.systemTitle.toHex().toUpper());
        QCOMPARE(int(locked.cipher.securityControl), 0x30);
        QCOMPARE(locked.cipher.invocationCounter, 1u);
    }

    void tellsEachServiceAsEncrypted_data()
    {
        QTest::addColumn<int>("tag");
        for (int tag = 0xC8; tag <= 0xD7; ++tag)
            QTest::addRow("%X", unsigned(tag)) << tag;
    }
    void tellsEachServiceAsEncrypted()
    {
        QFETCH(int, tag);
        const Protection how;
        const QByteArray request = char(0xC0 + tag % 8) + QByteArray::fromHex("010000080000010000FF0200");
        const QByteArray apdu = char(tag) + withLength(securedText(request, how));
        Receiver locked;
        QCOMPARE(locked.decode(apdu).error.code, DecodeErrc::Encrypted);
        Receiver untitled(keysFor(how));
        QCOMPARE(untitled.decode(apdu).error.code, DecodeErrc::SystemTitle);

        MeterKeys keys = keysFor(how);
        keys.systemTitle = std::string_view(how.systemTitle.constData(), std::size_t(how.systemTitle.size()));
        keys.authentication.reset();
        Receiver open(keys);
        QCOMPARE(open.decode(apdu).error.code, DecodeErrc::ApduTag); // read, and nothing that meters push
        keys.encryption[0] ^= 1;
        Receiver wrongKey(keys);
        QCOMPARE(wrongKey.decode(apdu).error.code, DecodeErrc::WrongKey);
    }

    void keysThatOnlyTheMessageNamesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("keyInfo");
        QTest::newRow("wrapped") << QByteArray::fromHex("010100") + withLength(QByteArray(24, 'w'));
        QTest::newRow("agreed") << QByteArray::fromHex("01020102") + withLength(QByteArray(128, 'a'));
    }
    void keysThatOnlyTheMessageNamesAreToldApart()
    {
        QFETCH(QByteArray, keyInfo);
        Receiver locked;
        QCOMPARE(locked.decode(generalCiphering(keyInfo)).error.code, DecodeErrc::Encrypted);
        QCOMPARE(locked.decode(generalCiphering(keyInfo)).cipher.invocationCounter, 1u);
        Receiver receiver(keysFor({}));
        QCOMPARE(receiver.decode(generalCiphering(keyInfo)).error.code, DecodeErrc::CipherKind);
    }
    void rejectsAnUnknownKeyInfo()
    {
        Receiver receiver;
        QCOMPARE(receiver.decode(generalCiphering(QByteArray::fromHex("0103"))).error.code,
                 DecodeErrc::UnknownTag);
        QCOMPARE(receiver.decode(generalCiphering(QByteArray::fromHex("0200"))).error.code,
                 DecodeErrc::UnknownTag);
    }

    void eachSecurityControl_data()
    {
        QTest::addColumn<int>("control");
        QTest::addColumn<TagCheck>("withAuthKey");
        QTest::addColumn<TagCheck>("withoutAuthKey");
        QTest::newRow("00 open") << 0x00 << TagCheck::NoTag << TagCheck::NoTag;
        QTest::newRow("10 authenticated") << 0x10 << TagCheck::Good << TagCheck::Unchecked;
        QTest::newRow("20 encrypted") << 0x20 << TagCheck::NoTag << TagCheck::NoTag;
        QTest::newRow("30 both") << 0x30 << TagCheck::Good << TagCheck::Unchecked;
        QTest::newRow("21 suite 1") << 0x21 << TagCheck::NoTag << TagCheck::NoTag;
        QTest::newRow("31 suite 1") << 0x31 << TagCheck::Good << TagCheck::Unchecked;
        QTest::newRow("60 broadcast") << 0x60 << TagCheck::NoTag << TagCheck::NoTag;
        QTest::newRow("70 broadcast") << 0x70 << TagCheck::Good << TagCheck::Unchecked;
    }
    void eachSecurityControl()
    {
        QFETCH(int, control);
        QFETCH(TagCheck, withAuthKey);
        QFETCH(TagCheck, withoutAuthKey);
        const QByteArray apdu = protectedApdu(list1, withControl(quint8(control)));
        MeterKeys keys = keysFor({});
        Receiver both(keys);
        QVERIFY(saysList1(both.decode(apdu)));
        QCOMPARE(both.decode(apdu).tagCheck, withAuthKey);
        QCOMPARE(both.decode(apdu).cipher.isBroadcast(), control >= 0x60);
        keys.authentication.reset();
        Receiver one(keys);
        QVERIFY(saysList1(one.decode(apdu)));
        QCOMPARE(one.decode(apdu).tagCheck, withoutAuthKey);
        Receiver none;
        QCOMPARE(saysList1(none.decode(apdu)), (control & 0x20) == 0); // open text needs no key
    }

    void tellsWhichKeyIsWrong_data()
    {
        const auto errorOf = [](DecodeErrc code) { return std::optional(code); };
        const std::optional<DecodeErrc> good;
        QTest::addColumn<int>("control");
        QTest::addColumn<bool>("encryptionRight");
        QTest::addColumn<QByteArray>("authentication");
        QTest::addColumn<std::optional<DecodeErrc>>("reason");
        const QByteArray right = Protection().authenticationKey;
        QTest::newRow("30: both right") << 0x30 << true << right << good;
        QTest::newRow("30: right, none") << 0x30 << true << QByteArray() << good;
        QTest::newRow("30: right, wrong") << 0x30 << true << wrong(right) << errorOf(DecodeErrc::TagMismatch);
        QTest::newRow("30: wrong, right") << 0x30 << false << right << errorOf(DecodeErrc::WrongKey);
        QTest::newRow("30: wrong, none") << 0x30 << false << QByteArray() << errorOf(DecodeErrc::WrongKey);
        QTest::newRow("30: both wrong") << 0x30 << false << wrong(right) << errorOf(DecodeErrc::WrongKey);
        QTest::newRow("20: right, wrong") << 0x20 << true << wrong(right) << good; // there is no tag
        QTest::newRow("20: wrong, right") << 0x20 << false << right << errorOf(DecodeErrc::WrongKey);
        QTest::newRow("10: right, wrong") << 0x10 << true << wrong(right) << errorOf(DecodeErrc::TagMismatch);
        QTest::newRow("10: wrong, right") << 0x10 << false << right << errorOf(DecodeErrc::TagMismatch);
        QTest::newRow("10: wrong, none") << 0x10 << false << QByteArray() << good; // open, and unchecked
    }
    void tellsWhichKeyIsWrong()
    {
        QFETCH(int, control);
        QFETCH(bool, encryptionRight);
        QFETCH(QByteArray, authentication);
        QFETCH(std::optional<DecodeErrc>, reason);
        Protection typed;
        if (!encryptionRight)
            typed.encryptionKey = wrong(typed.encryptionKey);
        if (!authentication.isEmpty())
            typed.authenticationKey = authentication;
        MeterKeys keys = keysFor(typed);
        if (authentication.isEmpty())
            keys.authentication.reset();
        Receiver receiver(keys);
        const Message &message = receiver.decode(protectedApdu(list1, withControl(quint8(control))));
        QCOMPARE(saysList1(message), !reason);
        if (reason) {
            QCOMPARE(message.error.code, *reason);
            QCOMPARE(message.status, MessageStatus::Encrypted);
        }
    }

    void aChangedMessageIsNotTakenForAWrongKey()
    {
        const QByteArray apdu = protectedApdu(list1);
        const qsizetype power = apdu.size() - 12 - 1;
        Receiver receiver(keysFor({}));
        QCOMPARE(receiver.decode(withBitFlipped(apdu, power)).error.code, DecodeErrc::TagMismatch);
        QCOMPARE(receiver.decode(withBitFlipped(apdu, apdu.size() - 1)).error.code, DecodeErrc::TagMismatch);
        QVERIFY(saysList1(receiver.decode(apdu)));
    }
    void everyOpenFieldIsCovered()
    {
        const QByteArray apdu = generalCiphering(QByteArray::fromHex("010000"));
        Receiver receiver(keysFor({}));
        for (qsizetype byte = 0; byte < apdu.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                // The key id is not covered: it only says which key to take.
                const bool isKeyId = byte == apdu.indexOf("info") + 4 + 2;
                const Message &message = receiver.decode(withBitFlipped(apdu, byte, bit));
                QVERIFY2((message.tagCheck != TagCheck::Good && message.status != MessageStatus::Decoded)
                             || isKeyId,
                         qPrintable(QStringLiteral("byte %1 bit %2").arg(byte).arg(bit)));
                QVERIFY(message.error.offset <= std::size_t(apdu.size()));
            }
        }
    }
    void noTruncationIsRead()
    {
        const QByteArray apdu = generalCiphering(QByteArray::fromHex("01020102") + withLength("key"));
        Receiver receiver(keysFor({}));
        for (qsizetype size = 1; size < apdu.size(); ++size)
            QCOMPARE(receiver.decode(apdu.first(size)).status, MessageStatus::Incomplete);
    }

    void readsATelegramOfText()
    {
        const QByteArray telegram = p1Telegram();
        Receiver receiver(keysFor({}));
        const Message &message = receiver.decode(protectedApdu(telegram));
        QCOMPARE(message.status, MessageStatus::Decoded);
        QCOMPARE(message.tagCheck, TagCheck::Good);
        QCOMPARE(message.list.items.size(), std::size_t(4));
        Protection stranger;
        stranger.encryptionKey = wrong(stranger.encryptionKey);
        Receiver wrongKey(keysFor(stranger));
        QCOMPARE(wrongKey.decode(protectedApdu(telegram)).error.code, DecodeErrc::WrongKey);
    }

    void readsATelegramWhoseLinesAreCiphered()
    {
        // As Kaifa and Elgama send it in Poland: first line and end in the open, no tag byte.
        const QByteArray lines = "0-0:1.0.0(251125105643W)\r\n1-0:1.7.0(00.132*kW)\r\n";
        const QByteArray body = protectedApdu(lines).mid(1);
        const QByteArray stream = "/KFM5KAIFA-METER\r\n\r\n" + body + "!\r\n";
        const auto decoder = std::make_unique<StreamDecoder>();
        decoder->setKeys(keysFor({}));
        decoder->feed(bytesOf(stream));
        const Message *message = decoder->next();
        QVERIFY(message);
        QCOMPARE(message->status, MessageStatus::Decoded);
        QCOMPARE(message->framing, Framing::P1);
        QCOMPARE(message->tagCheck, TagCheck::Good);
        QVERIFY(message->list.meter.meterType == std::string_view("KAIFA-METER"));
        QCOMPARE(message->list.items[0].raw, 132);

        MeterKeys wrongKeys = keysFor({});
        wrongKeys.encryption[3] ^= 0x10;
        decoder->setKeys(wrongKeys);
        decoder->feed(bytesOf(stream));
        message = decoder->next();
        QVERIFY(message);
        QCOMPARE(message->error.code, DecodeErrc::WrongKey);
    }
};

QTEST_GUILESS_MAIN(TestCiphering)
#include "tst_ciphering.moc"
