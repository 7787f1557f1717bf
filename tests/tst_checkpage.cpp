// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkstates.h"
#include "ui/bytestrip.h"
#include "ui/checkpage.h"
#include "ui/checkprogress.h"
#include "ui/checksign.h"
#include "ui/evidencecard.h"
#include "ui/findingscard.h"
#include "ui/fonts.h"
#include "ui/marklist.h"
#include "ui/verdictcard.h"
#include "ui/watchcard.h"

#include "core/checkwords/checksteps.h"
#include "core/checkwords/nextsteps.h"
#include "core/checkwords/verdictwords.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;
using Meaning = CheckSign::Meaning;

namespace
{

template <typename Widget>
Widget &part(const QWidget &page)
{
    return *page.findChild<Widget *>();
}

QAbstractButton &button(const QWidget &page, const char *name)
{
    return *page.findChild<QAbstractButton *>(QString::fromLatin1(name));
}

QString wordOf(CheckVerdict verdict)
{
    const std::string_view word = verdictWord(verdict);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace

class tst_CheckPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void beginsWithOneButton()
    {
        CheckPage page;
        page.show();
        QVERIFY(part<VerdictCard>(page).text().startsWith("Does your HAN port send data?"));
        QVERIFY(button(page, "start").isVisibleTo(&page));
        for (const char *name : {"watch", "copy", "save", "useSetting"})
            QVERIFY2(!button(page, name).isVisibleTo(&page), name);
        QVERIFY(!part<EvidenceCard>(page).isVisibleTo(&page));
        QVERIFY(!part<FindingsCard>(page).isVisibleTo(&page));
    }

    void showsEachVerdict_data()
    {
        QTest::addColumn<CheckVerdict>("verdict");
        for (const CheckVerdict verdict : allVerdicts())
            QTest::newRow(qPrintable(wordOf(verdict))) << verdict;
    }
    void showsEachVerdict()
    {
        QFETCH(const CheckVerdict, verdict);
        CheckPage page;
        page.show();
        const CheckStatus status = test::checkedStatus(verdict);
        page.showStatus(status);
        const QString text = part<VerdictCard>(page).text();
        QVERIFY(text.startsWith(VerdictWords::title(status, page.locale())));
        for (const QString &step : NextSteps::of(status))
            QVERIFY2(text.contains(step), qPrintable(step));
        QVERIFY(text.contains(NextSteps::command(status)));
        QCOMPARE(part<MarkList>(page).text().filter(": failed").size(), failedStep(verdict) ? 1 : 0);
        const Meaning sign = part<CheckSign>(page).meaning();
        QCOMPARE(sign == Meaning::Fine, severityOf(verdict) == CheckSeverity::Good);
        QCOMPARE(sign == Meaning::Information, severityOf(verdict) == CheckSeverity::Information);
        QCOMPARE(sign == Meaning::Fault, severityOf(verdict) == CheckSeverity::Fault);
    }

    void saysHowLongItStillTakes()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::listeningStatus());
        QCOMPARE(
            part<CheckProgress>(page).text(),
            QStringLiteral("Listening with 2400 8N1 (2 of 4) · next setting in 19 s, all tried in 39 s"));
        page.showStatus(test::checkedStatus(CheckVerdict::HourlyAwaited));
        QVERIFY(part<CheckProgress>(page).text().endsWith("hourly reading in 13 min"));
        CheckStatus over = test::checkedStatus(CheckVerdict::Working);
        over.step = CheckStep::Over;
        page.showStatus(over);
        QVERIFY(!part<CheckProgress>(page).isVisibleTo(&page));
    }

    void saysOfEachStepHowItStands()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::checkedStatus(CheckVerdict::Damaged));
        QCOMPARE(part<MarkList>(page).text(),
                 (QStringList{"Reader found: passed", "Access to the reader: passed", "Data received: passed",
                              "Whole messages: failed", "Readable messages: passed",
                              "Voltage and current: passed", "Hourly reading: under way"}));
        QCOMPARE(part<MarkList>(page).spokenValue(), "5 of 7 passed. Whole messages: failed");
        page.showStatus({});
        QCOMPARE(part<MarkList>(page).text().filter(": not yet").size(), 7);
        QCOMPARE(part<MarkList>(page).spokenValue(), "0 of 7 passed");
    }

    void keepsItsColumnsWhateverIsSaid()
    {
        CheckPage page;
        page.show();
        const auto isBeside = [&](int width, const CheckStatus &status) {
            page.resize(fonts::scaled(width), fonts::scaled(500));
            page.showStatus(status);
            QCoreApplication::processEvents();
            const QWidget &pane = *part<VerdictCard>(page).parentWidget();
            const QPoint at = part<MarkList>(page).mapTo(&pane, QPoint());
            return at.x() > part<VerdictCard>(page).geometry().right();
        };
        for (const CheckVerdict verdict : allVerdicts()) {
            QVERIFY2(!isBeside(650, test::checkedStatus(verdict)), qPrintable(wordOf(verdict)));
            QVERIFY2(isBeside(940, test::checkedStatus(verdict)), qPrintable(wordOf(verdict)));
        }
        QVERIFY(!isBeside(650, {}) && !isBeside(650, test::listeningStatus()));
        QVERIFY(isBeside(940, {}) && isBeside(940, test::listeningStatus()));
        QVERIFY(!isBeside(650, {}));
        const int marks = part<MarkList>(page).parentWidget()->y();
        QVERIFY(marks > part<VerdictCard>(page).y() && marks < part<EvidenceCard>(page).y());
    }

    void keepsTheTechnicalEvidenceFolded()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::checkedStatus(CheckVerdict::Noise));
        EvidenceCard &evidence = part<EvidenceCard>(page);
        QVERIFY(evidence.text().contains("Bytes received: 3,120"));
        QVERIFY(evidence.text().filter("Entropy").isEmpty());
        button(page, "details").click();
        QCOMPARE(evidence.text().filter("Entropy").size(), 1);
        const QString tried = evidence.text().filter("Settings tried").value(0);
        QCOMPARE(tried.count(u'\n'), 3); // four settings
        QVERIFY2(tried.contains(QStringLiteral("25\u00A0s, 0\u00A0bytes")), qPrintable(tried));
        page.showStatus(test::checkedStatus(CheckVerdict::WrongSpeed));
        QCOMPARE(evidence.text().filter("Entropy").size(), 1);
        button(page, "details").click();
        QVERIFY(evidence.text().filter("Entropy").isEmpty());
        page.showStatus(test::checkedStatus(CheckVerdict::NoPermission)); // nothing technical
        QVERIFY(!button(page, "details").isVisibleTo(&page));
    }

    void takesNoRoomForABarThatIsNotThere()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::listeningStatus());
        const int withBar = part<CheckProgress>(page).sizeHint().height();
        page.showStatus(test::checkedStatus(CheckVerdict::HourlyAwaited));
        QVERIFY(part<CheckProgress>(page).sizeHint().height() < withBar);
    }

    void showsTheNewestBytes()
    {
        CheckPage page;
        page.show();
        CheckStatus status = test::listeningStatus();
        page.showStatus(status);
        QCOMPARE(part<ByteStrip>(page).text(), QStringLiteral("Nothing received yet"));
        status.lastBytes = {0x7E, 0xA0, 0x0B};
        page.showStatus(status);
        QCOMPARE(part<ByteStrip>(page).text(), QStringLiteral("7E A0 0B"));
    }

    void startsAndStops()
    {
        CheckPage page;
        page.show();
        const QSignalSpy requested(&page, &CheckPage::checkRequested);
        const QSignalSpy stopped(&page, &CheckPage::stopRequested);
        button(page, "start").click();
        page.showStatus(test::listeningStatus());
        button(page, "start").click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(stopped.size(), 1);
    }

    void keepsWatchingOnTheOtherPane()
    {
        CheckPage page;
        page.show();
        const QSignalSpy watched(&page, &CheckPage::watchRequested);
        const QSignalSpy stopped(&page, &CheckPage::stopRequested);
        page.showStatus(test::checkedStatus(CheckVerdict::SilentNeverHeard));
        button(page, "watch").click();
        QCOMPARE(watched.size(), 1);
        QCOMPARE(page.pane(), CheckPage::Wait);
        page.showWatch({std::nullopt, test::checkstates::now, test::checkstates::now});
        button(page, "watch").click();
        QCOMPARE(watched.size(), 1);
        QCOMPARE(stopped.size(), 1);
    }
    void waitsForNoPortThatCannotBeUsed()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::checkedStatus(CheckVerdict::NoPermission));
        QVERIFY(!button(page, "watch").isVisibleTo(&page));
    }
    void hasNothingToWatchForOnceMessagesCome()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::checkedStatus(CheckVerdict::Damaged));
        QVERIFY(!button(page, "watch").isVisibleTo(&page));
    }

    void offersTheSettingThatWasFound()
    {
        CheckPage page;
        page.show();
        const QSignalSpy accepted(&page, &CheckPage::settingAccepted);
        page.showStatus(test::checkedStatus(CheckVerdict::HourlyAwaited));
        QVERIFY(!button(page, "useSetting").isVisibleTo(&page));
        page.showStatus(test::remarkableStatus());
        QVERIFY(button(page, "useSetting").isVisibleTo(&page));
        button(page, "useSetting").click();
        QCOMPARE(accepted.size(), 1);
        QVERIFY(!button(page, "useSetting").isVisibleTo(&page));
    }
    void offersAnotherSpeed()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::checkedStatus(CheckVerdict::P1Format)); // at 115200 baud
        QVERIFY(button(page, "useSetting").isVisibleTo(&page));
    }

    void showsFindingsBesideTheVerdict()
    {
        CheckPage page;
        page.show();
        page.showStatus(test::remarkableStatus());
        const FindingsCard &findings = part<FindingsCard>(page);
        QVERIFY(findings.isVisibleTo(&page));
        QCOMPARE(findings.text().size(), 2 * qsizetype(allFindings().size()));
        page.showStatus(test::checkedStatus(CheckVerdict::Working));
        QVERIFY(!findings.isVisibleTo(&page));
    }

    void tellsByWhenThePortShouldBeOpen_data()
    {
        QTest::addColumn<local_days>("ordered");
        QTest::addColumn<local_days>("today");
        QTest::addColumn<QString>("text");
        const local_days maundyEve{2026y / April / 1}; // three holidays and a weekend follow
        QTest::newRow("over Easter") << maundyEve << maundyEve << "It should be open by Thursday 9 April.";
        QTest::newRow("on the last day")
            << maundyEve << local_days{2026y / April / 9} << "It should be open in the course of today";
        QTest::newRow("too late") << maundyEve << local_days{2026y / April / 10}
                                  << "It should have been open by Thursday 9 April. Ask Nettselskapet";
    }
    void tellsByWhenThePortShouldBeOpen()
    {
        QFETCH(const local_days, ordered);
        QFETCH(const local_days, today);
        QFETCH(const QString, text);
        CheckPage page;
        page.show();
        Preferences preferences;
        preferences.gridCompany = QStringLiteral("Nettselskapet");
        page.setPreferences(preferences);
        const ReceiveTime noon = sys_days{today.time_since_epoch()} + hours{10};
        page.showWatch({ordered, std::nullopt, noon});
        QVERIFY2(part<WatchCard>(page).text().startsWith(text), qPrintable(part<WatchCard>(page).text()));
    }

    void letsTheDayOfTheOrderBeSetAndForgotten()
    {
        CheckPage page;
        page.show();
        std::optional<local_days> day;
        connect(&page, &CheckPage::orderedOnChanged, this, [&](std::optional<local_days> chosen) {
            day = chosen;
            page.showWatch({day, std::nullopt, test::checkstates::now});
        });
        page.showWatch({std::nullopt, std::nullopt, test::checkstates::now});
        button(page, "setDay").click();
        QCOMPARE(day, std::optional(local_days{2026y / November / 23}));
        part<QDateEdit>(page).setDate(QDate(2026, 11, 20));
        QCOMPARE(day, std::optional(local_days{2026y / November / 20}));
        button(page, "setDay").click();
        QCOMPARE(day, std::optional<local_days>());
    }
};

QTEST_MAIN(tst_CheckPage)

#include "tst_checkpage.moc"
