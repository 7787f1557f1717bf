// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "core/simulator/faults.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

const ReceiveTime start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 14) + 9h + 58min;

struct Heard {
    int decoded = 0;
    int rejected = 0;
    int encrypted = 0;
    std::vector<MeterList> lists;
};

Heard hear(const std::vector<std::vector<std::uint8_t>> &stretches)
{
    Heard heard;
    const auto decoder = std::make_unique<StreamDecoder>();
    const auto take = [&heard](const Message &message) {
        if (message.status == MessageStatus::Decoded) {
            ++heard.decoded;
            heard.lists.push_back(message.list);
        } else if (message.status == MessageStatus::Encrypted) {
            ++heard.encrypted;
        } else {
            ++heard.rejected;
        }
    };
    for (const auto &bytes : stretches) {
        decodeAll(*decoder, bytes, take);
        decoder->finish(); // the pause between two lists
        while (const Message *message = decoder->next())
            take(*message);
    }
    return heard;
}

std::vector<Transmission> sent(Maker maker, std::chrono::minutes duration)
{
    MeterSetup setup;
    setup.maker = maker;
    VirtualMeter meter(setup, start);
    std::vector<Transmission> all;
    for (Transmission one = meter.next(); one.begins < start + duration; one = meter.next())
        all.push_back(one);
    return all;
}

std::vector<std::vector<std::uint8_t>> through(FaultyLine line, const std::vector<Transmission> &all)
{
    std::vector<std::vector<std::uint8_t>> result;
    for (const Transmission &one : all)
        result.push_back(line.transmit(one));
    return result;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void namesAll()
    {
        QCOMPARE(allFaults().size(), std::size_t(10));
        for (const Fault fault : allFaults())
            QVERIFY(faultByName(faultName(fault)) == fault);
        QVERIFY(!faultByName("no-such-fault"));
        QVERIFY(faultByName("crlf") == Fault::CrLf);
    }

    void damages_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault :
             {Fault::BadChecksum, Fault::Cut, Fault::LostByte, Fault::DoubledByte, Fault::NoClosingFlag})
            QTest::newRow(faultName(fault).data()) << int(fault);
    }
    void damages()
    {
        QFETCH(int, fault);
        // Never a damaged list as a good one, whatever the place of the damage.
        for (const Transmission &one : sent(Maker::Aidon, 5min)) {
            const auto bytes = withFault(static_cast<Fault>(fault), one, 3);
            QVERIFY(bytes != one.bytes);
            const Heard heard = hear({bytes});
            QCOMPARE(heard.decoded, 0);
            QVERIFY(heard.rejected > 0);
        }
    }

    void noiseLeavesTheFrameWhole()
    {
        for (const Transmission &one : sent(Maker::Kaifa, 10min)) {
            const auto bytes = withFault(Fault::Noise, one, 3);
            QVERIFY(bytes.size() > one.bytes.size());
            const Heard heard = hear({bytes});
            QCOMPARE(heard.decoded, 1);
            QVERIFY(heard.lists[0] == one.list);
            QVERIFY(heard.rejected > 0);
        }
    }

    void crLfOnlyTouchesLineFeeds()
    {
        int changed = 0, unchanged = 0;
        for (const Transmission &one : sent(Maker::Kamstrup, 5min)) {
            auto bytes = withFault(Fault::CrLf, one, 3);
            const auto lineFeeds = std::count(one.bytes.begin(), one.bytes.end(), '\n');
            QCOMPARE(bytes.size() - one.bytes.size(), static_cast<std::size_t>(lineFeeds));
            (lineFeeds > 0 ? changed : unchanged) += 1;
            QCOMPARE(hear({bytes}).decoded, lineFeeds > 0 ? 0 : 1);
        }
        QVERIFY(changed > 0);
    }

    void encryptedIsRecognised()
    {
        const auto all = sent(Maker::Kamstrup, 5min);
        const Heard heard = hear(through(FaultyLine({Fault::Encrypted}, 1), all));
        QCOMPARE(heard.encrypted, int(all.size()));
        QCOMPARE(heard.decoded, 0);
    }

    void silenceLastsAMinuteInFive()
    {
        const auto all = sent(Maker::Kaifa, 10min);
        const auto arrived = through(FaultyLine({Fault::Silence}, 1), all);
        const auto silent
            = std::count_if(arrived.begin(), arrived.end(), [](const auto &bytes) { return bytes.empty(); });
        QCOMPARE(int(silent), 60);
        QCOMPARE(hear(arrived).decoded, int(all.size()) - 60);
    }

    void repeatsTheHour()
    {
        const auto all = sent(Maker::Aidon, 5h);
        std::vector<MeterList> hourly, original;
        for (const MeterList &list : hear(through(FaultyLine({Fault::RepeatedHour}, 1), all)).lists) {
            if (list.kind == ListKind::List3)
                hourly.push_back(list);
        }
        for (const Transmission &one : all) {
            if (one.list.kind == ListKind::List3)
                original.push_back(one.list);
        }
        QCOMPARE(hourly.size(), std::size_t(5)); // 10, 11, 12, 13, 14 h
        QVERIFY(hourly[0] == original[0]);
        QVERIFY(hourly[1].clock == hourly[0].clock);
        QVERIFY(hourly[1].items[0] == original[1].items[0]); // momentary values are new
        QVERIFY(hourly[1].items[10] == original[0].items[10]); // registers are old
        QVERIFY(hourly[2] == original[2]);
        QVERIFY(hourly[3].clock == hourly[2].clock);
    }

    void hitsOneInFive_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault : {Fault::BadChecksum, Fault::Cut, Fault::LostByte, Fault::DoubledByte,
                                  Fault::Noise, Fault::NoClosingFlag})
            QTest::newRow(faultName(fault).data()) << int(fault);
    }
    void hitsOneInFive()
    {
        QFETCH(int, fault);
        const auto all = sent(Maker::Aidon, 30min);
        const auto arrived = through(FaultyLine({static_cast<Fault>(fault)}, 1), all);
        int changed = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            changed += arrived[i] == all[i].bytes ? 0 : 1;
        QVERIFY2(changed > 100 && changed < 190, qPrintable(QString::number(changed))); // of 720
    }

    void repeatsItselfWithTheSameSeed()
    {
        const auto all = sent(Maker::Aidon, 10min);
        const std::vector<Fault> faults(allFaults().begin(), allFaults().end());
        const auto one = through(FaultyLine(faults, 5), all);
        QVERIFY(one == through(FaultyLine(faults, 5), all));
        QVERIFY(one != through(FaultyLine(faults, 6), all));
    }

    void withoutFaultsNothingChanges()
    {
        const auto all = sent(Maker::Aidon, 10min);
        QCOMPARE(hear(through(FaultyLine({}, 1), all)).decoded, int(all.size()));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
