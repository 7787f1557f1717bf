// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/crc16x25.h"
#include "tests/support/cli.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/exampletelegrams.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

const QString fromStandardInput = QStringLiteral("-");

/// The data-notification of the wire's description, encrypted and authenticated, both keys
/// "MYDUMMYGLOBALKEY".
const QByteArray encryptedApdu = QByteArray::fromHex(
    "DB082F192291991641033B30000001E5025CE9D2271FD78BE8C204211A916A9D7F587E0A7A814CADEA89"
    "E9593F01F92EA8C087B5BDFDEFEAB6BECF282DFE49C08F5BE6DC8400");

QByteArray checksum(const QByteArray &bytes)
{
    Crc16X25 crc;
    crc.add(bytesOf(bytes));
    return QByteArray()
        .append(static_cast<char>(crc.value() & 0xFF))
        .append(static_cast<char>(crc.value() >> 8));
}

/// An HDLC frame with a Kamstrup meter's addresses.
QByteArray framed(const QByteArray &information)
{
    const auto length = 2 + 2 + 1 + 2 + information.size() + 2;
    QByteArray frame;
    frame.append(static_cast<char>(0xA0 | length >> 8)).append(static_cast<char>(length & 0xFF));
    frame += QByteArray::fromHex("2B2113");
    frame += checksum(frame);
    frame += information;
    frame += checksum(frame);
    return '\x7E' + frame + '\x7E';
}

/// The LLC header and the APDU of a frame with addresses of one and two bytes.
QByteArray informationOf(const QByteArray &frame)
{
    return frame.mid(9, frame.size() - 9 - 3);
}

CliRun decode(const QByteArray &input, const QStringList &options = {})
{
    return runCli(QStringList{QStringLiteral("decode")} + options + QStringList{fromStandardInput}, input);
}

QStringList wordsOf(const CliRun &run, QLatin1StringView key)
{
    QStringList words;
    for (const QJsonObject &object : run.objects())
        words += object[key].toString();
    return words;
}

} // namespace

class tst_CliDecode : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryKey()
    {
        const CliRun run = decode(kaifaList3());
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.exitStatus, 0);
        const QByteArray expected
            = R"({"file":"-","offset":0,"length":156,"framing":"hdlc","status":"decoded","vendor":"Kaifa",)"
              R"("list":"list3","listId":"KFM_001","meterId":"6970631402055385","meterType":"MA304H4",)"
              R"("clock":"2022-10-30T12:00:10","pushTime":"2022-10-30T12:00:10","values":{)"
              R"("1-0:1.7.0":{"value":"2512","unit":"W"},"1-0:2.7.0":{"value":"0","unit":"W"},)"
              R"("1-0:3.7.0":{"value":"0","unit":"var"},"1-0:4.7.0":{"value":"233","unit":"var"},)"
              R"("1-0:31.7.0":{"value":"1.490","unit":"A"},"1-0:51.7.0":{"value":"7.733","unit":"A"},)"
              R"("1-0:71.7.0":{"value":"1.774","unit":"A"},"1-0:32.7.0":{"value":"239.7","unit":"V"},)"
              R"("1-0:52.7.0":{"value":"239.0","unit":"V"},"1-0:72.7.0":{"value":"240.3","unit":"V"},)"
              R"("1-0:1.8.0":{"value":"100395290","unit":"Wh"},"1-0:2.8.0":{"value":"0","unit":"Wh"},)"
              R"("1-0:3.8.0":{"value":"216716","unit":"varh"},"1-0:4.8.0":{"value":"7012177","unit":"varh"}}})"
              "\n";
        QCOMPARE(run.out, expected);
    }
    void leavesOutWhatIsAbsent()
    {
        const CliRun run = decode(aidonList1());
        const QByteArray expected
            = R"({"file":"-","offset":0,"length":44,"framing":"hdlc","status":"decoded","vendor":"Aidon",)"
              R"("list":"list1","values":{"1-0:1.7.0":{"value":"733","unit":"W"}}})"
              "\n";
        QCOMPARE(run.out, expected);
    }
    void readsTelegramsAsTheyAre()
    {
        const CliRun run = decode("\r\n" + p1Telegram());
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.objects().value(0)[u"framing"].toString(), QStringLiteral("p1"));
        QCOMPARE(decode("// a comment\n" + aidonList1().toHex()).exitStatus, 0);
    }
    void deviationIsThatOfTheClockOrOfThePushTime()
    {
        QCOMPARE(decode(aidonList3()).objects().value(0)[u"deviationMinutes"], QJsonValue(0));
        QByteArray pushed = informationOf(kaifaList1());
        QCOMPARE(pushed.mid(19, 2), QByteArray::fromHex("8000"));
        pushed.replace(19, 2, QByteArray::fromHex("FFC4"));
        const QJsonObject object = decode(framed(pushed)).objects().value(0);
        QCOMPARE(object[u"deviationMinutes"], QJsonValue(-60));
        QVERIFY(!object.contains(u"clock"));
    }

    void readsForms_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QList<qint64>>("offsets");
        const QByteArray a = aidonList1();
        const QByteArray b = aidonList3();
        const QByteArray aHex = a.toHex(' ');
        const QByteArray bHex = b.toHex(' ');
        const QList<qint64> both{0, a.size()};
        QTest::newRow("binary") << a + b << both;
        QTest::newRow("binary, one flag between frames") << a + b.mid(1) << QList<qint64>{0, a.size() - 1};
        QTest::newRow("hex, a line each") << aHex + '\n' + bHex + '\n' << both;
        QTest::newRow("hex without blanks") << a.toHex() + b.toHex() << both;
        QTest::newRow("upper case, CRLF, byte order mark") << "\xEF\xBB\xBF" + aHex.toUpper() + "\r\n"
                + bHex.toUpper() + "\r\n" << both;
        QTest::newRow("comments") << "// list 1\n" + aHex + "\n# m\xC3\xA5ler\n" + bHex + " // list 3"
                                  << both;
        QByteArray wrapped = (a + b).toHex(' ');
        for (qsizetype at = 47; at < wrapped.size(); at += 48)
            wrapped[at] = '\n';
        QTest::newRow("frames split over lines") << wrapped << both;
        QTest::newRow("frames split between lines, none at a line's start")
            << QByteArray("7e\n") + aHex.mid(3) + " 7e\n" + bHex.mid(3) << both;
        QTest::newRow("0x and commas")
            << "0x" + a.toHex(' ').replace(" ", ", 0x") + ",\n" + b.toHex(':') << both;
    }
    void readsForms()
    {
        QFETCH(QByteArray, input);
        QFETCH(QList<qint64>, offsets);
        const CliRun run = decode(input);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(wordsOf(run, QLatin1StringView("list")), (QStringList{"list1", "list3"}));
        QList<qint64> found;
        for (const QJsonObject &object : run.objects())
            found += object[u"offset"].toInteger();
        QCOMPARE(found, offsets);
        QCOMPARE(run.exitStatus, 0);
    }

    void readsBareMessages_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("with LLC header") << QByteArray("E6E700");
        QTest::newRow("without LLC header") << QByteArray();
    }
    void readsBareMessages()
    {
        QFETCH(QByteArray, prefix);
        const QByteArray first = prefix + informationOf(kaifaList1()).mid(3).toHex();
        const QByteArray second = prefix + informationOf(kaifaList3()).mid(3).toHex();
        const CliRun run
            = decode("# bare\n" + first + "\n\n" + second + '\n' + prefix + encryptedApdu.toHex());
        QCOMPARE(wordsOf(run, QLatin1StringView("status")), (QStringList{"decoded", "decoded", "encrypted"}));
        QCOMPARE(wordsOf(run, QLatin1StringView("framing")), (QStringList{"none", "none", "none"}));
        QCOMPARE(run.objects()[1][u"offset"].toInteger(), first.size() / 2);
        QCOMPARE(run.objects()[1][u"length"].toInteger(), second.size() / 2);
        QCOMPARE(run.exitStatus, 1);
    }
    void readsABareBinaryMessage()
    {
        const CliRun run = decode(informationOf(kaifaList3()));
        QCOMPARE(wordsOf(run, QLatin1StringView("list")), QStringList{"list3"});
        QCOMPARE(wordsOf(run, QLatin1StringView("framing")), QStringList{"none"});
        QCOMPARE(run.exitStatus, 0);
    }
    void readsMoreBareLinesThanAreLookedAt()
    {
        const QByteArray line = informationOf(kaifaList1()).toHex(' ') + '\n';
        const CliRun run = decode(line.repeated(5000));
        const auto objects = run.objects();
        QCOMPARE(objects.size(), 5000);
        QCOMPARE(objects.last()[u"offset"].toInteger(), 4999 * informationOf(kaifaList1()).size());
        QCOMPARE(run.exitStatus, 0);
    }
    void oneLineThatIsNoBareMessageMakesAStream()
    {
        // The second chunk of this stream begins inside the frame, with its LLC header.
        const QByteArray frame = kaifaList3();
        const CliRun run = decode(frame.mid(9).toHex(' ') + '\n' + frame.toHex(' '));
        QCOMPARE(wordsOf(run, QLatin1StringView("status")), (QStringList{"corrupt", "decoded"}));
        QCOMPARE(run.objects()[1][u"offset"].toInteger(), frame.size() - 9);
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("expected");
        const QByteArray frame = aidonList1();
        QTest::newRow("frame checksum")
            << withBitFlipped(frame, 30)
            << R"({"file":"-","offset":0,"length":44,"framing":"hdlc","status":"corrupt","reason":"fcs","errorOffset":41})";
        QTest::newRow("cut")
            << frame.first(20)
            << R"({"file":"-","offset":0,"length":20,"framing":"hdlc","status":"incomplete","reason":"cut","errorOffset":20})";
        QTest::newRow("noise")
            << QByteArray("\xFF\x00\xFF", 3)
            << R"({"file":"-","offset":0,"length":3,"framing":"none","status":"corrupt","reason":"no-opening-flag","errorOffset":0})";
        QTest::newRow("another service")
            << framed(QByteArray::fromHex("E6E700C0010000"))
            << R"({"file":"-","offset":0,"length":18,"framing":"hdlc","status":"unsupported","reason":"apdu-tag","errorOffset":11})";
        QTest::newRow("encrypted")
            << framed(QByteArray::fromHex("E6E700") + encryptedApdu)
            << R"({"file":"-","offset":0,"length":84,"framing":"hdlc","status":"encrypted","reason":"encrypted","errorOffset":11,)"
               R"("systemTitle":"2F19229199164103","securityControl":"30","invocationCounter":485,"counterStep":"first"})";
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("only comments") << QByteArray("// nothing yet\n") << QString();
    }
    void rejects()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, expected);
        for (const QByteArray &form : {input, QByteArray(input.toHex(' '))}) {
            if (input.startsWith('/') && form != input)
                continue;
            const CliRun run = decode(form);
            QCOMPARE(QString::fromUtf8(run.out).trimmed(), expected);
            QCOMPARE(run.exitStatus, 1);
        }
    }
    void noGoodFrameIsLostBehindABrokenOne()
    {
        const QByteArray frame = aidonList1();
        const CliRun run = decode(frame + withBitFlipped(frame, 30) + frame);
        QCOMPARE(wordsOf(run, QLatin1StringView("status")), (QStringList{"decoded", "corrupt", "decoded"}));
        QCOMPARE(run.exitStatus, 1);
    }

    void textOfAnyBytesIsValidJson()
    {
        QByteArray information = informationOf(kaifaList3());
        const auto at = information.indexOf("MA304H4");
        information.replace(at, 7, QByteArray("\"\\\n\x01\xE5\x7F/", 7));
        const CliRun run = decode(framed(information));
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.objects().value(0)[u"meterType"].toString(), QString::fromLatin1("\"\\\n\x01\xE5\x7F/"));
        const CliRun table = decode(framed(information), {"--format", "table"});
        QVERIFY(table.out.contains("Kaifa \"\\???\?/ 6970631402055385\n"));
    }
    void fileNamesAreValidJson()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString::fromUtf8("m\xC3\xA5ler \"1\"\t.hex"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(aidonList1().toHex());
        file.close();
        const CliRun run = runCli({"decode", path});
        QCOMPARE(run.objects().value(0)[u"file"].toString(), path);
        QCOMPARE(run.exitStatus, 0);
    }

    void tableHasAlignedColumns()
    {
        const CliRun run
            = decode(aidonList1() + kamstrupList3() + aidonList1().first(9), {"--format", "table"});
        const auto lines = run.out.split('\n');
        QCOMPARE(lines.size(), 5);
        const auto endOf = [&lines](const char *name) { return lines[0].indexOf(name) + qstrlen(name); };
        const auto ends = [&](int line, const char *name, const QByteArray &value) {
            return lines[line].first(qsizetype(endOf(name))).endsWith(' ' + value);
        };
        QVERIFY(ends(1, "import W", "733"));
        QVERIFY(ends(2, "import W", "2690"));
        QVERIFY(ends(2, "L2 V", "239"));
        QVERIFY(ends(2, "L3 A", "10.21"));
        QVERIFY(ends(2, "imported Wh", "155232510"));
        QVERIFY(lines[2].contains("2022-11-26T15:00:05  list3"));
        QVERIFY(lines[2].endsWith("Kamstrup 6841121BN243101040 5706567271589419"));
        QVERIFY(lines[3].endsWith("incomplete: The input ends inside a frame. (9 bytes)"));
        QCOMPARE(run.exitStatus, 1);
    }

    void filesAreReadInOrderAndTheWorstDecidesTheStatus()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("a.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(aidonList1());
        file.close();
        const QString missing = folder.filePath("missing.bin");
        const CliRun run = runCli({"decode", file.fileName(), missing, "-"}, kaifaList1().toHex());
        QCOMPARE(wordsOf(run, QLatin1StringView("file")), (QStringList{file.fileName(), "-"}));
        QVERIFY(run.err.contains("missing.bin: No such file"));
        QCOMPARE(run.exitStatus, 2);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QStringList &arguments, const char *message) {
            QTest::newRow(name) << arguments << QByteArray() << QByteArray(message);
        };
        row("no command", {}, "Usage:");
        row("unknown command", {"encode"}, "no command 'encode'");
        row("no file", {"decode"}, "no file given");
        row("unknown option", {"decode", "--frmat", "jsonl", "-"}, "Unknown option 'frmat'");
        row("unknown format", {"decode", "--format", "xml", "-"}, "no format 'xml'");
        row("no such file", {"decode", "/no/such/file"}, "/no/such/file: No such file");
        row("a folder", {"decode", "/"}, "/: ");
        QTest::newRow("text that is no hex") << QStringList{"decode", "-"} << QByteArray("# log\nhello\n")
                                             << QByteArray("-: line 2: 'h' is no hex digit");
        QTest::newRow("half a byte") << QStringList{"decode", "-"} << QByteArray("7EA\n")
                                     << QByteArray("-: line 1: an odd number of hex digits");
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, message);
        const CliRun run = runCli(arguments, input);
        QCOMPARE(run.exitStatus, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(message), run.err.constData());
    }
    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("all") << QStringList{"--help"} << QByteArray("decode");
        QTest::newRow("decode") << QStringList{"decode", "--help"} << QByteArray("Exit status");
        QTest::newRow("decode, short") << QStringList{"decode", "-h"} << QByteArray("--format");
        QTest::newRow("version") << QStringList{"--version"} << QByteArray("hanscope-cli ");
    }
    void helps()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, contains);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.out.contains(contains));
        QCOMPARE(run.err, QByteArray());
    }

    void answersWhileAPipeIsOpen()
    {
        // A live meter behind a pipe: its frame is told before the pipe is closed.
        QProcess process;
        process.start(QStringLiteral(HANSCOPE_CLI), {"decode", "-"});
        QVERIFY(process.waitForStarted());
        process.write(aidonList1());
        QVERIFY(process.waitForReadyRead(30'000));
        QVERIFY(process.readLine().contains("\"733\""));
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CliDecode)
#include "tst_clidecode.moc"
