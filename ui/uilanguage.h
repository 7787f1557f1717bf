// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace hanscope
{

/// The language of the whole program: our words, Qt's own words, and the locale that goes with them.
class UiLanguage : public QObject
{
    Q_OBJECT
public:
    explicit UiLanguage(QObject *parent = nullptr);
    ~UiLanguage() override;

    /// Installs the words; every widget then gets QEvent::LanguageChange.
    void choose(LanguageChoice choice);
    QLocale locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTranslator m_words;
    QTranslator m_qtWords;
};

/// Bokmål for a system that prefers any Norwegian, else English; never System.
LanguageChoice languageFor(const QStringList &preferred);

} // namespace hanscope
