// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/keyfile.h"
#include "core/io/ownerfile.h"
#include "tests/support/keynames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace hanscope;

namespace
{

MeterKeys keysOf(const char *title, bool both)
{
    MeterKeys keys;
    keys.systemTitle = *systemTitleFromHex(title);
    keys.encryption.fill(0x1F);
    keys.encryption[0] = std::uint8_t(title[15]);
    if (both)
        keys.authentication = CipherKey{0xD0, 0xD1};
    return keys;
}

const std::vector<MeterKeys> twoMeters{keysOf("4B414D4501ABF43F", true), keysOf("4C475A1234567890", false)};

/// The rights of a file or folder, as chmod writes them.
int rightsOf(const QString &path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

void writePlainly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_parent; ///< of the folder of the file
    QString m_folder;
    QString m_path;
    mode_t m_mask = 0;

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_parent = m_directory->filePath(QStringLiteral("share"));
        m_folder = m_parent + QStringLiteral("/hanscope");
        m_path = m_folder + QStringLiteral("/meter-keys");
        m_mask = ::umask(0); // every right that is not asked for is given
    }
    void cleanup()
    {
        ::umask(m_mask);
        m_directory.reset();
    }

    void roundTrip()
    {
        KeyFile file(m_path);
        QCOMPARE(file.read().value().size(), std::size_t(0));
        QCOMPARE(file.write(twoMeters), KeyReport());
        QVERIFY(file.read().value() == twoMeters);
        QCOMPARE(file.write({}), KeyReport());
        QVERIFY(file.read().value().empty());
    }

    void onlyItsOwnerMayReadIt()
    {
        QVERIFY(!writeOwnerFile(m_path, "first"));
        QCOMPARE(rightsOf(m_path), 0600);
        QCOMPARE(rightsOf(m_folder), 0700);
        QVERIFY(!writeOwnerFile(m_path, "second"));
        QCOMPARE(rightsOf(m_path), 0600);
        QCOMPARE(readOwnerFile(m_path).value(), QByteArray("second"));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{QStringLiteral("meter-keys")});
    }

    void rightsOfOthersAreTakenBack()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QCOMPARE(rightsOf(m_folder), 0777);
        QVERIFY(!writeOwnerFile(m_path, "secret"));
        QCOMPARE(rightsOf(m_folder), 0700);
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
        QCOMPARE(readOwnerFile(m_path).value(), QByteArray("secret"));
        QCOMPARE(rightsOf(m_path), 0600);
    }

    void aLinkIsNotFollowed()
    {
        const QString target = m_directory->filePath(QStringLiteral("elsewhere"));
        writePlainly(target, "theirs");
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(QFile::link(target, m_path));
        QCOMPARE(readOwnerFile(m_path).error(), std::make_error_code(std::errc::operation_not_permitted));
        QVERIFY(!writeOwnerFile(m_path, "ours")); // in place of the link
        QCOMPARE(readOwnerFile(m_path).value(), QByteArray("ours"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("theirs"));
    }

    void aLinkInPlaceOfTheNewFileIsNotFollowed()
    {
        const QString target = m_directory->filePath(QStringLiteral("trap"));
        writePlainly(target, "theirs");
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(QFile::link(target, m_path + QStringLiteral(".new")));
        QVERIFY(!writeOwnerFile(m_path, "ours"));
        QCOMPARE(rightsOf(m_path), 0600);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("theirs"));
    }

    void aFolderInItsPlaceIsNoFile()
    {
        QVERIFY(QDir().mkpath(m_path));
        QVERIFY(writeOwnerFile(m_path, "secret"));
        QVERIFY(!readOwnerFile(m_path));
        QVERIFY2(!QFile::exists(m_path + QStringLiteral(".new")), "nothing secret is left behind");
    }

    void saysThatItCannotBeWritten()
    {
        writePlainly(m_parent, "a file where a folder should be");
        KeyFile file(m_path);
        const KeyReport report = file.write(twoMeters);
        QCOMPARE(report.trouble, KeyTrouble::FileUnwritable);
        QCOMPARE(QString::fromStdString(report.detail), qt_error_string(ENOTDIR));
    }

    void saysThatTheFolderIsNotWritable()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QDir().mkpath(m_parent));
        const QByteArray parent = QFile::encodeName(m_parent);
        QCOMPARE(::chmod(parent.constData(), 0500), 0);
        KeyFile file(m_path);
        QCOMPARE(file.write(twoMeters).trouble, KeyTrouble::FileUnwritable);
        QCOMPARE(::chmod(parent.constData(), 0700), 0);
    }

    void tellsDamage_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = QByteArray::fromStdString(keysAsText(twoMeters));
        const QByteArray head = good.first(good.indexOf('\n') + 1);
        QTest::newRow("bytes of something else") << QByteArray("\x7F"
                                                               "ELF\x02\x01");
        QTest::newRow("a form of the future") << QByteArray("hanscope meter keys 2\n");
        QTest::newRow("cut in a key") << good.chopped(5);
        QTest::newRow("cut before the last line's end") << good.chopped(1);
        QTest::newRow("an empty line") << head + "\n";
        QTest::newRow("a meter without key") << head + "4B414D4501ABF43F\n";
        QTest::newRow("a short key") << head + "4B414D4501ABF43F 00112233\n";
        QTest::newRow("three keys") << head + "4B414D4501ABF43F" + (" " + QByteArray(32, 'A')).repeated(3)
                + "\n";
        QTest::newRow("zeros after a crash") << QByteArray(200, '\0');
    }
    void tellsDamage()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!writeOwnerFile(m_path, text));
        KeyFile file(m_path);
        const auto read = file.read();
        QVERIFY(!read);
        QCOMPARE(read.error().trouble, KeyTrouble::FileDamaged);
        const QString aside = file.setAside();
        QCOMPARE(aside, m_path + QStringLiteral(".damaged-1"));
        QCOMPARE(readOwnerFile(aside).value(), text);
        QCOMPARE(rightsOf(aside), 0600);
        QVERIFY(file.read().value().empty());
    }

    void setsAsideWithoutOverwriting()
    {
        for (const char *number : {"1", "2", "3"}) {
            QVERIFY(!writeOwnerFile(m_path, number));
            QCOMPARE(KeyFile(m_path).setAside(),
                     m_path + QStringLiteral(".damaged-") + QLatin1String(number));
        }
        QCOMPARE(readOwnerFile(m_path + QStringLiteral(".damaged-1")).value(), QByteArray("1"));
    }

    void readsWhatAnEditorLeft()
    {
        QVERIFY(!writeOwnerFile(m_path, ""));
        QVERIFY(KeyFile(m_path).read().value().empty());
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
