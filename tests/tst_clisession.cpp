// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionfile.h"
#include "core/session/sessionwriter.h"
#include "tests/support/cli.h"
#include "tests/support/exampleframes.h"
#include "tests/support/ptypair.h"

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

/// A hanscope-cli record that runs until it is told to end.
class Recorder
{
public:
    Recorder(const QString &port, const QString &file, const QTemporaryDir &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(
            QStringLiteral(HANSCOPE_CLI),
            {QStringLiteral("record"), QStringLiteral("--port"), port, QStringLiteral("--out"), file});
    }
    ~Recorder() { end(); }
    Q_DISABLE_COPY_MOVE(Recorder)

    int end()
    {
        m_process.terminate();
        return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }
    QByteArray said() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

/// Whether the recorder has opened the port: its reader is in the file.
bool hasReader(const QString &path)
{
    bool found = false;
    const auto session = SessionFile::open(path.toStdString());
    if (!session)
        return false;
    session->forEach(
        [&](const SessionRecord &record) {
            found = found || (record.event && std::holds_alternative<SerialDevice>(*record.event));
        },
        [](const SessionError &) {});
    return found;
}

std::size_t bytesIn(const QString &path)
{
    std::size_t bytes = 0;
    if (const auto session = SessionFile::open(path.toStdString()))
        session->forEach([&](const SessionRecord &record) { bytes += record.bytes.size(); },
                         [](const SessionError &) {});
    return bytes;
}

} // namespace

class tst_CliSession : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("a.hanscope")); }

    void writeSession() const
    {
        auto writer = SessionWriter::create(path().toStdString());
        QVERIFY(writer);
        writer->add(noon, RecordedBy{"test"});
        const QByteArray first = test::kaifaList1();
        writer->add(noon + 1s, bytesOf(first.first(7)));
        writer->add(noon + 1s + 30ms, bytesOf(first.sliced(7)));
        writer->add(noon + 2s, SessionNote{"ovnen på"});
        writer->add(noon + 40s, bytesOf(test::kaifaList3())); // in another block
        writer->add(noon + 41s, bytesOf(first.first(9)));
        writer->add(noon + 42s, ReaderGone{"unplugged"});
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void decodesASession()
    {
        writeSession();
        const auto run = test::runCli({QStringLiteral("decode"), path()});
        QCOMPARE(run.exitStatus, 1); // a frame was cut
        const auto said = run.objects();
        QCOMPARE(said.size(), 5);
        QCOMPARE(said[0][u"list"].toString(), QStringLiteral("list1"));
        QCOMPARE(said[0][u"receivedAt"].toString(), QStringLiteral("2025-06-11T10:00:01.030Z"));
        QCOMPARE(said[1][u"note"].toString(), QStringLiteral("ovnen på"));
        QCOMPARE(said[2][u"list"].toString(), QStringLiteral("list3"));
        QCOMPARE(said[2][u"offset"].toInt(), int(test::kaifaList1().size()));
        QCOMPARE(said[3][u"status"].toString(), QStringLiteral("incomplete"));
        QCOMPARE(said[4][u"gone"].toString(), QStringLiteral("unplugged"));
    }
    void saysTheSameAsOfTheBareBytes()
    {
        writeSession();
        const QByteArray bare = test::kaifaList1() + test::kaifaList3() + test::kaifaList1().first(9);
        const auto plain = test::runCli({QStringLiteral("decode"), QStringLiteral("-")}, bare).objects();
        QList<QJsonObject> told;
        for (QJsonObject object : test::runCli({QStringLiteral("decode"), path()}).objects()) {
            object.remove(QStringLiteral("receivedAt"));
            object[QStringLiteral("file")] = QStringLiteral("-");
            if (object.contains(u"status"))
                told += object;
        }
        QCOMPARE(told, plain);
    }
    void decodesWhatIsLeft()
    {
        writeSession();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100); // within the first block
        file.write("damage");
        file.close();
        const auto run = test::runCli({QStringLiteral("decode"), path()});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains("damaged"), run.err.constData());
        QCOMPARE(run.objects().first()[u"list"].toString(), QStringLiteral("list3"));
    }
    void recordsWhatComes()
    {
        test::PtyPair pty;
        if (!pty.isOpen())
            QSKIP("no pseudo terminals here");
        Recorder recorder(pty.path(), path(), *m_folder);
        QVERIFY(QTest::qWaitFor([&] { return hasReader(path()); }, 20'000));
        const QByteArray frames = test::kaifaList1().repeated(40);
        QVERIFY(QTest::qWaitFor([&] { return pty.write(frames) && bytesIn(path()) > 0; }, 20'000));
        QCOMPARE(recorder.end(), 0);
        QVERIFY(recorder.said().contains("good frames"));
        const auto said = test::runCli({QStringLiteral("decode"), path()}).objects();
        QVERIFY(said.size() > 100);
        for (const QJsonObject &object : said.first(100))
            QCOMPARE(object[u"list"].toString(), QStringLiteral("list1"));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void recordsNothingOverAnything()
    {
        writeSession();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto run = test::runCli({QStringLiteral("record"), QStringLiteral("--port"),
                                       QStringLiteral("/dev/null"), QStringLiteral("--out"), path()});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains("File exists"), run.err.constData());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
    void saysWhatItNeeds()
    {
        const auto run
            = test::runCli({QStringLiteral("record"), QStringLiteral("--port"), QStringLiteral("x")});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.err.contains("--out"));
        QCOMPARE(test::runCli({QStringLiteral("record"), QStringLiteral("--help")}).exitStatus, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CliSession)
#include "tst_clisession.moc"
