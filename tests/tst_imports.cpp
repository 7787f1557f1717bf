// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyfile.h"
#include "core/history/historyreader.h"
#include "core/history/historywriter.h"
#include "core/history/importrows.h"
#include "core/history/userchanges.h"
#include "core/hours/takenhours.h"
#include "tests/support/hourlylists.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using test::ten;

namespace
{

HourEnergy booked(int hour, HourQuality quality, int importedWh, int exportedWh = 0)
{
    return {ten + hours{hour}, WattHour{importedWh}, WattHour{exportedWh}, quality, 3600s};
}

TakenHour taken(int hour, std::optional<WattHour> imported, std::optional<WattHour> exported = {},
                bool replaces = false)
{
    const ImportedHour told{ten + hours{hour}, imported, exported};
    return {told, replaces ? told : ImportedHour{told.start, {}, {}}};
}

/// The hourly list of an hour that used 1000 Wh.
Reading hourly(HourStart end)
{
    Reading reading;
    reading.receivedAt = end + 12s;
    reading.kind = ListKind::List3;
    reading.meter.meterId = std::string_view("7359990000000001");
    reading.importPower = Watt{1000};
    reading.clock = test::clockShowing(end, 1h);
    reading.importedEnergy = WattHour{1000 * (end - ten).count()};
    return reading;
}

ImportWish wish(const char *name, std::initializer_list<std::pair<int, int>> hoursAndEnergies)
{
    ImportWish wish;
    wish.name = name;
    wish.madeAt = ten + 30h;
    for (const auto &[hour, energy] : hoursAndEnergies)
        wish.hours.push_back({ten + hours{hour}, WattHour{energy}, std::nullopt});
    return wish;
}

} // namespace

class tst_Imports : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryFile> m_file;
    MeterKey m_meter{};

    Database &database() { return *m_file->database(); }
    HistoryReader reader() { return HistoryReader(database()); }
    QList<qint64> energies()
    {
        QList<qint64> result;
        for (const HourEnergy &hour : reader().energyByHour(m_meter, ten - 24h, ten + 24h))
            result.append(hour.imported.count);
        return result;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<HistoryFile>(m_folder->filePath(QStringLiteral("hanscope")));
        HistoryWriter writer;
        for (HourStart end = ten; end <= ten + 3h; end += 1h)
            writer.add(hourly(end));
        QVERIFY(writer.commit(database()));
        m_meter = reader().meters().at(0).key;
    }

    void fillsWhatIsNotKnown_data()
    {
        QTest::addColumn<HourQuality>("quality");
        QTest::addColumn<bool>("isFilled");
        QTest::newRow("metered") << HourQuality::Metered << false;
        QTest::newRow("reconstructed") << HourQuality::Reconstructed << false;
        QTest::newRow("estimate") << HourQuality::Estimate << true;
        QTest::newRow("partial") << HourQuality::Partial << true;
        QTest::newRow("unknown") << HourQuality::Unknown << true;
        QTest::newRow("suspicious") << HourQuality::Suspicious << true;
    }
    void fillsWhatIsNotKnown()
    {
        QFETCH(HourQuality, quality);
        QFETCH(bool, isFilled);
        const std::vector filled{taken(1, WattHour{700})};
        const auto hour = withTaken({booked(1, quality, 400, 30)}, filled).at(0);
        QCOMPARE(hour.quality, isFilled ? HourQuality::Imported : quality);
        QCOMPARE(hour.imported, WattHour{isFilled ? 700 : 400});
        QCOMPARE(hour.exported, WattHour{30}); // which the file did not tell
        QCOMPARE(hour.originalImported.has_value(), isFilled);
        const std::vector replaced{taken(1, WattHour{700}, WattHour{5}, true)};
        const auto other = withTaken({booked(1, quality, 400, 30)}, replaced).at(0);
        QCOMPARE(other.imported, WattHour{700});
        QCOMPARE(other.exported, WattHour{5});
        QCOMPARE(other.originalImported, WattHour{400});
        QCOMPARE(other.originalExported, WattHour{30});
    }
    void comesBeforeBetweenAndAfter()
    {
        const std::vector imports{taken(0, WattHour{1}), taken(2, WattHour{2}), taken(4, WattHour{3})};
        const auto all
            = withTaken({booked(1, HourQuality::Metered, 10), booked(3, HourQuality::Metered, 30)}, imports);
        QCOMPARE(all.size(), std::size_t{5});
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].start, ten + hours{i});
        QVERIFY(isKnown(all[0])); // it may be a peak
    }

    void aFileIsTakenOverAndBack()
    {
        QCOMPARE(energies(), (QList<qint64>{1000, 1000, 1000}));
        QVERIFY(addImport(database(), m_meter, wish("januar.csv", {{-1, 50}, {0, 60}, {4, 70}})));
        QCOMPARE(energies(), (QList<qint64>{50, 1000, 1000, 1000, 70}));
        const auto imports = reader().imports(m_meter);
        QCOMPARE(imports.size(), std::size_t{1});
        QCOMPARE(imports[0], (StoredImport{imports[0].key, "januar.csv", ten + 30h, 3, ten - 1h, ten + 4h}));
        QVERIFY(undoImport(database(), imports[0].key, ten + 31h));
        QCOMPARE(energies(), (QList<qint64>{1000, 1000, 1000}));
        QVERIFY(reader().imports(m_meter).empty());
    }
    void theNewestFileCounts()
    {
        QVERIFY(addImport(database(), m_meter, wish("one", {{4, 70}, {5, 75}})));
        QVERIFY(addImport(database(), m_meter, wish("two", {{4, 80}})));
        QCOMPARE(energies(), (QList<qint64>{1000, 1000, 1000, 80, 75}));
        QCOMPARE(reader().imports(m_meter).at(0).name, std::string("two"));
        QVERIFY(undoImport(database(), reader().imports(m_meter).at(0).key, ten + 31h));
        QCOMPARE(energies(), (QList<qint64>{1000, 1000, 1000, 70, 75}));
    }
    void importAndExportMayComeInTwoFiles()
    {
        QVERIFY(addImport(database(), m_meter, wish("forbruk", {{4, 70}})));
        ImportWish given = wish("produksjon", {});
        given.hours.push_back({ten + 4h, std::nullopt, WattHour{900}});
        QVERIFY(addImport(database(), m_meter, given));
        const HourEnergy hour = reader().energyByHour(m_meter, ten + 4h, ten + 5h).at(0);
        QCOMPARE(hour.imported, WattHour{70});
        QCOMPARE(hour.exported, WattHour{900});
    }
    void meteredHoursAreReplacedOnlyOnWish()
    {
        ImportWish wanted = wish("fasit", {{1, 444}});
        wanted.replacesMetered = true;
        QVERIFY(addImport(database(), m_meter, wanted));
        QCOMPARE(energies(), (QList<qint64>{1000, 444, 1000}));
        QVERIFY(addCorrection(database(), m_meter, {ten + 1h, false, WattHour{333}, {}, ten + 40h}));
        QCOMPARE(energies(), (QList<qint64>{1000, 333, 1000})); // what the user says of one hour counts most
        QCOMPARE(reader().energyByHour(m_meter, ten + 1h, ten + 2h).at(0).originalImported, WattHour{444});
    }
    void aFileThatMayReplaceDoesNotSpeakForAnother()
    {
        ImportWish wanted = wish("fasit", {{1, 444}});
        wanted.replacesMetered = true;
        QVERIFY(addImport(database(), m_meter, wanted));
        QVERIFY(addImport(database(), m_meter, wish("later", {{1, 999}, {4, 70}})));
        QCOMPARE(energies(), (QList<qint64>{1000, 444, 1000, 70}));
    }
    void erasesImportsToo()
    {
        QVERIFY(addImport(database(), m_meter, wish("one", {{4, 70}, {5, 75}})));
        QVERIFY(addImport(database(), m_meter, wish("two", {{8, 80}})));
        QVERIFY(eraseSpan(database(), m_meter, ten + 4h, ten + 6h));
        QCOMPARE(energies(), (QList<qint64>{1000, 1000, 1000, 80}));
        QCOMPARE(database().number("SELECT count(*) FROM import_file"),
                 qint64{1}); // its name is gone with it
        QVERIFY(eraseMeter(database(), m_meter));
        QCOMPARE(database().number("SELECT count(*) FROM imported_hour"), qint64{0});
        QCOMPARE(database().number("SELECT count(*) FROM import_file"), qint64{0});
    }
};

QTEST_GUILESS_MAIN(tst_Imports)
#include "tst_imports.moc"
