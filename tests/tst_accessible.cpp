// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told, asked for as it does: through the accessibility interface.
#include "tests/support/accessiblewords.h"
#include "ui/accessiblepainting.h"
#include "ui/checksign.h"
#include "ui/hexview.h"
#include "ui/hourbars.h"
#include "ui/mainwindow.h"
#include "ui/phaserow.h"
#include "ui/powerchart.h"
#include "ui/powergauge.h"
#include "ui/thishourcard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / November / 24} + hours{13};
constexpr HourStart midnight = sys_days{2025y / November / 23} + hours{23};

Reading list2(int net)
{
    Reading reading;
    reading.receivedAt = start;
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Aidon, Network::FourWire, {"AIDON_V0001"}, {"7359992890941742"}, {"6534"}};
    reading.importPower = Watt{std::max(net, 0)};
    reading.exportPower = Watt{std::max(-net, 0)};
    reading.voltage = {Millivolt{233'000}, Millivolt{261'200}, Millivolt{232'300}};
    reading.current = {Milliampere{16'800}, Milliampere{2'200}, Milliampere{3'300}};
    return reading;
}

struct Window : MainWindow {
    explicit Window(LanguageChoice language)
    {
        setClock([] { return start; });
        Preferences preferences;
        preferences.language = language;
        preferences.theme = ThemeChoice::Light;
        setPreferences(preferences);
        LinkStatus link;
        link.phase = LinkPhase::Receiving;
        link.portPath = "/dev/ttyUSB0";
        showLink(link);
        openPage(Now);
        show();
    }
    template <typename Part>
    Part &part() const
    {
        return *findChild<Part *>();
    }
};

bool isControl(const QWidget *widget)
{
    const bool isPartOfAnother = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<QComboBox *>(widget->parentWidget())
        || qobject_cast<QLineEdit *>(widget->parentWidget())
        || qobject_cast<QAbstractItemView *>(widget->parentWidget());
    const auto *painted = dynamic_cast<const Spoken *>(widget);
    const bool isPainted = painted && painted->spokenRole() != QAccessible::Grouping;
    const bool isField = qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || isPainted;
    return isField && !isPartOfAnother;
}

QString described(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()));
    return path.join(u'/');
}

} // namespace

class tst_Accessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { AccessiblePainting::install(); }

    void saysThePowerInWords_data()
    {
        QTest::addColumn<LanguageChoice>("language");
        QTest::addColumn<int>("watt");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("import") << LanguageChoice::English << 2750 << "Power 2.75 kilowatts, import";
        QTest::newRow("export") << LanguageChoice::English << -1250 << "Power 1.25 kilowatts, export";
        QTest::newRow("fra nettet") << LanguageChoice::Bokmaal << 2750 << "Effekt 2,75 kilowatt, fra nettet";
        QTest::newRow("til nettet") << LanguageChoice::Bokmaal << -1250 << "Effekt 1,25 kilowatt, til nettet";
    }
    void saysThePowerInWords()
    {
        QFETCH(LanguageChoice, language);
        QFETCH(int, watt);
        Window window(language);
        window.showReading(list2(watt));
        auto &gauge = window.part<PowerGauge>();
        QTEST(test::sentenceOf(gauge), "sentence");
        QCOMPARE(test::spokenOf(gauge).role(), QAccessible::Indicator);
        QVERIFY(test::spokenOf(gauge).text(QAccessible::Description).startsWith(test::valueOf(gauge)));
    }
    void saysThatThePowerIsOld()
    {
        PowerGauge gauge;
        gauge.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        gauge.setPower({2750});
        gauge.setLastHour(PowerRange{Watt{620}, Watt{6900}});
        gauge.setStaleText(QStringLiteral("42 s ago"));
        QCOMPARE(test::spokenOf(gauge).text(QAccessible::Description),
                 QStringLiteral("2.75 kilowatts, import, 42 s ago, last hour 0.62 to 6.90 kilowatts"));
        gauge.clear();
        QCOMPARE(test::sentenceOf(gauge), QStringLiteral("Power waiting for the meter"));
    }
    void saysThePhases()
    {
        Window window(LanguageChoice::English);
        window.showReading(list2(2750));
        QStringList said;
        for (PhaseRow *row : window.findChildren<PhaseRow *>())
            said += test::sentenceOf(*row);
        QVERIFY2(said.contains(QStringLiteral("L1 233.0 volts")), qPrintable(said.join(u';')));
        QVERIFY2(said.contains(QStringLiteral("L1 16.8 amperes")), qPrintable(said.join(u';')));
        for (PhaseRow *row : window.findChildren<PhaseRow *>()) {
            const bool isOutside = row->text() == QStringLiteral("L2 261.2 V");
            QCOMPARE(test::spokenOf(*row).text(QAccessible::Description).contains("outside its limit"),
                     isOutside);
        }
    }
    void givesEachHourWithValueAndQuality()
    {
        HourBars bars;
        bars.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        bars.resize(480, 200);
        bars.setHours({{midnight, WattHour{2310}, {}, HourQuality::Metered, hours{1}},
                       {midnight + hours{2}, WattHour{500}, WattHour{90}, HourQuality::Estimate, hours{1}}},
                      std::nullopt, midnight, 24);
        QAccessibleInterface &chart = test::spokenOf(bars);
        QCOMPARE(chart.role(), QAccessible::Chart);
        QCOMPARE(chart.childCount(), 3);
        QVERIFY(chart.child(0)
                    ->text(QAccessible::Name)
                    .startsWith(QStringLiteral("00 to 01: 2.31 kilowatt-hours from the grid, ")));
        QCOMPARE(chart.child(1)->text(QAccessible::Name), QStringLiteral("01 to 02: not known"));
        QVERIFY(chart.child(2)->text(QAccessible::Name).contains("estimate"));
        QCOMPARE(chart.indexOfChild(chart.child(2)), 2);
        QVERIFY(chart.child(1)->rect().left() > chart.child(0)->rect().left());
        QCOMPARE(chart.child(3), nullptr);

        QVERIFY(!chart.child(0)->state().selected);
        QTest::keyClick(&bars, Qt::Key_Home);
        QVERIFY(chart.child(0)->state().selected);
        QCOMPARE(chart.text(QAccessible::Value), chart.child(0)->text(QAccessible::Name));
        bars.setHours({}, std::nullopt, midnight, 24);
        QCOMPARE(chart.childCount(), 0);
    }
    void aSignIsSaidAndNotOnlySeen()
    {
        CheckSign sign;
        QSet<QString> words;
        for (const auto meaning :
             {CheckSign::Meaning::Open, CheckSign::Meaning::UnderWay, CheckSign::Meaning::Fine,
              CheckSign::Meaning::Information, CheckSign::Meaning::Fault}) {
            sign.setMeaning(meaning);
            words += test::valueOf(sign);
        }
        QCOMPARE(words.size(), 5);
    }
    void namesEveryControl_data()
    {
        QTest::addColumn<LanguageChoice>("language");
        QTest::newRow("en") << LanguageChoice::English;
        QTest::newRow("nb") << LanguageChoice::Bokmaal;
    }
    void namesEveryControl()
    {
        QFETCH(LanguageChoice, language);
        Window window(language);
        window.showReading(list2(2750));
        const QMetaEnum pages = QMetaEnum::fromType<MainWindow::Page>();
        QStringList nameless;
        for (int page = 0; page < pages.keyCount(); ++page) {
            window.openPage(page);
            QCoreApplication::processEvents();
            for (QWidget *widget : test::usable(window)) {
                const QString name = test::nameOf(*widget);
                const bool isSpelled
                    = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
                if (isControl(widget) && !isSpelled)
                    nameless += QLatin1String(pages.key(page)) + u' ' + described(widget) + u' '
                        + widget->objectName();
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(tst_Accessible)
#include "tst_accessible.moc"
