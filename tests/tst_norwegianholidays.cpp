// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/norwegianholidays.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

const QDate epoch(1970, 1, 1);

std::chrono::local_days dayOf(const QString &iso)
{
    return std::chrono::local_days(std::chrono::days(epoch.daysTo(QDate::fromString(iso, Qt::ISODate))));
}

QString isoOf(std::chrono::local_days day)
{
    return epoch.addDays(day.time_since_epoch().count()).toString(Qt::ISODate);
}

} // namespace

class TestNorwegianHolidays : public QObject
{
    Q_OBJECT

private slots:
    void easter_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("sunday");
        QTest::newRow("early") << 2008 << "2008-03-23";
        QTest::newRow("late") << 2011 << "2011-04-24";
        QTest::newRow("leap year") << 2024 << "2024-03-31";
        QTest::newRow("this one") << 2026 << "2026-04-05";
        QTest::newRow("latest there is") << 2038 << "2038-04-25";
        QTest::newRow("where the lunar cycle steps back") << 2049 << "2049-04-18";
    }
    void easter()
    {
        QFETCH(int, year);
        QFETCH(QString, sunday);
        QCOMPARE(isoOf(easterSunday(std::chrono::year(year))), sunday);
    }

    void holidaysOfAYear()
    {
        QStringList holidays;
        for (auto day = dayOf(QStringLiteral("2026-01-01")); day < dayOf(QStringLiteral("2027-01-01"));
             day += std::chrono::days(1)) {
            if (isNorwegianHoliday(day))
                holidays += isoOf(day);
        }
        QCOMPARE(
            holidays.join(u' '),
            QStringLiteral("2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 "
                           "2026-05-17 2026-05-24 2026-05-25 2026-12-25 2026-12-26"));
    }

    void portIsExpectedAfterThreeWorkingDays_data()
    {
        QTest::addColumn<QString>("ordered");
        QTest::addColumn<QString>("opened");
        QTest::newRow("Monday") << "2026-02-02"
                                << "2026-02-05";
        QTest::newRow("Thursday") << "2026-02-05"
                                  << "2026-02-10";
        QTest::newRow("Saturday") << "2026-02-07"
                                  << "2026-02-11";
        QTest::newRow("Wednesday before Easter") << "2026-04-01"
                                                 << "2026-04-09";
        QTest::newRow("Good Friday") << "2026-04-03"
                                     << "2026-04-09";
        QTest::newRow("before 1 May, a Friday") << "2026-04-30"
                                                << "2026-05-06";
        QTest::newRow("before 17 May, a Sunday") << "2026-05-15"
                                                 << "2026-05-20";
        QTest::newRow("before Whit Monday") << "2026-05-22"
                                            << "2026-05-28";
        QTest::newRow("Christmas Eve is a working day") << "2026-12-23"
                                                        << "2026-12-29";
        QTest::newRow("over New Year") << "2026-12-30"
                                       << "2027-01-05";
    }
    void portIsExpectedAfterThreeWorkingDays()
    {
        QFETCH(QString, ordered);
        QFETCH(QString, opened);
        QCOMPARE(isoOf(portOpeningExpectedBy(dayOf(ordered))), opened);
    }
};

QTEST_GUILESS_MAIN(TestNorwegianHolidays)
#include "tst_norwegianholidays.moc"
