// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/hextext.h"

#include <QTest>

using namespace hanscope;

namespace
{

/// The bytes in hex, a bar where a line begins; or the error's text.
QByteArray readInPieces(const QByteArray &text, qsizetype pieceSize)
{
    HexTextReader reader;
    HexLines lines;
    tl::expected<void, HexTextError> done;
    for (qsizetype at = 0; at < text.size() && done; at += pieceSize) {
        const QByteArray piece = text.mid(at, pieceSize);
        done = reader.read({piece.constData(), static_cast<std::size_t>(piece.size())}, lines);
    }
    if (done)
        done = reader.finish(lines);
    if (!done)
        return QByteArray::fromStdString(toText(done.error()));
    QByteArray shown;
    auto lineStart = lines.lineStarts.begin();
    for (std::size_t i = 0; i < lines.bytes.size(); ++i) {
        if (lineStart != lines.lineStarts.end() && *lineStart == i) {
            shown += '|';
            ++lineStart;
        }
        shown += QByteArray(1, static_cast<char>(lines.bytes[i])).toHex();
    }
    return shown;
}

} // namespace

class tst_HexText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("nothing", "", "");
        row("blank lines only", "\n  \r\n\t\n", "");
        row("upper case with blanks", "7E A0 2A", "|7ea02a");
        row("lower case without blanks", "7ea02a", "|7ea02a");
        row("commas and 0x", "0x7E, 0xA0,0x2a,\n0x00", "|7ea02a|00");
        row("0X without leading zeros", "0X7E 0x0 0X8", "|7e0008");
        row("no leading zeros", "7E A0 2A 41 8 83 4", "|7ea02a41088304");
        row("colons and semicolons", "7e:a0;2a", "|7ea02a");
        row("lines", "7E A0\n2A\n\n41", "|7ea0|2a|41");
        row("CRLF", "7E A0\r\n2A\r\n", "|7ea0|2a");
        row("old Mac line ends", "7E A0\r2A\r", "|7ea0|2a");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "7E A0",
            "|7ea0");
        row("slash comments", "// list 1\n7E // the flag\nA0//", "|7e|a0");
        row("hash comments", "# 7E 7E\n  # again\n7E # the flag\nA0", "|7e|a0");
        row("comment in Norwegian", "# m\xC3\xA5ler\n7E", "|7e");
        row("comment with one slash inside", "# a/b // c\n7E", "|7e");
        row("letter is no digit", "7E A0\n2A 4G", "line 2: 'G' is no hex digit");
        row("one slash", "7E / A0", "line 1: '/' is no hex digit");
        row("one slash at the end", "7E /", "line 1: '/' is no hex digit");
        row("x without zero", "7E x0", "line 1: 'x' is no hex digit");
        row("odd digits", "// two\n\n7EA", "line 3: an odd number of hex digits");
        row("odd digits before a comment", "7EA # odd", "line 1: an odd number of hex digits");
        row("odd digits before a line break", "7EA\n0", "line 1: an odd number of hex digits");
        row("letter with accent", "7E \xC3\xA5", "line 1: a character that is no hex digit (code 195)");
        row("byte order mark in the middle", "7E \xEF\xBB\xBF",
            "line 1: a character that is no hex digit (code 239)");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (const qsizetype pieceSize : {1, 2, 3, 7, 1000})
            QCOMPARE(readInPieces(text, pieceSize), expected);
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("text");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("hex") << QByteArray("7E A0\r\n\t2A") << true;
        QTest::newRow("comment in Norwegian") << QByteArray("// m\xC3\xA5ler\n7E") << true;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "7E")
                                         << true;
        QTest::newRow("words") << QByteArray("hello") << true;
        QTest::newRow("a frame") << QByteArray::fromHex("7EA02A") << false;
        QTest::newRow("a bare message") << QByteArray::fromHex("E6E7000F") << false;
        QTest::newRow("letters outside comments") << QByteArray("7E \xC3\xA5") << false;
        QTest::newRow("zero in a comment") << QByteArray("# a\0b", 5) << false;
        QTest::newRow("half a byte order mark") << QByteArray("\xEF\xBB"
                                                              "7E")
                                                << false;
    }
    void text()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, text);
        const Bytes bytes{reinterpret_cast<const std::uint8_t *>(head.constData()),
                          static_cast<std::size_t>(head.size())};
        QCOMPARE(looksLikeText(bytes), text);
    }
};

QTEST_GUILESS_MAIN(tst_HexText)
#include "tst_hextext.moc"
