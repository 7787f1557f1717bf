// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/energydesk.h"
#include "app/recordedhours.h"
#include "app/today.h"
#include "core/model/norwegiantime.h"
#include "core/model/systemclock.h"
#include "tests/support/simulatedlists.h"
#include "ui/energypage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

class tst_EnergyDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordedHours> m_hours;
    std::unique_ptr<EnergyPage> m_page;
    std::unique_ptr<EnergyDesk> m_desk;

    /// Yesterday from noon to six on the wall.
    static HourStart noon()
    {
        return floor<hours>(norwegianMidnight(norwegianDay(systemTime()) - days{1})) + 12h;
    }
    bool isStored(HourStart hour)
    {
        auto answer = m_hours->history().ask([hour](const HistoryReader &reader) {
            const auto meters = reader.meters();
            return !meters.empty() && !reader.energyByHour(meters.front().key, hour, hour + 1h).empty();
        });
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000) && answer.result();
    }
    /// As answered to a question of now: the history answers in order.
    QString totalsNow()
    {
        m_page->askAgain();
        isStored(noon());
        QCoreApplication::processEvents();
        return m_page->totals();
    }
    bool says(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                m_page->askAgain();
                return m_page->totals().contains(words);
            },
            20'000);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hours = std::make_unique<RecordedHours>(m_folder->filePath(QStringLiteral("hanscope")), noon());
        m_page = std::make_unique<EnergyPage>();
        m_page->setLocale(QLocale(QLocale::English));
        m_desk = std::make_unique<EnergyDesk>(*m_page);
        m_page->show();
        m_desk->show(*m_hours);
        for (const Reading &reading :
             test::simulatedLists(test::seldomSendingMeter(), noon(), noon() + 6h + 1min))
            m_hours->add(reading);
        m_page->open(Period::Day, norwegianDay(systemTime()) - days{1});
        QVERIFY(QTest::qWaitFor([&] { return isStored(noon() + 6h); }, 20'000)); // the last to be written
    }
    void cleanup()
    {
        m_desk.reset();
        m_page.reset();
        m_hours.reset();
    }

    void whatTheUserSaysIsKeptAndTakenBack()
    {
        const QString before = totalsNow();
        QVERIFY(before.startsWith(QStringLiteral("From the grid")));
        emit m_page->hourCorrected({noon() + 2h, false, WattHour{90'000}, {}, {}});
        QVERIFY(says(QStringLiteral("Highest hour: 90.00 kWh")));
        emit m_page->hourCorrected({noon() + 2h, true, {}, {}, {}}); // on top of it
        QVERIFY(QTest::qWaitFor([&] {
            m_page->askAgain();
            return !m_page->totals().contains(QStringLiteral("90.00"));
        }));
        emit m_page->correctionUndone(noon() + 2h);
        QVERIFY(says(QStringLiteral("Highest hour: 90.00 kWh")));
        emit m_page->correctionUndone(noon() + 2h);
        QTRY_COMPARE((m_page->askAgain(), m_page->totals()), before);
    }
    void tellsTheClockOnceItIsKnown()
    {
        QVERIFY(says(QStringLiteral("From the grid")));
        QTRY_VERIFY((m_page->askAgain(), m_page->remarks().contains(QStringLiteral("clock"))));
        const QTemporaryDir other;
        RecordedHours silent(other.filePath(QStringLiteral("hanscope")), noon());
        m_desk->show(silent);
        QVERIFY(!m_page->remarks().contains(QStringLiteral("clock")));
        m_desk.reset(); // before what it shows
    }
};

QTEST_MAIN(tst_EnergyDesk)
#include "tst_energydesk.moc"
