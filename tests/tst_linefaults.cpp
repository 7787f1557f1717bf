// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/linefaults.h"
#include "tests/support/codecnames.h"
#include "tests/support/playedmeters.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace hanscope;
using namespace hanscope::test;
using namespace std::chrono_literals;

namespace
{

using Stretches = std::vector<std::vector<std::uint8_t>>;

/// As many as a test is quick with.
std::vector<Transmission> someOf(const MeterSetup &setup)
{
    auto all = played(setup, 15min);
    all.resize(std::min<std::size_t>(all.size(), 150));
    return all;
}

Stretches through(const FaultyLine &line, const std::vector<Transmission> &all)
{
    Stretches result;
    for (const Transmission &one : all)
        result.push_back(line.transmit(one));
    return result;
}

std::vector<MeterList> listsOf(const std::vector<Transmission> &all)
{
    std::vector<MeterList> lists;
    for (const Transmission &one : all)
        lists.push_back(one.list);
    return lists;
}

constexpr std::array damages{LineFault::BadChecksum, LineFault::Cut,         LineFault::LostByte,
                             LineFault::DoubledByte, LineFault::ParityMarks, LineFault::CrLf};

FrameForm framingOf(const MeterSetup &setup)
{
    return profileOf(setup.model).framing;
}

void addMeterRows()
{
    QTest::addColumn<MeterSetup>("setup");
    for (const MeterSetup &setup : everyMeter())
        QTest::newRow(nameOf(setup).c_str()) << setup;
}

void addDamageRows()
{
    QTest::addColumn<MeterSetup>("setup");
    QTest::addColumn<LineFault>("fault");
    for (const MeterSetup &setup : everyMeter()) {
        for (const LineFault fault : damages)
            QTest::addRow("%s, %s", nameOf(setup).c_str(), lineFaultName(fault).data()) << setup << fault;
    }
}

} // namespace

Q_DECLARE_METATYPE(hanscope::MeterSetup)
Q_DECLARE_METATYPE(hanscope::LineFault)

class TestLineFaults : public QObject
{
    Q_OBJECT

private slots:
    void namesAll()
    {
        std::set<LineFault> seen;
        for (const LineFault fault : allLineFaults()) {
            QVERIFY(lineFaultByName(lineFaultName(fault)) == fault);
            seen.insert(fault);
        }
        QCOMPARE(seen.size(), allLineFaults().size());
        QVERIFY(!lineFaultByName("no-such-fault"));
    }

    void damageIsRejectedAndCostsNothingElse_data() { addDamageRows(); }
    void damageIsRejectedAndCostsNothingElse()
    {
        QFETCH(MeterSetup, setup);
        QFETCH(LineFault, fault);
        const auto all = someOf(setup);
        const auto arrived = through(FaultyLine({fault}, 1), all);
        std::vector<MeterList> expected;
        std::size_t damaged = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            bool isWhole = arrived[i] == all[i].bytes;
            if (!isWhole) {
                const Heard alone = hear({arrived[i]});
                // Of a telegram of text the line ends may suffer, and the case of a digit.
                isWhole = alone.lists == std::vector{all[i].list} && framingOf(setup) == FrameForm::P1;
                QVERIFY(isWhole || alone.lists.empty());
                ++damaged;
            }
            if (isWhole)
                expected.push_back(all[i].list);
        }
        QVERIFY(damaged > 3 || fault == LineFault::CrLf); // few lists hold a line feed
        const Heard heard = hear(arrived);
        QVERIFY(heard.lists == expected);
        QVERIFY(expected.size() == all.size() || !heard.rejected.empty());
    }

    void noiseLeavesTheFramesWhole_data() { addMeterRows(); }
    void noiseLeavesTheFramesWhole()
    {
        QFETCH(MeterSetup, setup);
        const auto all = someOf(setup);
        const auto arrived = through(FaultyLine({LineFault::Noise}, 1), all);
        const Heard heard = hear(arrived);
        QVERIFY(heard.lists == listsOf(all));
        QVERIFY(!heard.rejected.empty());
    }

    void withoutLastByteOnlyMBusIsLost_data() { addMeterRows(); }
    void withoutLastByteOnlyMBusIsLost()
    {
        QFETCH(MeterSetup, setup);
        const auto all = someOf(setup);
        auto arrived = through(FaultyLine({LineFault::NoClosingFlag}, 1), all);
        arrived.back() = all.back().bytes; // nothing comes behind it that could close it
        std::vector<MeterList> expected;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (framingOf(setup) != FrameForm::MBus || arrived[i] == all[i].bytes)
                expected.push_back(all[i].list);
        }
        const Heard heard = hear(arrived);
        QVERIFY(heard.lists == expected);
        QCOMPARE(heard.rejected.empty(), framingOf(setup) != FrameForm::MBus);
    }

    void silenceLastsAMinuteInFive_data() { addMeterRows(); }
    void silenceLastsAMinuteInFive()
    {
        QFETCH(MeterSetup, setup);
        const auto all = played(setup, 10min);
        std::vector<MeterList> expected;
        for (const Transmission &one : all) {
            const auto minute = floor<std::chrono::minutes>(one.begins).time_since_epoch().count();
            if (minute % 5 != 4)
                expected.push_back(one.list);
        }
        const Heard heard = hear(through(FaultyLine({LineFault::Silence}, 1), all));
        QVERIFY(heard.lists == expected);
        QVERIFY(expected.size() < all.size());
        QVERIFY(heard.rejected.empty());
    }

    void crLfOnlyTouchesLineFeeds()
    {
        int changed = 0, unchanged = 0;
        for (const Transmission &one : someOf({})) {
            const auto bytes = withFault(LineFault::CrLf, one, 3);
            const auto lineFeeds = std::count(one.bytes.begin(), one.bytes.end(), '\n');
            QCOMPARE(bytes.size() - one.bytes.size(), static_cast<std::size_t>(lineFeeds));
            (lineFeeds > 0 ? changed : unchanged) += 1;
        }
        QVERIFY(changed > 0 && unchanged > 0);
    }

    void hitsOneInFive_data()
    {
        QTest::addColumn<LineFault>("fault");
        for (const LineFault fault : allLineFaults()) {
            if (fault != LineFault::CrLf && fault != LineFault::Silence)
                QTest::newRow(lineFaultName(fault).data()) << fault;
        }
    }
    void hitsOneInFive()
    {
        QFETCH(LineFault, fault);
        const auto all = played({}, 30min);
        const auto arrived = through(FaultyLine({fault}, 1), all);
        int changed = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            changed += arrived[i] == all[i].bytes ? 0 : 1;
        QVERIFY2(changed > 100 && changed < 190, qPrintable(QString::number(changed))); // of 720
    }

    void repeatsItselfWithTheSameSeed()
    {
        const auto all = someOf({});
        const std::vector<LineFault> faults(allLineFaults().begin(), allLineFaults().end());
        const auto one = through(FaultyLine(faults, 5), all);
        QVERIFY(one == through(FaultyLine(faults, 5), all));
        QVERIFY(one != through(FaultyLine(faults, 6), all));
    }

    void withoutFaultsNothingChanges()
    {
        const auto all = someOf({});
        QVERIFY(hear(through(FaultyLine({}, 1), all)).lists == listsOf(all));
    }
};

QTEST_GUILESS_MAIN(TestLineFaults)
#include "tst_linefaults.moc"
