// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fonts.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QSize>

#include <cstdio>
#include <functional>

namespace hanscope::test
{

/// What every gallery of the window is told: language, theme, size, scale of text, which of its states, and
/// where its pictures go.
class GalleryOptions
{
public:
    GalleryOptions()
    {
        m_parser.addHelpOption();
        m_parser.addOptions({{"lang", "Language: nb or en.", "code", "nb"},
                             {"theme", "dark or light.", "name", "dark"},
                             {"size", "Of the window.", "WxH", "1100x700"},
                             {"text", "How much larger the text is than usual.", "scale", "1"},
                             {"state", "Draw only this one.", "name"},
                             {"folder", "Where the pictures go.", "folder", "."}});
        m_parser.process(QCoreApplication::arguments());
        fonts::setScale(m_parser.value("text").toDouble()); // the same picture on every desktop
    }

    Preferences preferences() const
    {
        Preferences preferences;
        preferences.language
            = m_parser.value("lang") == "en" ? LanguageChoice::English : LanguageChoice::Bokmaal;
        preferences.theme = m_parser.value("theme") == "light" ? ThemeChoice::Light : ThemeChoice::Dark;
        preferences.mainFuseAmpere = 40;
        return preferences;
    }
    QSize size() const
    {
        const QStringList size = m_parser.value("size").split('x');
        return {size.value(0).toInt(), size.value(1).toInt()};
    }

    int draw(const QStringList &states, const std::function<QPixmap(const QString &state)> &picture) const
    {
        return write(states, "png",
                     [&](const QString &state, const QString &file) { return picture(state).save(file); });
    }

    /// Each of `states`, or the one that was named, in a file called after it and the options.
    /// returns the exit status of the program
    int write(const QStringList &states, const QString &ending,
              const std::function<bool(const QString &state, const QString &file)> &writeFile) const
    {
        const QString named = m_parser.value("state");
        if (!named.isEmpty() && !states.contains(named)) {
            std::fprintf(stderr, "no such state; there are: %s\n", qPrintable(states.join(u' ')));
            return 2;
        }
        QDir().mkpath(m_parser.value("folder"));
        for (const QString &state : named.isEmpty() ? states : QStringList{named}) {
            const QString gallery = QCoreApplication::applicationName().remove("gallery");
            const QString name = QStringList{gallery, state, m_parser.value("lang"), m_parser.value("theme"),
                                             m_parser.value("size")}
                                     .join(u'-');
            const QString file = QDir(m_parser.value("folder")).filePath(name + u'.' + ending);
            if (!writeFile(state, file)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
                return 1;
            }
        }
        return 0;
    }

private:
    QCommandLineParser m_parser;
};

/// Parts are made by what happens, and their sizes settle from the inside out.
inline void settle()
{
    for (int pass = 0; pass < 5; ++pass)
        QApplication::processEvents();
}

} // namespace hanscope::test
