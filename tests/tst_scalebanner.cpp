// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a meter's scale, and what the user answers.
#include "ui/linkdetails.h"
#include "ui/mainwindow.h"
#include "ui/meterline.h"
#include "ui/meterscalecard.h"
#include "ui/scalebanner.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace hanscope;

namespace
{

constexpr Factor tenth{1, 10}, hundredth{1, 100}, sixty{60, 1};

ScaleProposal counterProposal()
{
    ScaleProposal proposal{.doubt = ScaleDoubt::CounterAgainstPower};
    proposal.counted = WattHour{18'430};
    proposal.addedUp = WattHour{1'838};
    proposal.change.energy = tenth;
    return proposal;
}

ScaleProposal voltageProposal()
{
    ScaleProposal proposal{.doubt = ScaleDoubt::Voltage};
    proposal.voltage = Millivolt{23'314'000};
    proposal.change.voltage = hundredth;
    return proposal;
}

ScaleProposal transformerProposal()
{
    ScaleProposal proposal{.doubt = ScaleDoubt::CurrentAgainstPower};
    proposal.voltAmperes = Watt{19'072};
    proposal.power = Watt{317};
    proposal.transformerRatio = 60;
    proposal.change = {sixty, {}, {}, sixty};
    return proposal;
}

QAbstractButton &button(const QWidget &owner, const char *name)
{
    return *owner.findChild<QAbstractButton *>(QLatin1String(name));
}

Reading reading(const char *meterType)
{
    Reading reading;
    reading.receivedAt = std::chrono::sys_days{std::chrono::year{2025} / 11 / 24};
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Aidon, Network::FourWire, {"AIDON_V0001"}, {"7359992890941742"}, {meterType}};
    reading.importPower = Watt{610};
    return reading;
}

/// The window, and which scale the user chose in it.
struct Window {
    MainWindow window;
    QList<MeterScale> chosen;
    QSignalSpy putOff{&window, &MainWindow::proposalPutOff};

    Window()
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        QObject::connect(&window, &MainWindow::meterScaleChosen, &window,
                         [this](const MeterScale &scale) { chosen.append(scale); });
    }
    ScaleBanner &banner() { return *window.findChild<ScaleBanner *>(); }
    MeterScaleCard &card() { return *window.findChild<MeterScaleCard *>(); }
};

} // namespace

class tst_ScaleBanner : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatContradictsAndWhatItWouldDo_data()
    {
        QTest::addColumn<ScaleProposal>("proposal");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("agree");
        QTest::newRow("counter") << counterProposal()
                                 << QStringList{"counted 18.43 kWh", "adds up to 1.84 kWh", "energy ÷ 10"}
                                 << "&Use energy ÷ 10";
        QTest::newRow("voltage") << voltageProposal()
                                 << QStringList{"The meter says 23,314.0 V", "about 230 V", "voltage ÷ 100"}
                                 << "&Use voltage ÷ 100";
        QTest::newRow("transformers")
            << transformerProposal()
            << QStringList{"makes 19.07 kW", "says 0.32 kW", "300/5", "power × 60, energy × 60"}
            << "&Use factor 60";
        QTest::newRow("a ratio that only the user knows")
            << ScaleProposal{.doubt = ScaleDoubt::UnknownRatio}
            << QStringList{"sits behind current transformers", "300/5 means 60"} << "&Enter the factor …";
    }
    void saysWhatContradictsAndWhatItWouldDo()
    {
        QFETCH(ScaleProposal, proposal);
        QFETCH(QStringList, words);
        QFETCH(QString, agree);
        ScaleBanner banner;
        banner.setLocale(QLocale(QLocale::English));
        QVERIFY(banner.isHidden());
        banner.showProposal(proposal);
        QVERIFY(!banner.isHidden());
        for (const QString &word : words)
            QVERIFY2(banner.text().contains(word), qPrintable(banner.text() + " | " + word));
        QCOMPARE(button(banner, "agree").text(), agree);
        banner.showProposal(std::nullopt);
        QVERIFY(banner.isHidden());
    }

    void nothingIsScaledUnasked()
    {
        Window shown;
        shown.window.showMeterScale(MeterScale{});
        shown.window.showProposal(counterProposal());
        QVERIFY(shown.chosen.isEmpty());
    }
    void agreeingAddsToWhatIsInEffect()
    {
        Window shown;
        shown.window.showMeterScale(MeterScale{{{}, {}, hundredth, {}}, true});
        shown.window.showProposal(counterProposal());
        button(shown.banner(), "agree").click();
        QVERIFY(shown.chosen == QList{MeterScale({{}, {}, hundredth, tenth}, true)});
    }
    void notNowAndNever()
    {
        Window shown;
        shown.window.showMeterScale(MeterScale{});
        shown.window.showProposal(counterProposal());
        button(shown.banner(), "notNow").click();
        QCOMPARE(shown.putOff.size(), 1);
        QVERIFY(shown.chosen.isEmpty());
        button(shown.banner(), "never").click();
        QVERIFY(shown.chosen == QList{MeterScale({}, false)});
    }
    void anUnknownRatioIsTypedInTheSettings()
    {
        Window shown;
        shown.window.showReading(reading("6550"));
        shown.window.showMeterScale(MeterScale{});
        shown.window.showProposal(ScaleProposal{.doubt = ScaleDoubt::UnknownRatio});
        button(shown.banner(), "agree").click();
        QVERIFY(shown.chosen.isEmpty());
        QCOMPARE(shown.window.page(), MainWindow::Settings);
        shown.card().findChild<QSpinBox *>()->setValue(60);
        QVERIFY(shown.chosen == QList{MeterScale(overridesForTransformers(60), true)});
    }

    void theCardTellsAndTakesBack()
    {
        Window shown;
        shown.window.showReading(reading("6534"));
        QVERIFY(shown.card().isHidden());
        shown.window.showMeterScale(MeterScale{});
        QVERIFY2(shown.card().isHidden(), "a direct meter of which nothing was decided");
        shown.window.showMeterScale(MeterScale{{{}, {}, {}, tenth}, false});
        QVERIFY(!shown.card().isHidden());
        QCOMPARE(shown.card().text(),
                 QStringLiteral("Scaled as you chose: energy ÷ 10\n"
                                "HanScope does not ask about the scale of this meter."));
        button(shown.card(), "asSent").click();
        QVERIFY(shown.chosen.takeLast() == MeterScale({}, false));
        button(shown.card(), "askAgain").click();
        QVERIFY(shown.chosen.takeLast() == MeterScale());
    }
    void theRatioLeavesTheVoltageAlone()
    {
        Window shown;
        shown.window.showReading(reading("6550"));
        shown.window.showMeterScale(MeterScale{{{}, {}, hundredth, {}}, true});
        shown.card().findChild<QSpinBox *>()->setValue(40);
        MeterOverrides expected = overridesForTransformers(40);
        expected.voltage = hundredth;
        QVERIFY(shown.chosen == QList{MeterScale(expected, true)});
    }
    void scrollingDoesNotScale()
    {
        Window shown;
        shown.window.showReading(reading("6550"));
        shown.window.showMeterScale(MeterScale{overridesForTransformers(60), true});
        shown.window.openPage(MainWindow::Settings);
        shown.window.show();
        auto *ratio = shown.card().findChild<QSpinBox *>();
        QVERIFY(ratio->isVisible());
        QWheelEvent wheel({}, {}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(ratio, &wheel);
        QCOMPARE(ratio->value(), 60);
        QVERIFY(shown.chosen.isEmpty());
    }

    void whatIsScaledSaysSo()
    {
        Window shown;
        auto &line = *shown.window.findChild<MeterLine *>();
        Reading sent = reading("6550");
        shown.window.showReading(sent);
        QVERIFY(!line.text().contains("scaled as you chose"));
        shown.window.showMeterScale(MeterScale{overridesForTransformers(60), true});
        shown.window.showReading(scaled(sent, overridesForTransformers(60)));
        QVERIFY(line.text().contains("scaled as you chose"));
        const QStringList details = shown.window.findChild<LinkDetails *>()->text();
        QVERIFY(details.contains("Numbers: power × 60, current × 60, energy × 60"));
    }
};

QTEST_MAIN(tst_ScaleBanner)

#include "tst_scalebanner.moc"
