// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartnotes.h"

#include "ui/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime noon{hours{100'000}};

/// How many columns of the picture something was painted in, of 200 that stand for 200 seconds.
int paintedColumns(const ChartNotes &notes)
{
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    notes.paint(painter, Theme::light(), image.rect(), [](ReceiveTime at) {
        return static_cast<double>(duration_cast<seconds>(at - noon).count());
    });
    painter.end();
    int columns = 0;
    for (int x = 0; x < image.width(); ++x)
        columns += image.pixel(x, 0) != qRgb(255, 255, 255) || image.pixel(x, 55) != qRgb(255, 255, 255);
    return columns;
}

} // namespace

class tst_ChartNotes : public QObject
{
    Q_OBJECT

private slots:
    void wordsByTime()
    {
        ChartNotes notes;
        notes.add({noon + 20s, "oven on"});
        notes.add({noon + 10s, "kettle"});
        notes.add({noon + 20s, "oven on"}); // shown again with its past
        QCOMPARE(notes.between(noon, noon + 60s), QStringLiteral("kettle, oven on"));
        QCOMPARE(notes.between(noon + 11s, noon + 20s), QString());
        QCOMPARE(notes.between(noon + 20s, noon + 21s), QStringLiteral("oven on"));
        notes.clear();
        QCOMPARE(notes.between(noon, noon + 60s), QString());
    }
    void paintsThoseInSight()
    {
        ChartNotes notes;
        QCOMPARE(paintedColumns(notes), 0);
        notes.add({noon - 5s, "before"});
        notes.add({noon + 300s, "after"});
        QCOMPARE(paintedColumns(notes), 0);
        notes.add({noon + 50s, "oven on"});
        QVERIFY(paintedColumns(notes) > 5);
    }
    void wordsDoNotLieOverEachOther()
    {
        ChartNotes one;
        one.add({noon + 50s, "oven on for dinner"});
        ChartNotes two = one;
        two.add({noon + 53s, "a much longer word than there is room for beside the other"});
        QVERIFY(paintedColumns(two) <= paintedColumns(one) + 1);
    }
};

QTEST_MAIN(tst_ChartNotes)
#include "tst_chartnotes.moc"
