// SPDX-License-Identifier: GPL-3.0-or-later
// A meter whose voltages are a tenth of what they should be, from the wire to the window and back.
#include "app/livesession.h"

#include "core/simulator/encode.h"
#include "core/simulator/virtualmeter.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/ptypair.h"
#include "ui/mainwindow.h"
#include "ui/meterline.h"
#include "ui/meterscalecard.h"
#include "ui/scalebanner.h"
#include "ui/voltagecard.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

QByteArray tenthOfTheVoltage(MeterList list)
{
    for (ListItem &item : list.items) {
        if (item.unit == Unit::Volt)
            item.raw /= 10;
    }
    const std::vector<std::uint8_t> bytes = encodeFrame(list, profileOf(MeterModel::Kamstrup));
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

/// The program at one end of a line, the meter at the other.
struct Program {
    QSettings settings;
    KeychainLife life;
    KeyStore keys;
    MainWindow window;
    LiveSession session{window, settings, keys, QFileInfo(settings.fileName()).path()};
    PtyPair pty;
    VirtualMeter meter;

    explicit Program(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , keys(std::make_unique<FakeKeychain>(life), KeyFile(folder + QStringLiteral("/meter-keys")),
               settings)
        , meter(kamstrup(), std::chrono::sys_days{std::chrono::year{2025} / 4 / 11})
    {
        Preferences preferences;
        preferences.language = LanguageChoice::English;
        window.setPreferences(preferences);
        session.listenTo(pty.path());
    }
    static MeterSetup kamstrup()
    {
        MeterSetup setup;
        setup.model = MeterModel::Kamstrup;
        return setup;
    }
    bool hear() { return pty.write(tenthOfTheVoltage(meter.next().list)); }
    void click(const char *name) const { window.findChild<QAbstractButton *>(QLatin1String(name))->click(); }
    ScaleBanner &banner() const { return *window.findChild<ScaleBanner *>(); }
    QString voltages() const { return window.findChild<VoltageCard *>()->text().value(0); }
    bool saysScaled() const
    {
        return window.findChild<MeterLine *>()->text().contains(QStringLiteral("scaled as you chose"));
    }
};

} // namespace

class tst_LiveScale : public QObject
{
    Q_OBJECT

private slots:
    void proposedAgreedKeptAndTakenBack()
    {
        const QTemporaryDir folder;
        {
            Program program(folder.path());
            const auto isAsked = [&program] { return !program.banner().isHidden(); };
            for (int list = 0; list < 1000 && !isAsked(); ++list) {
                QVERIFY(program.hear());
                [[maybe_unused]] const bool early = QTest::qWaitFor(isAsked, 30);
            }
            QVERIFY(isAsked());
            QVERIFY(program.voltages().contains(QStringLiteral("23.")));
            QVERIFY(!program.saysScaled());
            program.click("agree");
            QVERIFY(program.banner().isHidden());
            QVERIFY(
                program.voltages().contains(QStringLiteral("230."))); // what is shown, not only what comes
            QVERIFY(program.saysScaled());
        }
        Program next(folder.path());
        QVERIFY(next.hear());
        QTRY_VERIFY(next.saysScaled());
        next.click("asSent");
        QVERIFY(!next.saysScaled());
        QVERIFY(next.voltages().contains(QStringLiteral("23.")));
    }
};

QTEST_MAIN(tst_LiveScale)

#include "tst_livescale.moc"
