// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/readerchips.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace hanscope;

namespace
{

const QDir folder(QStringLiteral(HANSCOPE_SOURCE_DIR "/resources/packaging"));

QString ruleFile()
{
    return folder.entryList({QStringLiteral("*.rules")}).value(0);
}

QStringList ruleLines()
{
    QFile file(folder.filePath(ruleFile()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))
                                          : QStringList();
}

/// The chips that the lines ATTRS{idVendor}=="...", ATTRS{idProduct}=="...|..." open.
std::vector<UsbChip> openedChips()
{
    static const QRegularExpression line(QStringLiteral(
        R"re(^ATTRS\{idVendor\}=="([0-9a-f]{4})", ATTRS\{idProduct\}=="([0-9a-f|]+)", TAG\+="uaccess"$)re"));
    std::vector<UsbChip> chips;
    for (const QString &text : ruleLines()) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        for (const QString &product : match.captured(2).split(QLatin1Char('|')))
            chips.push_back({match.captured(1).toUShort(nullptr, 16), product.toUShort(nullptr, 16)});
    }
    std::sort(chips.begin(), chips.end());
    return chips;
}

} // namespace

/// The udev rule of the package opens the readers that the program looks for, and no others.
class TestUdevRule : public QObject
{
    Q_OBJECT
private slots:
    void opensTheReadersThatTheProgramLooksFor()
    {
        std::vector<UsbChip> known(readerChips.begin(), readerChips.end());
        std::sort(known.begin(), known.end());
        QVERIFY(openedChips() == known);
    }

    /// systemd gives access in 73-seat-late.rules; the USB numbers are there from 50-udev-default.rules on.
    void comesBeforeAccessIsGiven()
    {
        QVERIFY(ruleFile() < QStringLiteral("73-seat-late.rules"));
        QVERIFY(ruleFile() > QStringLiteral("60-serial.rules"));
    }

    /// The node in /dev/bus/usb would let programs take the chip from its driver.
    void opensSerialPortsOnly()
    {
        const QStringList lines = ruleLines();
        const qsizetype others = lines.indexOf(QStringLiteral(R"(SUBSYSTEM!="tty", GOTO="hanscope_end")"));
        const qsizetype firstOpened = lines.indexOf(QRegularExpression(QStringLiteral("^ATTRS.*")));
        const qsizetype end = lines.indexOf(QStringLiteral(R"(LABEL="hanscope_end")"));
        QVERIFY(others >= 0);
        QVERIFY(others < firstOpened);
        QVERIFY(end > lines.lastIndexOf(QRegularExpression(QStringLiteral("^ATTRS.*"))));
    }
};

QTEST_GUILESS_MAIN(TestUdevRule)
#include "tst_udevrule.moc"
