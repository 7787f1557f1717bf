// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpcontents.h"
#include "ui/helptopics.h"
#include "ui/helpwindow.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace hanscope;

namespace
{

const QStringList languages{QStringLiteral("en"), QStringLiteral("nb")};

QString read(const QString &language, const QString &file)
{
    QFile text(QStringLiteral(HANSCOPE_SOURCE_DIR "/resources/help/%1/%2").arg(language, file));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QStringList filesOf(const QString &language)
{
    return QDir(QStringLiteral(HANSCOPE_SOURCE_DIR "/resources/help/") + language)
        .entryList(QDir::Files, QDir::Name);
}

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]*)\))"));
    QStringList targets;
    for (auto match = link.globalMatch(markdown); match.hasNext();)
        targets += match.next().captured(1);
    return targets;
}

Preferences in(LanguageChoice language)
{
    Preferences preferences;
    preferences.language = language;
    return preferences;
}

HelpWindow *helpOf(const MainWindow &window)
{
    return window.findChild<HelpWindow *>();
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameInEveryLanguage()
    {
        QStringList expected;
        for (const QString &topic : help::topics())
            expected += topic + QStringLiteral(".md");
        expected.sort();
        for (const QString &language : languages)
            QCOMPARE(filesOf(language), expected);
    }
    void everySectionSaysSomething_data() { addSections(); }
    void everySectionSaysSomething()
    {
        QFETCH(QString, language);
        QFETCH(QString, file);
        const QString text = read(language, file);
        QVERIFY(text.startsWith(QLatin1String("# ")));
        QVERIFY(text.size() > 300);
        const QLocale locale(language);
        QCOMPARE(help::markdown(file.chopped(3), locale), text); // what is compiled in is what stands here
    }
    void everyLinkLeadsSomewhere_data() { addSections(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        QFETCH(QString, file);
        for (const QString &target : linksIn(read(language, file)))
            QVERIFY2(filesOf(language).contains(target), qPrintable(target));
    }
    void everySectionIsReached()
    {
        for (const QString &language : languages) {
            const QStringList reached = linksIn(read(language, QStringLiteral("start.md")))
                + linksIn(read(language, QStringLiteral("now.md")))
                + linksIn(read(language, QStringLiteral("data.md")));
            for (const QString &file : filesOf(language))
                QVERIFY2(file == u"start.md" || reached.contains(file), qPrintable(file));
        }
    }

    void f1OpensTheSectionOfThePage_data()
    {
        QTest::addColumn<LanguageChoice>("language");
        QTest::newRow("English") << LanguageChoice::English;
        QTest::newRow("bokmål") << LanguageChoice::Bokmaal;
    }
    void f1OpensTheSectionOfThePage()
    {
        QFETCH(LanguageChoice, language);
        MainWindow window;
        window.setPreferences(in(language));
        window.show();
        QStringList opened;
        const int pages = window.findChild<QStackedWidget *>()->count();
        for (int page = 0; page < pages; ++page) {
            window.openPage(page);
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_F1);
            QVERIFY(helpOf(window));
            QVERIFY(helpOf(window)->isVisible());
            const QString topic = helpOf(window)->topic();
            QCOMPARE(topic, help::topicOf(window.page()));
            QVERIFY(helpOf(window)->text().size() > 300);
            opened += topic;
        }
        QCOMPARE(opened.size(), pages);
        opened.removeDuplicates();
        QCOMPARE(opened.size(), pages); // each has a section of its own
        QVERIFY(!opened.contains(QStringLiteral("start")));
    }
    void theQuestionMarkOpensItToo()
    {
        MainWindow window;
        window.openPage(MainWindow::Energy);
        window.findChild<QAbstractButton *>(QStringLiteral("help"))->click();
        QCOMPARE(helpOf(window)->topic(), QStringLiteral("energy"));
    }
    void speaksTheLanguageOfTheWindow()
    {
        MainWindow window;
        window.setPreferences(in(LanguageChoice::English));
        window.openPage(MainWindow::Peaks);
        window.openHelp();
        QVERIFY(helpOf(window)->text().startsWith("Peaks"));
        window.setPreferences(in(LanguageChoice::Bokmaal));
        QTRY_VERIFY(helpOf(window)->text().startsWith("Topper"));
        QCOMPARE(helpOf(window)->topic(), QStringLiteral("peaks"));
        QCOMPARE(helpOf(window)->windowTitle(), QStringLiteral("Hjelp"));
    }
    void findsSectionsByTheirWords()
    {
        HelpWindow help;
        help.open(QStringLiteral("start"));
        QCOMPARE(help.found(), help::topics());
        auto *search = help.findChild<QLineEdit *>();
        search->setText(QStringLiteral("master ttl"));
        QCOMPARE(help.found(), QStringList{QStringLiteral("readers")});
        QCOMPARE(help.topic(), QStringLiteral("readers"));
        QVERIFY2(help.result().startsWith(u'1'), qPrintable(help.result()));
        search->setText(QStringLiteral("zzz"));
        QVERIFY(help.found().isEmpty());
        QCOMPARE(help.result(), QStringLiteral("No section has all these words."));
        QCOMPARE(help.topic(), QStringLiteral("readers")); // what is read stays
        search->clear();
        QCOMPARE(help.found(), help::topics());
        QVERIFY(help.result().isEmpty());
        QVERIFY(search->isClearButtonEnabled());
    }
    void everySectionIsInOneGroup()
    {
        QStringList grouped;
        for (const help::Group &group : help::groups()) {
            QVERIFY(!help::heading(group).isEmpty());
            QVERIFY(!group.topics.isEmpty());
            grouped += group.topics;
        }
        QCOMPARE(grouped, help::topics());
        QCOMPARE(grouped.removeDuplicates(), 0);
    }
    void headingsGoWithTheirSections()
    {
        HelpWindow help;
        help.open(QStringLiteral("start"));
        auto *contents = help.findChild<HelpContents *>();
        const auto rows = [contents] {
            int shown = 0;
            for (int row = 0; row < contents->count(); ++row)
                shown += contents->item(row)->isHidden() ? 0 : 1;
            return shown;
        };
        QCOMPARE(rows(), int(help::topics().size() + help::groups().size()));
        help.findChild<QLineEdit *>()->setText(QStringLiteral("master ttl"));
        QCOMPARE(rows(), 2); // the section and its heading
        help.findChild<QLineEdit *>()->setText(QStringLiteral("zzz"));
        QCOMPARE(rows(), 0);
    }
    void arrowKeysPassOverHeadings()
    {
        HelpWindow help;
        help.open(QStringLiteral("readers"));
        auto *contents = help.findChild<HelpContents *>();
        contents->setFocus();
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(help.topic(), QStringLiteral("now"));
        QTest::keyClick(contents, Qt::Key_Up);
        QCOMPARE(help.topic(), QStringLiteral("readers"));
    }
    void dotsStayBesideTheirWord()
    {
        HelpWindow help;
        help.open(QStringLiteral("sessions"));
        QVERIFY(help.text().contains(QChar(0x2026)));
        QVERIFY(!help.findChild<QTextBrowser *>()->document()->toRawText().contains(QStringLiteral(" …")));
    }
    void goesBackAndForward()
    {
        HelpWindow help;
        help.open(QStringLiteral("now"));
        help.open(QStringLiteral("marks"));
        QVERIFY(QTest::qWaitForWindowActive(&help));
        QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.topic(), QStringLiteral("now"));
        help.findChild<QAbstractButton *>(QStringLiteral("forward"))->click();
        QCOMPARE(help.topic(), QStringLiteral("marks"));
    }
    void closesWithEscape()
    {
        HelpWindow help;
        help.open(QStringLiteral("now"));
        QVERIFY(QTest::qWaitForWindowActive(&help));
        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
    }

private:
    static void addSections()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("file");
        for (const QString &language : languages) {
            for (const QString &file : filesOf(language))
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(file)) << language << file;
        }
    }
};

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
