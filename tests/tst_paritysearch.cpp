// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/paritysearch.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

/// One list read with the wrong parity, from `start` on, with the pause behind it.
/// Returns when the search asks for a switch, if it does.
std::optional<ParitySearch::Time> garble(ParitySearch &search, ParitySearch::Time start, int bytes)
{
    auto now = start;
    for (int byte = 0; byte < bytes; byte += 4, now += 18ms) {
        if (search.bytesCame(now, 4))
            return now;
    }
    now += 500ms;
    return search.pauseSeen(now) ? std::optional(now) : std::nullopt;
}

/// When lists of `bytes` bytes, one each `period`, lead to a switch; within ten minutes.
std::optional<ParitySearch::Time> switchTime(ParitySearch &search, ParitySearch::Time period, int bytes)
{
    for (ParitySearch::Time start{}; start < 10min; start += period) {
        if (const auto now = garble(search, start, bytes))
            return now;
    }
    return std::nullopt;
}

} // namespace

class TestParitySearch : public QObject
{
    Q_OBJECT

private slots:
    void switchesSoonEnough_data()
    {
        QTest::addColumn<int>("periodMs");
        QTest::addColumn<int>("bytes");
        QTest::newRow("Kamstrup list 2 at 8E1: 69 % of the bytes") << 10'000 << 157;
        QTest::newRow("Aidon list 1 at 8N1: a third of the bytes") << 2'500 << 15;
        QTest::newRow("Kaifa list 1 at 8N1: a third of the bytes") << 2'000 << 13;
    }
    void switchesSoonEnough()
    {
        QFETCH(int, periodMs);
        QFETCH(int, bytes);
        ParitySearch search{LinkTiming()};
        const auto time = switchTime(search, ParitySearch::Time(periodMs), bytes);
        QVERIFY(time.has_value());
        QVERIFY2(*time >= 9s && *time <= 13s, qPrintable(QString::number(time->count())));
    }

    void aFrameIsProof()
    {
        ParitySearch search{LinkTiming()};
        search.frameCame();
        for (auto start = 0s; start < 50s; start += 10s)
            QVERIFY(!garble(search, start, 157));
        search.frameCame();
        for (auto start = 60s; start < 110s; start += 10s)
            QVERIFY(!garble(search, start, 157));
        QVERIFY2(garble(search, 120s, 157), "the reader may have been moved to another meter");
    }

    void silenceIsNone()
    {
        ParitySearch search{LinkTiming()};
        QVERIFY(!search.pauseSeen(1h));
        QVERIFY(!garble(search, 1h, 157));
        QVERIFY(!search.bytesCame(2h, 4));
    }

    void strayBytesAreNone()
    {
        ParitySearch search{LinkTiming()};
        QVERIFY(!switchTime(search, 3s, 4));
    }

    void endlessGarbageCountsToo()
    {
        ParitySearch search{LinkTiming()};
        std::optional<ParitySearch::Time> time;
        for (ParitySearch::Time now{}; now < 1min && !time; now += 18ms) {
            if (search.bytesCame(now, 4))
                time = now;
        }
        QVERIFY(time.has_value());
        QVERIFY(*time >= 12s && *time < 13s);
    }

    void startsAnewWithTheOtherParity()
    {
        ParitySearch search{LinkTiming()};
        QVERIFY(switchTime(search, 10s, 157));
        search.restart();
        QVERIFY(!garble(search, 20s, 157));
        QVERIFY(garble(search, 30s, 157));
    }
};

QTEST_GUILESS_MAIN(TestParitySearch)
#include "tst_paritysearch.moc"
