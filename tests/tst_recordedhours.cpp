// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordedhours.h"
#include "tests/support/simulatedlists.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr HourStart ten = sys_days{2025y / June / 11} + hours{10};
constexpr ReceiveTime stopped = ten + 3h + 20min;

MeterSetup setupOf(std::string_view id, std::uint32_t seed = 1)
{
    MeterSetup setup;
    setup.model = MeterModel::Kamstrup; // it sends least
    setup.meterId = id;
    setup.seed = seed;
    return setup;
}

const std::string home = "5706567000000001";
const std::string cabin = "5706567000000002";

HoursToday bookOf(const std::vector<Reading> &readings)
{
    HourBook book;
    for (const Reading &reading : readings)
        book.add(reading);
    return book.since(ten);
}

/// Whether both say the same of each hour. Power that stands over the border of the hour in which a program
/// starts is not in what it goes on from: some seconds of what was heard may be missing.
bool isSame(const HourEnergy &one, const HourEnergy &other)
{
    return one.start == other.start && one.quality == other.quality && one.reason == other.reason
        && abs(one.covered - other.covered) <= 10s
        && (one.provenHours == 0 || (one.imported == other.imported && one.exported == other.exported));
}

bool isSame(const HoursToday &a, const HoursToday &b)
{
    return a.runningHour.has_value() == b.runningHour.has_value()
        && (!a.runningHour || isSame(*a.runningHour, *b.runningHour))
        && std::equal(a.hours.begin(), a.hours.end(), b.hours.begin(), b.hours.end(),
                      [](const HourEnergy &one, const HourEnergy &other) { return isSame(one, other); });
}

} // namespace

class tst_RecordedHours : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;

    /// Lets a program hear `readings` and end.
    void hear(const std::vector<Reading> &readings) const
    {
        RecordedHours hours(m_folder, readings.front().receivedAt);
        for (const Reading &reading : readings)
            hours.add(reading);
    }
    static bool becomes(const RecordedHours &hours, const HoursToday &expected)
    {
        return QTest::qWaitFor([&] { return isSame(hours.since(ten), expected); }, 30'000);
    }
    static bool isOpened(RecordedHours &hours)
    {
        return QTest::qWaitFor([&] {
            return hours.history().status().isRecording
                || hours.history().status().trouble != HistoryTrouble::None;
        });
    }

private slots:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("hanscope"));
    }

    void hoursSurviveARestart()
    {
        const auto before = test::simulatedLists(setupOf(home), ten, stopped);
        hear(before);
        const HoursToday left = bookOf(before);
        QCOMPARE(left.hours.size(), std::size_t{3});
        RecordedHours again(m_folder, stopped + 1min);
        QVERIFY(becomes(again, left)); // before a word of the meter
    }
    void theRunningHourGoesOn()
    {
        auto heard = test::simulatedLists(setupOf(home), ten, stopped + 2h);
        const auto isLate = [](const Reading &reading) { return reading.receivedAt >= stopped; };
        const auto restart = std::find_if(heard.begin(), heard.end(), isLate);
        hear({heard.begin(), restart});
        RecordedHours again(m_folder, restart->receivedAt);
        std::for_each(restart, heard.end(), [&](const Reading &reading) { again.add(reading); });
        QVERIFY(becomes(again, bookOf(heard)));
        for (const HourEnergy &hour : again.since(ten + 1h).hours)
            QCOMPARE(hour.quality, HourQuality::Metered);
    }
    void anotherMeterHasItsOwnPast()
    {
        const auto atHome = test::simulatedLists(setupOf(home), ten, ten + 2h + 5min);
        const auto atCabin = test::simulatedLists(setupOf(cabin, 7), ten, stopped);
        hear(atHome);
        hear(atCabin);
        RecordedHours hours(m_folder, stopped + 1min);
        QVERIFY(becomes(hours, bookOf(atCabin))); // heard last
        const auto back = test::simulatedLists(setupOf(home), stopped + 2min, stopped + 4min);
        for (const Reading &reading : back)
            hours.add(reading);
        auto all = atHome;
        all.insert(all.end(), back.begin(), back.end());
        QVERIFY(becomes(hours, bookOf(all)));
    }
    void anotherReaderStartsAnew()
    {
        RecordedHours hours(m_folder, ten);
        QVERIFY(isOpened(hours));
        for (const Reading &reading : test::simulatedLists(setupOf(home), ten, ten + 70min))
            hours.add(reading);
        hours.startAnew(ten + 70min);
        const auto other = test::simulatedLists(setupOf(cabin), ten + 70min, ten + 2h + 5min);
        for (const Reading &reading : other)
            hours.add(reading);
        QVERIFY(becomes(hours, bookOf(other)));
    }
    void withoutAFileHoursAreLive()
    {
        const QString taken = m_parent->filePath(QStringLiteral("taken"));
        QVERIFY(QFile(taken).open(QIODevice::WriteOnly));
        RecordedHours hours(taken + QStringLiteral("/hanscope"), ten);
        const auto heard = test::simulatedLists(setupOf(home), ten, stopped);
        for (const Reading &reading : heard)
            hours.add(reading);
        QVERIFY(isOpened(hours));
        QCOMPARE(hours.history().status().trouble, HistoryTrouble::NoFolder);
        QVERIFY(isSame(hours.since(ten), bookOf(heard)));
    }
    void aSecondProgramShowsWhatBothHeard()
    {
        const auto heard = test::simulatedLists(setupOf(home), ten, stopped);
        RecordedHours first(m_folder, ten);
        QVERIFY(isOpened(first));
        QSignalSpy saved(&first.history(), &History::saved);
        const auto isEarly = [](const Reading &reading) { return reading.receivedAt < ten + 2h + 30min; };
        const auto middle = std::find_if_not(heard.begin(), heard.end(), isEarly);
        std::for_each(heard.begin(), middle, [&](const Reading &reading) { first.add(reading); });
        QVERIFY(QTest::qWaitFor([&] {
            quint64 sum = 0;
            for (const auto &arguments : saved)
                sum += arguments[0].toULongLong();
            return sum == static_cast<quint64>(middle - heard.begin());
        }));
        RecordedHours second(m_folder, middle->receivedAt);
        QVERIFY(isOpened(second));
        QCOMPARE(second.history().status().trouble, HistoryTrouble::InUse);
        std::for_each(middle, heard.end(), [&](const Reading &reading) { second.add(reading); });
        QVERIFY(becomes(second, bookOf(heard)));
    }
    void whatTheUserCorrectsIsShown()
    {
        const auto heard = test::simulatedLists(setupOf(home), ten, stopped);
        hear(heard);
        RecordedHours hours(m_folder, stopped);
        QVERIFY(becomes(hours, bookOf(heard)));
        const MeterKey meter{1};
        hours.history().correctHour(meter, {ten + 1h, false, WattHour{4321}, {}, stopped});
        const auto second = [&] { return hours.since(ten).hours.at(1); };
        QVERIFY(QTest::qWaitFor([&] { return second().imported == WattHour{4321}; }));
        QCOMPARE(second().quality, HourQuality::Corrected);
        hours.history().undoCorrection(meter, ten + 1h, stopped);
        QVERIFY(becomes(hours, bookOf(heard)));
    }
    void theRulesOfTheHouseHold()
    {
        const auto heard = test::simulatedLists(setupOf(home), ten, stopped);
        hear(heard);
        RecordedHours hours(m_folder, stopped);
        hours.setRules({WattHour{1}, {}, {}});
        QVERIFY(QTest::qWaitFor([&] {
            const HoursToday today = hours.since(ten);
            return today.hours.size() == 3 && today.hours[1].quality == HourQuality::Suspicious;
        }));
    }
};

QTEST_GUILESS_MAIN(tst_RecordedHours)
#include "tst_recordedhours.moc"
