// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/columns.h"

#include <QTest>

#include <limits>
#include <random>

using namespace hanscope;

namespace
{

using Table = std::vector<Column>;

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

Column repeated(const Column &pattern, int times)
{
    Column column;
    for (int i = 0; i < times; ++i)
        column.insert(column.end(), pattern.begin(), pattern.end());
    return column;
}

/// Numbers of every size, with holes.
Column randomColumn(std::mt19937_64 &random, std::size_t rows)
{
    Column column(rows);
    const unsigned shift = static_cast<unsigned>(random() % 64);
    for (auto &value : column) {
        if (random() % 3 != 0)
            value = static_cast<std::int64_t>(random()) >> shift;
    }
    return column;
}

} // namespace

class tst_Columns : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<Table>("columns");
        const auto row = [](const char *name, const Table &columns) { QTest::newRow(name) << columns; };
        row("no column", {});
        row("no row", {{}, {}});
        row("one number", {{42}});
        row("nothing in it", {{{}, {}, {}}});
        row("the ends of the range", {{least, most, least, 0, most, -1}});
        row("holes", {{1, {}, 3}, {{}, 2, {}}, {{}, -2, {}}});
        row("more than eight rows", {repeated({{}, 5, 7}, 9)});
        row("hundreds", {{0, 100, -300, 25'000}});
        row("all zero", {{0, 0, 0}});
    }
    void comesBackAsItWas()
    {
        QFETCH(Table, columns);
        const auto bytes = packColumns(columns);
        const auto back = unpackColumns(bytes, 100);
        QVERIFY(back);
        QCOMPARE(*back, columns);
    }
    void anyNumbersComeBack()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 300; ++round) {
            const std::size_t rows = random() % 70;
            Table columns;
            for (std::size_t i = random() % 5; i > 0; --i)
                columns.push_back(randomColumn(random, rows));
            const auto back = unpackColumns(packColumns(columns), 100);
            QVERIFY(back);
            QCOMPARE(*back, columns);
        }
    }
    void sameHolesCostOneByte()
    {
        const Column holes = repeated({1, {}, {}, {}}, 100);
        const auto one = packColumns(Table{holes}).size();
        const auto two = packColumns(Table{holes, holes}).size();
        QCOMPARE(two - one, std::size_t{1 + 1 + 100}); // presence, divisor, differences
    }
    void commonFactorsCostNothing()
    {
        const Column volts = repeated({230'100, 230'400, 229'900}, 10);
        QVERIFY(packColumns(Table{volts}).size() < 40);
    }
    void rejectsMoreRowsThanAllowed()
    {
        const auto bytes = packColumns(Table{repeated({1}, 101)});
        QVERIFY(unpackColumns(bytes, 101));
        QVERIFY(!unpackColumns(bytes, 100));
    }
    void rejectsEveryTruncation()
    {
        const auto bytes = packColumns(Table{repeated({1000, {}, 3}, 5), repeated({{}, 2, {}}, 5)});
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY2(!unpackColumns(std::span(bytes).first(size), 100), qPrintable(QString::number(size)));
    }
    void rejectsWhatFollows()
    {
        auto bytes = packColumns(Table{{1, 2}});
        bytes.push_back(0);
        QVERIFY(!unpackColumns(bytes, 100));
    }
    void anyBytesAreReadWithinTheirBounds()
    {
        std::mt19937_64 random(2);
        const auto good = packColumns(Table{randomColumn(random, 40), randomColumn(random, 40)});
        for (int round = 0; round < 20'000; ++round) {
            auto bytes = good;
            for (int i = 0; i < 3; ++i)
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            const auto columns = unpackColumns(bytes, 100);
            QVERIFY(!columns || columns->empty() || columns->front().size() <= 100);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Columns)
#include "tst_columns.moc"
