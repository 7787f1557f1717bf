// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uilanguage.h"

#include "translations/translationfile.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace hanscope
{

LanguageChoice languageFor(const QStringList &preferred)
{
    for (const QString &tag : preferred) {
        const QString language = tag.left(2).toLower();
        if (language == u"nb" || language == u"no" || language == u"nn")
            return LanguageChoice::Bokmaal;
        if (language == u"en")
            return LanguageChoice::English;
    }
    return LanguageChoice::English;
}

UiLanguage::UiLanguage(QObject *parent)
    : QObject(parent)
{
}

UiLanguage::~UiLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void UiLanguage::choose(LanguageChoice choice)
{
    if (choice == LanguageChoice::System)
        choice = languageFor(QLocale::system().uiLanguages());
    const bool norwegian = choice == LanguageChoice::Bokmaal;
    const QLocale wanted = norwegian ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (m_locale == wanted && !m_words.isEmpty())
        return;
    m_locale = wanted;
    QLocale::setDefault(wanted);

    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString name = norwegian ? QStringLiteral("nb") : QStringLiteral("en");
    if (norwegian
        && m_qtWords.load(QStringLiteral("qtbase_nb"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (loadTranslation(m_words, name))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace hanscope
