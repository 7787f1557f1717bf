// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listrhythm.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / November / 24} + hours{13};

ListRhythm rhythmOf(milliseconds interval, int lists)
{
    ListRhythm rhythm;
    for (int i = 0; i < lists; ++i)
        rhythm.heard(start + i * interval);
    return rhythm;
}

} // namespace

class tst_ListRhythm : public QObject
{
    Q_OBJECT

private slots:
    void silenceBeforeTheFirstListIsNotStale()
    {
        const ListRhythm rhythm;
        QVERIFY(!rhythm.heardAny());
        QVERIFY(!rhythm.isStale(start + hours{5}));
    }
    void expectsTenSecondsUntilItKnows() { QVERIFY(rhythmOf(2s, 3).interval() == 10s); }
    void learnsTheInterval_data()
    {
        QTest::addColumn<int>("intervalMs");
        QTest::newRow("Kaifa") << 2'000;
        QTest::newRow("Aidon") << 2'500;
        QTest::newRow("Kamstrup") << 10'000;
    }
    void learnsTheInterval()
    {
        QFETCH(int, intervalMs);
        const milliseconds interval{intervalMs};
        const ListRhythm rhythm = rhythmOf(interval, 6);
        const ReceiveTime last = start + 5 * interval;
        QVERIFY(rhythm.interval() == interval);
        QVERIFY(!rhythm.isStale(last + 3 * interval));
        QVERIFY(!rhythm.isStale(last + 3 * interval + 1s));
        QVERIFY(rhythm.isStale(last + 3 * interval + 1001ms));
    }
    void aListRightAfterAnotherIsNoRhythm()
    {
        ListRhythm rhythm = rhythmOf(2500ms, 6);
        for (int i = 6; i < 16; ++i) {
            rhythm.heard(start + i * 2500ms);
            rhythm.heard(start + i * 2500ms + 200ms);
        }
        QVERIFY(rhythm.interval() >= 2300ms);
    }
    void aBreakIsNoRhythm()
    {
        ListRhythm rhythm = rhythmOf(2s, 6);
        rhythm.heard(start + minutes{10});
        QVERIFY(rhythm.interval() == 2s);
        QVERIFY(rhythm.lastHeard() == start + minutes{10});
    }
};

QTEST_GUILESS_MAIN(tst_ListRhythm)

#include "tst_listrhythm.moc"
