// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/hourcsv.h"
#include "core/import/hourfile.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

HourEnergy hourOf(HourStart start, int importedWh, int exportedWh, HourQuality quality = HourQuality::Metered)
{
    return {start, WattHour{importedWh}, WattHour{exportedWh}, quality, 3600s};
}

} // namespace

class tst_HourCsv : public QObject
{
    Q_OBJECT

private slots:
    void writesAsDocumented()
    {
        HourEnergy winter = hourOf(sys_days{2025y / 1 / 14} + 23h, 1234, 5);
        winter.importedReactive = VarHour{70};
        const HourEnergy summer
            = hourOf(sys_days{2025y / 7 / 14} + 9h, 12, 123'456, HourQuality::Reconstructed);
        HourEnergy excluded = hourOf(sys_days{2025y / 7 / 14} + 10h, 0, 0, HourQuality::Excluded);
        const std::vector hours{winter, summer, excluded};
        QCOMPARE(QByteArray::fromStdString(hourCsv(hours)),
                 QByteArray("start_local,start_utc,import_kwh,export_kwh,import_kvarh,export_kvarh,quality\n"
                            "2025-01-15T00:00:00+01:00,2025-01-14T23:00:00Z,1.234,0.005,0.070,,metered\n"
                            "2025-07-14T11:00:00+02:00,2025-07-14T09:00:00Z,0.012,123.456,,,reconstructed\n"
                            "2025-07-14T12:00:00+02:00,2025-07-14T10:00:00Z,,,,,excluded\n"));
    }
    void isReadAgain()
    {
        std::vector<HourEnergy> hours;
        for (HourStart start = sys_days{2025y / 1 / 1}; start < sys_days{2026y / 1 / 1}; start += 1h)
            hours.push_back(hourOf(start, int(hours.size() * 7 % 9000), int(hours.size() % 13)));
        const ImportedHours read = readHourFile(hourCsv(hours));
        QVERIFY(read.complaints.empty());
        QCOMPARE(read.hours.size(), hours.size());
        for (std::size_t i = 0; i < hours.size(); ++i)
            QVERIFY(read.hours[i] == (ImportedHour{hours[i].start, hours[i].imported, hours[i].exported}));
    }
};

QTEST_APPLESS_MAIN(tst_HourCsv)
#include "tst_hourcsv.moc"
