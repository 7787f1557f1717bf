// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meteridentity.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace hanscope
{

enum class LanguageChoice { System, Bokmaal, English };
enum class ThemeChoice { System, Dark, Light };
/// The icon in the desktop's tray, and whether closing the window leaves the program running there.
enum class TrayChoice { Shown, KeepsRunning, Hidden };

/// What the user decided about the window and the house. Saved by app/, shown by SettingsPage.
struct Preferences {
    LanguageChoice language = LanguageChoice::System;
    ThemeChoice theme = ThemeChoice::System;
    std::optional<int> mainFuseAmpere; ///< empty: not told, scales are learned
    Network network = Network::Unknown; ///< used only where the meter itself does not tell
    QString gridCompany{}; ///< the user's own, by name; may be empty
    QString gridCompanyLink{}; ///< its web page, as the user typed it; may be empty
    int keepReadingsDays = 90; ///< single lists in the history; `forEver`: all of them
    int ringHours = 24; ///< of what is heard, held in memory so that it can still be kept; 0: nothing
    TrayChoice tray = TrayChoice::Shown;

    static constexpr int forEver = 36'500;
    static constexpr int longestRing = 7 * 24;

    /// The page behind gridCompanyLink; empty unless it is one of the web.
    QUrl gridCompanyPage() const
    {
        const QUrl url = QUrl::fromUserInput(gridCompanyLink.trimmed());
        return url.scheme().startsWith(QLatin1String("http")) ? url : QUrl();
    }

    bool operator==(const Preferences &) const = default;
};

} // namespace hanscope
