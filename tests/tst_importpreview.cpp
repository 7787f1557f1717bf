// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hours/importpreview.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};

HourEnergy known(int hour, int importedWh, HourQuality quality = HourQuality::Metered)
{
    return {ten + hours{hour}, WattHour{importedWh}, WattHour{100}, quality, 3600s};
}

ImportedHour told(int hour, std::optional<WattHour> imported, std::optional<WattHour> exported = {})
{
    return {ten + hours{hour}, imported, exported};
}

} // namespace

class tst_ImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWouldChange()
    {
        ImportedHours read;
        read.hours = {told(0, WattHour{500}),  told(1, WattHour{1030}),     told(2, WattHour{1031}),
                      told(3, WattHour{5000}), told(4, {}, WattHour{2000}), told(9, WattHour{1})};
        const std::vector hours{known(1, 1000), known(2, 1000), known(3, 1000, HourQuality::Unknown),
                                known(4, 1000)};
        const ImportPreview preview = previewOf("a.csv", read, hours);
        QCOMPARE(preview.name, std::string("a.csv"));
        QCOMPARE(preview.filled, 3); // one before, one unknown, one behind
        QCOMPARE(preview.equal, 1);
        QCOMPARE(preview.different, 2);
        QCOMPARE(preview.largestDifference, WattHour{1900});
        QVERIFY(preview.read == read);
    }
    void anEmptyFileChangesNothing()
    {
        const std::vector hours{known(1, 1000)};
        QCOMPARE(previewOf("a", {}, hours), (ImportPreview{"a", {}, 0, 0, 0, {}}));
    }
};

QTEST_APPLESS_MAIN(tst_ImportPreview)
#include "tst_importpreview.moc"
