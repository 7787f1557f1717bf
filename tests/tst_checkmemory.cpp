// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/checkmemory.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;
using namespace std::chrono_literals;

namespace
{

const SerialDevice reader{"/dev/ttyUSB0", {}, {}, "A/1", 0x0403, 0x6001};
const SerialDevice other{"/dev/ttyUSB1", {}, {}, "B", 0x0403, 0x6001};
const ReceiveTime monday{std::chrono::sys_days(std::chrono::year(2025) / 11 / 3) + 13h};

Reading readingOf(std::string_view meterId, ReceiveTime at)
{
    Reading reading;
    reading.receivedAt = at;
    reading.meter.meterId = meterId;
    return reading;
}

} // namespace

class TestCheckMemory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QFile::remove(file());
        m_settings = std::make_unique<QSettings>(file(), QSettings::IniFormat);
    }

    void knowsNothingAtFirst()
    {
        const CheckMemory memory(*m_settings);
        QVERIFY(!memory.heardFrom(reader));
        QVERIFY(memory.isKnownMeter(reader, "7359992895913195"));
        QVERIFY(!memory.orderedOn());
        QVERIFY(!memory.watchingSince());
    }

    void knowsWhatEachReaderHeard()
    {
        CheckMemory memory(*m_settings);
        memory.note(reader, readingOf("7359992895913195", monday));
        memory.note(reader, readingOf({}, monday + 10min)); // list 1 does not say whose it is
        QCOMPARE(memory.heardFrom(reader), monday + 10min);
        QVERIFY(memory.isKnownMeter(reader, "7359992895913195"));
        QVERIFY(!memory.isKnownMeter(reader, "7359992895913196"));
        QVERIFY(!memory.heardFrom(other));
        QVERIFY(memory.isKnownMeter(other, "7359992895913196"));
        memory.note(reader, readingOf("7359992895913196", monday + 20min));
        QVERIFY(memory.isKnownMeter(reader, "7359992895913196"));
    }

    void writesSeldom()
    {
        CheckMemory memory(*m_settings);
        memory.note(reader, readingOf({}, monday));
        memory.note(reader, readingOf({}, monday + 9min));
        QCOMPARE(memory.heardFrom(reader), monday);
        memory.note(reader, readingOf({}, monday - 1h)); // the computer's clock was set back
        QCOMPARE(memory.heardFrom(reader), monday - 1h);
    }

    void theMetersNumberIsNotWritten()
    {
        CheckMemory(*m_settings).note(reader, readingOf("7359992895913195", monday));
        m_settings->sync();
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains("7359992895913195"));
    }

    void theDayOfTheOrder()
    {
        CheckMemory memory(*m_settings);
        const std::chrono::local_days day{std::chrono::year(2026) / 2 / 28};
        memory.setOrderedOn(day);
        QCOMPARE(memory.orderedOn(), std::optional(day));
        memory.setWatchingSince(monday);
        QCOMPARE(memory.watchingSince(), std::optional(monday));
        memory.setOrderedOn({});
        memory.setWatchingSince({});
        QVERIFY(!memory.orderedOn());
        QVERIFY(!memory.watchingSince());
    }

    void rubbishInTheFileIsNothing()
    {
        m_settings->setValue(QStringLiteral("check/orderedOn"), QStringLiteral("2026-02-30"));
        m_settings->setValue(QStringLiteral("check/watchingSince"), QStringLiteral("yesterday"));
        const CheckMemory memory(*m_settings);
        QVERIFY(!memory.orderedOn());
        QVERIFY(!memory.watchingSince());
    }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestCheckMemory)
#include "tst_checkmemory.moc"
