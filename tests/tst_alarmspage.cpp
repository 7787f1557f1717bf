// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmlistcard.h"
#include "ui/alarmspage.h"
#include "ui/confirmdialog.h"
#include "ui/housestyle.h"
#include "ui/limitfield.h"
#include "ui/togglerow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime noon = sys_days{2025y / November / 24} + 11h; // 12:00 in Norway

QCheckBox *boxOf(const AlarmsPage &page, const char *row)
{
    return page.findChild<ToggleRow *>(QLatin1String(row))->findChild<QCheckBox *>();
}

LimitField *fieldOf(const AlarmsPage &page, const char *row)
{
    return page.findChild<ToggleRow *>(QLatin1String(row))->findChild<LimitField *>();
}

QString shownWords(const AlarmsPage &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words += label->text();
    }
    return words.join(u'\n');
}

AlarmChoice lastOf(const QSignalSpy &spy)
{
    return spy.last().first().value<AlarmChoice>();
}

} // namespace

class tst_AlarmsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void showsTheChoiceAndTellsNothing()
    {
        AlarmsPage page;
        const QSignalSpy changed(&page, &AlarmsPage::choiceChanged);
        AlarmChoice choice;
        choice.importOn = true;
        choice.importLimit = Watt{7'300};
        choice.stoppedOn = false;
        choice.notifies = false;
        page.setChoice(choice);
        QVERIFY(boxOf(page, "import")->isChecked());
        QVERIFY(!boxOf(page, "stopped")->isChecked());
        QCOMPARE(fieldOf(page, "import")->text(), QStringLiteral("7.3 kW"));
        QVERIFY(!page.findChild<ToggleRow *>(QStringLiteral("sound"))->isEnabled());
        QCOMPARE(changed.size(), 0);
    }
    void eachChangeIsToldAtOnce()
    {
        AlarmsPage page;
        const QSignalSpy changed(&page, &AlarmsPage::choiceChanged);
        boxOf(page, "hour")->click();
        QVERIFY(lastOf(changed).hourOn);
        fieldOf(page, "hour")->setCount(4'200);
        QCOMPARE(lastOf(changed).hourLimit.count, 4'200);
        fieldOf(page, "voltage")->setCount(211'000);
        QCOMPARE(lastOf(changed).lowestVoltage.count, 211'000);
        boxOf(page, "quiet")->click();
        page.findChildren<QTimeEdit *>().first()->setTime(QTime(23, 15));
        QVERIFY((lastOf(changed).quiet == QuietHours{true, 23h + 15min, 7h}));
        QCOMPARE(changed.size(), 5);
    }
    void aLimitHalfTypedIsNone()
    {
        AlarmsPage page;
        page.show();
        const QSignalSpy changed(&page, &AlarmsPage::choiceChanged);
        LimitField *field = fieldOf(page, "import");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("12.5"));
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(lastOf(changed).importLimit.count, 12'500);
    }
    void theWheelChangesNoLimitInPassing()
    {
        HouseStyle::install();
        AlarmsPage page;
        page.show();
        LimitField *field = fieldOf(page, "import");
        const std::int64_t before = field->count();
        QWheelEvent turn(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &turn);
        QCOMPARE(field->count(), before);
        QVERIFY(!turn.isAccepted());
    }
    void saysWhenTheMainFuseIsMissing()
    {
        AlarmsPage page;
        QVERIFY(shownWords(page).contains(QStringLiteral("The main fuse is not set")));
        page.setMainFuse(63);
        QVERIFY(!shownWords(page).contains(QStringLiteral("not set")));
        QVERIFY(shownWords(page).contains(QStringLiteral("63 A")));
    }
    void anEmptyListSaysSo()
    {
        AlarmsPage page;
        page.show();
        QVERIFY(page.list().text().isEmpty());
        QVERIFY(shownWords(page).contains(QStringLiteral("No alarm yet")));
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("clear"))->isVisible());
    }
    void listsInWords_data()
    {
        QTest::addColumn<AlarmEvent>("event");
        QTest::addColumn<QStringList>("line");
        const auto seen = [](AlarmKind kind, std::size_t phase, bool lines, std::int64_t worst) {
            return AlarmEvent{kind, phase, lines, noon, noon + 3min, true, worst, 0};
        };
        const QString when = QStringLiteral("24/11/2025 12:00");
        const QString length = QStringLiteral("3 min");
        QTest::newRow("import") << seen(AlarmKind::Import, 0, false, 11'240)
                                << QStringList{when, "Power over the limit", "11.2 kW", length};
        QTest::newRow("export") << seen(AlarmKind::Export, 0, false, 6'000)
                                << QStringList{when, "Export over the limit", "6.0 kW", length};
        QTest::newRow("current") << seen(AlarmKind::Current, 1, false, 24'300)
                                 << QStringList{when, "Current near the limit of the main fuse, L2", "24.3 A",
                                                length};
        QTest::newRow("hour") << seen(AlarmKind::Hour, 0, false, 6'240)
                              << QStringList{when, "The hour is heading over the limit", "6.2 kWh", length};
        QTest::newRow("between lines") << seen(AlarmKind::VoltageLow, 2, true, 203'100)
                                       << QStringList{when, "Voltage too low, L2–L3", "203.1 V", length};
        QTest::newRow("to neutral") << seen(AlarmKind::VoltageHigh, 2, false, 254'000)
                                    << QStringList{when, "Voltage too high, L3", "254.0 V", length};
        QTest::newRow("stopped") << seen(AlarmKind::DataStopped, 0, false, 304)
                                 << QStringList{when, "No data from the meter", "5 min", length};
        AlarmEvent running = seen(AlarmKind::Import, 0, false, 5'000);
        running.until.reset();
        QTest::newRow("going on") << running
                                  << QStringList{when, "Power over the limit", "5.0 kW", "still going on"};
        AlarmEvent lost = seen(AlarmKind::Import, 0, false, 5'000);
        lost.isEndSeen = false;
        QTest::newRow("end not seen")
            << lost << QStringList{when, "Power over the limit", "5.0 kW", "at least 3 min"};
        lost.until = lost.from;
        QTest::newRow("end not known")
            << lost << QStringList{when, "Power over the limit", "5.0 kW", "not known"};
    }
    void listsInWords()
    {
        QFETCH(AlarmEvent, event);
        QFETCH(QStringList, line);
        AlarmsPage page;
        page.showEvents({event});
        QCOMPARE(page.list().text(), QList<QStringList>{line});
    }
    void theNewestStandsFirst()
    {
        AlarmsPage page;
        page.showEvents({AlarmEvent{AlarmKind::Import, 0, false, noon, noon + 1min, true, 1, 1},
                         AlarmEvent{AlarmKind::Export, 0, false, noon + 1h, {}, false, 1, 1}});
        QCOMPARE(page.list().text().first().at(1), QStringLiteral("Export over the limit"));
    }
    void asksBeforeItClears()
    {
        AlarmsPage page;
        page.showEvents({AlarmEvent{}});
        page.show();
        const QSignalSpy cleared(&page, &AlarmsPage::cleared);
        page.findChild<QAbstractButton *>(QStringLiteral("clear"))->click();
        auto *dialog = page.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(cleared.size(), 0);
        dialog->accept();
        QCOMPARE(cleared.size(), 1);
    }
    void everyFieldHasAName()
    {
        AlarmsPage page;
        page.show();
        for (const QWidget *field : page.findChildren<QWidget *>()) {
            const auto *box = qobject_cast<const QAbstractButton *>(field);
            const bool isField = qobject_cast<const QAbstractSpinBox *>(field) != nullptr;
            if (isField)
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->parent()->objectName()));
            if (box && box->inherits("QCheckBox"))
                QVERIFY(!box->text().isEmpty());
            if (isField || box)
                QVERIFY(field->focusPolicy() & Qt::TabFocus || !field->isVisible());
        }
    }
    void itsButtonTriesANotification()
    {
        AlarmsPage page;
        const QSignalSpy tried(&page, &AlarmsPage::tryRequested);
        page.findChild<QAbstractButton *>(QStringLiteral("try"))->click();
        QCOMPARE(tried.size(), 1);
    }
};

QTEST_MAIN(tst_AlarmsPage)
#include "tst_alarmspage.moc"
