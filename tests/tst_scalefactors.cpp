// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plausibility/ratiohistogram.h"
#include "core/plausibility/scalefactors.h"

#include <QTest>

using namespace hanscope;

class tst_ScaleFactors : public QObject
{
    Q_OBJECT

private slots:
    void powersOfTen_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<std::optional<Factor>>("factor");
        const auto row = [](const char *name, double ratio, std::optional<Factor> factor) {
            QTest::newRow(name) << ratio << factor;
        };
        row("ten", 10, Factor{10, 1});
        row("nearly ten", 8, Factor{10, 1});
        row("a little over ten", 13, Factor{10, 1});
        row("neither one nor ten", 5, std::nullopt);
        row("one is no other unit", 1, std::nullopt);
        row("a thousandth", 0.001, Factor{1, 1000});
        row("beyond the ends", 10'000, std::nullopt);
        row("nothing", 0, std::nullopt);
    }
    void powersOfTen()
    {
        QFETCH(double, ratio);
        QFETCH(std::optional<Factor>, factor);
        QVERIFY(unitFactor(ratio) == factor);
    }
    void transformers_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("expected"); // 0: none
        QTest::newRow("300/5") << 60.0 << 60;
        QTest::newRow("nearer to 300/5 than to 250/5") << 56.0 << 60;
        QTest::newRow("nearer to 250/5") << 54.0 << 50;
        QTest::newRow("100/5, a little low") << 18.0 << 20;
        QTest::newRow("such a house has a direct meter") << 15.0 << 0;
        QTest::newRow("5000/5") << 1100.0 << 1000;
        QTest::newRow("larger than any") << 1300.0 << 0;
    }
    void transformers()
    {
        QFETCH(double, ratio);
        QFETCH(int, expected);
        QCOMPARE(transformerRatio(ratio).value_or(0), expected);
    }

    void quantiles()
    {
        RatioHistogram histogram;
        QCOMPARE(histogram.quantile(0.5), 0.0);
        for (int i = 1; i <= 100; ++i)
            histogram.add(i);
        QCOMPARE(histogram.count(), std::size_t{100});
        for (const int percent : {5, 10, 50, 95}) {
            const double off = histogram.quantile(percent / 100.0) / percent;
            QVERIFY2(off > 0.95 && off < 1.06, qPrintable(QString::number(percent)));
        }
    }
    void quantilesOfOneRatio()
    {
        RatioHistogram histogram;
        histogram.add(60);
        for (const double share : {0.0, 0.5, 1.0})
            QVERIFY(std::abs(histogram.quantile(share) / 60 - 1) < 0.05);
    }
    void beyondTheEndsCountsAsTheEnd()
    {
        RatioHistogram histogram;
        histogram.add(1e-9);
        histogram.add(1e9);
        histogram.add(std::numeric_limits<double>::infinity());
        QVERIFY(histogram.quantile(0.1) > 0.9e-5 && histogram.quantile(0.1) < 1.1e-5);
        QVERIFY(histogram.quantile(1) > 0.9e5 && histogram.quantile(1) < 1.1e5);
    }
};

QTEST_GUILESS_MAIN(tst_ScaleFactors)

#include "tst_scalefactors.moc"
