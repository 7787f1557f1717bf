// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionwriter.h"
#include "tests/support/cli.h"
#include "tests/support/exampleframes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime noon = sys_days{2025y / June / 11} + hours{10};

Bytes bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
}

} // namespace

class tst_CliAnonymise : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString from() const { return m_folder->filePath(QStringLiteral("a.hanscope")); }
    QString to() const { return m_folder->filePath(QStringLiteral("b.hanscope")); }

    void writeSession(const QByteArray &bytes) const
    {
        auto writer = SessionWriter::create(from().toStdString());
        QVERIFY(writer);
        writer->add(noon, SessionNote{"ovnen på"});
        writer->add(noon + 1s, bytesOf(bytes));
    }
    QList<QJsonObject> decoded(const QString &path) const
    {
        return test::runCli({QStringLiteral("decode"), path}).objects();
    }
    test::CliRun anonymise(const QStringList &options = {}) const
    {
        return test::runCli(QStringList{QStringLiteral("anonymise"), from(), QStringLiteral("--out"), to()}
                            + options);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void changesTheNumberAndNothingElse()
    {
        writeSession(test::kaifaList3());
        const auto run = anonymise();
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.err.contains("1 messages anonymised"), run.err.constData());
        auto before = decoded(from());
        auto after = decoded(to());
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0][u"note"].toString(), QStringLiteral("ovnen på"));
        QCOMPARE(before[1][u"meterId"].toString(), QStringLiteral("6970631402055385"));
        QVERIFY(after[1][u"meterId"] != before[1][u"meterId"]);
        for (QJsonObject *object : {&before[1], &after[1]}) {
            object->remove(QStringLiteral("meterId"));
            object->remove(QStringLiteral("file"));
        }
        QCOMPARE(after[1], before[1]);
        QCOMPARE(QFile::permissions(to()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void movesTimesAndDropsNotes()
    {
        writeSession(test::kaifaList3());
        QCOMPARE(anonymise({QStringLiteral("--move-time"), QStringLiteral("--drop-notes")}).exitStatus, 0);
        const auto after = decoded(to());
        QCOMPARE(after.size(), 1);
        QVERIFY(!after[0][u"receivedAt"].toString().startsWith(u"2025-06-11"));
        QVERIFY(after[0][u"receivedAt"].toString().endsWith(u"T10:00:01.000Z"));
        QVERIFY(!after[0][u"clock"].toString().startsWith(u"2022-10-30"));
        QVERIFY(after[0][u"clock"].toString().endsWith(u"T12:00:10"));
    }
    void tellsWhatIsNotHandedOn()
    {
        writeSession(test::kaifaList3().first(60));
        const auto run = anonymise();
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains("1 damaged pieces"), run.err.constData());
    }
    void writesOverNothing()
    {
        writeSession(test::kaifaList3());
        QCOMPARE(anonymise().exitStatus, 0);
        const auto run = anonymise();
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains("b.hanscope: cannot be written"), run.err.constData());
    }
    void saysWhatItNeeds()
    {
        const auto run = test::runCli({QStringLiteral("anonymise"), QStringLiteral("x")});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.err.contains("--out"));
        QCOMPARE(anonymise().exitStatus, 2); // there is no such session
        QVERIFY(!QFile::exists(to()));
        QCOMPARE(test::runCli({QStringLiteral("anonymise"), QStringLiteral("--help")}).exitStatus, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CliAnonymise)
#include "tst_clianonymise.moc"
