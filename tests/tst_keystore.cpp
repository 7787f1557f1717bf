// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/keystore.h"
#include "core/io/patientkeychain.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/keynames.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

const SystemTitle kamstrup = *systemTitleFromHex("4B414D4501ABF43F");
const SystemTitle landis = *systemTitleFromHex("4C475A1234567890");

MeterKeys keysOf(const SystemTitle &meter, std::uint8_t first = 1)
{
    MeterKeys keys;
    keys.systemTitle = meter;
    keys.encryption = {first, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 1, 2, 3, 4, 5, 6, 7, 8};
    keys.authentication = CipherKey{0xD0, 0xD1, 0xD2};
    return keys;
}

/// A store in a folder of its own, and everything it said.
struct Stored {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("data/meter-keys"));
    QString settingsPath = folder.filePath(QStringLiteral("settings.ini"));
    QSettings settings{settingsPath, QSettings::IniFormat};
    KeychainLife life;
    KeyStore store{std::make_unique<FakeKeychain>(life), KeyFile(path), settings};
    QList<MeterKeys> found;
    QSignalSpy missing{&store, &KeyStore::missing};
    QSignalSpy kept{&store, &KeyStore::kept};
    QSignalSpy notKept{&store, &KeyStore::notKept};
    QSignalSpy notForgotten{&store, &KeyStore::notForgotten};
    QSignalSpy changes{&store, &KeyStore::keptKeysChanged};

    Stored()
    {
        QObject::connect(&store, &KeyStore::found, &store,
                         [this](const MeterKeys &keys) { found.append(keys); });
    }
    KeyReport reportIn(const QSignalSpy &spy) const { return spy.last().at(1).value<KeyReport>(); }
};

/// The same files and keychain, at the next start of the program.
struct NextStart {
    explicit NextStart(Stored &before)
        : settings(before.settingsPath, QSettings::IniFormat)
        , store(std::make_unique<FakeKeychain>(before.life), KeyFile(before.path), settings)
    {
    }
    QSettings settings;
    KeyStore store;
};

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownMeterHasNone()
    {
        Stored meter;
        meter.store.look(kamstrup);
        QCOMPARE(meter.missing.size(), 1);
        QCOMPARE(meter.reportIn(meter.missing), KeyReport());
        QVERIFY2(meter.life.asked == 0, "no keychain asks for its password in vain");
        QVERIFY(meter.store.keptKeys().isEmpty());
    }

    void keepsAndFinds_data()
    {
        QTest::addColumn<KeyPlace>("place");
        QTest::newRow("in the keychain") << KeyPlace::Keychain;
        QTest::newRow("in a file") << KeyPlace::File;
        QTest::newRow("in memory") << KeyPlace::Session;
    }
    void keepsAndFinds()
    {
        QFETCH(KeyPlace, place);
        Stored meter;
        meter.store.keep(keysOf(kamstrup), place);
        QTRY_COMPARE(meter.kept.size(), 1);
        QCOMPARE(meter.kept.at(0).at(1).value<KeyPlace>(), place);
        QCOMPARE(meter.store.keptKeys(), QList({KeptKey{kamstrup, place}}));
        QCOMPARE(meter.changes.last().at(0).value<QList<KeptKey>>(), meter.store.keptKeys());
        meter.store.look(kamstrup);
        QTRY_COMPARE(meter.found.size(), 1);
        QVERIFY(meter.found.at(0) == keysOf(kamstrup));
        meter.store.look(landis);
        QTRY_COMPARE(meter.missing.size(), 1);
    }

    void theNextStartFindsThem_data() { keepsAndFinds_data(); }
    void theNextStartFindsThem()
    {
        QFETCH(KeyPlace, place);
        Stored meter;
        meter.store.keep(keysOf(kamstrup), place);
        QTRY_COMPARE(meter.kept.size(), 1);
        meter.settings.sync();
        NextStart next(meter);
        int found = 0;
        int missing = 0;
        connect(&next.store, &KeyStore::found, this, [&] { ++found; });
        connect(&next.store, &KeyStore::missing, this, [&] { ++missing; });
        next.store.look(kamstrup);
        QTRY_COMPARE(found + missing, 1);
        QCOMPARE(found, place == KeyPlace::Session ? 0 : 1);
    }

    void forgets_data() { keepsAndFinds_data(); }
    void forgets()
    {
        QFETCH(KeyPlace, place);
        Stored meter;
        meter.store.keep(keysOf(landis), KeyPlace::File);
        meter.store.keep(keysOf(kamstrup), place);
        QTRY_COMPARE(meter.kept.size(), 2);
        meter.store.forget(kamstrup);
        QCOMPARE(meter.store.keptKeys(), QList({KeptKey{landis, KeyPlace::File}}));
        QTRY_VERIFY(meter.life.entries.isEmpty());
        meter.store.look(kamstrup);
        QTRY_COMPARE(meter.missing.size(), 1);
        QCOMPARE(meter.reportIn(meter.missing), KeyReport());
        QVERIFY(meter.notForgotten.isEmpty());
        meter.store.look(landis);
        QCOMPARE(meter.found.size(), 1);
    }

    void saysThatThereIsNoKeychain()
    {
        Stored meter;
        meter.life.mood = KeychainLife::Mood::Refusing;
        meter.store.keep(keysOf(kamstrup), KeyPlace::Keychain);
        QTRY_COMPARE(meter.notKept.size(), 1);
        QCOMPARE(meter.reportIn(meter.notKept), (KeyReport{KeyTrouble::NoKeychain, "no keychain here"}));
        QVERIFY(meter.store.keptKeys().isEmpty());
        meter.store.keep(keysOf(kamstrup), KeyPlace::File);
        QCOMPARE(meter.kept.size(), 1);
        QVERIFY(QFile::exists(meter.path));
    }

    void aKeychainThatDoesNotGiveItsKey_data()
    {
        QTest::addColumn<bool>("isEmptied");
        QTest::newRow("refuses") << false;
        QTest::newRow("was emptied") << true;
    }
    void aKeychainThatDoesNotGiveItsKey()
    {
        QFETCH(bool, isEmptied);
        Stored meter;
        meter.store.keep(keysOf(kamstrup), KeyPlace::Keychain);
        QTRY_COMPARE(meter.kept.size(), 1);
        if (isEmptied)
            meter.life.entries.clear();
        else
            meter.life.mood = KeychainLife::Mood::Refusing;
        meter.store.look(kamstrup);
        QTRY_COMPARE(meter.missing.size(), 1);
        QCOMPARE(meter.reportIn(meter.missing).trouble, KeyTrouble::KeychainSilent);
    }

    void somethingElseInTheKeychainIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a password") << QByteArray("hunter2");
        QTest::newRow("of another meter") << QByteArray::fromStdString(keysAsText({keysOf(landis)}));
    }
    void somethingElseInTheKeychainIsNoKey()
    {
        QFETCH(QByteArray, secret);
        Stored meter;
        meter.store.keep(keysOf(kamstrup), KeyPlace::Keychain);
        QTRY_COMPARE(meter.life.entries.size(), 1);
        meter.life.entries.first() = secret;
        meter.store.look(kamstrup);
        QTRY_COMPARE(meter.missing.size(), 1);
        QVERIFY(meter.found.isEmpty());
    }

    void theLaterPlaceReplacesTheEarlier()
    {
        Stored meter;
        meter.store.keep(keysOf(kamstrup, 1), KeyPlace::Keychain);
        QTRY_COMPARE(meter.kept.size(), 1);
        meter.store.keep(keysOf(kamstrup, 2), KeyPlace::File);
        QCOMPARE(meter.store.keptKeys(), QList({KeptKey{kamstrup, KeyPlace::File}}));
        meter.store.look(kamstrup);
        QVERIFY(meter.found.last() == keysOf(kamstrup, 2));
        meter.store.keep(keysOf(kamstrup, 3), KeyPlace::Keychain);
        QTRY_COMPARE(meter.kept.size(), 3);
        QCOMPARE(meter.store.keptKeys(), QList({KeptKey{kamstrup, KeyPlace::Keychain}}));
        meter.store.look(kamstrup);
        QTRY_COMPARE(meter.found.size(), 2);
        QVERIFY(meter.found.last() == keysOf(kamstrup, 3));
    }

    void aDamagedFileIsSetAside()
    {
        Stored meter;
        meter.store.keep(keysOf(kamstrup), KeyPlace::File);
        QVERIFY(QFile::resize(meter.path, 60));
        QVERIFY(meter.store.keptKeys().isEmpty());
        meter.store.look(kamstrup);
        QCOMPARE(
            meter.reportIn(meter.missing),
            (KeyReport{KeyTrouble::FileDamaged, (meter.path + QStringLiteral(".damaged-1")).toStdString()}));
        meter.store.keep(keysOf(kamstrup), KeyPlace::File);
        meter.store.look(kamstrup);
        QCOMPARE(meter.found.size(), 1);
        QVERIFY(QFile::exists(meter.path + QStringLiteral(".damaged-1")));
    }

    void saysThatTheFileCannotBeWritten()
    {
        Stored meter;
        QFile inTheWay(meter.folder.filePath(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        meter.store.keep(keysOf(kamstrup), KeyPlace::File);
        QVERIFY(meter.kept.isEmpty());
        QCOMPARE(meter.reportIn(meter.notKept).trouble, KeyTrouble::FileUnreadable);
    }

    void whatTheKeychainDoesNotForgetStaysInTheList()
    {
        Stored meter;
        meter.store.keep(keysOf(kamstrup), KeyPlace::Keychain);
        QTRY_COMPARE(meter.kept.size(), 1);
        meter.life.mood = KeychainLife::Mood::Refusing;
        meter.store.forget(kamstrup);
        QTRY_COMPARE(meter.notForgotten.size(), 1);
        QCOMPARE(meter.store.keptKeys(), QList({KeptKey{kamstrup, KeyPlace::Keychain}}));
    }

    void settingsHoldNoKey()
    {
        Stored meter;
        meter.store.keep(keysOf(kamstrup), KeyPlace::Keychain);
        meter.store.keep(keysOf(landis), KeyPlace::File);
        QTRY_COMPARE(meter.kept.size(), 2);
        meter.settings.sync();
        QFile file(meter.settingsPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().toUpper();
        QVERIFY(text.contains("4B414D4501ABF43F"));
        QVERIFY(!text.contains("23456789ABCDEF"));
        QVERIFY(!text.contains("D0D1D2"));
    }

    void doesNotWaitForEver()
    {
        KeychainLife life;
        life.mood = KeychainLife::Mood::Hanging;
        PatientKeychain keychain(std::make_unique<FakeKeychain>(life), 5ms);
        QList<KeychainAnswer::Kind> said;
        const auto note = [&said](const KeychainAnswer &answer) { said += answer.kind; };
        keychain.read(QStringLiteral("entry"), note);
        keychain.write(QStringLiteral("entry"), "secret", note);
        keychain.remove(QStringLiteral("entry"), note);
        QTRY_COMPARE(said, QList<KeychainAnswer::Kind>(3, KeychainAnswer::Kind::Failed));
    }

    void whatComesTooLateIsUndone()
    {
        KeychainLife life;
        life.mood = KeychainLife::Mood::Hanging;
        PatientKeychain keychain(std::make_unique<FakeKeychain>(life), 5ms);
        int answers = 0;
        keychain.write(QStringLiteral("entry"), "secret", [&answers](const KeychainAnswer &) { ++answers; });
        QTRY_COMPARE(answers, 1);
        life.mood = KeychainLife::Mood::Willing;
        life.answerHeld();
        QCOMPARE(life.entries.size(), 1);
        QTRY_VERIFY(life.entries.isEmpty());
        QCOMPARE(answers, 1);
    }

    void whatComesInTimeIsSaidOnce()
    {
        KeychainLife life;
        life.mood = KeychainLife::Mood::Hanging;
        PatientKeychain keychain(std::make_unique<FakeKeychain>(life), 5ms);
        QList<KeychainAnswer::Kind> said;
        keychain.write(QStringLiteral("entry"), "secret",
                       [&said](const KeychainAnswer &answer) { said += answer.kind; });
        life.answerHeld();
        int laterAnswers = 0; // the patience of a later question ends later
        keychain.read(QStringLiteral("entry"), [&laterAnswers](const KeychainAnswer &) { ++laterAnswers; });
        QTRY_COMPARE(laterAnswers, 1);
        QCOMPARE(said, QList({KeychainAnswer::Kind::Done}));
        QCOMPARE(life.entries.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
