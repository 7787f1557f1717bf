// SPDX-License-Identifier: GPL-3.0-or-later
// How a meter's scale is proposed, agreed to, kept, and applied to what was heard before.
#include "app/meterscaling.h"
#include "app/pastreadings.h"
#include "app/scalestore.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / April / 11} + hours{7};
constexpr Factor hundredth{1, 100};

/// A Kamstrup list whose voltages are in 0.01 V, taken as V.
Reading list2(ReceiveTime at, const char *meterId = "5706567000000001")
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Kamstrup, Network::FourWire, {"Kamstrup_V0001"}, {meterId}, {"6841131"}};
    reading.importPower = Watt{2100};
    reading.voltage = {Millivolt{23'314'000}, Millivolt{23'120'000}, Millivolt{23'230'000}};
    return reading;
}

Reading list1(ReceiveTime at, int watt)
{
    Reading reading;
    reading.receivedAt = at;
    reading.kind = ListKind::List1;
    reading.importPower = Watt{watt};
    return reading;
}

Reading list3(ReceiveTime at)
{
    Reading reading = list2(at);
    reading.kind = ListKind::List3;
    reading.importedEnergy = WattHour{155'233'470};
    return reading;
}

void hear(MeterScaling &scaling, int lists, const char *meterId = "5706567000000001")
{
    for (int list = 0; list < lists; ++list)
        scaling.take(list2(start + seconds{10 * list}, meterId));
}

} // namespace

class tst_MeterScaling : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("hanscope.ini"));

private slots:
    void cleanup() { QFile::remove(m_file); }

    void proposesAndChangesNothing()
    {
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling scaling(settings);
        hear(scaling, 60);
        QVERIFY(scaling.proposal());
        QVERIFY(scaling.proposal()->change == (MeterOverrides{{}, {}, hundredth, {}}));
        QVERIFY(scaling.take(list2(start)) == list2(start));
        QVERIFY(!keepsScales(settings));
    }
    void scalesOnceAgreed()
    {
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling scaling(settings);
        hear(scaling, 60);
        scaling.choose({scaling.proposal()->change, true});
        QVERIFY(!scaling.proposal());
        const Reading shown = scaling.take(list2(start)).value();
        QVERIFY(shown.voltage[0] == Millivolt{233'140});
        QVERIFY(shown.isScaled);
        hear(scaling, 60);
        QVERIFY(!scaling.proposal());
    }
    void takesBack()
    {
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling scaling(settings);
        hear(scaling, 1);
        scaling.choose({{{}, {}, hundredth, {}}, true});
        scaling.choose({});
        QVERIFY(scaling.take(list2(start)) == list2(start));
        QVERIFY(!keepsScales(settings));
        hear(scaling, 60);
        QVERIFY(scaling.proposal());
    }
    void neverMeansNever()
    {
        {
            QSettings settings(m_file, QSettings::IniFormat);
            MeterScaling scaling(settings);
            hear(scaling, 60);
            scaling.choose({{}, false});
            hear(scaling, 60);
            QVERIFY(!scaling.proposal());
        }
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling next(settings);
        hear(next, 60);
        QVERIFY(!next.proposal());
    }
    void notNowLastsUntilTheNextStart()
    {
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling scaling(settings);
        hear(scaling, 60);
        scaling.putOff();
        hear(scaling, 60);
        QVERIFY(!scaling.proposal());
        MeterScaling next(settings);
        hear(next, 60);
        QVERIFY(next.proposal());
    }

    void keptForThatMeterAlone()
    {
        {
            QSettings settings(m_file, QSettings::IniFormat);
            MeterScaling scaling(settings);
            hear(scaling, 1);
            scaling.choose({{{}, {}, hundredth, {}}, true});
        }
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling next(settings);
        QVERIFY(next.take(list2(start))->isScaled);
        QVERIFY(!next.take(list2(start, "5706567000000002"))->isScaled);
        QVERIFY(next.take(list2(start))->isScaled);
    }
    void showsNothingBeforeItIsKnownWhoseNumbersTheyAre()
    {
        QSettings settings(m_file, QSettings::IniFormat);
        MeterScaling scaling(settings);
        QVERIFY(scaling.take(list1(start, 2100))); // nobody's numbers are scaled
        hear(scaling, 1);
        scaling.choose({overridesForTransformers(60), true});
        QVERIFY(scaling.take(list1(start, 2100))->importPower == Watt{126'000});
        scaling.startAnew();
        QVERIFY(!scaling.scale());
        QVERIFY(!scaling.take(list1(start, 2100)));
        hear(scaling, 1);
        QVERIFY(scaling.take(list1(start, 2100))->importPower == Watt{126'000});
    }

    void theNumberOfTheMeterIsNotKept()
    {
        {
            QSettings settings(m_file, QSettings::IniFormat);
            MeterScaling scaling(settings);
            hear(scaling, 1);
            scaling.choose({{{}, {}, hundredth, {}}, true});
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("1/100"));
        QVERIFY(!kept.contains("5706567000000001"));
    }
    void aSpoiltFileScalesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "1", "0/1", "1/0", "-1/10", "1/10/1", "1/2000000", "99999999999/1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aSpoiltFileScalesNothing()
    {
        QFETCH(QString, text);
        QSettings settings(m_file, QSettings::IniFormat);
        const QString key = scaleKeyOf(list2(start).meter);
        settings.setValue(QStringLiteral("scale/%1/energy").arg(key), text);
        settings.setValue(QStringLiteral("scale/%1/voltage").arg(key), QStringLiteral("1/100"));
        QVERIFY(loadScale(settings, key) == MeterScale({{}, {}, hundredth, {}}, true));
    }
    void aMeterWithoutNumberGoesByMakerAndList()
    {
        MeterIdentity meter = list2(start).meter;
        const QString named = scaleKeyOf(meter);
        meter.meterId = {};
        const QString unnamed = scaleKeyOf(meter);
        QVERIFY(!unnamed.isEmpty() && unnamed != named);
        meter.listId = {};
        QVERIFY(scaleKeyOf(meter).isEmpty());
    }

    void thePastIsKeptAsSent()
    {
        PastReadings past;
        past.add(list1(start, 1000));
        past.add(list3(start + seconds{5}));
        past.add(list2(start + seconds{10}));
        past.add(list1(start + seconds{12}, 1200));
        const std::vector<Reading> readings = past.readings();
        QCOMPARE(readings.size(), 4U);
        QVERIFY(readings[0] == list1(start, 1000));
        QVERIFY(readings[1] == list3(start + seconds{5}));
        QVERIFY(readings[2] == list2(start + seconds{10})); // the newest is whole
        QVERIFY(readings[3] == list1(start + seconds{12}, 1200));
    }
    void thePastEndsAfter25Hours()
    {
        PastReadings past;
        for (int hour = 0; hour <= 30; ++hour) {
            past.add(list3(start + hours{hour}));
            past.add(list1(start + hours{hour} + seconds{2}, hour));
        }
        const std::vector<Reading> readings = past.readings();
        QVERIFY(readings.front().receivedAt >= start + hours{5});
        QVERIFY(readings.back() == list1(start + hours{30} + seconds{2}, 30));
        QCOMPARE(readings.size(), 51U); // hour 5 has only its second list left
    }
    void anotherMeterBeginsANewPast()
    {
        PastReadings past;
        past.add(list2(start));
        past.add(list2(start + seconds{10}, "5706567000000002"));
        QCOMPARE(past.readings().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(tst_MeterScaling)

#include "tst_meterscaling.moc"
