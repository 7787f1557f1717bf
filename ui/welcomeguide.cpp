// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomeguide.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/preferencechoices.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace hanscope
{
namespace
{

constexpr int guideWidth = 520;
constexpr int guideHeight = 380;

QGridLayout *gridOf(const QList<std::pair<QLabel *, QWidget *>> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::wide);
    grid->setVerticalSpacing(metric::gap);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < int(rows.size()); ++row) {
        rows[row].first->setBuddy(rows[row].second);
        rows[row].second->setMinimumWidth(fonts::scaled(metric::fieldWidth));
        grid->addWidget(rows[row].first, row, 0);
        grid->addWidget(rows[row].second, row, 1);
    }
    return grid;
}

} // namespace

WelcomeGuide::WelcomeGuide(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_screens(new QStackedWidget(this))
    , m_languageName(new QLabel(this))
    , m_themeName(new QLabel(this))
    , m_fuseName(new QLabel(this))
    , m_companyName(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_mainFuse(new QComboBox(this))
    , m_company(new QLineEdit(preferences.gridCompany, this))
    , m_reader(new FlatButton(FlatButton::Role::Action, this))
    , m_check(new FlatButton(FlatButton::Role::Action, this))
    , m_demo(new FlatButton(FlatButton::Role::Action, this))
    , m_progress(new QLabel(this))
    , m_skip(new FlatButton(FlatButton::Role::Action, this))
    , m_back(new FlatButton(FlatButton::Role::Action, this))
    , m_next(new FlatButton(FlatButton::Role::Primary, this))
{
    setFont(fonts::window());
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_language->setObjectName(QStringLiteral("guideLanguage"));
    m_mainFuse->setObjectName(QStringLiteral("guideMainFuse"));
    placeWelcome();
    placeHouse();
    placeBeginning();

    m_progress->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_progress);
    buttons->addSpacing(metric::small);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::wide, metric::wide, metric::wide, metric::cardPadding);
    column->setSpacing(metric::cardPadding);
    column->addWidget(m_screens, 1);
    column->addLayout(buttons);
    resize(fonts::scaled(guideWidth), fonts::scaled(guideHeight));

    connect(m_skip, &FlatButton::clicked, this, &QDialog::reject);
    connect(m_back, &FlatButton::clicked, this, [this] { go(screen() - 1); });
    connect(m_next, &FlatButton::clicked, this, [this] { go(screen() + 1); });
    for (QComboBox *box : {m_language, m_theme, m_mainFuse})
        connect(box, &QComboBox::activated, this, &WelcomeGuide::take);
    connect(m_company, &QLineEdit::editingFinished, this, &WelcomeGuide::take);
    const auto beginWith = [this](FlatButton *button, void (WelcomeGuide::*wanted)()) {
        connect(button, &FlatButton::clicked, this, [this, wanted] {
            accept();
            emit(this->*wanted)();
        });
    };
    beginWith(m_reader, &WelcomeGuide::readerWanted);
    beginWith(m_check, &WelcomeGuide::checkWanted);
    beginWith(m_demo, &WelcomeGuide::demoWanted);
    retranslate();
    go(0);
}

QVBoxLayout *WelcomeGuide::addScreen()
{
    auto *screen = new QWidget(this);
    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    m_titles += new QLabel(screen);
    m_words += new QLabel(screen);
    m_titles.last()->setFont(fonts::sized(fonts::window(), fonts::hour - 6, QFont::DemiBold));
    m_words.last()->setFont(fonts::sized(fonts::window(), fonts::value));
    m_words.last()->setWordWrap(true);
    column->addWidget(m_titles.last());
    column->addWidget(m_words.last());
    column->addSpacing(metric::small);
    m_screens->addWidget(screen);
    return column;
}

void WelcomeGuide::placeWelcome()
{
    QVBoxLayout *column = addScreen();
    column->addLayout(gridOf({{m_languageName, m_language}, {m_themeName, m_theme}}));
    column->addStretch();
}

void WelcomeGuide::placeHouse()
{
    QVBoxLayout *column = addScreen();
    column->addLayout(gridOf({{m_fuseName, m_mainFuse}, {m_companyName, m_company}}));
    column->addStretch();
}

void WelcomeGuide::placeBeginning()
{
    QVBoxLayout *column = addScreen();
    for (FlatButton *button : {m_reader, m_check, m_demo}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    column->addStretch();
}

int WelcomeGuide::screen() const
{
    return m_screens->currentIndex();
}

void WelcomeGuide::go(int screen)
{
    m_screens->setCurrentIndex(screen);
    const bool isLast = screen + 1 == m_screens->count();
    m_back->setVisible(screen > 0);
    m_next->setVisible(!isLast);
    m_progress->setText(tr("%1 of %2", "screens of the guide").arg(screen + 1).arg(m_screens->count()));
    QWidget *const first[] = {m_language, m_mainFuse, m_reader};
    first[screen]->setFocus();
}

void WelcomeGuide::take()
{
    Preferences chosen = m_preferences;
    chosen.language = LanguageChoice(m_language->currentData().toInt());
    chosen.theme = ThemeChoice(m_theme->currentData().toInt());
    const int ampere = m_mainFuse->currentData().toInt();
    chosen.mainFuseAmpere = ampere > 0 ? std::optional(ampere) : std::nullopt;
    chosen.gridCompany = m_company->text().trimmed();
    if (chosen == m_preferences)
        return;
    m_preferences = chosen;
    emit preferencesChanged(chosen);
}

void WelcomeGuide::retranslate()
{
    setWindowTitle(tr("Welcome"));
    m_titles[0]->setText(tr("Welcome to HanScope"));
    m_words[0]->setText(
        tr("See what your home uses and sends back, as it happens, from the HAN port of your meter. What is "
           "received stays on this computer: HanScope sends nothing anywhere."));
    m_titles[1]->setText(tr("Your home"));
    m_words[1]->setText(
        tr("Both can be left empty, and be changed in the settings. The size of the main fuse is printed on "
           "the main fuse or main circuit breaker in the fuse box; it gives power and current their scale."));
    m_titles[2]->setText(tr("Where do you want to begin?"));
    m_words[2]->setText(tr("The HAN port is closed until you order it opened on your grid company's “Min "
                           "side”. It is free. You also need a reader: a USB to M-Bus slave adapter."));
    m_languageName->setText(tr("&Language"));
    m_themeName->setText(tr("&Appearance"));
    m_fuseName->setText(tr("Main &fuse"));
    m_companyName->setText(tr("&Grid company"));
    m_reader->setText(tr("I have a &reader"));
    m_check->setText(tr("The port is not &open yet"));
    m_demo->setText(tr("Look around with the &demo meter"));
    m_skip->setText(tr("&Skip"));
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
    PreferenceChoices::languages(*m_language, m_preferences.language);
    PreferenceChoices::themes(*m_theme, m_preferences.theme);
    PreferenceChoices::fuses(*m_mainFuse, m_preferences.mainFuseAmpere);
    m_progress->setText(tr("%1 of %2", "screens of the guide").arg(screen() + 1).arg(m_screens->count()));
}

void WelcomeGuide::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
