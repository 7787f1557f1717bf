// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keydialog.h"
#include "ui/keyfield.h"
#include "ui/uilanguage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;

namespace
{

const QString key = QStringLiteral("36C66639E48A8CA4D6BC8B282A793BBB");
const QString otherKey = QStringLiteral("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");

CipherStatus locked(CipherPhase phase = CipherPhase::KeyMissing)
{
    return {phase, *systemTitleFromHex("4B414D4501ABF43F"), Maker::Kamstrup, TagCheck::NotCiphered};
}

/// The dialog, open, and what it said to others.
struct Asked {
    KeyDialog dialog;
    QList<MeterKeys> entered;
    QSignalSpy cancelled{&dialog, &KeyDialog::cancelled};
    QSignalSpy places{&dialog, &KeyDialog::placeChosen};

    Asked()
    {
        QObject::connect(&dialog, &KeyDialog::keysEntered, &dialog,
                         [this](const MeterKeys &keys) { entered.append(keys); });
        dialog.askFor(locked());
    }
    QLineEdit &edit(const char *field)
    {
        return *dialog.findChild<KeyField *>(QLatin1String(field))->findChild<QLineEdit *>();
    }
    QLineEdit &encryption() { return edit("encryptionKey"); }
    QLineEdit &authentication() { return edit("authenticationKey"); }
    QAbstractButton &button(const char *name)
    {
        return *dialog.findChild<QAbstractButton *>(QLatin1String(name));
    }
    void enter(const QString &text)
    {
        encryption().setText(text);
        button("tryKeys").click();
    }
    void enterOneThatFits()
    {
        enter(key);
        dialog.showCipher(locked(CipherPhase::Deciphered));
    }
};

} // namespace

class tst_KeyDialog : public QObject
{
    Q_OBJECT

private:
    UiLanguage m_language;

private slots:
    void initTestCase() { m_language.choose(LanguageChoice::English); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("nothing") << QString() << "32 characters, 0 to 9 and A to F; in Denmark called GPK60"
                                 << false;
        QTest::newRow("one digit") << "3"
                                   << "1 of 32 characters" << false;
        QTest::newRow("half of it") << key.first(16) << "16 of 32 characters" << false;
        QTest::newRow("one missing") << key.chopped(1) << "31 of 32 characters" << false;
        QTest::newRow("complete") << key << "All 32 characters are there" << true;
        QTest::newRow("small letters") << key.toLower() << "All 32 characters are there" << true;
        QTest::newRow("pasted in groups") << " 36C66639-E48A8CA4:D6BC8B28 2A793BBB\n"
                                          << "All 32 characters are there" << true;
        QTest::newRow("one too many") << key + u'0' << "1 character too many: a key has 32" << false;
        QTest::newRow("pasted twice") << key + key << "32 characters too many: a key has 32" << false;
        QTest::newRow("a letter O") << u'O' + key.mid(1) << "There is a letter O in it. Is that a zero?"
                                    << false;
        QTest::newRow("a letter l") << u'l' + key.mid(1) << "There is a letter l in it. Is that a one?"
                                    << false;
        QTest::newRow("another letter")
            << key.chopped(1) + u'G'
            << QStringLiteral("There is a “G” in it. Only 0 to 9 and A to F belong to a key.") << false;
        QTest::newRow("no Latin letter")
            << key.chopped(1) + QChar(0x0416)
            << QStringLiteral("There is a “%1” in it. Only 0 to 9 and A to F belong to a key.")
                   .arg(QChar(0x0416))
            << false;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, hint);
        QFETCH(bool, isGood);
        Asked asked;
        asked.encryption().setText(text);
        QCOMPARE(asked.dialog.findChild<KeyField *>(QStringLiteral("encryptionKey"))->hint(), hint);
        QCOMPARE(asked.encryption().accessibleDescription(), hint);
        QCOMPARE(asked.button("tryKeys").isEnabled(), isGood);
        QTest::keyClick(&asked.encryption(), Qt::Key_Return);
        QCOMPARE(asked.entered.size(), isGood ? 1 : 0);
        if (isGood)
            QCOMPARE(cipherKeyHex(asked.entered.at(0).encryption), key.toStdString());
    }

    void theSecondKeyIsOptional()
    {
        Asked asked;
        asked.encryption().setText(key);
        asked.authentication().setText(otherKey.first(5));
        QVERIFY(!asked.button("tryKeys").isEnabled());
        asked.authentication().setText(otherKey);
        asked.button("tryKeys").click();
        QCOMPARE(asked.entered.size(), 1);
        QCOMPARE(cipherKeyHex(asked.entered[0].authentication.value()), otherKey.toStdString());
        QCOMPARE(systemTitleHex(asked.entered[0].systemTitle), std::string("4B414D4501ABF43F"));
        asked.dialog.showCipher(locked(CipherPhase::AuthenticationKeyWrong));
        asked.authentication().clear();
        asked.button("tryKeys").click();
        QVERIFY(!asked.entered.at(1).authentication);
    }

    void masksUntilAsked()
    {
        Asked asked;
        asked.encryption().setText(key);
        QVERIFY(!asked.encryption().displayText().contains(key.first(2)));
        asked.button("showKeys").click();
        QCOMPARE(asked.encryption().displayText(), key);
        QVERIFY(asked.encryption().inputMethodHints() & Qt::ImhSensitiveData);
        asked.dialog.askFor(locked());
        QCOMPARE(asked.encryption().echoMode(), QLineEdit::Password);
        QVERIFY(asked.encryption().text().isEmpty());
    }

    void saysThatTheKeyDoesNotFit()
    {
        Asked asked;
        asked.enter(key);
        QVERIFY(asked.dialog.text().contains("Waiting for the meter's next message"));
        QVERIFY(!asked.button("tryKeys").isEnabled());
        asked.dialog.showCipher(locked(CipherPhase::KeyUntried));
        QVERIFY(asked.dialog.text().contains("Waiting for the meter's next message"));
        asked.dialog.showCipher(locked(CipherPhase::KeyWrong));
        QVERIFY(asked.dialog.text().contains("The key does not fit this meter"));
        QVERIFY(asked.dialog.isVisible());
        QCOMPARE(asked.encryption().text(), key); // to be corrected
        QVERIFY(asked.button("tryKeys").isEnabled());
        asked.enter(otherKey);
        QVERIFY(!asked.dialog.text().contains("does not fit"));
    }

    void saysWhichOfTheKeysDoesNotFit()
    {
        Asked asked;
        asked.enter(key);
        asked.dialog.showCipher(locked(CipherPhase::AuthenticationKeyWrong));
        QVERIFY(asked.dialog.text().contains("The encryption key fits, the authentication key does not"));
    }

    void saysThatItFitsAndForgetsIt()
    {
        Asked asked;
        asked.enterOneThatFits();
        QVERIFY(asked.dialog.text().startsWith("The key fits"));
        QVERIFY(asked.encryption().text().isEmpty());
        asked.dialog.showKept(KeyPlace::Keychain);
        QVERIFY(asked.dialog.text().contains("in the keychain of this computer"));
        asked.button("closeKeys").click();
        QVERIFY(!asked.dialog.isVisible());
        QVERIFY(asked.cancelled.isEmpty());
        QVERIFY(asked.places.isEmpty());
    }

    void asksWhereToKeepWithoutKeychain_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<KeyPlace>("place");
        QTest::newRow("in a file") << "keepInFile" << KeyPlace::File;
        QTest::newRow("nowhere") << "keepInSession" << KeyPlace::Session;
    }
    void asksWhereToKeepWithoutKeychain()
    {
        QFETCH(QString, button);
        QFETCH(KeyPlace, place);
        Asked asked;
        asked.enterOneThatFits();
        asked.dialog.askWhereToKeep({KeyTrouble::NoKeychain, {}});
        QVERIFY(asked.dialog.text().contains("No keychain answers"));
        asked.button(qPrintable(button)).click();
        QCOMPARE(asked.places.size(), 1);
        QCOMPARE(asked.places.at(0).at(0).value<KeyPlace>(), place);
    }

    void asksAgainWhenTheFileCannotBeWritten()
    {
        Asked asked;
        asked.enterOneThatFits();
        asked.dialog.askWhereToKeep({KeyTrouble::NoKeychain, {}});
        asked.button("keepInFile").click();
        asked.dialog.askWhereToKeep({KeyTrouble::FileUnwritable, "Permission denied"});
        QVERIFY(asked.dialog.text().contains("cannot be written: Permission denied"));
        QVERIFY(asked.button("keepInFile").isVisible());
    }

    void closingTheQuestionKeepsItNowhere()
    {
        Asked asked;
        asked.enterOneThatFits();
        asked.dialog.askWhereToKeep({KeyTrouble::NoKeychain, {}});
        QTest::keyClick(&asked.dialog, Qt::Key_Escape);
        QCOMPARE(asked.places.size(), 1);
        QCOMPARE(asked.places.at(0).at(0).value<KeyPlace>(), KeyPlace::Session);
    }

    void asksAlsoWhenItWasClosedMeanwhile()
    {
        Asked asked;
        asked.enterOneThatFits();
        asked.dialog.reject();
        QVERIFY(asked.cancelled.isEmpty());
        asked.dialog.askWhereToKeep({KeyTrouble::NoKeychain, {}});
        QVERIFY(asked.dialog.isVisible());
    }

    void cancellingForgetsWhatWasTyped()
    {
        Asked asked;
        asked.enter(key);
        asked.button("cancelKeys").click();
        QCOMPARE(asked.cancelled.size(), 1);
        QVERIFY(!asked.dialog.isVisible());
        QVERIFY(asked.encryption().text().isEmpty());
        asked.dialog.showCipher(locked(CipherPhase::KeyWrong)); // too late
        QVERIFY(!asked.dialog.text().contains("does not fit"));
    }

    void isUsableByKeyboard()
    {
        Asked asked;
        QVERIFY(QTest::qWaitForWindowActive(&asked.dialog));
        QCOMPARE(asked.dialog.focusWidget(), &asked.encryption());
        QTest::keyClicks(asked.dialog.focusWidget(), key);
        QTest::keyClick(asked.dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(asked.dialog.focusWidget(), &asked.authentication());
        QStringList met;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(asked.dialog.focusWidget(), Qt::Key_Tab);
            met += asked.dialog.focusWidget()->objectName();
        }
        QCOMPARE(met, QStringList({"showKeys", "cancelKeys", "tryKeys"}));
        QTest::keyClick(asked.dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.entered.size(), 1);
    }

    void namesItsFields()
    {
        Asked asked;
        QCOMPARE(asked.encryption().accessibleName(), QStringLiteral("Encryption key"));
        QCOMPARE(asked.authentication().accessibleName(), QStringLiteral("Authentication key (optional)"));
    }
};

QTEST_MAIN(tst_KeyDialog)

#include "tst_keydialog.moc"
