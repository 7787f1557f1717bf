// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/netpower.h"

#include <QTest>

using namespace hanscope;

namespace
{

Reading listWith(std::optional<Watt> imported, std::optional<Watt> exported = {})
{
    Reading reading;
    reading.importPower = imported;
    reading.exportPower = exported;
    return reading;
}

} // namespace

class tst_NetPower : public QObject
{
    Q_OBJECT

private slots:
    void importIsPositive()
    {
        NetPower power;
        QCOMPARE(power.take(listWith(Watt{4027}, Watt{0})), Watt{4027});
        QVERIFY(!power.exportSeen()); // a register of zero is no export
    }
    void exportIsNegative()
    {
        NetPower power;
        QCOMPARE(power.take(listWith(Watt{0}, Watt{1500})), Watt{-1500});
        QVERIFY(power.exportSeen());
    }
    void aListWithoutPowerSaysNothing()
    {
        NetPower power;
        QVERIFY(!power.take(listWith(std::nullopt, Watt{1500})));
    }
    void zeroImportWhileExportingIsUnknown()
    {
        NetPower power;
        QCOMPARE(power.take(listWith(Watt{0})), Watt{0}); // nothing was exported yet
        power.take(listWith(Watt{0}, Watt{1500}));
        QVERIFY(!power.take(listWith(Watt{0})));
        QCOMPARE(power.take(listWith(Watt{300})), Watt{300}); // import proves that it ended
        power.take(listWith(Watt{300}, Watt{0}));
        QCOMPARE(power.take(listWith(Watt{0})), Watt{0});
        QVERIFY(power.exportSeen());
    }
    void forgetsAnotherMeter()
    {
        NetPower power;
        power.take(listWith(Watt{0}, Watt{1500}));
        power.clear();
        QVERIFY(!power.exportSeen());
        QCOMPARE(power.take(listWith(Watt{0})), Watt{0});
    }
};

QTEST_GUILESS_MAIN(tst_NetPower)

#include "tst_netpower.moc"
