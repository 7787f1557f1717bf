// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/readingtable.h"
#include "core/model/norwegiantime.h"
#include "tests/support/playedmeters.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

void addMeterRows()
{
    QTest::addColumn<MeterSetup>("setup");
    for (const MeterSetup &setup : everyMeter()) {
        if (setup.network == Network::FourWire) // which all are made for
            QTest::newRow(nameOf(setup).c_str()) << setup;
    }
}

MeterSetup with(MeterSetup setup, MeterFault fault)
{
    setup.faults = {fault};
    return setup;
}

/// In a telegram nothing tells open lines from ciphered ones but what it says of itself.
bool isText(const MeterSetup &setup)
{
    return profileOf(setup.model).framing == FrameForm::P1;
}

std::int64_t importedOf(const MeterList &list)
{
    for (const ListItem &item : list.items) {
        if (item.code.c == 1 && item.code.d == 8)
            return item.raw * (item.scaler == 1 ? 10 : 1);
    }
    return -1;
}

bool isHourly(const Transmission &one)
{
    const auto hour = floor<std::chrono::hours>(one.begins);
    const bool isFirstMinute = one.begins < hour + 1min;
    return isFirstMinute && importedOf(one.list) >= 0;
}

/// The first hourly list of each hour, as decoded.
std::vector<MeterList> hourlyLists(const MeterSetup &setup, std::chrono::hours length)
{
    VirtualMeter meter(setup, playFrom());
    std::vector<MeterList> lists;
    for (auto hour = floor<std::chrono::hours>(playFrom()) + 1h; hour < playFrom() + length; hour += 1h) {
        meter.skipTo(hour);
        const ReceiveTime end = hour + 1min;
        for (Transmission one = meter.next(); one.begins < end; one = meter.next()) {
            if (!isHourly(one))
                continue;
            const Heard heard = hear(std::vector{one});
            if (heard.lists.size() == 1)
                lists.push_back(heard.lists.front());
            break;
        }
    }
    return lists;
}

std::vector<std::int64_t> countersOf(const MeterSetup &setup, std::chrono::hours length)
{
    std::vector<std::int64_t> counters;
    for (const MeterList &list : hourlyLists(setup, length))
        counters.push_back(importedOf(list));
    return counters;
}

} // namespace

Q_DECLARE_METATYPE(hanscope::MeterSetup)

/// What a meter does wrong, as the decoder tells it.
class TestMeterFaults : public QObject
{
    Q_OBJECT

private slots:
    void namesAll()
    {
        std::set<MeterFault> seen;
        for (const MeterFault fault : allMeterFaults()) {
            QVERIFY(meterFaultByName(meterFaultName(fault)) == fault);
            seen.insert(fault);
        }
        QCOMPARE(seen.size(), allMeterFaults().size());
        QVERIFY(!meterFaultByName("bad-checksum"));
    }

    /// Whatever a meter does, its bytes say what the transmission tells that they say.
    void saysWhatItsBytesSay_data()
    {
        QTest::addColumn<MeterSetup>("setup");
        for (const MeterSetup &setup : everyMeter()) {
            for (const MeterFault fault : allMeterFaults()) {
                const bool isUnreadable = fault == MeterFault::Encrypted
                    || (fault == MeterFault::ClaimsEncryption && isText(setup));
                if (!isUnreadable)
                    QTest::addRow("%s, %s", nameOf(setup).c_str(), meterFaultName(fault).data())
                        << with(setup, fault);
            }
        }
    }
    void saysWhatItsBytesSay()
    {
        QFETCH(MeterSetup, setup);
        const auto sent = played(setup, 4min);
        const Heard heard = hear(sent);
        QCOMPARE(heard.rejected.size(), std::size_t(0));
        QCOMPARE(heard.lists.size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY(heard.lists[i] == sent[i].list);
    }

    void aRepeatedHourHasCountersAndClockOfTheOneBefore_data() { addMeterRows(); }
    void aRepeatedHourHasCountersAndClockOfTheOneBefore()
    {
        QFETCH(MeterSetup, setup);
        const auto right = hourlyLists(setup, 4h);
        const auto wrong = hourlyLists(with(setup, MeterFault::RepeatedHour), 4h);
        QCOMPARE(right.size(), std::size_t(4));
        QCOMPARE(wrong.size(), std::size_t(4));
        int behind = 0;
        for (std::size_t i = 0; i < right.size(); ++i) {
            QVERIFY(importedOf(wrong[i]) <= importedOf(right[i]));
            if (!right[i].clock)
                continue; // a few seconds may count nothing
            const bool isBehind = localTime(*wrong[i].clock) < localTime(*right[i].clock);
            QVERIFY(isBehind || wrong[i] == right[i]);
            if (isBehind && i > 0 && right[i].kind == ListKind::List3)
                QVERIFY(wrong[i].clock == right[i - 1].clock);
            behind += isBehind ? 1 : 0;
        }
        QCOMPARE(behind, right.front().clock ? 2 : 0);
    }

    void hoursAreMissingFourTimesOfSix_data() { addMeterRows(); }
    void hoursAreMissingFourTimesOfSix()
    {
        QFETCH(MeterSetup, setup);
        QCOMPARE(hourlyLists(with(setup, MeterFault::MissingHour), 6h).size(), std::size_t(2));
    }

    void aCounterThatJumpsFallsAgain_data() { addMeterRows(); }
    void aCounterThatJumpsFallsAgain()
    {
        QFETCH(MeterSetup, setup);
        const auto right = countersOf(setup, 3h);
        const auto wrong = countersOf(with(setup, MeterFault::CounterJump), 3h);
        QCOMPARE(wrong.size(), right.size());
        int jumps = 0;
        for (std::size_t i = 0; i < right.size(); ++i) {
            if (right[i] == wrong[i])
                continue;
            if (profileOf(setup.model).model == MeterModel::P1Netherlands)
                QVERIFY(wrong[i] - right[i] > 50'000); // a part for each tariff
            else
                QCOMPARE(wrong[i] - right[i], 146'000);
            ++jumps;
        }
        QCOMPARE(jumps, 1);
    }

    void aFalsePeakIsFiftyKilowatts_data() { addMeterRows(); }
    void aFalsePeakIsFiftyKilowatts()
    {
        QFETCH(MeterSetup, setup);
        const auto right = played(setup, 30min);
        const auto wrong = played(with(setup, MeterFault::FalsePeak), 30min);
        QCOMPARE(wrong.size(), right.size());
        std::size_t peaks = 0;
        for (std::size_t i = 0; i < right.size(); ++i) {
            const auto before = toReading(right[i].list, {}).importPower;
            const auto after = toReading(wrong[i].list, {}).importPower;
            if (!before || before == after)
                continue;
            QVERIFY(*after - *before > Watt{45'000});
            ++peaks;
        }
        QVERIFY(peaks > 0 && peaks * 20 < right.size());
    }

    void heldValuesStandStillForAMinute_data() { addMeterRows(); }
    void heldValuesStandStillForAMinute()
    {
        QFETCH(MeterSetup, setup);
        std::map<std::int64_t, std::set<std::int64_t>> perMinute;
        for (const Transmission &one : played(with(setup, MeterFault::HeldValues), 10min)) {
            const auto power = toReading(one.list, {}).importPower;
            const auto slot = one.begins - profileOf(setup.model).delay;
            if (power)
                perMinute[slot.time_since_epoch() / 1min].insert(power->count);
        }
        int still = 0;
        for (const auto &[minute, values] : perMinute)
            still += values.size() == 1 ? 1 : 0;
        QVERIFY(still >= 2 && still < 6);
    }

    void aPowerCutIsSilentAndUsesNothing_data() { addMeterRows(); }
    void aPowerCutIsSilentAndUsesNothing()
    {
        QFETCH(MeterSetup, setup);
        const auto sent = played(with(setup, MeterFault::PowerCut), 3h);
        std::chrono::milliseconds longest{};
        for (std::size_t i = 1; i < sent.size(); ++i)
            longest = std::max(longest, sent[i].begins - sent[i - 1].ends);
        QVERIFY(longest > 100s && longest < 14min);
        const Heard heard = hear(sent); // the list that the cut hits is lost at the most
        QVERIFY(heard.lists.size() + 1 >= sent.size());
        const auto right = countersOf(setup, 4h);
        const auto wrong = countersOf(with(setup, MeterFault::PowerCut), 4h);
        QVERIFY(importedOf(sent.back().list) == -1 || right.back() > wrong.back());
    }

    void theInvocationCounterBeginsAnew_data() { addMeterRows(); }
    void theInvocationCounterBeginsAnew()
    {
        QFETCH(MeterSetup, setup);
        setup.ciphering = someCiphering(0x30);
        setup.faults = {MeterFault::CounterRestart};
        const auto counters = hear(played(setup, 3h), keysOf(*setup.ciphering)).counters;
        QVERIFY(counters.size() > 100);
        int falls = 0;
        for (std::size_t i = 1; i < counters.size(); ++i)
            falls += counters[i] < counters[i - 1] ? 1 : 0;
        QCOMPARE(falls, 1);
    }

    void nobodyReadsWhatIsEncrypted_data() { addMeterRows(); }
    void nobodyReadsWhatIsEncrypted()
    {
        QFETCH(MeterSetup, setup);
        const auto sent = played(with(setup, MeterFault::Encrypted), 1min);
        const Heard unknown = hear(sent);
        QVERIFY(unknown.lists.empty());
        QCOMPARE(unknown.rejected, std::vector(sent.size(), DecodeErrc::Encrypted));
        const Heard tried = hear(sent, MeterKeys{{1, 2, 3}, {}, {}});
        QVERIFY(tried.lists.empty());
        QCOMPARE(tried.rejected, std::vector(sent.size(), DecodeErrc::WrongKey));
    }

    void onlyEmbriqHidesItsType()
    {
        for (const MeterSetup &setup : everyMeter()) {
            int hidden = 0;
            for (const Transmission &one : played(with(setup, MeterFault::EmptyType), 1min))
                hidden += one.list.kind == ListKind::List2 && one.list.meter.meterType.empty() ? 1 : 0;
            const bool neverNames = typeFor(profileOf(setup.model), setup.network)->name.empty();
            QVERIFY2(neverNames || (hidden > 0) == (setup.model == MeterModel::Embriq),
                     nameOf(setup).c_str());
        }
    }

    /// The hours of the nights in which clocks are set; their lists say what the clock shows.
    void clocksGoThroughTheNights_data() { addMeterRows(); }
    void clocksGoThroughTheNights()
    {
        using namespace std::chrono;
        QFETCH(MeterSetup, setup);
        for (const ReceiveTime night :
             {ReceiveTime(sys_days(2026y / 3 / 29)), ReceiveTime(sys_days(2026y / 10 / 25))}) {
            VirtualMeter meter(setup, night);
            for (int hour = 0; hour < 4; ++hour) {
                meter.skipTo(night + hours(hour) - profileOf(setup.model).delay);
                const Transmission one = meter.next();
                const Heard heard = hear(std::vector{one});
                QCOMPARE(heard.lists.size(), std::size_t(1));
                QVERIFY(heard.lists[0] == one.list);
                const auto &clock = heard.lists[0].pushTime ? heard.lists[0].pushTime : heard.lists[0].clock;
                if (!clock)
                    continue;
                const bool isLocal = profileOf(setup.model).clock.followsSummerTime;
                const auto offset
                    = isLocal ? norwegianUtcOffset(sys_seconds(floor<seconds>(night) + hours(hour))) : 60min;
                QCOMPARE(int(clock->hour), int((hours(hour) + offset) / 1h % 24));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMeterFaults)
#include "tst_meterfaults.moc"
