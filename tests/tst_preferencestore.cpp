// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencestore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hanscope;

class tst_PreferenceStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    QString m_file = m_directory.filePath(QStringLiteral("hanscope.ini"));

private slots:
    void cleanup() { QFile::remove(m_file); }

    void emptySettingsGiveDefaults()
    {
        QVERIFY(loadPreferences(QSettings(m_file, QSettings::IniFormat)) == Preferences());
    }
    void roundTrip_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::newRow("defaults") << Preferences();
        QTest::newRow("all chosen") << Preferences{
            LanguageChoice::Bokmaal, ThemeChoice::Dark, 63, Network::ThreeWire, QString(), QString(), 365};
        QTest::newRow("other choices")
            << Preferences{LanguageChoice::English, ThemeChoice::Light, 25, Network::FourWire};
        QTest::newRow("one phase, no fuse")
            << Preferences{LanguageChoice::System, ThemeChoice::System, std::nullopt, Network::OnePhase};
        QTest::newRow("a grid company") << Preferences{LanguageChoice::System,
                                                       ThemeChoice::System,
                                                       std::nullopt,
                                                       Network::Unknown,
                                                       QStringLiteral("Nettselskapet AS"),
                                                       QStringLiteral("nettselskapet.example/han")};
        Preferences preferences;
        preferences.tray = TrayChoice::KeepsRunning;
        QTest::newRow("goes on in the tray") << preferences;
        preferences.tray = TrayChoice::Hidden;
        QTest::newRow("no icon") << preferences;
    }
    void roundTrip()
    {
        QFETCH(Preferences, preferences);
        {
            QSettings settings(m_file, QSettings::IniFormat);
            savePreferences(settings, preferences);
        }
        QVERIFY(loadPreferences(QSettings(m_file, QSettings::IniFormat)) == preferences);
    }
    void aFuseCanBeForgotten()
    {
        QSettings settings(m_file, QSettings::IniFormat);
        Preferences preferences;
        preferences.mainFuseAmpere = 63;
        savePreferences(settings, preferences);
        preferences.mainFuseAmpere.reset();
        savePreferences(settings, preferences);
        QVERIFY(!loadPreferences(settings).mainFuseAmpere);
    }
    void unknownWordsGiveDefaults_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("a language of the future") << "window/language"
                                                  << "fi";
        QTest::newRow("a theme") << "window/theme"
                                 << "Dark ";
        QTest::newRow("a network") << "house/network"
                                   << "5-wire";
        QTest::newRow("a fuse in words") << "house/mainFuseAmpere"
                                         << "many";
        QTest::newRow("a negative fuse") << "house/mainFuseAmpere"
                                         << "-25";
        QTest::newRow("readings kept for no day") << "history/keepReadingsDays"
                                                  << "0";
        QTest::newRow("a fuse of nothing") << "house/mainFuseAmpere"
                                           << "0";
    }
    void unknownWordsGiveDefaults()
    {
        QFETCH(QString, key);
        QFETCH(QString, word);
        QSettings settings(m_file, QSettings::IniFormat);
        settings.setValue(key, word);
        QVERIFY(loadPreferences(settings) == Preferences());
    }
};

QTEST_GUILESS_MAIN(tst_PreferenceStore)

#include "tst_preferencestore.moc"
