// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/gridcompanycard.h"
#include "ui/historywords.h"
#include "ui/keycard.h"
#include "ui/meterscalecard.h"
#include "ui/preferencechoices.h"
#include "ui/settingscard.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr int usualRetentions[] = {30, 90, 365};
constexpr int usualRings[] = {1, 6, 24, 72};

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_nothingFound(new QLabel(this))
    , m_windowCard(new SettingsCard(this))
    , m_houseCard(new SettingsCard(this))
    , m_keptCard(new SettingsCard(this))
    , m_keyCard(new KeyCard(this))
    , m_gridCompany(new GridCompanyCard(this))
    , m_scaleCard(new MeterScaleCard(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_tray(new QComboBox(this))
    , m_mainFuse(new QComboBox(this))
    , m_network(new QComboBox(this))
    , m_keepReadings(new QComboBox(this))
    , m_ring(new QComboBox(this))
    , m_chooseReader(new FlatButton(FlatButton::Role::Action, this))
{
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_tray->setObjectName(QStringLiteral("tray"));
    m_mainFuse->setObjectName(QStringLiteral("mainFuse"));
    m_network->setObjectName(QStringLiteral("network"));
    m_keepReadings->setObjectName(QStringLiteral("keepReadings"));
    m_ring->setObjectName(QStringLiteral("ring"));
    m_search->setObjectName(QStringLiteral("searchSettings"));
    placeCards();
    retranslate();
    for (QComboBox *box : {m_language, m_theme, m_tray, m_mainFuse, m_network, m_keepReadings, m_ring})
        connect(box, &QComboBox::activated, this, &SettingsPage::take);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *find = Shortcuts::install(Shortcuts::Action::SearchSettings, this, Qt::WindowShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto *forget = Shortcuts::install(Shortcuts::Action::EmptySearch, m_search, Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_gridCompany, &GridCompanyCard::edited, this, &SettingsPage::take);
    connect(m_chooseReader, &FlatButton::clicked, this, &SettingsPage::readerPageRequested);
}

void SettingsPage::placeCards()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(metric::gap);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fonts::scaled(360));
    m_nothingFound->setForegroundRole(QPalette::PlaceholderText);
    m_nothingFound->setWordWrap(true);
    m_nothingFound->hide();
    page->addWidget(m_search);
    page->addWidget(m_nothingFound);
    for (QWidget *field : {m_language, m_theme, m_tray})
        m_windowCard->addRow(field);
    for (QWidget *field : std::initializer_list<QWidget *>{m_mainFuse, m_network, m_chooseReader})
        m_houseCard->addRow(field);
    for (QWidget *field : {m_keepReadings, m_ring})
        m_keptCard->addRow(field);
    for (QWidget *card : std::initializer_list<QWidget *>{m_houseCard, m_windowCard, m_keptCard,
                                                          m_gridCompany, m_keyCard, m_scaleCard})
        addSection(card);
    page->addStretch(1); // takes all: cards keep their height
}

void SettingsPage::addSection(QWidget *card)
{
    auto *section = new QWidget(this);
    auto *room = new QVBoxLayout(section);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(card);
    layout()->addWidget(section);
    m_sections += section;
}

/// Leaves the settings in which every word of `asked` stands: in the name, the explanation or the choices.
void SettingsPage::search(const QString &asked)
{
    const QStringList words = asked.split(u' ', Qt::SkipEmptyParts);
    bool isFound = false;
    for (QWidget *section : std::as_const(m_sections)) {
        const bool holds = words.isEmpty() || holdsAll(wordsOf(*section), words);
        section->setVisible(holds);
        isFound = isFound || holds;
    }
    for (SettingsCard *card : {m_windowCard, m_houseCard, m_keptCard})
        card->showRows(words);
    m_nothingFound->setVisible(!isFound);
}

void SettingsPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_gridCompany->setPreferences(preferences);
    fillBoxes();
}

void SettingsPage::setReader(const QString &reader)
{
    if (m_reader == reader)
        return;
    m_reader = reader;
    retranslate();
}

void SettingsPage::setNetworkOfMeter(Network network)
{
    if (m_networkOfMeter == network)
        return;
    m_networkOfMeter = network;
    retranslate();
}

void SettingsPage::setStorage(const StorageUse &use)
{
    if (m_storage == use)
        return;
    m_storage = use;
    retranslate();
}

void SettingsPage::take()
{
    Preferences chosen = m_preferences;
    chosen.language = LanguageChoice(m_language->currentData().toInt());
    chosen.theme = ThemeChoice(m_theme->currentData().toInt());
    chosen.tray = TrayChoice(m_tray->currentData().toInt());
    const int ampere = m_mainFuse->currentData().toInt();
    chosen.mainFuseAmpere = ampere > 0 ? std::optional(ampere) : std::nullopt;
    if (m_networkOfMeter == Network::Unknown)
        chosen.network = Network(m_network->currentData().toInt());
    m_gridCompany->writeTo(chosen);
    chosen.keepReadingsDays = m_keepReadings->currentData().toInt();
    chosen.ringHours = m_ring->currentData().toInt();
    if (chosen == m_preferences)
        return;
    m_preferences = chosen;
    tellRows();
    emit preferencesChanged(chosen);
}

void SettingsPage::fillBoxes()
{
    const bool told = m_networkOfMeter != Network::Unknown;
    PreferenceChoices::languages(*m_language, m_preferences.language);
    PreferenceChoices::themes(*m_theme, m_preferences.theme);
    PreferenceChoices::trays(*m_tray, m_preferences.tray);
    PreferenceChoices::fuses(*m_mainFuse, m_preferences.mainFuseAmpere);
    PreferenceChoices::networks(*m_network, told ? m_networkOfMeter : m_preferences.network);
    m_network->setEnabled(!told);

    m_keepReadings->clear();
    for (const int days : usualRetentions)
        m_keepReadings->addItem(tr("%n day(s)", nullptr, days), days);
    const int kept = m_preferences.keepReadingsDays;
    if (kept != Preferences::forEver && m_keepReadings->findData(kept) < 0)
        m_keepReadings->addItem(tr("%n day(s)", nullptr, kept), kept);
    m_keepReadings->addItem(tr("For ever"), Preferences::forEver);

    choose(m_keepReadings, kept);

    m_ring->clear();
    m_ring->addItem(tr("Nothing"), 0);
    for (const int hours : usualRings)
        m_ring->addItem(tr("%n hour(s)", nullptr, hours), hours);
    if (m_ring->findData(m_preferences.ringHours) < 0)
        m_ring->addItem(tr("%n hour(s)", nullptr, m_preferences.ringHours), m_preferences.ringHours);

    choose(m_ring, m_preferences.ringHours);
}

QString SettingsPage::storageHint() const
{
    const QString kept = tr("Each message from the meter. Values per minute and hour are kept for ever.");
    if (m_storage.lastingBytesPerYear == 0)
        return kept;
    const auto sizeOf = [&](std::int64_t bytes) { return HistoryWords::size(locale(), bytes); };
    return kept + QLatin1Char(' ')
        + tr("The file takes %1; a year adds about %2.")
              .arg(sizeOf(m_storage.fileBytes),
                   sizeOf(m_storage.bytesAfterAYear(std::chrono::days{m_preferences.keepReadingsDays})));
}

void SettingsPage::tellRows()
{
    m_windowCard->setRow(m_language, tr("&Language"), {});
    m_windowCard->setRow(m_theme, tr("&Appearance"), {});
    m_windowCard->setRow(
        m_tray, tr("&Tray icon"),
        tr("Shows the power among the icons of the desktop, where it has a place for them."));
    m_houseCard->setRow(m_mainFuse, tr("Main &fuse"),
                        tr("Printed on the main fuse or main circuit breaker in the fuse box. It sets the "
                           "scale of power and current."));
    m_houseCard->setRow(m_network, tr("&Grid type"),
                        m_networkOfMeter != Network::Unknown
                            ? tr("The meter reports this itself.")
                            : tr("Needed only where the meter does not report it; your grid company knows."));
    m_houseCard->setRow(m_chooseReader, tr("Reader"), m_reader.isEmpty() ? tr("No reader chosen") : m_reader);
    m_keptCard->setRow(m_keepReadings, tr("&Keep readings for"), storageHint());
    m_keptCard->setRow(m_ring, tr("&Hold in memory"),
                       tr("So that it can still be kept as a session when something has happened. It takes "
                          "some megabytes a day and is gone when HanScope quits."));
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_nothingFound->setText(tr("No setting is called that. Alarms have a page of their own."));
    m_windowCard->setTitle(tr("The window"));
    m_houseCard->setTitle(tr("House and meter"));
    m_keptCard->setTitle(tr("What is kept"));
    m_chooseReader->setText(tr("&Choose reader …"));
    tellRows();
    fillBoxes();
    if (!m_search->text().isEmpty())
        search(m_search->text());
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
