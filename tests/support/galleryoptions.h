// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fonts.h"
#include "ui/preferences.h"

#include <QCommandLineParser>
#include <QSize>

namespace hanscope::test
{

/// What every gallery of the window is told: language, theme, size, scale of text and which of its states.
class GalleryOptions
{
public:
    /// `state`: when none is asked for
    GalleryOptions(const QString &state, const QList<QCommandLineOption> &more)
    {
        m_parser.addOptions({{"lang", "", "code", "nb"},
                             {"theme", "", "name", "dark"},
                             {"size", "", "WxH", "1100x700"},
                             {"text", "", "scale", "1"},
                             {"state", "", "name", state}});
        m_parser.addOptions(more);
        m_parser.process(QCoreApplication::arguments());
        fonts::setScale(value("text").toDouble()); // the same picture on every desktop
    }

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }

    Preferences preferences() const
    {
        Preferences preferences;
        preferences.language = value("lang") == "en" ? LanguageChoice::English : LanguageChoice::Bokmaal;
        preferences.theme = value("theme") == "light" ? ThemeChoice::Light : ThemeChoice::Dark;
        return preferences;
    }
    QSize size() const
    {
        const QStringList size = value("size").split('x');
        return {size.value(0).toInt(), size.value(1).toInt()};
    }

private:
    QCommandLineParser m_parser;
};

} // namespace hanscope::test
