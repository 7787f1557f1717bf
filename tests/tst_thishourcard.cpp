// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thishourcard.h"
#include "ui/uilanguage.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

/// 14:00 in Oslo.
constexpr HourStart hourStart = sys_days{2025y / November / 24} + hours{13};

HourEnergy runningHour(int importedWh, HourQuality quality = HourQuality::Estimate)
{
    return {hourStart, WattHour{importedWh}, WattHour{0}, quality, minutes{41}};
}

/// At 14:41, in Norwegian numbers and English words.
struct HourCard : ThisHourCard {
    HourCard()
    {
        setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        setNow(hourStart + minutes{41});
    }
};

} // namespace

class tst_ThisHourCard : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingYet()
    {
        const HourCard card;
        QCOMPARE(card.energyText(), QStringLiteral("– kWh"));
        QCOMPARE(card.adviceText(), QString());
    }
    void saysWhatMayStillBeDrawn()
    {
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(2310));
        QCOMPARE(card.energyText(), QStringLiteral("2,31 kWh"));
        QCOMPARE(card.adviceText(), QStringLiteral("You can use 8,2 kW until 15:00")); // 2,59 kWh in 19 min
        QCOMPARE(card.reasonText(), QStringLiteral("without raising today's peak (4,9 kWh)"));
        QCOMPARE(card.note(), QStringLiteral("14:41"));
    }
    void growsWithTheClock()
    {
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(2310));
        card.setNow(hourStart + minutes{45});
        QCOMPARE(card.adviceText(), QStringLiteral("You can use 10,4 kW until 15:00"));
    }
    void promisesNoMoreThanTheFuseCarries()
    {
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(10));
        card.setPowerCap(Watt{11'500});
        card.setNow(hourStart + minutes{50});
        QCOMPARE(card.adviceText(), QStringLiteral("You can use over 11 kW until 15:00"));
    }
    void hasNoPeakYet()
    {
        HourCard card;
        card.showHour(runningHour(2310));
        QCOMPARE(card.adviceText(), QStringLiteral("No whole hour is known yet today"));
    }
    void promisesNothingForAPartialHour()
    {
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(2310, HourQuality::Partial));
        QCOMPARE(card.adviceText(), QStringLiteral("Data are missing for part of this hour"));
    }
    void promisesNothingWhileTheMeterIsSilent()
    {
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(2310));
        card.setStale(true);
        QCOMPARE(card.adviceText(), QStringLiteral("No advice while the meter is silent"));
        card.setStale(false);
        QCOMPARE(card.adviceText(), QStringLiteral("You can use 8,2 kW until 15:00"));
    }
    void isThePeakItself()
    {
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(4900));
        QCOMPARE(card.adviceText(), QStringLiteral("This hour is today's peak"));
        QCOMPARE(card.reasonText(), QStringLiteral("the highest before it was 4,9 kWh"));
    }
    void forecast()
    {
        HourCard card;
        card.showHour(runningHour(2310));
        card.setForecast(HourForecast{{3610}, {3400}, {3800}});
        QCOMPARE(card.forecastText(), QStringLiteral("estimate 3,6 ± 0,2"));
    }
    void speaksNorwegian()
    {
        UiLanguage language;
        language.choose(LanguageChoice::Bokmaal);
        HourCard card;
        card.setPeakToday(WattHour{4900});
        card.showHour(runningHour(2310));
        QCOMPARE(card.adviceText(), QStringLiteral("Du kan bruke 8,2 kW til kl. 15"));
        QCOMPARE(card.reasonText(), QStringLiteral("uten at dagens topp (4,9 kWh) øker"));
    }
};

QTEST_MAIN(tst_ThisHourCard)

#include "tst_thishourcard.moc"
