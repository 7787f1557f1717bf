// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/rhythm.h"

#include <QTest>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

constexpr std::array beats{Rhythm::Beat{1s, ListKind::List2}, Rhythm::Beat{4500ms, ListKind::List1}};
constexpr Rhythm inPlace{10s, beats, 21s};
constexpr Rhythm between{10s, beats, 5s};
constexpr Rhythm allInOne{10s, beats, {}};

const ReceiveTime hour = std::chrono::sys_days(std::chrono::year(2026) / 1 / 14) + 9h;

std::vector<DueList> dueIn(const Rhythm &rhythm, ReceiveTime from, ReceiveTime to)
{
    std::vector<DueList> all;
    for (DueList due = nextDue(rhythm, from); due.at < to; due = nextDue(rhythm, due.at + 1ms))
        all.push_back(due);
    return all;
}

} // namespace

class TestRhythm : public QObject
{
    Q_OBJECT

private slots:
    void beatsInOrder()
    {
        const auto due = dueIn(allInOne, hour + 2s, hour + 15s);
        QCOMPARE(due.size(), std::size_t(3));
        QVERIFY(due[0].at == hour + 4500ms && due[0].kind == ListKind::List1);
        QVERIFY(due[1].at == hour + 11s && due[1].kind == ListKind::List2);
        QVERIFY(due[2].at == hour + 14500ms && due[2].kind == ListKind::List1);
    }

    void isDueAtItsInstant()
    {
        QVERIFY(nextDue(allInOne, hour + 1s).at == hour + 1s);
        QVERIFY(nextDue(allInOne, hour + 1001ms).at == hour + 4500ms);
        QVERIFY(nextDue(between, hour + 5s).at == hour + 5s);
    }

    void hourlyListTakesThePlaceOfABeat()
    {
        const auto due = dueIn(inPlace, hour, hour + 1h);
        QCOMPARE(due.size(), std::size_t(720));
        QVERIFY(due[4].at == hour + 21s && due[4].kind == ListKind::List3);
        QVERIFY(due[5].at == hour + 24500ms && due[5].kind == ListKind::List1);
    }

    void hourlyListComesBetweenBeats()
    {
        const auto due = dueIn(between, hour, hour + 1h);
        QCOMPARE(due.size(), std::size_t(721));
        QVERIFY(due[1].at == hour + 4500ms && due[1].kind == ListKind::List1);
        QVERIFY(due[2].at == hour + 5s && due[2].kind == ListKind::List3);
    }

    void countsEachListOnce_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("hourly in place of a beat") << 0;
        QTest::newRow("hourly between beats") << 1;
        QTest::newRow("no hourly") << 2;
    }
    void countsEachListOnce()
    {
        QFETCH(int, which);
        const Rhythm &rhythm = which == 0 ? inPlace : which == 1 ? between : allInOne;
        std::uint32_t count = countBefore(rhythm, hour - 90s);
        for (const DueList &due : dueIn(rhythm, hour - 90s, hour + 2h)) {
            QCOMPARE(countBefore(rhythm, due.at), count);
            QCOMPARE(countBefore(rhythm, due.at + 1ms), ++count);
        }
    }

    void worksBefore1970()
    {
        const ReceiveTime early = ReceiveTime(-1h - 2s);
        const auto due = dueIn(between, early, ReceiveTime(0s));
        QVERIFY(due.front().at == ReceiveTime(-1h + 1s));
        QCOMPARE(due.size(), std::size_t(721));
    }
};

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"
