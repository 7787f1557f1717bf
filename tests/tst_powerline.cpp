// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powerline.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace hanscope;

namespace
{

constexpr QSize size(600, 200);
constexpr ValueMapping mapping{6000, size.height() / 9000.0, 0};
const LineColours black{Qt::black, Qt::black, 0};

MinMaxPyramid steps(int count, std::int64_t everyMs)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> noise(-90, 90);
    MinMaxPyramid series;
    for (int i = 0; i < count; ++i)
        series.append(i * everyMs, (i / 40 % 3) * 1900 - 1400 + noise(random));
    return series;
}

QImage painted(const MinMaxPyramid &series, const TimeColumns &grid, const LineColours &colours)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red);
    paintLine(image, 0, lineExtents(series, grid, 0, grid.count, 60'000, mapping), mapping.y(0), 1, colours);
    return image;
}

QImage throughEverySample(const MinMaxPyramid &series, const TimeColumns &grid)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 1));
    const auto samples = series.samples();
    for (std::size_t i = 1; i < samples.size(); ++i)
        painter.drawLine(QPointF(grid.xOf(samples[i - 1].at), mapping.y(samples[i - 1].value)),
                         QPointF(grid.xOf(samples[i].at), mapping.y(samples[i].value)));
    return image;
}

} // namespace

class tst_PowerLine : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeALineThroughEverySample_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("a sample every five pixels") << 120;
        QTest::newRow("a sample a pixel") << 600;
        QTest::newRow("ten samples a pixel") << 6000;
        QTest::newRow("a hundred samples a pixel") << 60'000;
    }
    void looksLikeALineThroughEverySample()
    {
        QFETCH(int, count);
        const MinMaxPyramid series = steps(count, 2500);
        const TimeColumns grid{count * std::int64_t{2500}, size.width(), 0};
        const QImage ours = painted(series, grid, black);
        const QImage full = throughEverySample(series, grid);
        int different = 0;
        int drawn = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                different += std::abs(qAlpha(ours.pixel(x, y)) - qAlpha(full.pixel(x, y))) > 127;
                drawn += qAlpha(full.pixel(x, y)) > 127;
            }
        }
        QVERIFY(drawn > size.width() / 2);
        QVERIFY2(different * 100 < size.width() * size.height(), qPrintable(QString::number(different)));
    }
    void importAndExportHaveTheirColours()
    {
        MinMaxPyramid series;
        series.append(0, 3000);
        series.append(299'000, 3000);
        series.append(300'000, -2000);
        series.append(600'000, -2000);
        const TimeColumns grid{600'000, size.width(), 0};
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        paintLine(image, 0, lineExtents(series, grid, 0, grid.count, 1'000'000, mapping), mapping.y(0), 2,
                  {Qt::blue, Qt::yellow, 100});
        const int zero = static_cast<int>(mapping.y(0));
        QCOMPARE(image.pixelColor(100, static_cast<int>(mapping.y(3000))), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(500, static_cast<int>(mapping.y(-2000))), QColor(Qt::yellow));
        QCOMPARE(image.pixelColor(100, zero - 10).alpha(), 100);
        QCOMPARE(image.pixelColor(100, zero + 10).alpha(), 0);
        QCOMPARE(image.pixelColor(500, zero - 10).alpha(), 0);
        QCOMPARE(image.pixelColor(500, zero + 10).alpha(), 100);
    }
    void nothingIsDrawnInAGap()
    {
        MinMaxPyramid series;
        series.append(0, 1000);
        series.append(100'000, 1000);
        series.append(500'000, 1000);
        series.append(600'000, 1000);
        const TimeColumns grid{600'000, size.width(), 0};
        const auto extents = lineExtents(series, grid, 0, grid.count, 100'000, mapping);
        for (int x = 0; x < size.width(); ++x)
            QCOMPARE(extents[static_cast<std::size_t>(x)].isEmpty(), x > 100 && x < 500);
    }
};

QTEST_GUILESS_MAIN(tst_PowerLine)
#include "tst_powerline.moc"
