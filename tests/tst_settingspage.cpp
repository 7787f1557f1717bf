// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/settingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace hanscope;

namespace
{

/// The page in a window that speaks `language`.
struct Page {
    explicit Page(LanguageChoice language = LanguageChoice::English)
    {
        Preferences preferences;
        preferences.language = language;
        window.setPreferences(preferences);
        window.openPage(MainWindow::Settings);
        window.show();
        window.activateWindow();
        page = window.findChild<SettingsPage *>();
        field = page->findChild<QLineEdit *>(QStringLiteral("searchSettings"));
    }
    void search(const QString &words)
    {
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, words);
    }
    /// The names of the fields that can be seen.
    QStringList seen() const
    {
        QStringList names;
        for (const auto *box : page->findChildren<QComboBox *>()) {
            if (box->isVisible())
                names += box->objectName();
        }
        names.sort();
        return names;
    }

    MainWindow window;
    SettingsPage *page;
    QLineEdit *field;
};

} // namespace

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("by its name") << "fuse" << QStringList{"mainFuse"};
        QTest::newRow("whatever the case") << "MAIN fuSE" << QStringList{"mainFuse"};
        QTest::newRow("by its explanation") << "megabytes" << QStringList{"ring"};
        QTest::newRow("by a choice") << "bokmål" << QStringList{"language"};
        QTest::newRow("words in any order") << "fuse main" << QStringList{"mainFuse"};
        QTest::newRow("several") << "follow the system" << QStringList{"language", "theme"};
        QTest::newRow("nothing") << "dishwasher" << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, fields);
        Page page;
        page.search(words);
        QCOMPARE(page.seen(), fields);
    }

    void allComeBack()
    {
        Page page;
        const QStringList all = page.seen();
        QVERIFY(all.size() >= 6);
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        page.search("dishwasher");
        QCOMPARE(page.seen(), QStringList{});
        QTest::keyClick(page.field, Qt::Key_Escape);
        QCOMPARE(page.seen(), all);
    }

    void aKeySearchesFromAnywhereInTheWindow()
    {
        Page page;
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        page.window.setFocus();
        QVERIFY(!page.field->hasFocus());
        QTest::keyClick(&page.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page.field->hasFocus());
    }

    void theWheelChangesNothingInPassing()
    {
        Page page;
        for (QComboBox *box : page.window.findChildren<QComboBox *>()) {
            if (!box->isVisible())
                continue;
            const int before = box->currentIndex();
            QVERIFY(!(box->focusPolicy() & ~Qt::StrongFocus));
            const QPointF middle = QRectF(box->rect()).center();
            QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &turn);
            QCOMPARE(box->currentIndex(), before);
            QVERIFY(!turn.isAccepted()); // the page has it
        }
    }

    void findsInNorwegian()
    {
        Page page(LanguageChoice::Bokmaal);
        page.search("hovedsikring");
        QTRY_COMPARE(page.seen(), QStringList{"mainFuse"});
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
