// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peaksdesk.h"
#include "app/recordedhours.h"
#include "app/today.h"
#include "core/hours/peaks.h"
#include "core/model/systemclock.h"
#include "tests/support/simulatedlists.h"
#include "ui/peakspage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

MeterSetup kamstrup(std::uint32_t seed)
{
    MeterSetup setup;
    setup.model = MeterModel::Kamstrup; // it sends least
    setup.meterId = "5706567000000001";
    setup.seed = seed;
    return setup;
}

year_month thisMonth()
{
    const year_month_day date{norwegianDay(systemTime())};
    return date.year() / date.month();
}

/// What the page says of these hours, without the hour that runs.
QStringList words(const std::vector<HourEnergy> &hours)
{
    PeaksPage page;
    page.setToday(norwegianDay(systemTime()));
    page.showReport(peaksReport(thisMonth(), hours, {}, norwegianDay(systemTime())));
    return page.text();
}

} // namespace

class tst_PeaksDesk : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheHoursThatAreHeard()
    {
        const QTemporaryDir folder;
        const ReceiveTime now = systemTime();
        const auto begin = floor<hours>(now) - 30h;
        RecordedHours hours(folder.filePath(QStringLiteral("hanscope")), begin);
        PeaksPage page;
        PeaksDesk desk(page);
        page.show();
        desk.show(hours);
        HourBook book;
        for (const Reading &reading : test::simulatedLists(kamstrup(3), begin, now)) {
            hours.add(reading);
            book.add(reading);
        }
        const QStringList expected = words(book.since(begin).hours);
        QVERIFY(expected != words({}));
        QTRY_COMPARE_WITH_TIMEOUT((page.askAgain(), page.text()), expected, 30'000);
    }
    void saysThatNothingIsKnownOfAnotherMeter()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        const ReceiveTime now = systemTime();
        const auto begin = floor<hours>(now) - 3h;
        RecordedHours heard(first.filePath(QStringLiteral("hanscope")), begin);
        RecordedHours silent(second.filePath(QStringLiteral("hanscope")), begin);
        PeaksPage page;
        PeaksDesk desk(page);
        page.show();
        desk.show(heard);
        for (const Reading &reading : test::simulatedLists(kamstrup(3), begin, now))
            heard.add(reading);
        page.askAgain();
        desk.show(silent); // while the question to the other is still open
        auto after = heard.history().ask([](const HistoryReader &) { return true; });
        QTRY_VERIFY(after.isFinished()); // and so is the question before it
        QCoreApplication::processEvents();
        QCOMPARE(page.text(), words({}));
    }
};

QTEST_MAIN(tst_PeaksDesk)
#include "tst_peaksdesk.moc"
