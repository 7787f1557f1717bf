// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meterkeys.h"

#include <QTest>

#include <algorithm>
#include <new>

using namespace hanscope;

namespace
{

const CipherKey bookKey{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

} // namespace

class TestMeterKeys : public QObject
{
    Q_OBJECT

private slots:
    void readsKeysAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<int>("stranger"); // -1: none
        QTest::newRow("capitals") << QByteArray("000102030405060708090A0B0C0D0E0F") << 32 << -1;
        QTest::newRow("small, in groups") << QByteArray(" 00010203 04050607 08090a0b 0c0d0e0f ") << 32 << -1;
        QTest::newRow("colons") << QByteArray("00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F") << 32 << -1;
        QTest::newRow("dashes") << QByteArray("00010203-04050607-08090A0B-0C0D0E0F") << 32 << -1;
        QTest::newRow("copied from a letter") << QByteArray("00010203\xA0"
                                                            "04050607\r\n\t08090A0B 0C0D0E0F\n")
                                              << 32 << -1;
        QTest::newRow("31 digits") << QByteArray("000102030405060708090A0B0C0D0E0") << 31 << -1;
        QTest::newRow("33 digits") << QByteArray("000102030405060708090A0B0C0D0E0F0") << 33 << -1;
        QTest::newRow("O for 0") << QByteArray("O00102030405060708090A0B0C0D0E0F") << 31 << 0;
        QTest::newRow("32 digits and a dot") << QByteArray("000102030405060708090A0B0C0D0E0F.") << 32 << 32;
        QTest::newRow("0x in front") << QByteArray("0x000102030405060708090A0B0C0D0E0F") << 33 << 1;
        QTest::newRow("nothing") << QByteArray() << 0 << -1;
        QTest::newRow("only separators") << QByteArray(" :-") << 0 << -1;
    }
    void readsKeysAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, digits);
        QFETCH(int, stranger);
        const KeyDigits counted = keyDigitsIn(viewOf(text));
        QCOMPARE(int(counted.count), digits);
        QCOMPARE(counted.firstStranger, stranger < 0 ? KeyDigits::none : std::size_t(stranger));
        const auto key = cipherKeyFromHex(viewOf(text));
        QCOMPARE(key.has_value(), digits == 32 && stranger < 0);
        QCOMPARE(key.has_value(), counted.isKey());
        if (key)
            QVERIFY(*key == bookKey);
    }

    void writesKeysAndTitles()
    {
        QCOMPARE(cipherKeyHex(bookKey), std::string("000102030405060708090A0B0C0D0E0F"));
        const auto title = systemTitleFromHex("4b414D4501ABF43F");
        QVERIFY(title);
        QCOMPARE(title->view().size(), std::size_t(8));
        QCOMPARE(title->view().substr(0, 3), std::string_view("KAM"));
        QCOMPARE(systemTitleHex(*title), std::string("4B414D4501ABF43F"));
    }

    void refusesOtherTitles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("seven bytes") << QByteArray("4B414D4501ABF4");
        QTest::newRow("nine bytes") << QByteArray("4B414D4501ABF43F00");
        QTest::newRow("a blank") << QByteArray("4B414D45 01ABF43");
        QTest::newRow("a letter") << QByteArray("4B414D4501ABF43G");
    }
    void refusesOtherTitles()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!systemTitleFromHex(viewOf(text)));
    }

    void leavesNothingInMemory()
    {
        alignas(MeterKeys) std::array<std::uint8_t, sizeof(MeterKeys)> room;
        room.fill(0xEE);
        auto *keys = new (room.data()) MeterKeys{bookKey, bookKey, {}};
        const auto has = [&room] {
            return std::search(room.begin(), room.end(), bookKey.begin() + 1, bookKey.end()) != room.end();
        };
        QVERIFY(has());
        keys->~MeterKeys();
        QVERIFY(!has());
    }
};

QTEST_GUILESS_MAIN(TestMeterKeys)
#include "tst_meterkeys.moc"
