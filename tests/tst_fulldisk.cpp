// SPDX-License-Identifier: GPL-3.0-or-later
// What the user changes while the disk is full, and what is heard meanwhile.
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historyrecorder.h"
#include "core/history/importrows.h"
#include "core/history/userchanges.h"
#include "tests/support/simulatedlists.h"
#include "tests/support/smalldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

MeterSetup meterCalled(const char *number)
{
    MeterSetup setup;
    setup.meterId = number;
    return setup;
}

ImportWish manyHours()
{
    ImportWish wish;
    wish.name = "a year";
    wish.madeAt = ten;
    for (int hour = 0; hour < 8760; ++hour)
        wish.hours.push_back({ten + hours{hour}, WattHour{hour}, WattHour{}});
    return wish;
}

} // namespace

class tst_FullDisk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;

    std::unique_ptr<test::SmallDisk> smallDisk()
    {
        auto disk = std::make_unique<test::SmallDisk>(m_folder, "size=16m");
        return disk->isMounted() ? std::move(disk) : nullptr;
    }
    static MeterKey keyOf(Database &database, std::string_view number)
    {
        for (const StoredMeter &meter : HistoryReader(database).meters()) {
            if (meter.identity.meterId.view() == number)
                return meter.key;
        }
        return {};
    }
    static bool write(Database &database, const char *meter, ReceiveTime from, ReceiveTime to)
    {
        HistoryWriter writer;
        for (const Reading &reading : test::simulatedLists(meterCalled(meter), from, to))
            writer.add(reading);
        return writer.commit(database).has_value();
    }
    bool filesHold(const QByteArray &text) const
    {
        for (const char *suffix : {"", "-wal"}) {
            QFile file(historyPath(m_folder) + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("hanscope"));
    }

    void erasesForGoodWhereAFileCannotBeRewritten()
    {
        const auto disk = smallDisk();
        if (!disk)
            QSKIP("only root can make a small disk");
        HistoryFile file(m_folder);
        Database &database = *file.database();
        QVERIFY(write(database, "7359990000000001", ten, ten + 10min));
        QVERIFY(write(database, "7359990000000002", ten, ten + 10min));
        const MeterKey other = keyOf(database, "7359990000000002");
        QVERIFY(addImport(database, other, manyHours()));
        QVERIFY(database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QVERIFY(disk->leave(192 << 10));
        QVERIFY(!database.execute(QStringLiteral("VACUUM"))); // the disk is as full as the test wants it
        database.clearFailure();
        QVERIFY(filesHold("7359990000000001"));

        QVERIFY(eraseMeter(database, keyOf(database, "7359990000000001")));
        QVERIFY(!filesHold("7359990000000001"));
        QCOMPARE(HistoryReader(database).meters().size(), std::size_t{1});
        QVERIFY(!HistoryReader(database).readings(other, ten, ten + 1h).empty());
    }
    void anImportIsWholeOrNotThere()
    {
        const auto disk = smallDisk();
        if (!disk)
            QSKIP("only root can make a small disk");
        HistoryFile file(m_folder);
        Database &database = *file.database();
        QVERIFY(write(database, "7359990000000001", ten, ten + 10min));
        const MeterKey meter = keyOf(database, "7359990000000001");
        QVERIFY(disk->leave(128 << 10));
        QVERIFY(!addImport(database, meter, manyHours()));
        QCOMPARE(database.failure()->trouble, HistoryTrouble::DiskFull);
        database.clearFailure();
        QVERIFY(HistoryReader(database).imports(meter).empty());
        QCOMPARE(database.number("SELECT count(*) FROM imported_hour"), qint64{0});

        QVERIFY(disk->giveBack());
        QVERIFY(addImport(database, meter, manyHours()));
        QCOMPARE(HistoryReader(database).imports(meter).at(0).hours, 8760);
    }
    void whatFollowsAHalfDoneChangeIsFound()
    {
        HistoryRecorder recorder(m_folder, 1ms);
        recorder.open();
        const auto heard = test::simulatedLists(meterCalled("7359990000000001"), ten, ten + 2min);
        for (const Reading &reading : heard)
            recorder.take(reading);
        QVERIFY(!recorder.change([](Database &database) {
            eraseAll(database);
            return database.fail({HistoryTrouble::DiskFull, QStringLiteral("full")});
        }));
        const auto after = test::simulatedLists(meterCalled("7359990000000001"), ten + 2min, ten + 4min);
        for (const Reading &reading : after)
            recorder.take(reading);
        recorder.close();
        HistoryFile file(m_folder);
        const HistoryReader reader(*file.database());
        QCOMPARE(reader.meters().size(), std::size_t{1});
        QVERIFY(!reader.readings(reader.meters().at(0).key, ten, ten + 1h).empty());
    }
};

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
