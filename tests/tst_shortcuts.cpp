// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/shortcuts.h"
#include "ui/shortcutsdialog.h"

#include <QMetaEnum>
#include <QShortcut>
#include <QTest>

#include <algorithm>

using namespace hanscope;

namespace
{

void speak(MainWindow &window, LanguageChoice language)
{
    Preferences preferences;
    preferences.language = language;
    preferences.theme = ThemeChoice::Light;
    window.setPreferences(preferences);
}

QStringList installedIn(const MainWindow &window)
{
    QStringList keys;
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        for (const QKeySequence &key : shortcut->keys())
            keys += key.toString();
    }
    return keys;
}

/// Of the table; pages that are not there have no key.
QStringList listed()
{
    QStringList keys;
    for (const Shortcuts::Row &row : Shortcuts::rows()) {
        const bool isPages = row.action == Shortcuts::Action::OpenPage;
        const auto count = isPages ? QMetaEnum::fromType<MainWindow::Page>().keyCount() : row.keys.size();
        for (const QKeySequence &key : row.keys.first(std::min<qsizetype>(count, row.keys.size()))) {
            if (row.action != Shortcuts::Action::OfWidget)
                keys += key.toString();
        }
    }
    return keys;
}

} // namespace

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private slots:
    void listIsWhatIsInstalled()
    {
        MainWindow window;
        window.openHelp();
        QStringList installed = installedIn(window);
        QStringList told = listed();
        installed.sort();
        told.sort();
        QCOMPARE(installed, told);
    }
    void noKeyHasTwoMeaningsInOnePlace()
    {
        const auto rows = Shortcuts::rows();
        for (const Shortcuts::Row &row : rows) {
            for (const QKeySequence &key : row.keys) {
                QVERIFY2(!key.isEmpty(), qPrintable(row.words));
                const auto uses = std::count_if(rows.begin(), rows.end(), [&](const Shortcuts::Row &other) {
                    const bool meet = other.place == row.place || other.place == Shortcuts::Place::Window;
                    return meet && other.keys.contains(key);
                });
                QVERIFY2(uses == 1, qPrintable(key.toString() + u' ' + row.words));
            }
        }
    }
    void aKeyOpensTheList_data()
    {
        QTest::addColumn<LanguageChoice>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("en") << LanguageChoice::English << "Ctrl+M: Set a marker in the power chart";
        QTest::newRow("nb") << LanguageChoice::Bokmaal << "Ctrl+M: Sett et merke i effektgrafen";
    }
    void aKeyOpensTheList()
    {
        QFETCH(LanguageChoice, language);
        QFETCH(QString, line);
        MainWindow window;
        speak(window, language);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F2);
        const auto *dialog = window.findChild<ShortcutsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(dialog->text().contains(line), qPrintable(dialog->text().join(u'\n')));
        for (const Shortcuts::Row &row : Shortcuts::rows())
            QVERIFY(dialog->text().contains(Shortcuts::keysText(row) + QStringLiteral(": ") + row.words));
    }
    void everyPageHasAKey()
    {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto keys = Shortcuts::keysOf(Shortcuts::Action::OpenPage);
        const int pages = QMetaEnum::fromType<MainWindow::Page>().keyCount();
        for (int page = pages - 1; page >= 0; --page) {
            QTest::keyClick(&window, Qt::Key(keys.at(page)[0].key()), Qt::ControlModifier);
            QCOMPARE(int(window.page()), page);
        }
    }
};

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
