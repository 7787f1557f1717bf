// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencestore.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace hanscope
{
namespace
{

template <typename Value>
struct Word {
    Value value;
    const char *word;
};

constexpr std::array languages{
    Word{LanguageChoice::System, "system"},
    Word{LanguageChoice::Bokmaal, "nb"},
    Word{LanguageChoice::English, "en"},
};
constexpr std::array themes{
    Word{ThemeChoice::System, "system"},
    Word{ThemeChoice::Dark, "dark"},
    Word{ThemeChoice::Light, "light"},
};
constexpr std::array trays{
    Word{TrayChoice::Shown, "shown"},
    Word{TrayChoice::KeepsRunning, "keeps-running"},
    Word{TrayChoice::Hidden, "hidden"},
};
constexpr std::array networks{
    Word{Network::Unknown, "unknown"},
    Word{Network::OnePhase, "1-phase"},
    Word{Network::ThreeWire, "3-wire"},
    Word{Network::FourWire, "4-wire"},
};

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString trayKey = QStringLiteral("window/tray");
const QString fuseKey = QStringLiteral("house/mainFuseAmpere");
const QString gridCompanyKey = QStringLiteral("gridCompany/name");
const QString gridCompanyLinkKey = QStringLiteral("gridCompany/link");
const QString keepReadingsKey = QStringLiteral("history/keepReadingsDays");
const QString ringKey = QStringLiteral("sessions/ringHours");
const QString networkKey = QStringLiteral("house/network");

template <typename Value, std::size_t Size>
Value read(const QSettings &settings, const QString &key, const std::array<Word<Value>, Size> &words)
{
    const QString stored = settings.value(key).toString();
    for (const Word<Value> &word : words) {
        if (stored == QLatin1String(word.word))
            return word.value;
    }
    return words.front().value;
}

template <typename Value, std::size_t Size>
void write(QSettings &settings, const QString &key, const std::array<Word<Value>, Size> &words, Value value)
{
    for (const Word<Value> &word : words) {
        if (value == word.value)
            settings.setValue(key, QLatin1String(word.word));
    }
}

} // namespace

Preferences loadPreferences(const QSettings &settings)
{
    Preferences preferences;
    preferences.language = read(settings, languageKey, languages);
    preferences.theme = read(settings, themeKey, themes);
    preferences.tray = read(settings, trayKey, trays);
    preferences.network = read(settings, networkKey, networks);
    const int fuse = settings.value(fuseKey).toInt();
    if (fuse > 0)
        preferences.mainFuseAmpere = fuse;
    preferences.gridCompany = settings.value(gridCompanyKey).toString();
    preferences.gridCompanyLink = settings.value(gridCompanyLinkKey).toString();
    const int days = settings.value(keepReadingsKey).toInt();
    if (days > 0)
        preferences.keepReadingsDays = std::min(days, Preferences::forEver);
    bool isNumber = false;
    const int ring = settings.value(ringKey).toInt(&isNumber);
    if (isNumber && ring >= 0)
        preferences.ringHours = std::min(ring, Preferences::longestRing);
    return preferences;
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    write(settings, languageKey, languages, preferences.language);
    write(settings, themeKey, themes, preferences.theme);
    write(settings, trayKey, trays, preferences.tray);
    write(settings, networkKey, networks, preferences.network);
    settings.setValue(keepReadingsKey, preferences.keepReadingsDays);
    settings.setValue(ringKey, preferences.ringHours);
    if (preferences.mainFuseAmpere)
        settings.setValue(fuseKey, *preferences.mainFuseAmpere);
    else
        settings.remove(fuseKey);
    settings.setValue(gridCompanyKey, preferences.gridCompany);
    settings.setValue(gridCompanyLinkKey, preferences.gridCompanyLink);
}

} // namespace hanscope
