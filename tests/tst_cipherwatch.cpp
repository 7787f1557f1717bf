// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/cipherwatch.h"

#include "core/codec/streamdecoder.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/linknames.h"
#include "tests/support/protectedframes.h"

#include <QTest>

#include <memory>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

/// A decoder and the watch beside it, as MeterPort joins them.
struct Watched {
    std::unique_ptr<StreamDecoder> decoder = std::make_unique<StreamDecoder>();
    CipherWatch watch;

    void useKeys(const std::optional<MeterKeys> &keys)
    {
        decoder->setKeys(keys);
        watch.keyChanged(keys ? std::optional(keys->systemTitle) : std::nullopt);
    }
    CipherStatus hear(const QByteArray &frame)
    {
        decodeAll(*decoder, bytesOf(frame), [this](const Message &message) { watch.take(message); });
        return watch.status();
    }
    CipherPhase phaseAfter(const QByteArray &frame) { return hear(frame).phase; }
};

/// The same meter with another key.
Protection otherKey()
{
    Protection how;
    how.encryptionKey[0] = char(how.encryptionKey[0] ^ 1);
    return how;
}

Protection otherAuthenticationKey()
{
    Protection how;
    how.authenticationKey[0] = char(how.authenticationKey[0] ^ 1);
    return how;
}

Protection otherMeter()
{
    Protection how = otherKey();
    how.systemTitle = QByteArray::fromHex("4C475A1234567890");
    return how;
}

Protection withControl(quint8 control)
{
    Protection how;
    how.control = control;
    return how;
}

} // namespace

class TestCipherWatch : public QObject
{
    Q_OBJECT

private slots:
    void openMessagesNeedNoKey()
    {
        Watched line;
        QCOMPARE(line.watch.status(), CipherStatus());
        QCOMPARE(line.hear(aidonList1()), CipherStatus());
    }

    void namesTheMeterWhoseKeyIsMissing()
    {
        Watched line;
        const CipherStatus status = line.hear(protectedFrame());
        QCOMPARE(status.phase, CipherPhase::KeyMissing);
        QCOMPARE(systemTitleHex(status.systemTitle), std::string("4B414D4501ABF43F"));
        QCOMPARE(status.maker, Maker::Kamstrup);
        QVERIFY(status.isLocked());
    }

    void tellsWhetherTheKeyFits_data()
    {
        QTest::addColumn<int>("control");
        QTest::addColumn<bool>("withAuthenticationKey");
        QTest::addColumn<TagCheck>("tag");
        QTest::newRow("30, both keys") << 0x30 << true << TagCheck::Good;
        QTest::newRow("30, one key") << 0x30 << false << TagCheck::Unchecked;
        QTest::newRow("20, both keys") << 0x20 << true << TagCheck::NoTag;
        QTest::newRow("20, one key") << 0x20 << false << TagCheck::NoTag;
        QTest::newRow("10, both keys") << 0x10 << true << TagCheck::Good;
    }
    void tellsWhetherTheKeyFits()
    {
        QFETCH(int, control);
        QFETCH(bool, withAuthenticationKey);
        QFETCH(TagCheck, tag);
        const Protection how = withControl(quint8(control));
        MeterKeys keys = keysOfMeter(how);
        if (!withAuthenticationKey)
            keys.authentication.reset();
        Watched line;
        line.hear(protectedFrame(how));
        line.useKeys(keys);
        const CipherStatus status = line.hear(protectedFrame(how));
        QCOMPARE(status.phase, CipherPhase::Deciphered);
        QCOMPARE(status.tag, tag);
        QVERIFY(!status.isLocked());
    }

    void aNewKeyIsUntriedUntilAMessageComes()
    {
        Watched line;
        line.hear(protectedFrame());
        line.useKeys(keysOfMeter({}));
        QCOMPARE(line.watch.status().phase, CipherPhase::KeyUntried);
        QCOMPARE(line.phaseAfter(damagedFrame()), CipherPhase::KeyUntried);
        line.useKeys(std::nullopt);
        QCOMPARE(line.watch.status().phase, CipherPhase::KeyMissing);
    }

    void aNewKeyIsJudgedByTheFirstMessage_data()
    {
        QTest::addColumn<MeterKeys>("keys");
        QTest::addColumn<CipherPhase>("phase");
        QTest::newRow("fits") << keysOfMeter({}) << CipherPhase::Deciphered;
        QTest::newRow("wrong") << keysOfMeter(otherKey()) << CipherPhase::KeyWrong;
        QTest::newRow("wrong authentication key")
            << keysOfMeter(otherAuthenticationKey()) << CipherPhase::AuthenticationKeyWrong;
        QTest::newRow("of another meter") << keysOfMeter(otherMeter()) << CipherPhase::KeyMissing;
    }
    void aNewKeyIsJudgedByTheFirstMessage()
    {
        QFETCH(MeterKeys, keys);
        QFETCH(CipherPhase, phase);
        Watched line;
        line.hear(protectedFrame());
        line.useKeys(keys);
        QCOMPARE(line.phaseAfter(protectedFrame()), phase);
        line.useKeys(keysOfMeter({}));
        QCOMPARE(line.phaseAfter(protectedFrame()), CipherPhase::Deciphered);
    }

    void aKeyThatFittedIsDoubtedAfterThreeMisfits()
    {
        Watched line;
        line.useKeys(keysOfMeter({}));
        QCOMPARE(line.phaseAfter(protectedFrame()), CipherPhase::Deciphered);
        const QByteArray misfit = protectedFrame(otherKey());
        QCOMPARE(line.phaseAfter(misfit), CipherPhase::Deciphered);
        QCOMPARE(line.phaseAfter(misfit), CipherPhase::Deciphered);
        QCOMPARE(line.phaseAfter(protectedFrame()), CipherPhase::Deciphered); // counts anew
        QCOMPARE(line.phaseAfter(misfit), CipherPhase::Deciphered);
        QCOMPARE(line.phaseAfter(misfit), CipherPhase::Deciphered);
        QCOMPARE(line.phaseAfter(misfit), CipherPhase::KeyWrong);
    }

    void damageSaysNothingOfTheKey()
    {
        Watched line;
        line.useKeys(keysOfMeter({}));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(line.phaseAfter(damagedFrame()), CipherPhase::Open);
        line.hear(protectedFrame());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(line.phaseAfter(damagedFrame()), CipherPhase::Deciphered);
    }

    void anotherMeterIsAskedForItsOwnKey()
    {
        Watched line;
        line.useKeys(keysOfMeter({}));
        line.hear(protectedFrame());
        for (int i = 0; i < 3; ++i)
            line.hear(protectedFrame(otherMeter()));
        QCOMPARE(line.watch.status().phase, CipherPhase::KeyMissing);
        QCOMPARE(systemTitleHex(line.watch.status().systemTitle), std::string("4C475A1234567890"));
        QCOMPARE(line.watch.status().maker, Maker::LandisGyr);
    }

    void aMeterThatOnlyClaimsToEncryptIsOpen()
    {
        Watched line;
        QCOMPARE(line.phaseAfter(openFrameThatClaimsToBeCiphered()), CipherPhase::Open);
        line.useKeys(keysOfMeter({}));
        QCOMPARE(line.phaseAfter(openFrameThatClaimsToBeCiphered()), CipherPhase::Open);
        QVERIFY2(!line.watch.status().isLocked(), "the key is no worse for it");
    }

    void saysWhenNoKeyHelps_data()
    {
        QTest::addColumn<int>("control");
        QTest::newRow("AES-256") << 0x32;
        QTest::newRow("compressed") << 0xB0;
    }
    void saysWhenNoKeyHelps()
    {
        QFETCH(int, control);
        Watched line;
        const QByteArray frame = protectedFrame(withControl(quint8(control)));
        QCOMPARE(line.phaseAfter(frame), CipherPhase::UnknownKind);
        line.useKeys(keysOfMeter({}));
        QCOMPARE(line.phaseAfter(frame), CipherPhase::UnknownKind);
    }

    void saysWhenAMessageDoesNotSayWhoseItIs()
    {
        Watched line;
        QCOMPARE(line.phaseAfter(frameWithoutSystemTitle()), CipherPhase::NoSystemTitle);
        line.useKeys(std::nullopt);
        QCOMPARE(line.watch.status().phase, CipherPhase::NoSystemTitle);
    }

    void anotherLineIsAnotherMatter()
    {
        Watched line;
        line.hear(protectedFrame());
        line.watch.restart();
        QCOMPARE(line.watch.status(), CipherStatus());
        line.useKeys(keysOfMeter({}));
        line.watch.restart(); // the reader came back
        QCOMPARE(line.phaseAfter(protectedFrame()), CipherPhase::Deciphered);
    }
};

QTEST_GUILESS_MAIN(TestCipherWatch)
#include "tst_cipherwatch.moc"
