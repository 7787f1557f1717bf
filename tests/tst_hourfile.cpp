// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/energyfield.h"
#include "core/import/hourfile.h"
#include "core/import/walltime.h"
#include "core/model/norwegiantime.h"

#include <QTest>

#include <random>

using namespace hanscope;
using namespace std::chrono;

namespace
{

HourStart utc(int month, int day, int hour)
{
    return sys_days{2025y / month / day} + hours{hour};
}

ImportedHour hourOf(HourStart start, std::optional<int> imported, std::optional<int> exported = {})
{
    ImportedHour hour{start, {}, {}};
    if (imported)
        hour.imported = WattHour{*imported};
    if (exported)
        hour.exported = WattHour{*exported};
    return hour;
}

QByteArray named(const std::vector<ImportComplaint> &complaints)
{
    QByteArray text;
    for (const ImportComplaint &complaint : complaints)
        text += QByteArray::number(quint64(complaint.line)) + ':' + QByteArray::number(int(complaint.trouble))
            + ' ';
    return text.trimmed();
}

QByteArray named(std::size_t line, ImportTrouble trouble)
{
    return named({ImportComplaint{line, trouble, {}}});
}

} // namespace

class tst_HourFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleGet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::vector<ImportedHour>>("expected");
        const std::vector imports{hourOf(utc(1, 14, 11), 1234), hourOf(utc(1, 14, 12), 500)};
        const auto row = [](const char *name, const char *text, const std::vector<ImportedHour> &hours) {
            QTest::newRow(name) << QByteArray(text) << hours;
        };
        row("Elhub, semicolons",
            "Fra;Til;KWH 60 Forbruk;Kvalitet\n14.01.2025 12:00;14.01.2025 13:00;1,234;M\xC3\xA5lt\n"
            "14.01.2025 13:00;14.01.2025 14:00;0,5;M\xC3\xA5lt\n",
            imports);
        row("a byte order mark, line ends of Windows, quotes, Latin-1",
            "\xEF\xBB\xBF\"Fra\";\"Til\";\"KWH 60 Forbruk\";\"Kvalitet\"\r\n"
            "\"14.01.2025 12:00\";\"14.01.2025 13:00\";\"1,234\";\"M\xE5lt\"\r\n"
            "\"14.01.2025 13:00\";\"14.01.2025 14:00\";\"0,5\";\"M\xE5lt\"\r\n",
            imports);
        row("commas, quoted numbers",
            "Fra,Til,KWH 60 Forbruk,Kvalitet\n14.01.2025 12:00,14.01.2025 13:00,\"1,234\",M\n"
            "14.01.2025 13:00,14.01.2025 14:00,0.5,M\n",
            imports);
        row("commas, numbers with commas, no quotes",
            "Fra,Til,KWH 60 Forbruk,Kvalitet\n14.01.2025 12:00,14.01.2025 13:00,1,234,M\n"
            "14.01.2025 13:00,14.01.2025 14:00,0,5,M\n",
            imports);
        row("production",
            "Fra;Til;KWH 60 Produksjon\n14.01.2025 12:00;14.01.2025 13:00;1,234\n"
            "14.01.2025 13:00;14.01.2025 14:00;0,5",
            {hourOf(utc(1, 14, 11), {}, 1234), hourOf(utc(1, 14, 12), {}, 500)});
        row("our own",
            "start_local,start_utc,import_kwh,export_kwh\n"
            "2025-01-14T12:00:00+01:00,2025-01-14T11:00:00Z,1.234,0.000\n"
            "2025-01-14T13:00:00+01:00,2025-01-14T12:00:00Z,0.500,\n",
            {hourOf(utc(1, 14, 11), 1234, 0), hourOf(utc(1, 14, 12), 500)});
        row("the newest first",
            "Fra;Til;Forbruk\n14.01.2025 13:00;14.01.2025 14:00;0,5\n14.01.2025 12:00;14.01.2025 "
            "13:00;1,234\n",
            imports);
        row("empty lines", "Fra;Forbruk\n\n14.01.2025 12:00;1,234\n  \n14.01.2025 13:00;0,5\n\n", imports);
    }
    void readsWhatPeopleGet()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::vector<ImportedHour>, expected);
        const ImportedHours read = readHourFile(text.toStdString());
        QCOMPARE(named(read.complaints), QByteArray());
        QVERIFY(read.hours == expected);
    }

    void theNightThatHasAnHourTwice_data()
    {
        QTest::addColumn<bool>("descends");
        QTest::newRow("oldest first") << false;
        QTest::newRow("newest first") << true;
    }
    void theNightThatHasAnHourTwice()
    {
        QFETCH(bool, descends);
        QStringList lines{"26.10.2025 01:00;1", "26.10.2025 02:00;2", "26.10.2025 02:00;3",
                          "26.10.2025 03:00;4"};
        if (descends)
            std::reverse(lines.begin(), lines.end());
        const ImportedHours read = readHourFile(("Fra;Forbruk\n" + lines.join('\n')).toStdString());
        QVERIFY(read.complaints.empty());
        const std::vector expected{hourOf(utc(10, 25, 23), 1000), hourOf(utc(10, 26, 0), 2000),
                                   hourOf(utc(10, 26, 1), 3000), hourOf(utc(10, 26, 2), 4000)};
        QVERIFY(read.hours == expected);
    }
    void anHourThatIsOneOfTwoIsNotGuessed()
    {
        const ImportedHours read
            = readHourFile("Fra;Forbruk\n26.10.2025 01:00;1\n26.10.2025 02:00;2\n26.10.2025 03:00;4\n");
        QCOMPARE(named(read.complaints), named(3, ImportTrouble::DoubtfulHour));
        QCOMPARE(read.hours.size(), std::size_t{2});
    }
    void aWholeYearOnTheWall()
    {
        std::string text = "Fra;Til;KWH 60 Forbruk\n";
        const auto wall = [](HourStart hour) {
            const auto time = norwegianTime(hour);
            const auto day = floor<days>(time);
            const year_month_day date{day};
            return QString::asprintf("%02u.%02u.%d %02d:00", unsigned(date.day()), unsigned(date.month()),
                                     int(date.year()), int(floor<hours>(time - day).count()))
                .toStdString();
        };
        std::vector<ImportedHour> expected;
        for (HourStart hour = utc(1, 1, 0) - 1h; hour < utc(12, 31, 23); hour += 1h) {
            const int energy = int(expected.size());
            text += wall(hour) + ";" + wall(hour + 1h) + ";" + std::to_string(energy) + "\n";
            expected.push_back(hourOf(hour, energy * 1000));
        }
        expected.resize(1001); // more than 1000 kWh in an hour are refused
        const ImportedHours read = readHourFile(text);
        QVERIFY(read.hours == expected);
        QCOMPARE(read.complaints.size(), std::size_t{8760 - 1001});
        QCOMPARE(read.complaints.back().trouble, ImportTrouble::ImplausibleEnergy);
    }

    void complains_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ImportTrouble>("trouble");
        const auto row = [](const char *line, ImportTrouble trouble) {
            QTest::newRow(line) << QByteArray(line) << trouble;
        };
        row("14.01.2025 12:00;14.01.2025 13:00", ImportTrouble::TooFewFields);
        row("sum", ImportTrouble::TooFewFields);
        row("yesterday;14.01.2025 13:00;1", ImportTrouble::BadTime);
        row("30.02.2025 12:00;30.02.2025 13:00;1", ImportTrouble::BadTime);
        row("14.01.2025 24:00;14.01.2025 13:00;1", ImportTrouble::BadTime);
        row("14.01.2025 12:00 PM;14.01.2025 13:00;1", ImportTrouble::BadTime);
        row("-4.01.2025 12:00;14.01.2025 13:00;1", ImportTrouble::BadTime);
        row("14.01.2025 12:15;14.01.2025 13:15;1", ImportTrouble::NotAnHour);
        row("14.01.2025 12:00;14.01.2025 12:15;1", ImportTrouble::NotAnHour);
        row("14.01.2025 00:00;15.01.2025 00:00;1", ImportTrouble::NotAnHour);
        row("30.03.2025 02:00;30.03.2025 03:00;1", ImportTrouble::NoSuchHour);
        row("14.01.2025 12:00;14.01.2025 13:00;", ImportTrouble::NoEnergy);
        row("14.01.2025 12:00;14.01.2025 13:00;-1", ImportTrouble::BadEnergy);
        row("14.01.2025 12:00;14.01.2025 13:00;1e3", ImportTrouble::BadEnergy);
        row("14.01.2025 12:00;14.01.2025 13:00;,5", ImportTrouble::BadEnergy);
        row("14.01.2025 12:00;14.01.2025 13:00;1000,001", ImportTrouble::ImplausibleEnergy);
        row("14.01.2025 10:00;14.01.2025 11:00;7", ImportTrouble::Twice);
    }
    void complains()
    {
        QFETCH(QByteArray, line);
        QFETCH(ImportTrouble, trouble);
        const QByteArray text = "Fra;Til;KWH 60 Forbruk\n14.01.2025 10:00;14.01.2025 11:00;7\n" + line
            + "\n14.01.2025 18:00;14.01.2025 19:00;8\n";
        const ImportedHours read = readHourFile(text.toStdString());
        QCOMPARE(named(read.complaints), named(3, trouble));
        QCOMPARE(read.hours.size(), std::size_t{2}); // the lines around it are not lost
        QVERIFY(QByteArray::fromStdString(read.complaints[0].field).size() > 0);
    }
    void aCommaOfTwoMeaningsIsNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("the quality is missing")
            << QByteArray("Fra,Til,KWH 60 Forbruk,Kvalitet\n14.01.2025 12:00,14.01.2025 13:00,1,234\n"
                          "14.01.2025 13:00,14.01.2025 14:00,\"1,5\",M\n");
        QTest::newRow("both directions")
            << QByteArray("Fra,Til,Forbruk,Produksjon\n14.01.2025 12:00,14.01.2025 13:00,1,234,0,5\n"
                          "14.01.2025 13:00,14.01.2025 14:00,1.5,\n");
    }
    void aCommaOfTwoMeaningsIsNotGuessed()
    {
        QFETCH(QByteArray, text);
        const ImportedHours read = readHourFile(text.toStdString());
        QCOMPARE(named(read.complaints), named(2, ImportTrouble::BadEnergy));
        QCOMPARE(read.complaints[0].field, std::string("1,234"));
        QVERIFY(read.hours == std::vector{hourOf(utc(1, 14, 12), 1500)});
    }
    void linesAboveTheHeadingAreSkipped()
    {
        const ImportedHours read
            = readHourFile("Kunde;Ola Nordmann\n\nMaalepunkt;707057500000000000\nFra;Til;KWH 60 Forbruk\n"
                           "14.01.2025 12:00;14.01.2025 13:00;1,5\nx\n");
        QVERIFY(read.hours == std::vector{hourOf(utc(1, 14, 11), 1500)});
        QCOMPARE(named(read.complaints), named(6, ImportTrouble::TooFewFields)); // as an editor counts
    }
    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no heading") << QByteArray("14.01.2025 12:00;14.01.2025 13:00;1\n");
        QTest::newRow("a bank's") << QByteArray("Dato;Fra;Til;Belop\n14.01.2025;A;B;3\n");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "F\0r\0a\0;\0",
                                              10);
    }
    void refusesOtherFiles()
    {
        QFETCH(QByteArray, text);
        const ImportedHours read = readHourFile(text.toStdString());
        QVERIFY(read.hours.empty());
        QCOMPARE(named(read.complaints), named(1, ImportTrouble::NotAnHourFile));
    }
    void quarterHoursAreNoHours()
    {
        const ImportedHours read
            = readHourFile("Fra;KWH 15 Forbruk\n14.01.2025 12:00;1\n14.01.2025 12:15;1\n");
        QVERIFY(read.hours.empty());
        QCOMPARE(named(read.complaints), named(1, ImportTrouble::QuarterHours));
    }
    void anyBytesAreLegal()
    {
        std::mt19937 random(5);
        const std::string whole
            = "Fra;Til;KWH 60 Forbruk\n14.01.2025 12:00;14.01.2025 13:00;1,234\n"
              "26.10.2025 02:00;26.10.2025 02:00;3\n26.10.2025 02:00;26.10.2025 03:00;3\n";
        for (int i = 0; i < 5000; ++i) {
            std::string text = whole;
            for (int hits = 1 + int(random() % 4); hits > 0; --hits)
                text[random() % text.size()] = static_cast<char>(random());
            text.resize(random() % (text.size() + 1));
            const ImportedHours read = readHourFile(text);
            const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
            QVERIFY(read.hours.size() + read.complaints.size() <= lines);
            QVERIFY(std::is_sorted(read.hours.begin(), read.hours.end(),
                                   [](const auto &a, const auto &b) { return a.start < b.start; }));
        }
    }

    void energies_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("expected"); // -1: none
        const auto row = [](const char *field, int wattHours) {
            QTest::newRow(field) << QByteArray(field) << wattHours;
        };
        row("1", 1000);
        row("0,001", 1);
        row("1.2345", 1235);
        row("1 234,5", 1'234'500);
        row("1\xC2\xA0"
            "234,5",
            1'234'500);
        row("1.234,5", 1'234'500);
        row("1,234.5", 1'234'500);
        row("3.", 3000);
        row("", -1);
        row("12 345,6", 12'345'600);
        row("1,2,3", -1);
        row("1.5,", -1); // a decimal sign and a separator of fields, not 15
        row("1.5,3", -1);
        row("1 2", -1);
        row("1234 567", -1);
        row("\xA0"
            "123",
            123'000);
        row("kWh", -1);
        row("+1", -1);
        row("9999999", -1);
    }
    void energies()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, expected);
        const auto energy = energyFromField(field.toStdString());
        QCOMPARE(energy ? int(energy->count) : -1, expected);
    }
    void times()
    {
        const local_seconds noon = local_days{2025y / 7 / 14} + 12h;
        QCOMPARE(timeFromField("14.07.2025 12:00"), (WrittenTime{noon, {}}));
        QCOMPARE(timeFromField("2025-07-14T12:00:00+02:00"), (WrittenTime{noon, 120min}));
        QCOMPARE(timeFromField("2025-07-14 12:00+0200"), (WrittenTime{noon, 120min}));
        QCOMPARE(timeFromField("2025-07-14T12:00Z"), (WrittenTime{noon, 0min}));
        QCOMPARE(timeFromField("2025-07-14"), std::nullopt);
        QCOMPARE(hoursMeant({noon, {}}), std::vector{utc(7, 14, 10)});
        QCOMPARE(hoursMeant({noon, 60min}), std::vector{utc(7, 14, 11)});
        QCOMPARE(hoursMeant({noon + 1s, {}}), std::vector<HourStart>());
    }
};

QTEST_APPLESS_MAIN(tst_HourFile)
#include "tst_hourfile.moc"
