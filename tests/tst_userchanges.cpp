// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/history/userchanges.h"
#include "core/hours/energysums.h"
#include "tests/support/hourlylists.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using test::ten;

namespace
{

/// The hourly list of an hour that used 1000 Wh.
Reading hourly(HourStart end, std::string_view meterId)
{
    Reading reading;
    reading.receivedAt = end + 12s;
    reading.kind = ListKind::List3;
    reading.meter.meterId = meterId;
    reading.importPower = Watt{1000};
    reading.clock = test::clockShowing(end, 1h);
    reading.importedEnergy = WattHour{1000 * (end - ten).count()};
    return reading;
}

} // namespace

class tst_UserChanges : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryFile> m_file;

    Database &database() { return *m_file->database(); }
    HistoryReader reader() { return HistoryReader(database()); }

    MeterKey keyOf(std::string_view meterId)
    {
        for (const StoredMeter &meter : reader().meters()) {
            if (meter.identity.meterId.view() == meterId)
                return meter.key;
        }
        return {};
    }
    QList<qint64> imports(MeterKey meter)
    {
        QList<qint64> result;
        for (const HourEnergy &hour : reader().energyByHour(meter, ten, ten + 24h))
            result.append(hour.imported.count);
        return result;
    }
    bool fileHolds(const QByteArray &text)
    {
        for (const char *suffix : {"", "-wal"}) {
            QFile file(m_file->path() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<HistoryFile>(m_folder->filePath(QStringLiteral("hanscope")));
        HistoryWriter writer;
        for (const std::string_view meterId : {"7359990000000001", "7359990000000002"}) {
            for (HourStart end = ten; end <= ten + 6h; end += 1h)
                writer.add(hourly(end, meterId));
        }
        QVERIFY(writer.commit(database()));
    }

    void aCorrectionCountsUntilItIsTakenBack()
    {
        const MeterKey meter = keyOf("7359990000000001");
        const HourStart hour = ten + 2h;
        QVERIFY(addCorrection(database(), meter, {hour, false, WattHour{700}, WattHour{0}, ten + 8h}));
        QCOMPARE(imports(meter), (QList<qint64>{1000, 1000, 700, 1000, 1000, 1000}));
        QVERIFY(addCorrection(database(), meter, {hour, true, {}, {}, ten + 9h}));
        QCOMPARE(imports(meter), (QList<qint64>{1000, 1000, 0, 1000, 1000, 1000}));
        const HourEnergy excluded = reader().energyByHour(meter, hour, hour + 1h).at(0);
        QCOMPARE(excluded.quality, HourQuality::Excluded);
        QCOMPARE(excluded.originalImported, WattHour{1000});

        QVERIFY(undoCorrection(database(), meter, hour, ten + 10h));
        QCOMPARE(imports(meter)[2], qint64{700});
        QVERIFY(undoCorrection(database(), meter, hour, ten + 11h));
        QCOMPARE(imports(meter)[2], qint64{1000});
        QVERIFY(undoCorrection(database(), meter, hour, ten + 11h)); // nothing left: nothing changes
        QCOMPARE(database().number("SELECT count(*) FROM correction"), qint64{2});
    }
    void aCorrectionIsOfOneMeterAndHour()
    {
        QVERIFY(addCorrection(database(), keyOf("7359990000000001"), {ten, true, {}, {}, ten}));
        QCOMPARE(imports(keyOf("7359990000000002")), QList<qint64>(6, 1000));
        QCOMPARE(reader().corrections(keyOf("7359990000000001"), ten, ten + 1h).size(), std::size_t{1});
        QVERIFY(reader().corrections(keyOf("7359990000000001"), ten + 1h, ten + 24h).empty());
    }
    void aSpanIsErased()
    {
        const MeterKey meter = keyOf("7359990000000001");
        QVERIFY(addCorrection(database(), meter, {ten + 2h, true, {}, {}, ten}));
        QVERIFY(eraseSpan(database(), meter, ten + 2h, ten + 4h));
        QVERIFY(reader().hourlyLists(meter, ten + 2h, ten + 4h).empty());
        QVERIFY(reader().readings(meter, ten + 2h, ten + 4h).empty());
        QVERIFY(reader().rollUps(meter, ten + 2h, ten + 4h, Resolution::Minutes).empty());
        QVERIFY(reader().corrections(meter, ten, ten + 24h).empty());
        // The counters around it still prove what went through between them.
        QCOMPARE(sumsBy(Period::Day, reader().energyByHour(meter, ten, ten + 6h)).at(0).imported,
                 WattHour{6000});
        QCOMPARE(imports(keyOf("7359990000000002")), QList<qint64>(6, 1000));
    }
    void aMeterIsErasedForGood()
    {
        QVERIFY(fileHolds("7359990000000001"));
        QVERIFY(eraseMeter(database(), keyOf("7359990000000001")));
        QCOMPARE(reader().meters().size(), std::size_t{1});
        QVERIFY(!fileHolds("7359990000000001"));
        QVERIFY(fileHolds("7359990000000002"));
        QCOMPARE(imports(keyOf("7359990000000002")), QList<qint64>(6, 1000));
    }
    void everythingIsErased()
    {
        QVERIFY(eraseAll(database()));
        QVERIFY(reader().meters().empty());
        QVERIFY(!fileHolds("735999"));
        HistoryWriter writer;
        writer.add(hourly(ten, "7359990000000003"));
        QVERIFY(writer.commit(database()));
        QCOMPARE(reader().meters().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(tst_UserChanges)
#include "tst_userchanges.moc"
