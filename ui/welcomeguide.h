// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace hanscope
{

class FlatButton;

/// What a new user is asked, on three screens: how the window looks, what the house is like, and where to
/// begin. Nothing has to be answered; what is chosen takes effect at once.
class WelcomeGuide : public QDialog
{
    Q_OBJECT
public:
    explicit WelcomeGuide(const Preferences &preferences, QWidget *parent = nullptr);

    int screen() const;

signals:
    void preferencesChanged(const hanscope::Preferences &preferences);
    void readerWanted();
    void checkWanted(); ///< the port is not open yet
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *addScreen();
    void placeWelcome();
    void placeHouse();
    void placeBeginning();
    void go(int screen);
    void take();
    void retranslate();

    Preferences m_preferences;
    QStackedWidget *m_screens;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_words;
    QLabel *m_languageName;
    QLabel *m_themeName;
    QLabel *m_fuseName;
    QLabel *m_companyName;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_mainFuse;
    QLineEdit *m_company;
    FlatButton *m_reader;
    FlatButton *m_check;
    FlatButton *m_demo;
    QLabel *m_progress;
    FlatButton *m_skip;
    FlatButton *m_back;
    FlatButton *m_next;
};

} // namespace hanscope
