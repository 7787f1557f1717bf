// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse: what Tab reaches, whether it is seen there, and the letters after Alt.
#include "tests/support/accessiblewords.h"
#include "ui/heatmap.h"
#include "ui/hexview.h"
#include "ui/linkline.h"
#include "ui/mainwindow.h"
#include "ui/powerchart.h"
#include "ui/sidebar.h"
#include "ui/slotchart.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollArea>
#include <QTest>

using namespace hanscope;
using namespace std::chrono;

namespace
{

constexpr ReceiveTime start = sys_days{2025y / November / 24} + hours{13};

Reading list2()
{
    Reading reading;
    reading.receivedAt = start;
    reading.kind = ListKind::List2;
    reading.meter = {Maker::Aidon, Network::FourWire, {"AIDON_V0001"}, {"7359992890941742"}, {"6534"}};
    reading.importPower = Watt{2750};
    reading.exportPower = Watt{0};
    reading.voltage = {Millivolt{233'000}, Millivolt{231'200}, Millivolt{232'300}};
    return reading;
}

struct Window : MainWindow {
    explicit Window(LanguageChoice language = LanguageChoice::English, ThemeChoice theme = ThemeChoice::Light)
    {
        setClock([] { return start; });
        Preferences preferences;
        preferences.language = language;
        preferences.theme = theme;
        setPreferences(preferences);
        resize(1100, 900);
        LinkStatus link;
        link.phase = LinkPhase::Receiving;
        link.portPath = "/dev/ttyUSB0";
        showLink(link);
        showReading(list2());
        show();
        activateWindow();
    }
    void turnTo(int page)
    {
        openPage(page);
        setFocus();
        QCoreApplication::processEvents();
    }
};

const QMetaEnum pages = QMetaEnum::fromType<MainWindow::Page>();

QString described(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString text = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
        + widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u' ' + button->text();
    return text;
}

/// The stops of Tab, or of Shift+Tab, until it comes back to one it has been at.
std::vector<QWidget *> walk(Window &window, Qt::Key key)
{
    std::vector<QWidget *> stops;
    constexpr int farMoreThanThereAre = 500;
    for (int step = 0; step < farMoreThanThereAre; ++step) {
        QWidget *at = window.focusWidget();
        QTest::keyClick(at ? at : &window, key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        QWidget *now = window.focusWidget();
        if (now == at && qobject_cast<QDateTimeEdit *>(now))
            continue; // from its hours to its minutes
        if (std::find(stops.begin(), stops.end(), now) != stops.end())
            break;
        stops.push_back(now);
    }
    return stops;
}

bool isControl(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    const bool isPartOfAnother = qobject_cast<QAbstractSpinBox *>(parent) || qobject_cast<QComboBox *>(parent)
        || qobject_cast<QLineEdit *>(parent) || qobject_cast<QAbstractItemView *>(parent);
    if (isPartOfAnother)
        return false;
    return qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<PowerChart *>(widget)
        || qobject_cast<SlotChart *>(widget) || qobject_cast<HeatMap *>(widget)
        || qobject_cast<HexView *>(widget);
}

QString wordsOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    return button ? button->text() : label && label->buddy() ? label->text() : QString();
}

/// What Alt chooses it by: "Alt+S", or empty.
QString letterOf(const QWidget *widget)
{
    return QKeySequence::mnemonic(wordsOf(widget)).toString();
}

/// One of a few choices, of which the chosen one is a stop; the arrow keys go to the others.
bool isReachedByArrows(QWidget *widget)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    return button && button->autoExclusive() && button->isCheckable() && !button->isChecked();
}

QImage picture(Window &window, const QWidget &part)
{
    const QRect place(part.mapTo(&window, QPoint()), part.size());
    return window.grab(place.adjusted(-2, -2, 2, 2)).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Dots of `picture` that are clearly another colour in `other`.
int dotsBetween(const QImage &picture, const QImage &other)
{
    int dots = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor a = picture.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            dots += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                    + std::abs(a.blue() - b.blue())
                > 40;
        }
    }
    return dots;
}

} // namespace

class tst_Keyboard : public QObject
{
    Q_OBJECT

private slots:
    void tabReachesEverything_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < pages.keyCount(); ++page)
            QTest::newRow(pages.key(page)) << page;
    }
    void tabReachesEverything()
    {
        QFETCH(int, page);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.turnTo(page);
        const auto stops = walk(window, Qt::Key_Tab);
        QStringList missed;
        for (QWidget *widget : test::usable(window)) {
            const bool isReached = std::find(stops.begin(), stops.end(), widget) != stops.end();
            if (isControl(widget) && !isReached && !isReachedByArrows(widget))
                missed += described(widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
    void tabComesRoundInBothDirections_data() { tabReachesEverything_data(); }
    void tabComesRoundInBothDirections()
    {
        QFETCH(int, page);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.turnTo(page);
        auto forth = walk(window, Qt::Key_Tab);
        QVERIFY(window.findChild<Sidebar *>()->isAncestorOf(forth.front()));
        const auto placeOf = [&](const QWidget *widget) {
            return std::find(forth.begin(), forth.end(), widget) - forth.begin();
        };
        QVERIFY(placeOf(window.findChild<LinkLine *>()) > 0);
        QVERIFY(placeOf(window.findChild<LinkLine *>()) < 3);
        window.turnTo(page);
        auto back = walk(window, Qt::Key_Backtab);
        std::sort(forth.begin(), forth.end());
        std::sort(back.begin(), back.end());
        QCOMPARE(forth.size(), back.size());
        QVERIFY(forth == back);
    }
    void focusIsSeen_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<ThemeChoice>("theme");
        for (int page = 0; page < pages.keyCount(); ++page) {
            QTest::addRow("%s, light", pages.key(page)) << page << ThemeChoice::Light;
            QTest::addRow("%s, dark", pages.key(page)) << page << ThemeChoice::Dark;
        }
    }
    void focusIsSeen()
    {
        QFETCH(int, page);
        QFETCH(ThemeChoice, theme);
        Window window(LanguageChoice::English, theme);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.turnTo(page);
        QStringList unseen;
        for (QWidget *stop : walk(window, Qt::Key_Tab)) {
            if (!stop || stop == &window)
                continue;
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = picture(window, *stop);
            window.setFocus();
            QCoreApplication::processEvents();
            constexpr int aRingOfAtLeast = 40;
            if (dotsBetween(with, picture(window, *stop)) < aRingOfAtLeast)
                unseen += described(stop);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }
    void lettersAreUnderlinedWhileAltIsHeld_data() { tabReachesEverything_data(); }
    void lettersAreUnderlinedWhileAltIsHeld()
    {
        QFETCH(int, page);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.turnTo(page);
        QStringList wrong;
        for (QWidget *widget : test::usable(window)) {
            if (letterOf(widget).isEmpty())
                continue;
            const QImage before = widget->grab().toImage();
            QTest::keyPress(&window, Qt::Key_Alt, Qt::AltModifier);
            const QImage held = widget->grab().toImage();
            QTest::keyRelease(&window, Qt::Key_Alt);
            if (held == before || widget->grab().toImage() != before)
                wrong += described(widget);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void noLetterAfterAltIsDoubled_data()
    {
        QTest::addColumn<LanguageChoice>("language");
        QTest::newRow("en") << LanguageChoice::English;
        QTest::newRow("nb") << LanguageChoice::Bokmaal;
    }
    void noLetterAfterAltIsDoubled()
    {
        QFETCH(LanguageChoice, language);
        Window window(language);
        QStringList doubled;
        for (int page = 0; page < pages.keyCount(); ++page) {
            window.turnTo(page);
            QMap<QString, QString> owners;
            for (QWidget *widget : test::usable(window)) {
                const QString letter = letterOf(widget);
                if (letter.isEmpty())
                    continue;
                if (owners.contains(letter))
                    doubled
                        += QStringLiteral("%1, %2: %3 and %4")
                               .arg(QLatin1String(pages.key(page)), letter, owners[letter], wordsOf(widget));
                owners[letter] = wordsOf(widget);
            }
        }
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
    }
};

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
