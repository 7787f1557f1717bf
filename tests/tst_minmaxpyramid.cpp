// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minmaxpyramid.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace hanscope;
using Sample = MinMaxPyramid::Sample;
using Column = MinMaxPyramid::Column;
using Gap = MinMaxPyramid::Gap;

namespace
{

/// The same by looking at every sample.
std::vector<Column> scan(const std::vector<Sample> &samples, const TimeColumns &grid)
{
    std::vector<Column> columns(static_cast<std::size_t>(grid.count));
    for (const Sample &sample : samples) {
        const std::int64_t x = grid.numberOf(sample.at) - grid.first;
        if (x < 0 || x >= grid.count)
            continue;
        Column &column = columns[static_cast<std::size_t>(x)];
        if (!column.hasData)
            column = {sample.value, sample.value, sample, sample, true};
        column.min = std::min(column.min, sample.value);
        column.max = std::max(column.max, sample.value);
        column.last = sample;
    }
    return columns;
}

MinMaxPyramid pyramidOf(const std::vector<Sample> &samples)
{
    MinMaxPyramid pyramid;
    for (const Sample &sample : samples)
        pyramid.append(sample.at, sample.value);
    return pyramid;
}

/// `count` samples with uneven steps, some long holes, from `start` on.
std::vector<Sample> randomSamples(std::mt19937 &random, int count, std::int64_t start = 1'760'000'000'123)
{
    std::uniform_int_distribution<int> step(1, 5000);
    std::uniform_int_distribution<int> hole(0, 200);
    std::uniform_int_distribution<std::int32_t> value(-20'000, 20'000);
    std::vector<Sample> samples;
    std::int64_t at = start;
    for (int i = 0; i < count; ++i) {
        samples.push_back({at, value(random)});
        at += step(random) + (hole(random) == 0 ? 600'000 : 0);
    }
    return samples;
}

/// Some span that overlaps the samples.
TimeColumns randomGrid(std::mt19937 &random, const std::vector<Sample> &samples)
{
    const std::int64_t length = samples.back().at - samples.front().at + 1;
    TimeColumns grid;
    grid.spanMs = std::uniform_int_distribution<std::int64_t>(1, 2 * length)(random);
    grid.count
        = 1 + (700 >> std::uniform_int_distribution<int>(0, 10)(random)); // also few, with many samples each
    const std::int64_t from
        = samples.front().at + std::uniform_int_distribution<std::int64_t>(-length / 2, length)(random);
    grid.first = grid.numberOf(from);
    return grid;
}

} // namespace

class tst_MinMaxPyramid : public QObject
{
    Q_OBJECT

private slots:
    void emptyHasNothingToShow()
    {
        const MinMaxPyramid pyramid;
        QVERIFY(pyramid.isEmpty());
        QCOMPARE(pyramid.query({1000, 5, 0}), std::vector<Column>(5));
        QVERIFY(!pyramid.lastBefore(10));
        QVERIFY(!pyramid.firstFrom(10));
    }
    void columnsAreFloorOfDeviceX()
    {
        const TimeColumns grid{1000, 3, 0};
        QCOMPARE(grid.numberOf(333), 0);
        QCOMPARE(grid.numberOf(334), 1);
        QCOMPARE(grid.startOf(1), 334);
        QCOMPARE(grid.numberOf(-1), -1);
        for (std::int64_t t = -2000; t < 2000; ++t) {
            QVERIFY(grid.startOf(grid.numberOf(t)) <= t);
            QVERIFY(grid.startOf(grid.numberOf(t) + 1) > t);
        }
    }

    void agreesWithAScan_data()
    {
        QTest::addColumn<int>("count");
        for (const int count :
             {1, 2, 255, 256, 257, 511, 513, 16 * 256 - 1, 16 * 256, 16 * 256 + 1, 30'000, 70'000})
            QTest::addRow("%d samples", count) << count;
    }
    void agreesWithAScan()
    {
        QFETCH(int, count);
        std::mt19937 random(static_cast<unsigned>(count));
        const auto samples = randomSamples(random, count);
        const MinMaxPyramid pyramid = pyramidOf(samples);
        QCOMPARE(pyramid.size(), samples.size());
        QCOMPARE(pyramid.samples(), samples);
        QCOMPARE(pyramid.front(), samples.front());
        QCOMPARE(pyramid.back(), samples.back());
        for (int i = 0; i < 60; ++i) {
            const TimeColumns grid = randomGrid(random, samples);
            QCOMPARE(pyramid.query(grid), scan(samples, grid));
        }
    }
    void partOfAGridIsPartOfTheWhole()
    {
        std::mt19937 random(7);
        const auto samples = randomSamples(random, 5000);
        const MinMaxPyramid pyramid = pyramidOf(samples);
        const TimeColumns grid = randomGrid(random, samples);
        const auto whole = pyramid.query(grid);
        const int from = grid.count / 3;
        const std::vector<Column> part(whole.begin() + from, whole.end());
        QCOMPARE(pyramid.query(grid, from, grid.count), part);
    }
    void findsNeighbours()
    {
        std::mt19937 random(11);
        const auto samples = randomSamples(random, 3000);
        const MinMaxPyramid pyramid = pyramidOf(samples);
        for (std::size_t i = 1; i < samples.size(); ++i) {
            QCOMPARE(pyramid.lastBefore(samples[i].at), std::optional(samples[i - 1]));
            QCOMPARE(pyramid.firstFrom(samples[i - 1].at + 1), std::optional(samples[i]));
            QCOMPARE(pyramid.firstFrom(samples[i].at), std::optional(samples[i]));
        }
        QVERIFY(!pyramid.lastBefore(samples.front().at));
        QVERIFY(!pyramid.firstFrom(samples.back().at + 1));
    }
    void holesLongerThanAChunkCanCount()
    {
        const std::int64_t fortyNineDays = std::int64_t{1} << 32;
        const std::vector<Sample> samples{
            {5, 1}, {5 + fortyNineDays - 1, 2}, {6 + fortyNineDays, 3}, {7 + 9 * fortyNineDays, 4}};
        QCOMPARE(pyramidOf(samples).samples(), samples);
    }

    void forgettingKeepsTheRestRight()
    {
        std::mt19937 random(3);
        const auto samples = randomSamples(random, 40'000);
        MinMaxPyramid pyramid;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            pyramid.append(samples[i].at, samples[i].value);
            if (i % 997 == 0 && i > 9000)
                pyramid.forgetBefore(samples[i - 9000].at);
        }
        const auto kept = pyramid.samples();
        QVERIFY(kept.size() < 9000 + 997 + 256 + 1);
        QVERIFY(kept.size() >= 9000);
        QVERIFY(std::equal(kept.rbegin(), kept.rend(), samples.rbegin()));
        for (int i = 0; i < 100; ++i) {
            const TimeColumns grid = randomGrid(random, kept);
            QCOMPARE(pyramid.query(grid), scan(kept, grid));
        }
    }
    void memoryIsBounded()
    {
        MinMaxPyramid pyramid;
        std::size_t most = 0;
        for (std::int64_t at = 0; at < 500'000; ++at) {
            pyramid.append(at, static_cast<std::int32_t>(at % 77));
            pyramid.forgetBefore(at - 20'000);
            most = std::max(most, pyramid.bytes());
        }
        QVERIFY(most < 20'000 * 9);
    }
    void aClockSetBackForgetsTheFuture()
    {
        std::mt19937 random(5);
        auto samples = randomSamples(random, 20'000);
        MinMaxPyramid pyramid = pyramidOf(samples);
        for (const std::size_t back : {1, 255, 256, 300, 5000, 9000}) {
            const std::int64_t at = samples[samples.size() - back].at;
            samples.resize(samples.size() - back);
            for (const Sample &sample : randomSamples(random, 700, at)) {
                samples.push_back(sample);
                pyramid.append(sample.at, sample.value);
            }
            QCOMPARE(pyramid.samples(), samples);
            for (int i = 0; i < 20; ++i) {
                const TimeColumns grid = randomGrid(random, samples);
                QCOMPARE(pyramid.query(grid), scan(samples, grid));
            }
        }
        pyramid.append(-5, 42);
        QCOMPARE(pyramid.samples(), std::vector({Sample{-5, 42}}));
    }

    void addingAndForgettingInAnyOrder()
    {
        std::mt19937 random(13);
        std::vector<Sample> samples = randomSamples(random, 60'000);
        MinMaxPyramid pyramid = pyramidOf(samples);
        for (int round = 0; round < 60; ++round) {
            const std::size_t keep = std::uniform_int_distribution<std::size_t>(1, 12'000)(random);
            if (samples.size() > keep)
                pyramid.forgetBefore(samples[samples.size() - keep].at);
            samples = pyramid.samples();
            const std::size_t back = std::uniform_int_distribution<std::size_t>(1, samples.size())(random);
            const std::int64_t at = samples[samples.size() - back].at;
            samples.resize(samples.size() - back);
            const int more = std::uniform_int_distribution<int>(1, 9000)(random);
            for (const Sample &sample : randomSamples(random, more, at)) {
                samples.push_back(sample);
                pyramid.append(sample.at, sample.value);
            }
            QCOMPARE(pyramid.samples(), samples);
            for (int i = 0; i < 5; ++i) {
                const TimeColumns grid = randomGrid(random, samples);
                QCOMPARE(pyramid.query(grid), scan(samples, grid));
            }
        }
    }

    void gapsAreLongerThanTheThreshold()
    {
        const std::vector<Sample> samples{{100, 1}, {200, 1}, {500, 1}, {600, 1}, {901, 1}, {1000, 1}};
        const MinMaxPyramid pyramid = pyramidOf(samples);
        const TimeColumns grid{1200, 120, 0};
        QCOMPARE(gapsBetween(pyramid.query(grid), {}, {}, 300), std::vector({Gap{600, 901}}));
        QCOMPARE(gapsBetween(pyramid.query(grid), {}, {}, 299), (std::vector{Gap{200, 500}, Gap{600, 901}}));
    }
    void gapsReachOverTheEdges()
    {
        const MinMaxPyramid pyramid = pyramidOf({{0, 1}, {1000, 1}, {2000, 1}});
        const TimeColumns middle{200, 10, 10}; // 200..400, nothing inside
        QCOMPARE(gapsBetween(pyramid.query(middle), pyramid.lastBefore(200), pyramid.firstFrom(400), 500),
                 std::vector({Gap{0, 1000}}));
        const TimeColumns around{200, 10, 45}; // 900..1100
        QCOMPARE(gapsBetween(pyramid.query(around), pyramid.lastBefore(900), pyramid.firstFrom(1100), 500),
                 (std::vector{Gap{0, 1000}, Gap{1000, 2000}}));
    }
};

QTEST_GUILESS_MAIN(tst_MinMaxPyramid)
#include "tst_minmaxpyramid.moc"
