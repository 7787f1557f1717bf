// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"
#include "tests/support/protectedapdu.h"

#include <QTest>

using namespace hanscope::test;

namespace
{

const QByteArray list1 = QByteArray::fromHex("0F40000000090C07E1090C0217122AFF80000002010600000528");
const QString key = QString::fromLatin1(Protection().encryptionKey.toHex());
const QString authKey = QString::fromLatin1(Protection().authenticationKey.toHex());
const QString otherKey = QStringLiteral("F00102030405060708090A0B0C0D0E0F");

/// One ciphered message a line, as `decode` takes them without frame.
QByteArray linesOf(const QList<QByteArray> &messages)
{
    QByteArray lines;
    for (const QByteArray &message : messages)
        lines += message.toHex(' ') + '\n';
    return lines;
}

QByteArray messageWith(quint32 counter)
{
    Protection how;
    how.counter = counter;
    return protectedApdu(list1, how);
}

QStringList wordsOf(const CliRun &run, const char *name)
{
    QStringList words;
    for (const QJsonObject &object : run.objects())
        words += object[QLatin1StringView(name)].toString();
    return words;
}

} // namespace

/// Ciphered messages as a user of hanscope-cli meets them.
class tst_CliCiphering : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("HANSCOPE_KEY");
        qunsetenv("HANSCOPE_AUTH_KEY");
    }

    void keysComeFromOptionsOrTheEnvironment()
    {
        const QByteArray input = linesOf({messageWith(1)});
        const CliRun byOption = runCli({"decode", "--key", key, "--auth-key", authKey, "-"}, input);
        QCOMPARE(byOption.exitStatus, 0);
        QCOMPARE(wordsOf(byOption, "tag"), QStringList{"good"});
        qputenv("HANSCOPE_KEY", key.toLatin1());
        QCOMPARE(wordsOf(runCli({"decode", "-"}, input), "tag"), QStringList{"unchecked"});
        qputenv("HANSCOPE_AUTH_KEY", authKey.toLatin1());
        const CliRun byEnvironment = runCli({"decode", "-"}, input);
        QCOMPARE(byEnvironment.out, byOption.out);
        // What stands on the command line comes first.
        QCOMPARE(wordsOf(runCli({"decode", "--key", otherKey, "-"}, input), "reason"),
                 QStringList{"wrong-key"});
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no key") << QStringList{} << "encrypted";
        QTest::newRow("wrong key") << QStringList{"--key", otherKey} << "wrong-key";
        QTest::newRow("wrong authentication key")
            << QStringList{"--key", key, "--auth-key", otherKey} << "tag";
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, reason);
        const CliRun run
            = runCli(QStringList{"decode"} + options + QStringList{"-"}, linesOf({messageWith(7)}));
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.objects().size(), 1);
        const QJsonObject object = run.objects()[0];
        QCOMPARE(object[u"status"].toString(), QStringLiteral("encrypted"));
        QCOMPARE(object[u"reason"].toString(), reason);
        QCOMPARE(object[u"systemTitle"].toString(), QStringLiteral("4B414D4501ABF43F"));
        QCOMPARE(object[u"securityControl"].toString(), QStringLiteral("30"));
        QCOMPARE(object[u"invocationCounter"].toInt(), 7);
        QVERIFY(!object.contains(u"values") && !object.contains(u"tag"));
    }

    void marksReplayedMessages_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("status");
        QTest::newRow("without key") << QStringList{} << "encrypted";
        QTest::newRow("with keys") << QStringList{"--key", key, "--auth-key", authKey} << "decoded";
    }
    void marksReplayedMessages()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, status);
        const CliRun run = runCli(
            QStringList{"decode"} + options + QStringList{"-"},
            linesOf({messageWith(4), messageWith(5), messageWith(5), messageWith(2), messageWith(9)}));
        QCOMPARE(wordsOf(run, "counterStep"),
                 (QStringList{"first", "next", "repeated", "fallen", "skipped"}));
        QCOMPARE(wordsOf(run, "status"), QStringList(5, status));
    }

    void theTableTellsWhatIsWrong()
    {
        const QByteArray input = linesOf({messageWith(4), messageWith(4)});
        const auto lines = [&input](const QStringList &options) {
            return runCli(QStringList{"decode", "--format", "table"} + options + QStringList{"-"}, input)
                .out.split('\n');
        };
        const auto locked = lines({});
        QVERIFY(locked[1].contains("encrypted: The message is encrypted. System title 4B414D4501ABF43F, "
                                   "security control 30, counter 4 ("));
        QVERIFY(!locked[1].contains("repeated"));
        QVERIFY(locked[2].endsWith("counter repeated"));
        QVERIFY(lines({"--key", otherKey})[1].contains("The key does not fit this meter."));
        const auto open = lines({"--key", key});
        QVERIFY(open[1].contains("1320"));
        QVERIFY(open[2].contains("1320") && open[2].endsWith("counter repeated"));
    }

    void aSystemTitleCanBeGiven()
    {
        const Protection how;
        const QByteArray body = QByteArray(1, '\0') + withLength(securedText(list1, how));
        const QByteArray telegram = "/EGM5G35\r\n\r\n" + body + "!\r\n";
        const QString title = QString::fromLatin1(how.systemTitle.toHex());
        QCOMPARE(wordsOf(runCli({"decode", "--key", key, "-"}, telegram), "reason"),
                 QStringList{"system-title"});
        const CliRun run = runCli({"decode", "--key", key, "--system-title", title, "-"}, telegram);
        QCOMPARE(wordsOf(run, "status"), QStringList{"decoded"});
        for (const QString &none : {title.chopped(1), title + u'0', QString(title).replace(0, 1, u'x')}) {
            const CliRun refused = runCli({"decode", "--key", key, "--system-title", none, "-"}, telegram);
            QCOMPARE(refused.exitStatus, 2);
        }
        QCOMPARE(runCli({"decode", "--system-title", title, "-"}, telegram).exitStatus, 2);
    }

    void keysAreWrittenNowhere_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("JSON") << QStringList{"--key", key, "--auth-key", authKey};
        QTest::newRow("table") << QStringList{"--format", "table", "--key", key, "--auth-key", authKey};
        QTest::newRow("none, a digit missing") << QStringList{"--key", key.chopped(1), "--auth-key", authKey};
        QTest::newRow("none, a letter wrong")
            << QStringList{"--key", key, "--auth-key", authKey.chopped(1) + u'x'};
    }
    void keysAreWrittenNowhere()
    {
        QFETCH(QStringList, options);
        const CliRun run
            = runCli(QStringList{"decode"} + options + QStringList{"-"}, linesOf({messageWith(1)}));
        QVERIFY(run.exitStatus >= 0);
        const QByteArray all = (run.out + run.err).toLower();
        QVERIFY(!all.contains(key.chopped(1).toLatin1()));
        QVERIFY(!all.contains(authKey.chopped(1).toLatin1()));
    }
};

QTEST_GUILESS_MAIN(tst_CliCiphering)
#include "tst_cliciphering.moc"
