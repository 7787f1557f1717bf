// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "core/inspect/heard.h"
#include "core/inspect/messagetree.h"
#include "tests/support/codecnames.h"
#include "tests/support/damage.h"
#include "tests/support/exampleframes.h"
#include "ui/fieldtree.h"
#include "ui/fieldwords.h"
#include "ui/hexview.h"
#include "ui/inspectorpage.h"
#include "ui/messagelistcard.h"
#include "ui/messagelistmodel.h"
#include "ui/messagewords.h"
#include "ui/quantitywords.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

namespace
{

std::deque<KeptMessage> heardFrom(const QByteArray &stream)
{
    auto decoder = std::make_unique<StreamDecoder>();
    std::deque<KeptMessage> heard;
    const auto keep = [&heard](const Message &message) {
        heard.push_back(std::make_shared<const HeardMessage>(heardMessage(message, {}, heard.size())));
    };
    decodeAll(*decoder, bytesOf(stream), keep);
    decoder->finish();
    while (const Message *message = decoder->next())
        keep(*message);
    return heard;
}

/// A page that is answered as the window does.
struct AnsweredPage {
    InspectorPage page;
    FieldTree &fields = *page.findChild<FieldTree *>();
    HexView &bytes = *page.findChild<HexView *>();
    QTableView &list = *page.findChild<QTableView *>();

    AnsweredPage()
    {
        page.setLocale(QLocale(QLocale::English));
        page.resize(900, 600);
        QObject::connect(&page, &InspectorPage::fieldsWanted, &page, [this](const KeptMessage &message) {
            page.showFields(message, inspectMessage(message->bytes));
        });
        page.show();
    }

    QString cell(int row, int column) const { return list.model()->index(row, column).data().toString(); }
};

} // namespace

class TestInspectorPage : public QObject
{
    Q_OBJECT
private slots:
    void saysWhyItIsEmpty()
    {
        AnsweredPage shown;
        QVERIFY(shown.page.findChild<MessageListCard *>()->emptyText().startsWith("No message yet"));
        QVERIFY(shown.page.hex().isEmpty());
        QTest::keyClick(&shown.bytes, Qt::Key_Down); // no byte to go to
        QCOMPARE(shown.bytes.chosen(), std::size_t(0));
    }

    void listsTheNewestOnTop()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(kaifaList3() + withBitFlipped(aidonList1(), 34)));
        QCOMPARE(shown.list.model()->rowCount(), 2);
        QCOMPARE(shown.cell(0, MessageListModel::Status), QString("Damaged"));
        QCOMPARE(shown.cell(1, MessageListModel::List), QString("List 3"));
        QCOMPARE(shown.cell(1, MessageListModel::Size), QString("156"));
        QVERIFY(shown.page.headline().startsWith("The checksum is wrong"));
        QVERIFY(shown.page.headline().endsWith("byte 41."));
    }

    void choosesWhatIsWrong()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(withBitFlipped(aidonList1(), 34)));
        QCOMPARE(shown.fields.currentItem()->text(FieldTree::Field), QString("Frame checksum (FCS)"));
        QCOMPARE(shown.bytes.litOffset(), std::size_t(41));
        QCOMPARE(shown.bytes.litSize(), std::size_t(2));
        QVERIFY(shown.fields.currentItem()->text(FieldTree::Meaning).startsWith("Wrong: 0x"));
    }

    void aClickedByteOpensItsField()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(aidonList1()));
        QTest::mouseClick(shown.bytes.viewport(), Qt::LeftButton, {}, shown.bytes.placeOf(32));
        QCOMPARE(shown.bytes.chosen(), std::size_t(32));
        QCOMPARE(shown.fields.currentItem()->text(FieldTree::Value), QString("733\u00A0W"));
        QVERIFY(shown.fields.currentItem()->parent()->isExpanded());
        QCOMPARE(shown.bytes.litOffset(), std::size_t(30));
        QCOMPARE(shown.bytes.litSize(), std::size_t(5));
        QCOMPARE(shown.bytes.chosen(), std::size_t(32));
    }

    void aChosenFieldLightsItsBytes()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(aidonList1()));
        shown.fields.setCurrentItem(shown.fields.topLevelItem(0));
        QCOMPARE(shown.bytes.litSize(), std::size_t(44));
    }

    void bytesCanBeReachedByKeys()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(aidonList1()));
        QTest::keyClick(&shown.bytes, Qt::Key_Home);
        QTest::keyClick(&shown.bytes, Qt::Key_Right);
        QCOMPARE(shown.bytes.chosen(), std::size_t(1));
        QCOMPARE(shown.fields.currentItem()->text(FieldTree::Field), QString("Format and length"));
        QTest::keyClick(&shown.bytes, Qt::Key_End);
        QCOMPARE(shown.bytes.chosen(), std::size_t(43));
        QTest::keyClick(&shown.bytes, Qt::Key_Right);
        QCOMPARE(shown.bytes.chosen(), std::size_t(43));
        QVERIFY(shown.bytes.spokenValue().contains("7E"));
    }

    void tellsAllOfTheChosenField()
    {
        AnsweredPage shown;
        shown.page.resize(500, 400); // the columns have no room
        shown.page.setMessages(heardFrom(withBitFlipped(aidonList1(), 34)));
        const QString details = shown.page.details();
        QVERIFY2(details.startsWith("Frame checksum (FCS) · 0x"), qPrintable(details));
        QVERIFY2(details.contains(" · Wrong: 0x"), qPrintable(details));
        QVERIFY2(details.endsWith("would be right"), qPrintable(details));
        for (int column = 0; column < FieldTree::ColumnCount; ++column) {
            const QString text = shown.fields.currentItem()->text(column);
            QVERIFY(shown.fields.currentItem()->toolTip(column).contains(text.toHtmlEscaped()));
        }
        shown.page.clear();
        QVERIFY(shown.page.details().isEmpty());
    }

    void theMeaningGetsWhatOthersDoNotNeed()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(aidonList1()));
        QCoreApplication::processEvents();
        const int room = shown.fields.viewport()->width();
        QCOMPARE(shown.fields.columnWidth(FieldTree::Field) + shown.fields.columnWidth(FieldTree::Value)
                     + shown.fields.columnWidth(FieldTree::Meaning),
                 room);
        QVERIFY(shown.fields.columnWidth(FieldTree::Field) <= room * 9 / 20);
        QVERIFY(shown.fields.columnWidth(FieldTree::Value) <= room * 27 / 100);
        QVERIFY(shown.fields.font().styleStrategy() & QFont::PreferNoShaping); // "0x91" stays as it is
    }

    void noRowOfBytesIsCut()
    {
        AnsweredPage shown;
        shown.page.resize(700, 420);
        shown.page.setMessages(heardFrom(aidonList3()));
        QCoreApplication::processEvents();
        const int end = int(heardFrom(aidonList3())[0]->bytes.size()) - 1;
        QTest::keyClick(&shown.bytes, Qt::Key_End);
        QVERIFY(shown.bytes.viewport()->rect().contains(shown.bytes.placeOf(std::size_t(end))));
        QTest::keyClick(&shown.bytes, Qt::Key_Home);
        QVERIFY(shown.bytes.viewport()->rect().contains(shown.bytes.placeOf(0)));
        QTest::mouseClick(shown.bytes.viewport(), Qt::LeftButton, {}, shown.bytes.placeOf(3));
        QCOMPARE(shown.bytes.chosen(), std::size_t(3));
    }

    void showsOnlyTheRejected()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(kaifaList3() + withBitFlipped(aidonList1(), 34) + aidonList1()));
        shown.page.findChild<QAbstractButton *>("rejectedMessages")->click();
        QCOMPARE(shown.list.model()->rowCount(), 1);
        shown.page.chooseMessage(0); // a decoded one: all are shown again
        QCOMPARE(shown.list.model()->rowCount(), 3);
        QCOMPARE(shown.cell(shown.list.currentIndex().row(), MessageListModel::List), QString("List 3"));
    }

    void newMessagesLeaveTheChosenOne()
    {
        AnsweredPage shown;
        const auto heard = heardFrom(kaifaList3() + aidonList1() + kaifaList1());
        QSignalSpy wanted(&shown.page, &InspectorPage::fieldsWanted);
        shown.page.addMessage(heard[0], 0);
        QCOMPARE(wanted.count(), 1); // the first is shown at once
        shown.page.addMessage(heard[1], 0);
        shown.page.addMessage(heard[2], 1); // the first is not kept any more
        QCOMPARE(shown.list.model()->rowCount(), 2);
        QVERIFY(wanted.count() <= 2);
    }

    void keepsTheChoiceWhenTheListIsFilledAnew()
    {
        AnsweredPage shown;
        const auto heard = heardFrom(kaifaList3() + aidonList1());
        shown.page.setMessages(heard);
        shown.page.chooseMessage(0);
        QSignalSpy wanted(&shown.page, &InspectorPage::fieldsWanted);
        shown.page.setMessages(heard);
        QCOMPARE(shown.list.currentIndex().row(), 1);
        QCOMPARE(wanted.count(), 0);
    }

    void copies()
    {
        AnsweredPage shown;
        shown.page.setMessages(heardFrom(aidonList1()));
        QVERIFY(shown.page.hex().startsWith("7E A0 2A 41 08 83"));
        const QJsonObject json = QJsonDocument::fromJson(shown.page.json()).object();
        QCOMPARE(json["status"].toString(), QString("decoded"));
        QCOMPARE(json["list"].toInt(), 1);
        QCOMPARE(json["bytes"].toString(), shown.page.hex());
        const QJsonObject frame = json["message"].toObject();
        QCOMPARE(frame["field"].toString(), QString("hdlc-frame"));
        QCOMPARE(frame["size"].toInt(), 44);
        QVERIFY(shown.page.json().contains("\"obis\": \"1-0:1.7.0\""));
    }

    void everyFieldAndErrorHasWords()
    {
        for (int kind = 0; kind <= int(FieldKind::Unread); ++kind) {
            QVERIFY2(!fieldWord(FieldKind(kind)).empty(), qPrintable(QString::number(kind)));
            if (FieldKind(kind) != FieldKind::Unread)
                QVERIFY(FieldWords::kind(FieldKind(kind)) != FieldWords::kind(FieldKind::Unread));
        }
        for (int code = 0; code <= int(DecodeErrc::CipherKind); ++code) {
            const auto word = errorWord(DecodeErrc(code));
            QVERIFY2(!MessageWords::error(word).isEmpty(), std::string(word).c_str());
        }
        QCOMPARE(QuantityWords::name({1, 8, 2}), QString("Energy counter, from the grid, tariff 2"));
        QVERIFY(QuantityWords::name({99, 99, 99}).isEmpty());
    }

    void thousandsOfRowsCostLittle()
    {
        AnsweredPage shown;
        std::deque<KeptMessage> many;
        const KeptMessage one = heardFrom(aidonList1())[0];
        for (std::uint64_t number = 0; number < 20'000; ++number) {
            HeardMessage copy = *one;
            copy.number = number;
            many.push_back(std::make_shared<const HeardMessage>(copy));
        }
        shown.page.setMessages(many);
        QCOMPARE(shown.list.model()->rowCount(), 20'000);
        shown.page.chooseMessage(3);
        QCOMPARE(shown.list.currentIndex().row(), 19'996);
    }
};

QTEST_MAIN(TestInspectorPage)
#include "tst_inspectorpage.moc"
