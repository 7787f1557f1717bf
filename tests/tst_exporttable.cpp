// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttable.h"

#include <QByteArray>
#include <QList>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime evening
    = sys_days{2026y / 1 / 12} + hours{17} + minutes{3} + seconds{5} + milliseconds{70};

template <typename Row>
QByteArray tableOf(ExportRows kind, TableFormat format, const std::vector<std::string> &columns,
                   std::initializer_list<Row> rows)
{
    QByteArray text;
    ExportTable table(kind, format, columns, [&](std::string_view piece) {
        text.append(piece.data(), qsizetype(piece.size()));
        return true;
    });
    for (const Row &row : rows)
        table.add(row);
    table.finish();
    return text;
}

Reading readingAt(ReceiveTime at)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.importPower = Watt{1234};
    reading.exportPower = Watt{0};
    reading.voltage = {Millivolt{233'100}, Millivolt{230'000}, std::nullopt};
    reading.current = {Milliampere{-300}, Milliampere{5}, Milliampere{12'340}};
    return reading;
}

const std::vector<std::string> someColumns{
    "received_local", "received_utc", "import_power_w", "export_power_w", "voltage_l1_v", "voltage_l2_v",
    "voltage_l3_v",   "current_l1_a", "current_l2_a",   "current_l3_a",   "note"};

} // namespace

class tst_ExportTable : public QObject
{
    Q_OBJECT

private slots:
    void writesReadingsAsDocumented()
    {
        QCOMPARE(
            tableOf(ExportRows::Readings, TableFormat::Csv, someColumns, {readingAt(evening)}),
            QByteArray("received_local,received_utc,import_power_w,export_power_w,voltage_l1_v,voltage_l2_v,"
                       "voltage_l3_v,current_l1_a,current_l2_a,current_l3_a,note\n"
                       "2026-01-12T18:03:05.070+01:00,2026-01-12T17:03:05.070Z,1234,0,233.1,230,,-0.3,0.005,"
                       "12.34,\n"));
    }
    void writesForNorwegianExcel()
    {
        QCOMPARE(
            tableOf(ExportRows::Readings, TableFormat::CsvExcelNorway, someColumns, {readingAt(evening)}),
            QByteArray(
                "\xEF\xBB\xBFreceived_local;received_utc;import_power_w;export_power_w;voltage_l1_v;"
                "voltage_l2_v;voltage_l3_v;current_l1_a;current_l2_a;current_l3_a;note\r\n"
                "2026-01-12 18:03:05,070;2026-01-12 17:03:05,070;1234;0;233,1;230;;-0,3;0,005;12,34;\r\n"));
    }
    void writesJsonWithoutWhatIsEmpty()
    {
        QCOMPARE(tableOf(ExportRows::Readings, TableFormat::JsonLines,
                         {"received_utc", "import_power_w", "voltage_l1_v", "voltage_l3_v", "note"},
                         {readingAt(evening)}),
                 QByteArray("{\"received_utc\":\"2026-01-12T17:03:05.070Z\",\"import_power_w\":1234,"
                            "\"voltage_l1_v\":233.1}\n"));
    }
    void notesCanHoldAnything_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QByteArray>("written");
        const int csv = int(TableFormat::Csv);
        const int excel = int(TableFormat::CsvExcelNorway);
        const int json = int(TableFormat::JsonLines);
        QTest::newRow("plain") << csv << QByteArray("oven") << QByteArray("oven");
        QTest::newRow("comma") << csv << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << csv << QByteArray("\"on\"") << QByteArray("\"\"\"on\"\"\"");
        QTest::newRow("line") << csv << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("formula is text") << csv << QByteArray("=1+1") << QByteArray("=1+1");
        QTest::newRow("formula in Excel") << excel << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("json") << json << QByteArray("\"a\\\n\x01")
                              << QByteArray("\"\\\"a\\\\\\u000a\\u0001\"");
        QTest::newRow("utf-8") << json << QByteArray("bl\xC3\xA5") << QByteArray("\"bl\xC3\xA5\"");
    }
    void notesCanHoldAnything()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, note);
        QFETCH(QByteArray, written);
        const QByteArray table
            = tableOf(ExportRows::Readings, TableFormat(format), {"note", "import_power_w"},
                      {TimedNote{evening, note.toStdString()}});
        const QByteArray row = TableFormat(format) == TableFormat::JsonLines
            ? "{\"note\":" + written + "}\n"
            : written + (TableFormat(format) == TableFormat::Csv ? ",\n" : ";\r\n");
        QVERIFY2(table.endsWith(row), table);
    }
    void theNightsWhenTheClockIsChanged()
    {
        std::vector<HourEnergy> hours;
        QByteArray text;
        ExportTable table(ExportRows::Hours, TableFormat::Csv, {"start_local", "start_utc"},
                          [&](std::string_view piece) {
                              text.append(piece.data(), qsizetype(piece.size()));
                              return true;
                          });
        for (const HourStart night :
             {HourStart{sys_days{2025y / 3 / 30}}, HourStart{sys_days{2025y / 10 / 26}}}) {
            table.add(HourEnergy{.start = night});
            table.add(HourEnergy{.start = night + 1h});
        }
        table.finish();
        QCOMPARE(text,
                 QByteArray("start_local,start_utc\n"
                            "2025-03-30T01:00:00+01:00,2025-03-30T00:00:00Z\n"
                            "2025-03-30T03:00:00+02:00,2025-03-30T01:00:00Z\n"
                            "2025-10-26T02:00:00+02:00,2025-10-26T00:00:00Z\n"
                            "2025-10-26T02:00:00+01:00,2025-10-26T01:00:00Z\n"));
    }
    void writesMinutes()
    {
        RollUp minute;
        minute.start = floor<minutes>(evening);
        minute.covered = 59'500ms;
        minute.channels[std::size_t(Channel::ImportPower)] = ChannelRange{-1, 1200, 1300};
        minute.channels[std::size_t(Channel::VoltageL1)] = ChannelRange{229'900, 230'050, 230'200};
        QCOMPARE(
            tableOf(ExportRows::Minutes, TableFormat::Csv,
                    {"start_utc", "covered_s", "import_power_w", "import_power_min_w", "export_power_w",
                     "voltage_l1_v", "voltage_l1_max_v"},
                    {minute}),
            QByteArray("start_utc,covered_s,import_power_w,import_power_min_w,export_power_w,voltage_l1_v,"
                       "voltage_l1_max_v\n"
                       "2026-01-12T17:03:00Z,59.5,1200,-1,,230.05,230.2\n"));
    }
    void writesDays()
    {
        EnergySum day;
        day.begin = local_days{2026y / 1 / 12};
        day.hours = 24;
        day.hoursKnown = 23;
        day.imported = WattHour{40'285};
        QCOMPARE(tableOf(ExportRows::Days, TableFormat::Csv, {}, {day}),
                 QByteArray("day,import_kwh,export_kwh,hours,hours_known,hours_not_metered,may_be_more\n"
                            "2026-01-12,40.285,0.000,24,23,0,1\n"));
    }
    void columnsComeInTheOrderTheyAreChosen()
    {
        QCOMPARE(tableOf(ExportRows::Readings, TableFormat::Csv, {"voltage_l1_v", "import_power_w"},
                         {readingAt(evening)}),
                 QByteArray("voltage_l1_v,import_power_w\n233.1,1234\n"));
        QCOMPARE(unknownColumn(ExportRows::Hours, {"import_kwh", "voltage_l1_v"}),
                 std::string("voltage_l1_v"));
        QCOMPARE(unknownColumn(ExportRows::Readings, {"voltage_l1_v"}), std::string());
    }
    void extremes()
    {
        Reading reading;
        reading.receivedAt = evening;
        reading.importPower = Watt{4'294'967'295};
        reading.importedEnergy = WattHour{4'294'967'295'000};
        reading.voltage[0] = Millivolt{-1};
        QCOMPARE(
            tableOf(ExportRows::Readings, TableFormat::Csv,
                    {"import_power_w", "import_counter_kwh", "voltage_l1_v"}, {reading}),
            QByteArray("import_power_w,import_counter_kwh,voltage_l1_v\n4294967295,4294967295.000,-0.001\n"));
    }
    void stopsWhenTheFileTakesNoMore()
    {
        int pieces = 0;
        ExportTable table(ExportRows::Readings, TableFormat::Csv, {}, [&](std::string_view) {
            ++pieces;
            return false;
        });
        for (int i = 0; i < 10'000 && !table.isStopped(); ++i)
            table.add(readingAt(evening));
        QVERIFY(table.isStopped());
        QVERIFY(!table.finish());
        QCOMPARE(pieces, 1);
    }
};

QTEST_APPLESS_MAIN(tst_ExportTable)
#include "tst_exporttable.moc"
