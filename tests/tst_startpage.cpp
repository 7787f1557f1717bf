// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;

namespace
{

const SerialDevice reader{"/dev/ttyUSB0", "FT232R USB UART", "FTDI", "A50285BI", 0x0403, 0x6001};
const SerialDevice nameless{"/dev/ttyUSB1", "", "", "", 0x1A86, 0x7523};

QAbstractButton &button(const StartPage &page, const char *name)
{
    return *page.findChild<QAbstractButton *>(QString::fromLatin1(name));
}

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNoReaderWasFound()
    {
        const StartPage page;
        QVERIFY(page.portsText().startsWith("No reader found yet"));
    }
    void listsDevicesAsTheyComeAndGo()
    {
        StartPage page;
        page.setDevices({reader, nameless});
        QCOMPARE(
            page.portsText(),
            QStringLiteral("FT232R USB UART · FTDI · A50285BI\n/dev/ttyUSB0\nUSB serial port\n/dev/ttyUSB1"));
        page.setDevices({nameless});
        QCOMPARE(page.portsText(), QStringLiteral("USB serial port\n/dev/ttyUSB1"));
    }
    void connectsToATypedPath()
    {
        StartPage page;
        const QSignalSpy chosen(&page, &StartPage::readerChosen);
        auto *path = page.findChild<QLineEdit *>(QStringLiteral("path"));
        auto &connectButton = button(page, "connect");
        QVERIFY(!connectButton.isEnabled());
        QTest::keyClicks(path, QStringLiteral(" /dev/pts/7 "));
        connectButton.click();
        QTest::keyClick(path, Qt::Key_Return);
        const QVariantList expected{QStringLiteral("/dev/pts/7")};
        QCOMPARE(static_cast<const QList<QVariantList> &>(chosen), QList({expected, expected}));
    }
    void offersTheDemo()
    {
        StartPage page;
        const QSignalSpy requested(&page, &StartPage::demoRequested);
        const QSignalSpy left(&page, &StartPage::demoLeft);
        button(page, "demo").click();
        QCOMPARE(requested.size(), 1);
        LinkStatus demo;
        demo.phase = LinkPhase::Receiving;
        demo.isDemo = true;
        page.showLink(demo);
        button(page, "demo").click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(left.size(), 1);
    }
    void saysWhoHoldsThePort()
    {
        StartPage page;
        LinkStatus link;
        link.phase = LinkPhase::Failed;
        link.problem = LinkProblem::Busy;
        link.portPath = "/dev/ttyUSB0";
        link.owner = "minicom";
        page.showLink(link);
        QVERIFY(page.problemText().startsWith("minicom is using /dev/ttyUSB0"));
    }
};

QTEST_MAIN(tst_StartPage)

#include "tst_startpage.moc"
