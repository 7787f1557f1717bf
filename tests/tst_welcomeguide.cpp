// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/welcomeguide.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hanscope;

namespace
{

QAbstractButton *button(const QWidget &guide, const QString &text)
{
    for (auto *each : guide.findChildren<QAbstractButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

Preferences english()
{
    Preferences preferences;
    preferences.language = LanguageChoice::English;
    return preferences;
}

/// The window with its guide open.
struct NewUser {
    NewUser()
    {
        window.setPreferences(english());
        window.show();
        window.openGuide();
        guide = window.findChild<WelcomeGuide *>();
    }

    MainWindow window;
    QPointer<WelcomeGuide> guide;
};

} // namespace

class tst_WelcomeGuide : public QObject
{
    Q_OBJECT

private slots:
    void leadsThroughThreeScreens()
    {
        NewUser user;
        QVERIFY(user.guide);
        QCOMPARE(user.guide->screen(), 0);
        QVERIFY(!button(*user.guide, "Back")->isVisible());
        QTest::mouseClick(button(*user.guide, "Next"), Qt::LeftButton);
        QTest::mouseClick(button(*user.guide, "Next"), Qt::LeftButton);
        QCOMPARE(user.guide->screen(), 2);
        QVERIFY(!button(*user.guide, "Next")->isVisible());
        QTest::mouseClick(button(*user.guide, "Back"), Qt::LeftButton);
        QCOMPARE(user.guide->screen(), 1);
    }

    void takesEffectAtOnce()
    {
        NewUser user;
        QSignalSpy changed(&user.window, &MainWindow::preferencesChanged);
        QTest::mouseClick(button(*user.guide, "Next"), Qt::LeftButton);
        auto *fuse = user.guide->findChild<QComboBox *>(QStringLiteral("guideMainFuse"));
        fuse->setFocus();
        QTest::keyClicks(fuse, QStringLiteral("63"));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<Preferences>().mainFuseAmpere, 63);
    }

    /// In the language that was just chosen, and without losing what was chosen before.
    void speaksTheChosenLanguage()
    {
        NewUser user;
        auto *language = user.guide->findChild<QComboBox *>(QStringLiteral("guideLanguage"));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Up); // from English
        QTRY_VERIFY(button(*user.guide, QString::fromUtf8("Neste")));
        QCOMPARE(language->currentText(), QString::fromUtf8("Norsk bokmål"));
    }

    void endsWhereTheUserWantsToBegin_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<MainWindow::Page>("page");
        QTest::newRow("reader") << "I have a reader" << MainWindow::Reader;
        QTest::newRow("check") << "The port is not open yet" << MainWindow::Check;
    }
    void endsWhereTheUserWantsToBegin()
    {
        QFETCH(QString, words);
        QFETCH(MainWindow::Page, page);
        NewUser user;
        user.window.openPage(MainWindow::Settings);
        button(*user.guide, words)->click();
        QCOMPARE(user.window.page(), page);
        QTRY_VERIFY(!user.guide);
    }

    void startsTheDemo()
    {
        NewUser user;
        QSignalSpy demo(&user.window, &MainWindow::demoRequested);
        button(*user.guide, "Look around with the demo meter")->click();
        QCOMPARE(demo.count(), 1);
    }

    void canBeSkipped()
    {
        NewUser user;
        QSignalSpy changed(&user.window, &MainWindow::preferencesChanged);
        QTest::keyClick(user.guide.data(), Qt::Key_Escape);
        QTRY_VERIFY(!user.guide);
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_MAIN(tst_WelcomeGuide)
#include "tst_welcomeguide.moc"
