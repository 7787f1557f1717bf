// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QTest>

using namespace hanscope;

class tst_Format : public QObject
{
    Q_OBJECT

private:
    const QLocale m_nb{QLocale::NorwegianBokmal, QLocale::Norway};
    const QLocale m_en{QLocale::English, QLocale::UnitedKingdom};

private slots:
    void kilowatt_data()
    {
        QTest::addColumn<qint64>("watt");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("bokmaal");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, qint64 watt, int decimals, const char *nb, const char *en) {
            QTest::newRow(name) << watt << decimals << QString::fromUtf8(nb) << QString::fromUtf8(en);
        };
        row("nothing", 0, 2, "0,00", "0.00");
        row("two decimals", 4027, 2, "4,03", "4.03");
        row("half goes up", 1005, 2, "1,01", "1.01");
        row("just under half", 1004, 2, "1,00", "1.00");
        row("half goes away from zero", -1005, 2, "−1,01", "-1.01");
        row("carries into the whole", 9995, 2, "10,00", "10.00");
        row("no decimals", 8500, 0, "9", "9");
        row("negative, no decimals", -2500, 0, "−3", "-3");
        row("one watt in three decimals", 1, 3, "0,001", "0.001");
        row("zero has no sign", -4, 2, "0,00", "0.00");
        row("zero has no sign without decimals", -499, 0, "0", "0");
    }
    void kilowatt()
    {
        QFETCH(qint64, watt);
        QFETCH(int, decimals);
        QFETCH(QString, bokmaal);
        QFETCH(QString, english);
        english.replace(u'-', QChar(0x2212)); // the minus sign, not the hyphen, in both
        QCOMPARE(format::kilowatt(m_nb, {watt}, decimals), bokmaal);
        QCOMPARE(format::kilowatt(m_en, {watt}, decimals), english);
    }
    void kilowattHour()
    {
        QCOMPARE(format::kilowattHour(m_nb, {2310}), QStringLiteral("2,31"));
        QCOMPARE(format::kilowattHour(m_en, {2310}, 1), QStringLiteral("2.3"));
    }
    void thousandsAreGrouped()
    {
        const QString text = format::kilowattHour(m_en, {12'345'678});
        QCOMPARE(text, QStringLiteral("12,345.68"));
    }
    void volt()
    {
        QCOMPARE(format::volt(m_nb, {232'960}), QStringLiteral("233,0"));
        QCOMPARE(format::volt(m_en, {229'949}), QStringLiteral("229.9"));
        QCOMPARE(format::volt(m_nb, {0}), QStringLiteral("0,0"));
    }
    void ampere()
    {
        QCOMPARE(format::ampere(m_nb, {16'840}), QStringLiteral("16,8"));
        QCOMPARE(format::ampere(m_en, {-3'250}), QStringLiteral("\u22123.3"));
        QCOMPARE(format::ampere(m_nb, {-40}), QStringLiteral("0,0"));
    }
};

QTEST_GUILESS_MAIN(tst_Format)

#include "tst_format.moc"
