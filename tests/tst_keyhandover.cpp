// SPDX-License-Identifier: GPL-3.0-or-later
// Keys from the user and the store to the link, with the real window.
#include "app/keyhandover.h"

#include "core/io/linkmemory.h"
#include "core/io/readerlink.h"
#include "tests/support/bytefeed.h"
#include "tests/support/exampleframes.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/keynames.h"
#include "tests/support/linknames.h"
#include "tests/support/protectedframes.h"
#include "ui/keycard.h"
#include "ui/keydesk.h"
#include "ui/keydialog.h"
#include "ui/lockedpage.h"
#include "ui/mainwindow.h"
#include "ui/powergauge.h"

#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

QString hexOf(const QByteArray &key)
{
    return QString::fromLatin1(key.toHex().toUpper());
}

/// The program around a feed, as LiveSession and main() join it.
struct Program {
    explicit Program(const QString &folder, KeychainLife &life)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , store(std::make_unique<FakeKeychain>(life), KeyFile(folder + QStringLiteral("/data/meter-keys")),
                settings)
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        QObject::connect(&link, &ReaderLink::statusChanged, &window, &MainWindow::showLink);
        QObject::connect(&link, &ReaderLink::readingReceived, &window, &MainWindow::showReading);
        window.show();
        listen();
    }
    void listen()
    {
        feed = new ByteFeed;
        link.listenToDevice(std::unique_ptr<QIODevice>(feed), QStringLiteral("feed"), false);
    }
    void hear(const Protection &how = {}) { feed->say(protectedFrame(how)); }

    CipherPhase phase() const { return link.status().cipher.phase; }
    bool isLocked() const { return locked().isVisible(); }
    LockedPage &locked() const { return *window.findChild<LockedPage *>(); }
    KeyDialog &dialog() const { return *window.findChild<KeyDialog *>(); }
    QString power() const { return window.findChild<PowerGauge *>()->text(); }
    QStringList kept() const { return window.findChild<KeyCard *>()->text(); }
    void click(const char *button) const
    {
        window.findChild<QAbstractButton *>(QLatin1String(button))->click();
    }
    void type(const char *field, const QByteArray &key) const
    {
        auto *edit = window.findChild<QWidget *>(QLatin1String(field))->findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, hexOf(key));
    }
    void enterKey(const QByteArray &key) const
    {
        if (!dialog().isVisible())
            click("enterKey");
        type("encryptionKey", key);
        click("tryKeys");
    }

    QSettings settings;
    LinkMemory memory{settings};
    ReaderLink link{memory};
    KeyStore store;
    MainWindow window;
    KeyHandover handover{link, store, window.keyDesk()};
    ByteFeed *feed = nullptr;
};

QByteArray logged;
void noteMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

/// Everything a widget tells of itself and shows; a field shows another text than it has.
QString wordsOf(const QWidget &widget)
{
    QStringList words{widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(),
                      widget.toolTip(),     widget.statusTip(),      widget.whatsThis(),
                      widget.objectName()};
    const bool isField = qobject_cast<const QLineEdit *>(&widget);
    words += widget.property(isField ? "displayText" : "text").toString();
    words += widget.property("placeholderText").toString();
    for (const QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        words += wordsOf(*child);
    return words.join(u'\n');
}

} // namespace

class tst_KeyHandover : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const Protection m_right;
    const QByteArray m_wrong = QByteArray(16, '\x11');

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void asksForTheKeyAndGoesOnWithIt()
    {
        KeychainLife life;
        const Program program(m_folder->path(), life);
        program.feed->say(protectedFrame());
        QVERIFY(program.isLocked());
        QVERIFY(program.locked().text().startsWith("The meter encrypts its messages"));
        program.enterKey(m_right.encryptionKey);
        QVERIFY(program.dialog().text().contains("Waiting for the meter's next message"));
        program.feed->say(protectedFrame());
        QVERIFY(!program.isLocked());
        QCOMPARE(program.power(), QStringLiteral("1.32 kW from the grid"));
        QVERIFY(program.dialog().text().startsWith("The key fits"));
        QTRY_VERIFY(program.dialog().text().contains("in the keychain of this computer"));
        QCOMPARE(life.entries.size(), 1);
        QCOMPARE(program.kept(), QStringList{"4B414D4501ABF43F, in the keychain of this computer"});
    }

    void anOpenStreamNeverAsks()
    {
        KeychainLife life;
        const Program program(m_folder->path(), life);
        program.feed->say(aidonList1());
        QVERIFY(!program.isLocked());
        QCOMPARE(life.asked, 0);
    }

    void keepsNoKeyThatDoesNotFit()
    {
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.hear();
        program.enterKey(m_wrong);
        program.hear();
        QVERIFY(program.dialog().text().contains("The key does not fit this meter"));
        QVERIFY(program.locked().text().startsWith("The key does not fit this meter"));
        QVERIFY(program.store.keptKeys().isEmpty());
        program.enterKey(m_right.encryptionKey);
        program.hear();
        QTRY_COMPARE(program.store.keptKeys().size(), 1);
        QCOMPARE(life.asked, 1);
    }

    void theNextStartAsksNothing_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("from the keychain") << true;
        QTest::newRow("from the file") << false;
    }
    void theNextStartAsksNothing()
    {
        QFETCH(bool, hasKeychain);
        KeychainLife life;
        life.mood = hasKeychain ? KeychainLife::Mood::Willing : KeychainLife::Mood::Refusing;
        {
            Program first(m_folder->path(), life);
            first.hear();
            first.enterKey(m_right.encryptionKey);
            first.hear();
            if (!hasKeychain) {
                QTRY_VERIFY(first.dialog().text().contains("Where shall HanScope keep the key?"));
                first.click("keepInFile");
            }
            QTRY_COMPARE(first.store.keptKeys().size(), 1);
        }
        Program next(m_folder->path(), life);
        next.hear();
        QTRY_COMPARE(next.phase(), CipherPhase::KeyUntried);
        next.hear();
        QCOMPARE(next.phase(), CipherPhase::Deciphered);
        QVERIFY(!next.isLocked());
        QVERIFY(!next.dialog().isVisible());
    }

    void whatIsNotKeptLastsForTheSession()
    {
        KeychainLife life;
        life.mood = KeychainLife::Mood::Refusing;
        {
            Program program(m_folder->path(), life);
            program.hear();
            program.enterKey(m_right.encryptionKey);
            program.hear();
            QTRY_VERIFY(program.dialog().text().contains("Where shall HanScope keep the key?"));
            program.click("keepInSession");
            QVERIFY(program.dialog().text().contains("until it quits"));
            program.listen(); // the reader is chosen anew
            program.hear();
            program.hear();
            QCOMPARE(program.phase(), CipherPhase::Deciphered);
        }
        Program next(m_folder->path(), life);
        next.hear();
        QCOMPARE(next.phase(), CipherPhase::KeyMissing);
    }

    void saysThatAKeptKeyFitsNoMore()
    {
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.hear();
        program.enterKey(m_right.encryptionKey);
        program.hear();
        QTRY_COMPARE(program.store.keptKeys().size(), 1);
        Protection changed;
        changed.encryptionKey = m_wrong;
        for (int i = 0; i < 3; ++i)
            program.hear(changed);
        QCOMPARE(program.phase(), CipherPhase::KeyWrong);
        program.dialog().reject();
        program.enterKey(m_wrong);
        program.hear(changed);
        QCOMPARE(program.phase(), CipherPhase::Deciphered);
    }

    void cancellingBringsBackWhatWasThere()
    {
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.store.keep(keysOfMeter({}), KeyPlace::File);
        program.hear();
        program.hear();
        QCOMPARE(program.phase(), CipherPhase::Deciphered);
        program.window.keyDesk().askForKey();
        program.enterKey(m_wrong);
        program.hear();
        QCOMPARE(program.phase(), CipherPhase::KeyWrong);
        program.click("cancelKeys");
        program.hear();
        QCOMPARE(program.phase(), CipherPhase::Deciphered);
    }

    void openingAndCancellingChangesNothing()
    {
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.store.keep(keysOfMeter({}), KeyPlace::File);
        program.hear();
        program.hear();
        program.window.keyDesk().askForKey();
        program.click("cancelKeys");
        QCOMPARE(program.phase(), CipherPhase::Deciphered);
    }

    void forgettingLocksAtOnce()
    {
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.hear();
        program.enterKey(m_right.encryptionKey);
        program.hear();
        QTRY_COMPARE(program.kept().size(), 1);
        program.click("closeKeys");
        program.click("forget");
        program.click("forget");
        QCOMPARE(program.phase(), CipherPhase::KeyMissing);
        QVERIFY(program.kept().isEmpty());
        program.hear();
        QCOMPARE(program.phase(), CipherPhase::KeyMissing);
        QTRY_VERIFY(life.entries.isEmpty());
    }

    void asksTheKeychainAgain()
    {
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.store.keep(keysOfMeter({}), KeyPlace::Keychain);
        QTRY_COMPARE(program.kept().size(), 1);
        life.mood = KeychainLife::Mood::Refusing;
        program.hear();
        QTRY_VERIFY(program.locked().text().contains("the keychain does not give it"));
        life.mood = KeychainLife::Mood::Willing;
        program.click("searchAgain");
        QTRY_COMPARE(program.phase(), CipherPhase::KeyUntried);
    }

    void anotherMeterGetsItsOwnKey()
    {
        Protection other;
        other.systemTitle = QByteArray::fromHex("4C475A1234567890");
        other.encryptionKey = m_wrong;
        KeychainLife life;
        Program program(m_folder->path(), life);
        program.store.keep(keysOfMeter({}), KeyPlace::File);
        program.store.keep(keysOfMeter(other), KeyPlace::File);
        program.hear();
        program.hear();
        QCOMPARE(program.phase(), CipherPhase::Deciphered);
        for (int i = 0; i < 4; ++i)
            program.hear(other);
        QCOMPARE(program.phase(), CipherPhase::Deciphered);
        QCOMPARE(systemTitleHex(program.link.status().cipher.systemTitle), std::string("4C475A1234567890"));
    }

    void theKeyIsToldToNobody()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.*=false"));
        logged.clear();
        const auto before = qInstallMessageHandler(noteMessage);
        QString words;
        {
            KeychainLife life;
            Program program(m_folder->path(), life);
            program.hear();
            program.enterKey(m_wrong);
            program.type("authenticationKey", m_right.authenticationKey);
            words += wordsOf(program.window);
            program.hear();
            words += wordsOf(program.window);
            program.enterKey(m_right.encryptionKey);
            program.hear();
            words += wordsOf(program.window);
            QTRY_COMPARE(life.entries.size(), 1);
            program.window.openPage(MainWindow::Settings);
            words += wordsOf(program.window);
            life.mood = KeychainLife::Mood::Refusing;
            program.listen();
            program.hear();
            QTRY_VERIFY(program.locked().text().contains("the keychain does not give it"));
            words += wordsOf(program.window);
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});

        QByteArray told = logged + words.toUtf8();
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            told += file.fileName().toUtf8() + file.readAll();
        }
        QVERIFY(told.contains("rejected:") && told.contains("4B414D4501ABF43F")); // all of it was read
        for (const QByteArray &key : {m_right.encryptionKey, m_right.authenticationKey, m_wrong}) {
            QVERIFY(!told.contains(key));
            QVERIFY(!told.toUpper().contains(hexOf(key).toLatin1()));
            QVERIFY(!told.contains(key.toBase64()));
        }
    }
};

QTEST_MAIN(tst_KeyHandover)

#include "tst_keyhandover.moc"
