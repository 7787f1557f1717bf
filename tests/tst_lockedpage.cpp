// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptkeyrow.h"
#include "ui/keycard.h"
#include "ui/linkdetails.h"
#include "ui/lockedpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;

namespace
{

const SystemTitle kamstrup = *systemTitleFromHex("4B414D4501ABF43F");
const SystemTitle landis = *systemTitleFromHex("4C475A1234567890");

CipherStatus locked(CipherPhase phase)
{
    return {phase, kamstrup, Maker::Kamstrup, TagCheck::NotCiphered};
}

QAbstractButton &button(const QWidget &page, const char *name)
{
    return *page.findChild<QAbstractButton *>(QLatin1String(name));
}

} // namespace

class tst_LockedPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsTheMatter_data()
    {
        QTest::addColumn<CipherPhase>("phase");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<bool>("asksForKey");
        QTest::newRow("no key") << CipherPhase::KeyMissing << "The meter encrypts its messages" << true;
        QTest::newRow("untried") << CipherPhase::KeyUntried << "Waiting for a message to try the key on"
                                 << true;
        QTest::newRow("wrong key") << CipherPhase::KeyWrong << "The key does not fit this meter" << true;
        QTest::newRow("wrong second key") << CipherPhase::AuthenticationKeyWrong
                                          << "The authentication key does not fit this meter" << true;
        QTest::newRow("no title") << CipherPhase::NoSystemTitle << "The messages carry no system title"
                                  << false;
        QTest::newRow("unknown kind")
            << CipherPhase::UnknownKind << "The meter encrypts in a way that HanScope cannot read" << false;
    }
    void saysWhatIsTheMatter()
    {
        QFETCH(CipherPhase, phase);
        QFETCH(QString, headline);
        QFETCH(bool, asksForKey);
        LockedPage page;
        page.showCipher(locked(phase));
        QVERIFY2(page.text().startsWith(headline), qPrintable(page.text()));
        QVERIFY2(page.text().count(u'\n') == 1, "and what it means");
        QCOMPARE(button(page, "enterKey").isVisibleTo(&page), asksForKey);
    }
    void doesNotCallAWrongKeyDamage()
    {
        LockedPage page;
        page.showCipher(locked(CipherPhase::KeyWrong));
        QVERIFY(page.text().contains("arrive undamaged"));
    }
    void hidesTheMeterNumberInTheSystemTitle()
    {
        LockedPage page;
        page.showCipher(locked(CipherPhase::KeyMissing));
        QStringList shown;
        for (const QLabel *label : page.findChildren<QLabel *>())
            shown += label->text() + label->toolTip();
        const QString text = shown.join(u'\n');
        QVERIFY(!text.contains("01ABF43F"));
        QVERIFY2(text.contains("Kamstrup · ") && text.contains("F43F"), qPrintable(text));
    }
    void asksForTheKey()
    {
        LockedPage page;
        page.showCipher(locked(CipherPhase::KeyMissing));
        const QSignalSpy wanted(&page, &LockedPage::keyWanted);
        button(page, "enterKey").click();
        QCOMPARE(wanted.size(), 1);
    }
    void offersToAskTheKeychainAgain()
    {
        LockedPage page;
        page.showCipher(locked(CipherPhase::KeyMissing));
        auto &again = button(page, "searchAgain");
        QVERIFY(!again.isVisibleTo(&page));
        page.showSearching();
        QVERIFY(page.text().startsWith("Asking the keychain"));
        page.showTrouble({KeyTrouble::KeychainSilent, {}});
        QVERIFY(page.text().startsWith("The meter encrypts its messages"));
        QVERIFY(page.text().contains("the keychain does not give it"));
        QVERIFY(again.isVisibleTo(&page));
        const QSignalSpy requested(&page, &LockedPage::searchRequested);
        again.click();
        QCOMPARE(requested.size(), 1);
    }
    void saysWhereADamagedFileWent()
    {
        LockedPage page;
        page.showCipher(locked(CipherPhase::KeyMissing));
        page.showTrouble({KeyTrouble::FileDamaged, "/home/kari/meter-keys.damaged-1"});
        QVERIFY(page.text().contains("set aside as /home/kari/meter-keys.damaged-1"));
    }
    void detailsTellOfTheCiphering_data()
    {
        QTest::addColumn<CipherStatus>("cipher");
        QTest::addColumn<QString>("words");
        CipherStatus read = locked(CipherPhase::Deciphered);
        QTest::newRow("open") << CipherStatus() << "none";
        read.tag = TagCheck::Good;
        QTest::newRow("checked") << read << "deciphered, proven genuine";
        read.tag = TagCheck::Unchecked;
        QTest::newRow("unchecked") << read << "deciphered; not checked whether genuine";
        read.tag = TagCheck::NoTag;
        QTest::newRow("no tag") << read << "deciphered";
        QTest::newRow("locked") << locked(CipherPhase::KeyMissing) << "The meter encrypts its messages";
    }
    void detailsTellOfTheCiphering()
    {
        QFETCH(CipherStatus, cipher);
        QFETCH(QString, words);
        LinkStatus link;
        link.phase = LinkPhase::Receiving;
        link.cipher = cipher;
        LinkDetails details;
        details.showLink(link);
        QVERIFY(details.text().contains(QStringLiteral("Encryption: ") + words));
    }

    void theCardHidesWhereNothingIsEncrypted()
    {
        KeyCard card;
        QVERIFY(card.isHidden());
        card.setMeterTakesKey(true);
        QVERIFY(!card.isHidden());
        card.setMeterTakesKey(false);
        card.setKeptKeys({{kamstrup, KeyPlace::File}});
        QVERIFY(!card.isHidden());
        card.setKeptKeys({});
        QVERIFY(card.isHidden());
    }
    void theCardListsKeptKeys()
    {
        KeyCard card;
        card.setKeptKeys({{kamstrup, KeyPlace::Keychain}, {landis, KeyPlace::File}});
        QCOMPARE(card.text(),
                 QStringList({"4B414D4501ABF43F, in the keychain of this computer",
                              "4C475A1234567890, in a file that only you can read"}));
    }
    void forgetsAfterASecondQuestion()
    {
        KeyCard card;
        card.setKeptKeys({{kamstrup, KeyPlace::Keychain}, {landis, KeyPlace::File}});
        const QSignalSpy forgets(&card, &KeyCard::forgetRequested);
        auto *row = card.findChildren<KeptKeyRow *>().at(1);
        auto &forget = button(*row, "forget");
        QCOMPARE(forget.accessibleName(), QStringLiteral("Forget the key of meter 4C475A1234567890"));
        forget.click();
        QVERIFY(forgets.isEmpty());
        QVERIFY(row->text().contains("cannot read this meter then"));
        button(*row, "keep").click();
        QVERIFY(!row->text().contains("cannot read this meter then"));
        forget.click();
        forget.click();
        QCOMPARE(forgets.size(), 1);
        QVERIFY(forgets.at(0).at(0).value<SystemTitle>() == landis);
    }
    void survivesAListThatChangesUnderAClick()
    {
        KeyCard card;
        card.setKeptKeys({{kamstrup, KeyPlace::File}});
        connect(&card, &KeyCard::forgetRequested, &card, [&card] { card.setKeptKeys({}); });
        auto &forget = button(card, "forget");
        forget.click();
        forget.click();
        QVERIFY(card.text().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(card.findChildren<KeptKeyRow *>().isEmpty());
    }
};

QTEST_MAIN(tst_LockedPage)

#include "tst_lockedpage.moc"
