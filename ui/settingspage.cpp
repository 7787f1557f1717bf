// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/card.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/gridcompanycard.h"
#include "ui/historywords.h"
#include "ui/keycard.h"
#include "ui/meterscalecard.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{
namespace
{

constexpr int usualRetentions[] = {30, 90, 365};
constexpr int usualRings[] = {1, 6, 24, 72};
constexpr int usualFuses[] = {16, 20, 25, 32, 35, 40, 50, 63, 80, 100, 125};

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_keyCard(new KeyCard(this))
    , m_gridCompany(new GridCompanyCard(this))
    , m_scaleCard(new MeterScaleCard(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_mainFuse(new QComboBox(this))
    , m_network(new QComboBox(this))
    , m_keepReadings(new QComboBox(this))
    , m_ring(new QComboBox(this))
    , m_chooseReader(new FlatButton(FlatButton::Role::Action, this))
{
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_mainFuse->setObjectName(QStringLiteral("mainFuse"));
    m_network->setObjectName(QStringLiteral("network"));
    m_keepReadings->setObjectName(QStringLiteral("keepReadings"));
    m_ring->setObjectName(QStringLiteral("ring"));
    placeRows();
    retranslate();
    for (QComboBox *box : {m_language, m_theme, m_mainFuse, m_network, m_keepReadings, m_ring})
        connect(box, &QComboBox::activated, this, &SettingsPage::take);
    connect(m_gridCompany, &GridCompanyCard::edited, this, &SettingsPage::take);
    connect(m_chooseReader, &FlatButton::clicked, this, &SettingsPage::readerPageRequested);
}

void SettingsPage::placeRows()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(metric::gap);
    page->addWidget(m_card);
    page->addWidget(m_gridCompany);
    page->addWidget(m_keyCard);
    page->addWidget(m_scaleCard);
    page->addStretch();
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(0, metric::small, 0, metric::grid);
    grid->setHorizontalSpacing(metric::wide);
    grid->setVerticalSpacing(metric::hair);
    grid->setColumnStretch(0, 1);
    QWidget *const fields[RowCount]
        = {m_language, m_theme, m_mainFuse, m_network, m_keepReadings, m_ring, m_chooseReader};
    for (int row = 0; row < RowCount; ++row) {
        auto *name = m_names[std::size_t(row)] = new QLabel(this);
        auto *hint = m_hints[std::size_t(row)] = new QLabel(this);
        name->setBuddy(fields[row]);
        hint->setFont(fonts::sized(fonts::window(), fonts::label));
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setWordWrap(true);
        hint->setContentsMargins(0, 0, 0, metric::cardPadding);
        fields[row]->setMinimumWidth(fonts::scaled(metric::fieldWidth));
        grid->addWidget(name, row * 2, 0);
        grid->addWidget(hint, row * 2 + 1, 0);
        grid->addWidget(fields[row], row * 2, 1, 2, 1, Qt::AlignTop);
    }
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
    m_hints[KeepReadings]->setText(hintOf(KeepReadings));
    emit preferencesChanged(chosen);
}

void SettingsPage::fillBoxes()
{
    for (QComboBox *box : {m_language, m_theme, m_mainFuse, m_network, m_keepReadings, m_ring})
        box->clear();
    m_language->addItem(tr("Follow the system"), int(LanguageChoice::System));
    m_language->addItem(QStringLiteral("Norsk bokmål"), int(LanguageChoice::Bokmaal));
    m_language->addItem(QStringLiteral("English"), int(LanguageChoice::English));
    m_theme->addItem(tr("Follow the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_mainFuse->addItem(tr("Not set"), 0);
    for (const int ampere : usualFuses)
        m_mainFuse->addItem(tr("%1 A").arg(ampere), ampere);
    const int fuse = m_preferences.mainFuseAmpere.value_or(0);
    if (m_mainFuse->findData(fuse) < 0)
        m_mainFuse->addItem(tr("%1 A").arg(fuse), fuse);
    m_network->addItem(tr("Not set"), int(Network::Unknown));
    m_network->addItem(tr("230 V, three phases (IT or TT)"), int(Network::ThreeWire));
    m_network->addItem(tr("400 V, three phases (TN)"), int(Network::FourWire));
    m_network->addItem(tr("230 V, one phase"), int(Network::OnePhase));

    for (const int days : usualRetentions)
        m_keepReadings->addItem(tr("%n day(s)", nullptr, days), days);
    const int kept = m_preferences.keepReadingsDays;
    if (kept != Preferences::forEver && m_keepReadings->findData(kept) < 0)
        m_keepReadings->addItem(tr("%n day(s)", nullptr, kept), kept);
    m_keepReadings->addItem(tr("For ever"), Preferences::forEver);

    m_ring->addItem(tr("Nothing"), 0);
    for (const int hours : usualRings)
        m_ring->addItem(tr("%n hour(s)", nullptr, hours), hours);
    if (m_ring->findData(m_preferences.ringHours) < 0)
        m_ring->addItem(tr("%n hour(s)", nullptr, m_preferences.ringHours), m_preferences.ringHours);

    const bool told = m_networkOfMeter != Network::Unknown;
    choose(m_language, int(m_preferences.language));
    choose(m_theme, int(m_preferences.theme));
    choose(m_mainFuse, fuse);
    choose(m_network, int(told ? m_networkOfMeter : m_preferences.network));
    choose(m_keepReadings, kept);
    choose(m_ring, m_preferences.ringHours);
    m_network->setEnabled(!told);
}

QString SettingsPage::storageHint() const
{
    const QString kept = tr("Every list from the meter. What an hour and a minute came to is kept for ever.");
    if (m_storage.lastingBytesPerYear == 0)
        return kept;
    const auto sizeOf = [&](std::int64_t bytes) { return HistoryWords::size(locale(), bytes); };
    return kept + QLatin1Char(' ')
        + tr("The file takes %1; a year adds about %2.")
              .arg(sizeOf(m_storage.fileBytes),
                   sizeOf(m_storage.bytesAfterAYear(std::chrono::days{m_preferences.keepReadingsDays})));
}

QString SettingsPage::hintOf(Row row) const
{
    switch (row) {
    case MainFuse:
        return tr("Printed on the main switch in the fuse box. It sets the scale of power and current.");
    case GridType:
        return m_networkOfMeter != Network::Unknown
            ? tr("The meter itself tells this.")
            : tr("Needed only where the meter does not tell it; your grid company knows.");
    case KeepReadings:
        return storageHint();
    case Ring:
        return tr("So that it can still be kept as a session when something has happened. It takes some "
                  "megabytes a day and is gone when HanScope is closed.");
    case Reader:
        return m_reader.isEmpty() ? tr("No reader chosen") : m_reader;
    default:
        return {};
    }
}

void SettingsPage::retranslate()
{
    m_card->setTitle(tr("Settings"));
    m_names[Language]->setText(tr("&Language"));
    m_names[Theme]->setText(tr("&Appearance"));
    m_names[MainFuse]->setText(tr("Main &fuse"));
    m_names[GridType]->setText(tr("&Grid type"));
    m_names[KeepReadings]->setText(tr("&Keep readings for"));
    m_names[Ring]->setText(tr("&Hold in memory"));
    m_names[Reader]->setText(tr("Reader"));
    m_chooseReader->setText(tr("&Choose reader …"));
    for (int row = 0; row < RowCount; ++row)
        m_hints[std::size_t(row)]->setText(hintOf(Row(row)));
    fillBoxes();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
