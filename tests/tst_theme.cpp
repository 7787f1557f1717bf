// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace hanscope;

namespace
{

using Linear = std::array<double, 3>;
using Matrix = std::array<Linear, 3>;

Linear linear(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

/// source: WCAG 2.1, relative luminance and contrast ratio
double luminance(const QColor &colour)
{
    const Linear part = linear(colour);
    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Sight {
    const char *name;
    Matrix matrix;
};

/// source: Machado, Oliveira, Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", severity 1.0, for linear RGB
constexpr std::array<Sight, 4> sights{{
    {"full", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

Linear seen(const QColor &colour, const Matrix &sight)
{
    const Linear part = linear(colour);
    Linear result{};
    for (std::size_t row = 0; row < 3; ++row) {
        const double sum = sight[row][0] * part[0] + sight[row][1] * part[1] + sight[row][2] * part[2];
        result[row] = std::clamp(sum, 0.0, 1.0);
    }
    return result;
}

/// CIE 1976 L*a*b* under D65.
Linear lab(const Linear &rgb)
{
    const auto root
        = [](double value) { return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116; };
    const double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &sight)
{
    const Linear one = lab(seen(a, sight));
    const Linear other = lab(seen(b, sight));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    static const Theme &theme()
    {
        QFETCH(bool, dark);
        return dark ? Theme::dark() : Theme::light();
    }

private slots:
    void wordsCanBeRead_data() { themes(); }
    /// WCAG 2.1, 1.4.3, AA: at least 4.5
    void wordsCanBeRead()
    {
        const Theme &colours = theme();
        for (const QColor &words : {colours.text, colours.muted}) {
            for (const QColor &ground : {colours.window, colours.sidebar, colours.card, colours.selected})
                QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(words.name() + " on " + ground.name()));
        }
        for (const QColor &words : {colours.exportedText, colours.import, colours.limit, colours.phase[0],
                                    colours.phase[1], colours.phase[2]})
            QVERIFY2(contrast(words, colours.card) >= 4.5, qPrintable(words.name()));
        QVERIFY(contrast(colours.card, colours.text) >= 4.5); // a primary button
        QVERIFY(contrast(colours.card, colours.import) >= 4.5); // what is chosen in a list
    }

    void shapesCanBeSeen_data() { themes(); }
    /// WCAG 2.1, 1.4.11, AA: at least 3
    void shapesCanBeSeen()
    {
        const Theme &colours = theme();
        for (const QColor &shape :
             {colours.import, colours.exported, colours.good, colours.limit, colours.phase[0],
              colours.phase[1], colours.phase[2], colours.outline, colours.muted}) {
            for (const QColor &ground : {colours.window, colours.card})
                QVERIFY2(contrast(shape, ground) >= 3, qPrintable(shape.name() + " on " + ground.name()));
        }
        for (const QColor &shape : {colours.import, colours.exported, colours.phase[0], colours.phase[1],
                                    colours.phase[2], colours.limit})
            QVERIFY2(contrast(shape, colours.track) >= 3, qPrintable(shape.name() + " on a track"));
    }

    void coloursKeepApart_data() { themes(); }
    /// 2.3 is just seen side by side; small marks far apart need several times that.
    void coloursKeepApart()
    {
        const Theme &colours = theme();
        const std::array<std::pair<QColor, QColor>, 6> pairs{{{colours.import, colours.exported},
                                                              {colours.phase[0], colours.phase[1]},
                                                              {colours.phase[1], colours.phase[2]},
                                                              {colours.phase[0], colours.phase[2]},
                                                              {colours.good, colours.limit},
                                                              {colours.import, colours.limit}}};
        for (const Sight &sight : sights) {
            for (const auto &[one, other] : pairs) {
                const double apart = distance(one, other, sight.matrix);
                QVERIFY2(apart >= 12,
                         qPrintable(QStringLiteral("%1 and %2 with %3: %4")
                                        .arg(one.name(), other.name(), QLatin1String(sight.name))
                                        .arg(apart)));
            }
        }
    }

    /// A widget that brings a colour or a size of text of its own is outside of the design.
    void noWidgetHasColoursOfItsOwn()
    {
        const QRegularExpression foreign(
            QStringLiteral("setPixelSize|setPointSize|0x[0-9a-fA-F]{6}\\b|\"#[0-9a-fA-F]{6}|"
                           "QColor\\((?!Qt::transparent)\"?[0-9#]|\\.(lighter|darker)\\("));
        QStringList found;
        QDirIterator files(QStringLiteral(HANSCOPE_SOURCE_DIR "/ui"), {"*.cpp", "*.h"}, QDir::Files);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = files.fileName();
            if (name == "theme.cpp" || name == "fonts.cpp")
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            int line = 0;
            while (!file.atEnd()) {
                ++line;
                const QString text = QString::fromUtf8(file.readLine());
                if (foreign.match(text).hasMatch())
                    found += QStringLiteral("%1:%2: %3").arg(name).arg(line).arg(text.trimmed());
            }
        }
        QVERIFY(read > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
