// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectordesk.h"
#include "app/messagememory.h"
#include "core/codec/streamdecoder.h"
#include "core/io/meterport.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "tests/support/protectedframes.h"
#include "ui/fieldtree.h"
#include "ui/inspectorpage.h"
#include "ui/mainwindow.h"
#include "ui/messagelistcard.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

constexpr ReceiveTime at{std::chrono::milliseconds{1'700'000'000'000}};

struct Program {
    MainWindow window;
    std::optional<MeterKeys> keys;
    MessageMemory memory;
    InspectorDesk desk{window, [this] { return keys; }};
    std::unique_ptr<StreamDecoder> decoder = std::make_unique<StreamDecoder>();
    InspectorPage &page = window.inspectorPage();

    Program()
    {
        Preferences english;
        english.language = LanguageChoice::English;
        window.setPreferences(english);
        window.show();
        desk.show(memory);
    }

    void hear(const QByteArray &bytes)
    {
        const auto take = [this](const Message &message) { memory.take(message, at); };
        decodeAll(*decoder, bytesOf(bytes), take);
        decoder->finish();
        while (const Message *message = decoder->next())
            take(*message);
    }

    int rows() const { return page.findChild<QTableView *>()->model()->rowCount(); }
    QString chosen(int column) const
    {
        const QTreeWidgetItem *item = page.findChild<FieldTree *>()->currentItem();
        return item ? item->text(column) : QString();
    }
};

} // namespace

class TestInspectorDesk : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheLastMessages()
    {
        MessageMemory memory;
        Message message;
        const QByteArray bytes = aidonList1();
        message.bytes = bytesOf(bytes);
        for (std::size_t i = 0; i < MessageMemory::capacity + 3; ++i)
            memory.take(message, at);
        QCOMPARE(memory.messages().size(), MessageMemory::capacity);
        QCOMPARE(memory.messages().front()->number, std::uint64_t(3));
    }

    void worksOnlyWhileThePageIsSeen()
    {
        Program program;
        program.hear(aidonList1());
        QCOMPARE(program.rows(), 0);
        program.window.openPage(MainWindow::Messages);
        QCOMPARE(program.rows(), 1);
        program.hear(kaifaList3());
        QCOMPARE(program.rows(), 2);
        program.window.openPage(MainWindow::Now);
        program.hear(kaifaList3());
        QCOMPARE(program.rows(), 2);
    }

    void canBeHeldStill()
    {
        Program program;
        program.window.openPage(MainWindow::Messages);
        program.hear(aidonList1());
        auto *pause = program.page.findChild<QAbstractButton *>("holdStill");
        pause->click();
        program.hear(kaifaList3());
        QCOMPARE(program.rows(), 1);
        pause->click();
        QCOMPARE(program.rows(), 2);
    }

    void showsWhatWentWrong()
    {
        Program program;
        program.window.openPage(MainWindow::Messages);
        program.hear(withBitFlipped(aidonList1(), 34));
        QVERIFY(program.page.headline().startsWith("The checksum is wrong"));
        QCOMPARE(program.chosen(FieldTree::Field), QString("Frame checksum (FCS)"));
    }

    void findsWhereANumberCameFrom_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("value");
        QTest::newRow("power: the newest list of all") << int(ShownQuantity::Power) << "733\u00A0W";
        QTest::newRow("voltage: the newest list 3") << int(ShownQuantity::Voltage) << "239.7\u00A0V";
        QTest::newRow("current") << int(ShownQuantity::Current) << "1.490\u00A0A";
        QTest::newRow("energy") << int(ShownQuantity::Energy) << "100395290\u00A0Wh";
    }
    void findsWhereANumberCameFrom()
    {
        QFETCH(int, shown);
        QFETCH(QString, value);
        Program program;
        program.hear(aidonList3() + kaifaList3() + kaifaList1() + aidonList1()
                     + withBitFlipped(aidonList3(), 90));
        program.window.openPage(MainWindow::Now);
        emit program.window.originRequested(ShownQuantity(shown));
        QCOMPARE(program.window.page(), MainWindow::Messages);
        QCOMPARE(program.chosen(FieldTree::Value), value);
    }

    void saysWhenNoMessageTellsIt()
    {
        Program program;
        program.hear(aidonList1());
        emit program.window.originRequested(ShownQuantity::Energy);
        QCOMPARE(program.window.page(), MainWindow::Messages);
        QVERIFY(program.page.headline().startsWith("No message that is kept"));
    }

    void isOfferedOnTheCardsOfThePageNow()
    {
        Program program;
        program.hear(aidonList3());
        program.window.openPage(MainWindow::Now);
        QWidget *voltage = nullptr;
        for (QWidget *card : program.window.findChildren<QWidget *>()) {
            if (QString(card->metaObject()->className()).endsWith("VoltageCard"))
                voltage = card;
        }
        QVERIFY(voltage && voltage->focusPolicy() == Qt::TabFocus);
        const QPoint middle = voltage->rect().center();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, middle, voltage->mapToGlobal(middle));
        QApplication::sendEvent(voltage, &byKey);
        auto *menu = voltage->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QCOMPARE(program.window.page(), MainWindow::Messages);
        QCOMPARE(program.chosen(FieldTree::Value), QString("244.5\u00A0V"));
        menu->close();
    }

    void readsCipheredMessagesWithTheKeysOfNow()
    {
        Program program;
        program.window.openPage(MainWindow::Messages);
        const Protection how;
        program.hear(protectedFrame(how));
        QVERIFY(program.page.headline().contains("no key"));
        program.keys = keysOfMeter(how);
        program.decoder->setKeys(program.keys);
        program.hear(protectedFrame(how));
        emit program.window.originRequested(ShownQuantity::Power);
        QCOMPARE(program.chosen(FieldTree::Value), QString("1320\u00A0W"));
    }

    void anotherSourceTakesThePlace()
    {
        Program program;
        program.window.openPage(MainWindow::Messages);
        program.hear(aidonList1() + kaifaList3());
        MessageMemory replayed;
        program.desk.show(replayed);
        QCOMPARE(program.rows(), 0);
        QVERIFY(program.page.hex().isEmpty());
        program.hear(aidonList1()); // live goes on, unseen
        QCOMPARE(program.rows(), 0);
        program.desk.show(program.memory);
        QCOMPARE(program.rows(), 3);
        program.memory.startAnew();
        QCOMPARE(program.rows(), 0);
    }
};

QTEST_MAIN(TestInspectorDesk)
#include "tst_inspectordesk.moc"
