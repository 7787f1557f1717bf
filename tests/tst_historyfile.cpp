// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/history/schema.h"
#include "tests/support/countedlists.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace hanscope;
using namespace std::chrono;

namespace
{

/// Some hours of a meter in the file in `folder`.
void fill(const QString &folder, hours span)
{
    HistoryFile file(folder);
    HistoryWriter writer;
    for (std::uint64_t number = 0; number < static_cast<std::uint64_t>(span.count()) * test::anHour;) {
        for (const std::uint64_t end = number + test::anHour; number < end; ++number)
            writer.add(test::countedList(number));
        const bool isWritten = writer.commit(*file.database()).has_value();
        QVERIFY2(isWritten, qPrintable(file.database()->failure().value_or(HistoryFailure{}).detail));
    }
}

/// How many of the first `span` hours the file in `folder` still knows.
std::size_t hoursKnown(Database &database, hours span)
{
    const HistoryReader reader(database);
    const auto meters = reader.meters();
    return meters.empty()
        ? 0
        : reader.liveHours(meters.front().key, test::countedFrom, test::countedFrom + span).size();
}

mode_t modeOf(const QString &path)
{
    struct stat found {
    };
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777 : 0;
}

/// The statements that made version 1, and a row of it in each table.
QStringList version1()
{
    return {
        "CREATE TABLE meter ( id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, maker TEXT NOT NULL,"
        " network TEXT NOT NULL, list_id TEXT NOT NULL, type TEXT NOT NULL) STRICT",
        "CREATE TABLE reading ( id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, received_ms INTEGER NOT NULL,"
        " kind INTEGER NOT NULL, import_w INTEGER, export_w INTEGER, import_var INTEGER, export_var INTEGER,"
        " l1_ma INTEGER, l2_ma INTEGER, l3_ma INTEGER, l1_mv INTEGER, l2_mv INTEGER, l3_mv INTEGER,"
        " folded INTEGER NOT NULL DEFAULT 0) STRICT",
        "CREATE TABLE hourly_list ( id INTEGER PRIMARY KEY, meter INTEGER NOT NULL,"
        " received_ms INTEGER NOT NULL, clock BLOB NOT NULL, imported_wh INTEGER NOT NULL,"
        " exported_wh INTEGER, imported_varh INTEGER, exported_varh INTEGER) STRICT",
        "CREATE INDEX hourly_list_time ON hourly_list (meter, received_ms)",
        "CREATE TABLE reading_block ( id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL,"
        " data BLOB NOT NULL, UNIQUE (meter, hour)) STRICT",
        "CREATE TABLE minute_block ( id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL,"
        " data BLOB NOT NULL, UNIQUE (meter, hour)) STRICT",
        "CREATE TABLE live_hour ( id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, hour INTEGER NOT NULL,"
        " covered_ms INTEGER NOT NULL, imported_wms INTEGER NOT NULL, exported_wms INTEGER NOT NULL,"
        " channels BLOB NOT NULL, UNIQUE (meter, hour)) STRICT",
        "INSERT INTO meter VALUES (1, '7359992895913195', 'Aidon', '4-wire', 'AIDON_V0001', '6534')",
        "INSERT INTO reading (meter, received_ms, kind, import_w) VALUES (1, 1749636000000, 1, 1500)",
        "INSERT INTO hourly_list (meter, received_ms, clock, imported_wh)"
        " VALUES (1, 1749636012000, x'07e9060b030b000000ff8000', 123450)",
        "INSERT INTO live_hour (meter, hour, covered_ms, imported_wms, exported_wms, channels)"
        " VALUES (1, 486009, 3600000, 7200000000, 0, x'00')",
        "PRAGMA user_version = 1",
    };
}

/// Runs `use` as a user whom permissions bind: root may write everywhere.
template <typename Use>
void asNobody(const Use &use)
{
    const bool isRoot = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot)
        QVERIFY(::seteuid(nobody) == 0);
    use();
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
}

} // namespace

class tst_HistoryFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;

    QString path() const { return historyPath(m_folder); }

    void overwrite(qint64 from, const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("data/hanscope"));
    }

    void makesAFolderAndAFile()
    {
        HistoryFile file(m_folder);
        QVERIFY(file.database());
        QVERIFY(file.status().isRecording);
        QCOMPARE(file.status().trouble, HistoryTrouble::None);
        QCOMPARE(file.status().path, path().toStdString());
        QCOMPARE(file.database()->number("PRAGMA user_version"), qint64{schemaVersion()});
    }
    void onlyTheOwnerMayRead()
    {
        const mode_t before = ::umask(0);
        HistoryFile file(m_folder);
        ::umask(before);
        HistoryWriter writer;
        writer.add(test::countedList(0));
        QVERIFY(writer.commit(*file.database()));
        QCOMPARE(modeOf(m_folder), mode_t{0700});
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(modeOf(path() + QLatin1String(suffix)), mode_t{0600});
        QCOMPARE(modeOf(QFileInfo(path()).path() + QStringLiteral("/history.lock")), mode_t{0600});
    }
    void whatOthersMayReadIsClosed()
    {
        fill(m_folder, 1h);
        QVERIFY(::chmod(QFile::encodeName(m_folder).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0644) == 0);
        const HistoryFile file(m_folder);
        QCOMPARE(modeOf(m_folder), mode_t{0700});
        QCOMPARE(modeOf(path()), mode_t{0600});
    }
    void closingLeavesOneFile()
    {
        fill(m_folder, 2h);
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(m_folder + QStringLiteral("/history.lock")));
    }

    void aSecondOneIsTurnedAway()
    {
        const HistoryFile first(m_folder);
        HistoryFile second(m_folder);
        QVERIFY(!second.database());
        QVERIFY(!second.status().isRecording);
        QCOMPARE(second.status().trouble, HistoryTrouble::InUse);
        const QString own = QStringLiteral("tst_historyfile (%1)").arg(QCoreApplication::applicationPid());
        QCOMPARE(second.status().holder, own.toStdString());
    }
    void theLockGoesWithItsOwner()
    {
        {
            const HistoryFile first(m_folder);
        }
        QVERIFY(HistoryFile(m_folder).database());
    }
    void aFolderThatCannotBeMade()
    {
        const QString taken = m_parent->filePath(QStringLiteral("taken"));
        QVERIFY(QFile(taken).open(QIODevice::WriteOnly));
        HistoryFile inAFile(taken + QStringLiteral("/hanscope"));
        QVERIFY(!inAFile.database());
        QCOMPARE(inAFile.status().trouble, HistoryTrouble::NoFolder);
        QVERIFY(!inAFile.status().detail.empty());
        QCOMPARE(HistoryFile(taken).status().trouble, HistoryTrouble::NoFolder);
    }
    void aFolderThatMayNotBeWritten()
    {
        fill(m_folder, 1h);
        for (QDirIterator it(m_parent->path(), QDirIterator::Subdirectories); it.hasNext();)
            QVERIFY(::chmod(QFile::encodeName(it.next()).constData(), 0555) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_parent->path()).constData(), 0555) == 0);
        asNobody([&] {
            HistoryFile file(m_folder);
            QVERIFY(!file.database());
            QCOMPARE(file.status().trouble, HistoryTrouble::ReadOnly);
            HistoryFile elsewhere(m_parent->filePath(QStringLiteral("new")));
            QVERIFY(!elsewhere.database());
            QCOMPARE(elsewhere.status().trouble, HistoryTrouble::ReadOnly);
        });
        QVERIFY(::chmod(QFile::encodeName(m_parent->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_parent->filePath(QStringLiteral("data"))).constData(), 0755)
                == 0);
        QVERIFY(::chmod(QFile::encodeName(m_folder).constData(), 0755) == 0);
    }

    void everyOlderSchemaIsBroughtUpToDate_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("an empty file") << QStringList();
        QTest::newRow("version 1") << version1();
    }
    void everyOlderSchemaIsBroughtUpToDate()
    {
        QFETCH(QStringList, statements);
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        {
            Database old(path(), Database::Access::ReadWrite);
            for (const QString &statement : statements)
                QVERIFY2(old.execute(statement), qPrintable(statement));
        }
        HistoryFile file(m_folder);
        QVERIFY(file.database());
        QCOMPARE(file.database()->number("PRAGMA user_version"), qint64{schemaVersion()});
        const auto schemaOf = [](Database &database) {
            QStringList schema;
            QSqlQuery rows = database.prepare(QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name"));
            for (rows.exec(); rows.next();)
                schema.append(rows.value(0).toString());
            return schema;
        };
        HistoryFile fresh(m_parent->filePath(QStringLiteral("fresh")));
        QCOMPARE(schemaOf(*file.database()), schemaOf(*fresh.database()));
    }
    void whatAnOlderSchemaHeldIsThere()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        {
            Database old(path(), Database::Access::ReadWrite);
            for (const QString &statement : version1())
                QVERIFY2(old.execute(statement), qPrintable(statement));
        }
        HistoryFile file(m_folder);
        QVERIFY(file.database());
        const HistoryReader reader(*file.database());
        const auto meters = reader.meters();
        QCOMPARE(meters.size(), std::size_t{1});
        QCOMPARE(meters[0].identity.network, Network::FourWire);
        const HourStart hour{hours{486009}};
        QCOMPARE(reader.readings(meters[0].key, hour, hour + 24h).at(0).importPower, Watt{1500});
        QCOMPARE(reader.hourlyLists(meters[0].key, hour, hour + 24h).at(0).imported, WattHour{123'450});
        QCOMPARE(reader.energyByHour(meters[0].key, hour, hour + 1h).at(0).imported, WattHour{2000});
    }
    void aNewerSchemaIsLeftAlone()
    {
        fill(m_folder, 1h);
        {
            Database newer(path(), Database::Access::ReadWrite);
            QVERIFY(newer.execute(QStringLiteral("PRAGMA user_version = 1000")));
        }
        HistoryFile file(m_folder);
        QVERIFY(!file.database());
        QCOMPARE(file.status().trouble, HistoryTrouble::TooNew);
        QVERIFY(file.status().damagedFile.empty());
        Database unchanged(path(), Database::Access::ReadWrite);
        QCOMPARE(unchanged.number("PRAGMA user_version"), qint64{1000});
    }

    void whatIsNoDatabaseIsSetAside()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        HistoryFile history(m_folder);
        QVERIFY(history.database());
        QVERIFY(history.status().isRecording);
        QCOMPARE(history.status().trouble, HistoryTrouble::None);
        QCOMPARE(history.status().hoursSalvaged, std::uint64_t{0});
        const QFileInfo damaged(QString::fromStdString(history.status().damagedFile));
        QVERIFY(damaged.fileName().startsWith(QStringLiteral("history-damaged-")));
        QCOMPARE(damaged.path(), m_folder);
        QCOMPARE(damaged.size(), qint64{20'000});
    }
    void aCutFileIsSetAside()
    {
        fill(m_folder, 48h);
        QVERIFY(QFile::resize(path(), QFileInfo(path()).size() / 2));
        HistoryFile history(m_folder);
        QVERIFY(history.database());
        QVERIFY(!history.status().damagedFile.empty());
        QCOMPARE(history.database()->number("SELECT count(*) FROM live_hour"),
                 qint64(history.status().hoursSalvaged));
    }
    void allButTheDamagedPagesIsSalvaged()
    {
        constexpr hours span{480};
        fill(m_folder, span);
        std::size_t known = 0;
        {
            HistoryFile whole(m_folder);
            known = hoursKnown(*whole.database(), span);
            QCOMPARE(known, std::size_t{480});
        }
        constexpr qint64 page = 4096;
        std::mt19937 random(7);
        std::uniform_int_distribution<qint64> anyPage(2, QFileInfo(path()).size() / page - 1);
        for (int i = 0; i < 5; ++i)
            overwrite(anyPage(random) * page, QByteArray(page, '\x5a'));
        {
            HistoryFile history(m_folder);
            QVERIFY(history.database());
            QVERIFY(history.status().isRecording);
            QVERIFY(!history.status().damagedFile.empty());
            // Five of some hundred pages; the roll-ups of hours lie many to a page.
            QVERIFY2(history.status().hoursSalvaged > known / 2,
                     qPrintable(QString::number(history.status().hoursSalvaged)));
            QVERIFY(history.status().listsSalvaged > known / 2);
            QVERIFY(hoursKnown(*history.database(), span) > known / 2);
            QCOMPARE(history.database()->number("SELECT count(*) FROM pragma_integrity_check"
                                                " WHERE integrity_check <> 'ok'"),
                     qint64{0});
        }
        HistoryFile next(m_folder);
        QVERIFY(next.status().damagedFile.empty());
    }
    void damageAnywhereLetsTheProgramStart()
    {
        fill(m_folder, 30h);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        std::mt19937 random(11);
        std::uniform_int_distribution<qsizetype> anyLength(1, 600);
        std::uniform_int_distribution<qint64> anyPlace(0, good.size() - 600);
        for (int round = 0; round < 40; ++round) {
            overwrite(0, good);
            QVERIFY(QFile::resize(path(), good.size()));
            overwrite(anyPlace(random), QByteArray(anyLength(random), '\xff'));
            HistoryFile history(m_folder);
            QVERIFY(history.database());
            QVERIFY(history.status().isRecording);
            HistoryWriter writer;
            writer.add(test::countedList(0));
            QVERIFY(writer.commit(*history.database()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_HistoryFile)
#include "tst_historyfile.moc"
