// SPDX-License-Identifier: GPL-3.0-or-later
// What the port check learns from Linux, on trees of files as Linux shows them.
#include "core/io/groupmembership.h"
#include "core/io/portopening.h"
#include "core/io/ttyfacts.h"
#include "core/io/usbdevices.h"
#include "tests/support/linknames.h"
#include "tests/support/ptypair.h"

#include <QDir>
#include <QFile>
#include <QSerialPort>
#include <QTemporaryDir>

#include <grp.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

/// A folder that stands in for the root of the file system.
class FakeRoot
{
public:
    QString path() const { return m_folder.path(); }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(prepared(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    void makeFolder(const QString &name) { QDir().mkpath(m_folder.filePath(name)); }

    void link(const QString &name, const QString &target) { QFile::link(target, prepared(name)); }

    void addChip(const QString &device, const QByteArray &vendor, const QByteArray &product,
                 const QByteArray &text)
    {
        const QString folder = QStringLiteral("sys/bus/usb/devices/") + device;
        write(folder + QStringLiteral("/idVendor"), vendor + '\n');
        write(folder + QStringLiteral("/idProduct"), product + '\n');
        if (!text.isEmpty())
            write(folder + QStringLiteral("/product"), text + '\n');
        makeFolder(folder + QStringLiteral(":1.0"));
    }

    void addProcess(int pid, const QByteArray &name)
    {
        write(QStringLiteral("proc/%1/comm").arg(pid), name + '\n');
    }

private:
    QString prepared(const QString &name)
    {
        const QString whole = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(whole).path());
        return whole;
    }

    QTemporaryDir m_folder;
};

constexpr auto interface = "sys/bus/usb/devices/1-2:1.0";

} // namespace

class TestSystemFacts : public QObject
{
    Q_OBJECT

private slots:
    void aComputerWithoutUsb() { QVERIFY(usbReadersWithoutPort(FakeRoot().path()).empty()); }

    void chipsWithoutPort_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("driver");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nobody takes it") << ""
                                         << "" << true;
        QTest::newRow("a program has it") << ""
                                          << "usbfs" << true;
        QTest::newRow("ttyUSB") << "ttyUSB0"
                                << "ch341" << false;
        QTest::newRow("ttyACM") << "tty/ttyACM0"
                                << "cdc_acm" << false;
    }
    void chipsWithoutPort()
    {
        QFETCH(QString, port);
        QFETCH(QString, driver);
        QFETCH(bool, isFound);
        FakeRoot root;
        root.addChip(QStringLiteral("1-2"), "1a86", "7523", "USB Serial");
        root.addChip(QStringLiteral("1-3"), "046d", "c52b", "USB Receiver"); // a mouse is no reader
        if (!port.isEmpty())
            root.makeFolder(QLatin1String(interface) + u'/' + port);
        if (!driver.isEmpty())
            root.link(QLatin1String(interface) + QStringLiteral("/driver"),
                      QStringLiteral("/sys/bus/usb/drivers/") + driver);
        const auto chips = usbReadersWithoutPort(root.path());
        QCOMPARE(chips.size(), isFound ? 1U : 0U);
        if (isFound)
            QCOMPARE(chips[0], (UsbWithoutPort{0x1A86, 0x7523, "USB Serial", driver.toStdString(), false}));
    }

    void brlttyRuns()
    {
        FakeRoot root;
        root.addChip(QStringLiteral("1-2"), "10c4", "ea60", {});
        root.addProcess(812, "brltty");
        root.addProcess(4711, "bash");
        const auto chips = usbReadersWithoutPort(root.path());
        QCOMPARE(chips.size(), 1U);
        QVERIFY(chips[0].brlttyRuns);
        QVERIFY(chips[0].product.empty());
    }

    void whoHoldsThePort_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::addColumn<QByteArray>("pid");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QByteArray>("program");
        const QString none;
        QTest::newRow("lock file") << "var/lock/LCK..ttyUSB0" << QByteArray("      4711\n") << none
                                   << QByteArray("minicom");
        QTest::newRow("lock file of QSerialPort")
            << "var/lock/LCK..ttyUSB0" << QByteArray("4711\nminicom\nhost\n") << none
            << QByteArray("minicom");
        QTest::newRow("old lock folder")
            << "var/spool/uucp/LCK..ttyUSB0" << QByteArray("4711") << none << QByteArray("minicom");
        QTest::newRow("lock file of a dead process")
            << "var/lock/LCK..ttyUSB0" << QByteArray("99\n") << none << QByteArray();
        QTest::newRow("garbage in the lock file")
            << "var/lock/LCK..ttyUSB0" << QByteArray("\xff\x00", 2) << none << QByteArray();
        QTest::newRow("open file") << none << QByteArray() << "/dev/ttyUSB0" << QByteArray("minicom");
        QTest::newRow("another open file") << none << QByteArray() << "/dev/ttyUSB1" << QByteArray();
    }
    void whoHoldsThePort()
    {
        QFETCH(QString, lock);
        QFETCH(QByteArray, pid);
        QFETCH(QString, opened);
        QFETCH(QByteArray, program);
        FakeRoot root;
        root.addProcess(4711, "minicom");
        root.makeFolder(QStringLiteral("proc/4711/fd"));
        if (!lock.isEmpty())
            root.write(lock, pid);
        if (!opened.isEmpty())
            root.link(QStringLiteral("proc/4711/fd/3"), opened);
        QCOMPARE(QByteArray::fromStdString(programHolding(QStringLiteral("/dev/ttyUSB0"), root.path())),
                 program);
    }

    void noAccessNamesTheGroupOfTheNode()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a node to a group");
        const ::group *tty = ::getgrnam("dialout");
        QVERIFY(tty);
        const gid_t dialout = tty->gr_gid;
        const PtyPair pty;
        const QByteArray node = QFile::encodeName(pty.path());
        QCOMPARE(::chown(node.constData(), 0, dialout), 0);
        QCOMPARE(::chmod(node.constData(), 0660), 0);
        QCOMPARE(::seteuid(65534), 0); // root may open everything: be somebody else for a moment
        const PortOpening opening = openSerialPort(pty.path(), {});
        const bool isMissing = needsNewLogin("dialout");
        QCOMPARE(::seteuid(0), 0);
        QCOMPARE(opening.problem, LinkProblem::PermissionDenied);
        QCOMPARE(opening.owner, std::string("dialout"));
        QVERIFY(!isMissing); // nobody is in no group
        QVERIFY(!needsNewLogin("there-is-no-such-group"));
    }

    void countersWrap()
    {
        constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
        QCOMPARE(countedSince({most, 3, 0, 7}, {4, 5, 0, 7}), (KernelCounters{5, 2, 0, 0}));
    }

    void aPtyCountsNothing()
    {
        const PtyPair pty;
        PortOpening opening = openSerialPort(pty.path(), {});
        QVERIFY(opening.port);
        QVERIFY(!readCounters(*opening.port));
    }
};

QTEST_GUILESS_MAIN(TestSystemFacts)
#include "tst_systemfacts.moc"
