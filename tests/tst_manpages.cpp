// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace hanscope::test;

namespace
{

const QString folder = QStringLiteral(HANSCOPE_SOURCE_DIR "/resources/man/");

QString read(const QString &page)
{
    QFile file(folder + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands under `heading` up to the next one; all of it without a heading.
QString sectionOf(const QString &page, const QString &heading)
{
    if (heading.isEmpty())
        return page;
    const qsizetype begin = page.indexOf(QStringLiteral(".Sh %1\n").arg(heading));
    return begin < 0 ? QString() : page.mid(begin, page.indexOf(QLatin1String("\n.Sh "), begin) - begin);
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList names;
    const QRegularExpression option(pattern);
    for (auto match = option.globalMatch(text); match.hasNext();)
        names += match.next().captured(1);
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList optionsOfHelp(const QString &text)
{
    return found(text, QStringLiteral(R"(--([a-z][a-z-]*))"));
}

QStringList optionsOfPage(const QString &text)
{
    return found(text, QStringLiteral(R"(\bFl -([a-z][a-z-]*))"));
}

} // namespace

/// What the programs can do and what their manual pages say are the same.
class TestManPages : public QObject
{
    Q_OBJECT
private slots:
    void everyOptionIsThere_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"anonymise", "check", "decode", "export", "record", "simulate"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyOptionIsThere()
    {
        QFETCH(QString, command);
        const CliRun run = runCli({command, QStringLiteral("--help")});
        QCOMPARE(run.exitStatus, 0);
        const QStringList told = optionsOfHelp(QString::fromUtf8(run.out));
        QVERIFY(told.size() > 2);
        const QString section = sectionOf(read(QStringLiteral("hanscope-cli.1")), command.toUpper());
        QCOMPARE(optionsOfPage(section), told);
    }

    void everyCommandIsThere()
    {
        const QString usage = QString::fromUtf8(runCli({QStringLiteral("--help")}).out);
        const QString page = read(QStringLiteral("hanscope-cli.1"));
        const QStringList commands = found(usage, QStringLiteral(R"((?m)^  ([a-z]+)  )"));
        QVERIFY(commands.size() > 4);
        for (const QString &command : commands)
            QVERIFY2(!sectionOf(page, command.toUpper()).isEmpty(), qPrintable(command));
    }

    /// Names that an option takes: "  bad-checksum        one bit flips".
    void everyFaultIsThere()
    {
        const CliRun run = runCli({QStringLiteral("simulate"), QStringLiteral("--help")});
        const QString section = sectionOf(read(QStringLiteral("hanscope-cli.1")), QStringLiteral("SIMULATE"));
        const QStringList lines
            = found(QString::fromUtf8(run.out), QStringLiteral(R"((?m)^ +([a-z0-9][a-z0-9, -]*?)(  | \())"));
        QVERIFY(lines.size() > 20);
        for (const QString &line : lines) {
            for (const QString &name : line.split(QStringLiteral(", ")))
                QVERIFY2(section.contains(QRegularExpression(QStringLiteral("Cm .*\\b%1\\b").arg(name))),
                         qPrintable(name));
        }
    }

    void optionsOfTheWindow()
    {
        QProcess window;
        window.start(QStringLiteral(HANSCOPE_WINDOW), {QStringLiteral("--help")});
        QVERIFY(window.waitForFinished());
        const QStringList told = optionsOfHelp(QString::fromUtf8(window.readAllStandardOutput()));
        QVERIFY(told.contains(QStringLiteral("demo")));
        QCOMPARE(optionsOfPage(read(QStringLiteral("hanscope.1"))), told);
    }

    void areWellFormed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("hanscope") << QStringLiteral("hanscope.1");
        QTest::newRow("hanscope-cli") << QStringLiteral("hanscope-cli.1");
    }
    void areWellFormed()
    {
        QFETCH(QString, page);
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("there is no groff here");
        QProcess groff;
        groff.start(QStringLiteral("groff"),
                    {QStringLiteral("-mandoc"), QStringLiteral("-Kutf8"), QStringLiteral("-Tutf8"),
                     QStringLiteral("-ww"), QStringLiteral("-z"), folder + page});
        QVERIFY(groff.waitForFinished());
        QCOMPARE(groff.readAllStandardError(), QByteArray());
        QCOMPARE(groff.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
