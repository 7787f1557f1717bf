// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/linkmemory.h"
#include "tests/support/linknames.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;

namespace
{

SerialDevice cp2102(const char *path, const char *serialNumber)
{
    return {path, "CP2102 USB to UART", "Silicon Labs", serialNumber, 0x10C4, 0xEA60};
}

SerialDevice typed(const char *path)
{
    SerialDevice device;
    device.path = path;
    return device;
}

} // namespace

class TestLinkMemory : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingAtFirst()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        const LinkMemory memory(settings);
        QVERIFY(!memory.chosenReader());
        QVERIFY(!memory.parityOf(cp2102("/dev/ttyUSB0", "0001")));
    }

    void keepsTheReaderOverARestart_data()
    {
        QTest::addColumn<SerialDevice>("reader");
        QTest::newRow("USB") << cp2102("/dev/ttyUSB3", "0001");
        QTest::newRow("odd characters") << cp2102("/dev/ttyUSB3", "a/b\\c=æ,;%");
        QTest::newRow("typed path") << typed("/tmp/my meter");
    }
    void keepsTheReaderOverARestart()
    {
        QFETCH(SerialDevice, reader);
        const QString file = freshFile();
        {
            QSettings settings(file, QSettings::IniFormat);
            LinkMemory memory(settings);
            memory.chooseReader(reader);
            memory.rememberParity(reader, Parity::None);
        }
        QSettings settings(file, QSettings::IniFormat);
        const LinkMemory memory(settings);
        QVERIFY(memory.chosenReader() == reader);
        QVERIFY(memory.parityOf(reader) == Parity::None);
    }

    void parityBelongsToTheReaderNotToItsPath()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        LinkMemory memory(settings);
        memory.rememberParity(cp2102("/dev/ttyUSB0", "0001"), Parity::None);
        memory.rememberParity(cp2102("/dev/ttyUSB0", "0002"), Parity::Even);
        QVERIFY(memory.parityOf(cp2102("/dev/ttyUSB7", "0001")) == Parity::None);
        QVERIFY(memory.parityOf(cp2102("/dev/ttyUSB7", "0002")) == Parity::Even);
        QVERIFY(!memory.parityOf(typed("/dev/ttyUSB0")));
    }

    void pathsDoNotRunIntoEachOther()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        LinkMemory memory(settings);
        memory.rememberParity(typed("/dev/pts"), Parity::Even);
        memory.rememberParity(typed("/dev/pts/1"), Parity::None);
        QVERIFY(memory.parityOf(typed("/dev/pts")) == Parity::Even);
        QVERIFY(memory.parityOf(typed("/dev/pts/1")) == Parity::None);
    }

    void forgets()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        LinkMemory memory(settings);
        memory.chooseReader(cp2102("/dev/ttyUSB0", "0001"));
        memory.forgetReader();
        QVERIFY(!memory.chosenReader());
    }

    void damagedSettingsAreNoParity()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        LinkMemory memory(settings);
        memory.rememberParity(typed("p"), Parity::None);
        settings.setValue("parity/p", "sideways");
        QVERIFY(!memory.parityOf(typed("p")));
    }

private:
    QString freshFile() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestLinkMemory)
#include "tst_linkmemory.moc"
