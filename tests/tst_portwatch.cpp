// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portwatch.h"
#include "tests/support/checkstates.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using test::checkstates::now;

class tst_PortWatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath("settings.ini"), QSettings::IniFormat};
    CheckMemory m_memory{m_settings};

private slots:
    void init() { m_settings.clear(); }

    void tellsOfTheFirstMessageOnce()
    {
        PortWatch watch(m_memory);
        std::vector<ReceiveTime> told;
        connect(&watch, &PortWatch::firstMessageCame, this, [&](ReceiveTime at) { told.push_back(at); });
        watch.begin(now - hours{50});
        watch.take(test::checkedStatus(CheckVerdict::SilentNeverHeard));
        watch.take(test::checkedStatus(CheckVerdict::Unplugged));
        watch.take(test::checkedStatus(CheckVerdict::Noise));
        QVERIFY(told.empty());
        QVERIFY(watch.isOn());
        watch.take(test::checkedStatus(CheckVerdict::PowerOnlySoFar));
        watch.take(test::checkedStatus(CheckVerdict::HourlyAwaited));
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(told.front() == now);
        QVERIFY(!watch.isOn());
    }
    void tellsOfAMessageThatNobodyCanRead()
    {
        PortWatch watch(m_memory);
        const QSignalSpy told(&watch, &PortWatch::firstMessageCame);
        watch.begin(now);
        watch.take(test::checkedStatus(CheckVerdict::Encrypted));
        QCOMPARE(told.size(), 1);
    }
    void saysNothingWhenItIsOff()
    {
        PortWatch watch(m_memory);
        const QSignalSpy told(&watch, &PortWatch::firstMessageCame);
        watch.take(test::checkedStatus(CheckVerdict::Working));
        watch.begin(now);
        watch.end();
        watch.take(test::checkedStatus(CheckVerdict::Working));
        QCOMPARE(told.size(), 0);
    }
    void outlivesTheProgram()
    {
        PortWatch(m_memory).begin(now - hours{50});
        PortWatch nextDay(m_memory);
        QVERIFY(nextDay.isOn());
        nextDay.begin(now);
        QVERIFY(nextDay.watch(now).since == now - hours{50});
    }
};

QTEST_GUILESS_MAIN(tst_PortWatch)

#include "tst_portwatch.moc"
