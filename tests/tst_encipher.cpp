// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/codecnames.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

const ReceiveTime start
    = std::chrono::sys_days(std::chrono::year(2026) / 1 / 13) + 23h + 58min; // an hour after local midnight

CipherKey keyOf(std::string_view hex)
{
    return cipherKeyFromHex(hex).value_or(CipherKey{});
}

CipherKey keyOfText(std::string_view text)
{
    CipherKey key{};
    std::copy_n(text.begin(), std::min(text.size(), key.size()), key.begin());
    return key;
}

QByteArray hexOf(const std::vector<std::uint8_t> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toUpper();
}

Ciphering greenBookCiphering(std::uint8_t control)
{
    Ciphering how;
    how.encryption = keyOf("000102030405060708090A0B0C0D0E0F");
    how.authentication = keyOf("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
    how.securityControl = control;
    how.systemTitle = std::string_view("\x4D\x4D\x4D\x00\x00\xBC\x61\x4E", 8);
    return how;
}

MeterKeys keysFor(const Ciphering &how)
{
    return {how.encryption, how.authentication, how.systemTitle};
}

struct Heard {
    std::vector<MeterList> lists;
    std::vector<std::uint32_t> counters;
    std::vector<DecodeErrc> reasons;
    TagCheck tag{};
    CipherHeader cipher;
};

Heard hear(const std::vector<Transmission> &sent, const std::optional<MeterKeys> &keys)
{
    Heard heard;
    const auto decoder = std::make_unique<StreamDecoder>();
    decoder->setKeys(keys);
    for (const Transmission &one : sent) {
        decodeAll(*decoder, one.bytes, [&heard](const Message &message) {
            if (message.status == MessageStatus::Decoded)
                heard.lists.push_back(message.list);
            else
                heard.reasons.push_back(message.error.code);
            heard.counters.push_back(message.cipher.invocationCounter);
            heard.tag = message.tagCheck;
            heard.cipher = message.cipher;
        });
    }
    return heard;
}

std::vector<Transmission> played(const MeterSetup &setup, std::chrono::milliseconds duration)
{
    VirtualMeter meter(setup, start);
    std::vector<Transmission> all;
    for (Transmission one = meter.next(); one.begins < start + duration; one = meter.next())
        all.push_back(one);
    return all;
}

} // namespace

class TestEncipher : public QObject
{
    Q_OBJECT

private slots:
    void makesTheBooksExample_data()
    {
        QTest::addColumn<int>("control");
        QTest::addColumn<QByteArray>("message");
        const QByteArray title = "DB084D4D4D0000BC614E";
        QTest::newRow("both") << 0x30
                              << title + "1E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B";
        QTest::newRow("encrypted") << 0x20 << title + "122001234567411312FF935A47566827C467BC";
        QTest::newRow("authenticated")
            << 0x10 << title + "1E1001234567C0010000080000010000FF020006725D910F9221D263877516";
        QTest::newRow("open") << 0x00 << title + "120001234567C0010000080000010000FF0200";
    }
    void makesTheBooksExample()
    {
        QFETCH(int, control);
        QFETCH(QByteArray, message);
        const QByteArray text = QByteArray::fromHex("C0010000080000010000FF0200");
        const auto how = greenBookCiphering(static_cast<std::uint8_t>(control));
        QCOMPARE(hexOf(encipher(how, 0x01234567, bytesOf(text))), message);
    }

    void makesAPublishedMessage()
    {
        Ciphering how;
        how.encryption = how.authentication = keyOfText("MYDUMMYGLOBALKEY");
        how.systemTitle = std::string_view("\x2F\x19\x22\x91\x99\x16\x41\x03", 8);
        const QByteArray text = QByteArray::fromHex(
            "0F000001DB000922125A8591360000000049000000110000000A5A8513D014800000000D0000000A0100");
        QCOMPARE(hexOf(encipher(how, 0x1E5, bytesOf(text))),
                 QByteArray("DB082F192291991641033B30000001E5025CE9D2271FD78BE8C204211A916A9D7F587E0A7A814CAD"
                            "EA89E9593F01F92EA8C087B5BDFDEFEAB6BECF282DFE49C08F5BE6DC8400"));
    }

    void writesLengthsAsBer_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("one byte") << 0x7F - 5 << QByteArray("7F");
        QTest::newRow("81") << 0x80 - 5 << QByteArray("8180");
        QTest::newRow("81, longest") << 0xFF - 5 << QByteArray("81FF");
        QTest::newRow("82") << 0x100 - 5 << QByteArray("820100");
    }
    void writesLengthsAsBer()
    {
        QFETCH(int, text);
        QFETCH(QByteArray, length);
        const auto message = encipher(greenBookCiphering(0x20), 1, bytesOf(QByteArray(text, 'x')));
        QCOMPARE(hexOf(message).mid(20, length.size()), length);
        QVERIFY(decodeCipheredApdu(ByteCursor(message)));
    }

    void needsASystemTitle()
    {
        Ciphering how = greenBookCiphering(0x30);
        how.systemTitle = std::string_view("KAM");
        QVERIFY(encipher(how, 1, bytesOf("text")).empty());
    }

    void aMeterIsReadWithItsKeys_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("control");
        QTest::addColumn<int>("tag");
        QTest::addColumn<TagCheck>("check");
        for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup}) {
            for (const int tag : {0xDB, 0xDC, 0xCA, 0xD2}) {
                const auto row = [&](int control, TagCheck check) {
                    QTest::addRow("%s, %02X under %02X", profileOf(model).name.data(), tag, control)
                        << int(model) << control << tag << check;
                };
                row(0x00, TagCheck::NoTag);
                row(0x10, TagCheck::Good);
                row(0x20, TagCheck::NoTag);
                row(0x21, TagCheck::NoTag);
                row(0x30, TagCheck::Good);
            }
        }
    }
    void aMeterIsReadWithItsKeys()
    {
        QFETCH(int, model);
        QFETCH(int, control);
        QFETCH(int, tag);
        QFETCH(TagCheck, check);
        MeterSetup setup;
        setup.model = static_cast<MeterModel>(model);
        setup.ciphering = greenBookCiphering(static_cast<std::uint8_t>(control));
        setup.ciphering->tag = static_cast<std::uint8_t>(tag);
        const auto sent = played(setup, 5min);
        const Heard heard = hear(sent, keysFor(*setup.ciphering));
        QCOMPARE(heard.lists.size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY(heard.lists[i] == sent[i].list);
        QCOMPARE(heard.tag, check);
        QCOMPARE(int(heard.cipher.securityControl), control);
    }

    void onlyTheRightKeysOpenIt_data()
    {
        QTest::addColumn<int>("model");
        for (const MeterModel model : {MeterModel::Aidon, MeterModel::Kaifa, MeterModel::Kamstrup})
            QTest::newRow(profileOf(model).name.data()) << int(model);
    }
    void onlyTheRightKeysOpenIt()
    {
        QFETCH(int, model);
        MeterSetup setup;
        setup.model = static_cast<MeterModel>(model);
        setup.ciphering = greenBookCiphering(0x30);
        const auto sent = played(setup, 5min);
        const auto refused = [&sent](const std::optional<MeterKeys> &keys, DecodeErrc why) {
            const Heard heard = hear(sent, keys);
            return heard.lists.empty() && heard.reasons == std::vector(sent.size(), why);
        };
        MeterKeys otherKey = keysFor(*setup.ciphering);
        otherKey.encryption[3] ^= 1;
        QVERIFY(refused(std::nullopt, DecodeErrc::Encrypted));
        QVERIFY(refused(otherKey, DecodeErrc::WrongKey));
    }

    void isSaidToBeEncryptedAndIsOpen()
    {
        MeterSetup setup;
        setup.model = MeterModel::Kamstrup;
        setup.ciphering = greenBookCiphering(0x30);
        setup.ciphering->leavesOpen = true;
        const auto sent = played(setup, 5min);
        for (const auto &keys : {std::optional<MeterKeys>(), std::optional(keysFor(*setup.ciphering))}) {
            const Heard heard = hear(sent, keys);
            QCOMPARE(heard.lists.size(), sent.size());
            QCOMPARE(int(heard.cipher.securityControl), 0x30);
            QCOMPARE(heard.tag, TagCheck::Unchecked);
        }
    }

    void countsUpByOne_data() { onlyTheRightKeysOpenIt_data(); }
    void countsUpByOne()
    {
        QFETCH(int, model);
        MeterSetup setup;
        setup.model = static_cast<MeterModel>(model);
        setup.ciphering = greenBookCiphering(0x30);
        const auto counters = hear(played(setup, 5min), keysFor(*setup.ciphering)).counters;
        QVERIFY(counters.size() > 25);
        for (std::size_t i = 1; i < counters.size(); ++i)
            QCOMPARE(counters[i], counters[i - 1] + 1);
    }

    void makesUpATitle()
    {
        MeterSetup setup;
        setup.model = MeterModel::Kamstrup;
        setup.ciphering.emplace();
        const Heard heard = hear(played(setup, 20s), std::nullopt);
        QCOMPARE(systemTitleHex(heard.cipher.systemTitle), std::string("4B414D0000000001"));
    }
};

QTEST_GUILESS_MAIN(TestEncipher)
#include "tst_encipher.moc"
