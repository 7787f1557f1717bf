// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/streamdecoder.h"
#include "tests/support/captures.h"
#include "tests/support/codecnames.h"
#include "tests/support/protectedapdu.h"

#include <QJsonObject>
#include <QTest>

using namespace hanscope;
using namespace hanscope::test;

/// What meters said in the open, or was deciphered elsewhere with keys that nobody has published, is ciphered
/// here with a key of our own, in each way that the standard has, and must be read back as it was.
class TestCipheredCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { HANSCOPE_NEED_CAPTURES(m_captures); }

    void sameAsInTheOpen_data()
    {
        QTest::addColumn<QList<QByteArray>>("apdus");
        for (const QJsonValue &capture : m_captures.all()) {
            const QString framing = capture[u"framing"].toString();
            const bool isLong = capture[u"summary"].isObject();
            if (isLong || (framing != u"apdu" && framing != u"llc"))
                continue;
            const qsizetype header = framing == u"llc" ? 3 : 0;
            QList<QByteArray> apdus;
            for (const QByteArray &line : m_captures.lines(capture[u"file"].toString()))
                apdus += line.mid(header);
            QTest::newRow(qPrintable(capture[u"file"].toString())) << apdus;
        }
    }
    void sameAsInTheOpen()
    {
        QFETCH(QList<QByteArray>, apdus);
        const auto open = std::make_unique<Message>();
        const auto decoder = std::make_unique<StreamDecoder>();
        decoder->setKeys(keysFor({}));
        Protection how;
        for (const QByteArray &apdu : apdus) {
            decodePayload(bytesOf(apdu), *open);
            QCOMPARE(open->status, MessageStatus::Decoded);
            for (const int control : {0x10, 0x20, 0x30, 0x21, 0x70}) {
                how.control = quint8(control);
                ++how.counter;
                const QByteArray sent = protectedApdu(apdu, how);
                const Message *read = decoder->decodeBare(bytesOf(sent));
                QCOMPARE(read->status, MessageStatus::Decoded);
                QCOMPARE(read->tagCheck, (control & 0x10) != 0 ? TagCheck::Good : TagCheck::NoTag);
                MeterList list = read->list;
                if (open->list.meter.maker == Maker::Unknown)
                    list.meter.maker = Maker::Unknown; // the system title tells more than the list
                QVERIFY(list == open->list);
            }
        }
    }

private:
    Captures m_captures;
};

QTEST_GUILESS_MAIN(TestCipheredCaptures)
#include "tst_cipheredcaptures.moc"
