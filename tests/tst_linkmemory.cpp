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
        QVERIFY(!memory.settingOf(cp2102("/dev/ttyUSB0", "0001")));
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
            memory.rememberSetting(reader, {2400, Parity::None});
        }
        QSettings settings(file, QSettings::IniFormat);
        const LinkMemory memory(settings);
        QVERIFY(memory.chosenReader() == reader);
        QVERIFY(memory.settingOf(reader) == (LineSetting{2400, Parity::None}));
    }

    void parityBelongsToTheReaderNotToItsPath()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        LinkMemory memory(settings);
        memory.rememberSetting(cp2102("/dev/ttyUSB0", "0001"), {2400, Parity::None});
        memory.rememberSetting(cp2102("/dev/ttyUSB0", "0002"), {2400, Parity::Even});
        QVERIFY(memory.settingOf(cp2102("/dev/ttyUSB7", "0001"))->parity == Parity::None);
        QVERIFY(memory.settingOf(cp2102("/dev/ttyUSB7", "0002"))->parity == Parity::Even);
        QVERIFY(!memory.settingOf(typed("/dev/ttyUSB0")));
    }

    void pathsDoNotRunIntoEachOther()
    {
        QSettings settings(freshFile(), QSettings::IniFormat);
        LinkMemory memory(settings);
        memory.rememberSetting(typed("/dev/pts"), {2400, Parity::Even});
        memory.rememberSetting(typed("/dev/pts/1"), {2400, Parity::None});
        QVERIFY(memory.settingOf(typed("/dev/pts"))->parity == Parity::Even);
        QVERIFY(memory.settingOf(typed("/dev/pts/1"))->parity == Parity::None);
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
        memory.rememberSetting(typed("p"), {115200, Parity::None});
        QVERIFY(memory.settingOf(typed("p")) == (LineSetting{115200, Parity::None}));
        memory.rememberSetting(typed("p"), {2400, Parity::None});
        QVERIFY(memory.settingOf(typed("p")) == (LineSetting{2400, Parity::None}));
        settings.setValue("parity/p", "sideways");
        QVERIFY(!memory.settingOf(typed("p")));
    }

private:
    QString freshFile() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestLinkMemory)
#include "tst_linkmemory.moc"
