// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartpicture.h"

#include "core/hours/energyperiods.h"
#include "core/hours/peaks.h"
#include "ui/energybars.h"
#include "ui/heatmap.h"
#include "ui/hourbars.h"
#include "ui/peakbars.h"
#include "ui/powerchart.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace hanscope;
using namespace std::chrono;

namespace
{

const local_days november = local_days{2025y / November / 1};

std::vector<HourEnergy> someHours()
{
    std::vector<HourEnergy> all;
    const HourSpan span = hoursOf(Period::Month, november);
    for (HourStart hour = span.from; hour < span.to; hour += hours{1}) {
        HourEnergy energy{hour, WattHour{800 + hour.time_since_epoch().count() % 24 * 90}, {}};
        energy.quality = HourQuality::Metered;
        all.push_back(energy);
    }
    return all;
}

EnergyPeriod shownMonth()
{
    return energyPeriod(Period::Month, november, someHours(), hoursOf(Period::Month, november).to);
}

/// All words of a drawing; a null string where it is no well-formed XML.
QString wordsOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QString words = QStringLiteral("");
    bool isText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            isText = xml.name() == QStringLiteral("text");
        else if (xml.isCharacters() && isText)
            words += xml.text().toString() + u'\n';
    }
    return xml.hasError() ? QString() : words;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartPicture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bars.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_bars.setFixedSize(600, 300);
        m_bars.setPalette(Theme::dark().palette());
        m_bars.showPeriod(shownMonth());
    }

    void svgHoldsTitleSpanAndNumbers()
    {
        const QString words = wordsOf(ChartPicture(m_bars, m_bars).svg());
        for (const char *wanted : {"Energy, kWh", "November 2025, Norwegian time", "kWh"})
            QVERIFY2(words.contains(QString::fromLatin1(wanted)), qPrintable(words));
    }

    void everyChartMakesADrawing()
    {
        HeatMap heat;
        heat.resize(600, 300);
        heat.showPeriod(shownMonth());
        QVERIFY(wordsOf(ChartPicture(heat, heat).svg()).contains(QStringLiteral("November 2025")));
        PeakBars peaks;
        peaks.resize(600, 300);
        peaks.showPeaks(peaksOf(2025y / November, someHours()));
        QVERIFY(wordsOf(ChartPicture(peaks, peaks).svg()).contains(QStringLiteral("November 2025")));
        HourBars hours;
        hours.setLocale(m_bars.locale());
        hours.resize(600, 300);
        hours.setHours(someHours(), {}, hoursOf(Period::Day, november).from, 24);
        QVERIFY(wordsOf(ChartPicture(hours, hours).svg())
                    .contains(QStringLiteral("Saturday, 1 November 2025, UTC+01:00")));
        PowerChart power;
        power.setLocale(m_bars.locale());
        power.resize(600, 300);
        for (int i = 0; i < 300; ++i)
            power.addPower(sys_days{2025y / November / 24} + seconds{i * 10}, Watt{1000 + i});
        QVERIFY(wordsOf(ChartPicture(power, power).svg())
                    .contains(QStringLiteral("24/11/2025 01:49, UTC+01:00")));
    }

    void imageHasTwiceThePixels()
    {
        const ChartPicture picture(m_bars, m_bars);
        const QImage image = picture.image();
        QCOMPARE(image.size(), picture.size() * 2);
        QVERIFY(picture.size().width() >= 600 && picture.size().height() >= 300);
    }

    void isWhiteInADarkWindow()
    {
        const QPalette before = m_bars.palette();
        const QImage image = ChartPicture(m_bars, m_bars).image();
        QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
        QCOMPARE(image.pixelColor(36, 714), QColor(Qt::white)); // in the chart, at its lower left
        QCOMPARE(m_bars.palette(), before);
    }

    void selectionStaysOut()
    {
        const QImage before = ChartPicture(m_bars, m_bars).image();
        QTest::keyClick(&m_bars, Qt::Key_Right);
        QCOMPARE(ChartPicture(m_bars, m_bars).image(), before);
    }

    void filesAreWhatTheirNamesSay()
    {
        const QTemporaryDir folder;
        const ChartPicture picture(m_bars, m_bars);
        QCOMPARE(picture.save(folder.filePath("chart.PNG")), QString());
        QCOMPARE(QImage(folder.filePath("chart.PNG")).size(), picture.size() * 2);
        QCOMPARE(picture.save(folder.filePath("chart.svg")), QString());
        QVERIFY(!wordsOf(contentOf(folder.filePath("chart.svg"))).isEmpty());
    }

    void saysWhyAFileCannotBeWritten()
    {
        const QTemporaryDir folder;
        const ChartPicture picture(m_bars, m_bars);
        QVERIFY(!picture.save(folder.filePath("missing/chart.png")).isEmpty());
        QVERIFY(!picture.save(folder.filePath("missing/chart.svg")).isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void opensItsMenu_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("menu key") << int(Qt::Key_Menu) << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Shift+F10") << int(Qt::Key_F10) << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void opensItsMenu()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        m_bars.show();
        QTest::keyClick(&m_bars, Qt::Key(key), modifiers);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(QApplication::clipboard()->image().size(), ChartPicture(m_bars, m_bars).size() * 2);
    }

private:
    EnergyBars m_bars;
};

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
