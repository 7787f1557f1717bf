// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nowpage.h"

#include "core/model/powersample.h"
#include "ui/agewords.h"
#include "ui/chartcard.h"
#include "ui/currentcard.h"
#include "ui/energycard.h"
#include "ui/fonts.h"
#include "ui/gaugescale.h"
#include "ui/localday.h"
#include "ui/powergauge.h"
#include "ui/theme.h"
#include "ui/thishourcard.h"
#include "ui/voltagecard.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>

namespace hanscope
{
namespace
{

constexpr int compactBelowHeight = 560;
constexpr int compactBelowWidth = 760;

} // namespace

NowPage::NowPage(QWidget *parent)
    : QWidget(parent)
    , m_powerCard(new Card(this))
    , m_gauge(new PowerGauge)
    , m_chart(new ChartCard(this))
    , m_voltage(new VoltageCard(this))
    , m_current(new CurrentCard(this))
    , m_thisHour(new ThisHourCard(this))
    , m_energy(new EnergyCard(this))
{
    m_powerCard->setContent(m_gauge);
    placeCards();
    offerOrigin(m_powerCard, ShownQuantity::Power);
    offerOrigin(m_voltage, ShownQuantity::Voltage);
    offerOrigin(m_current, ShownQuantity::Current);
    offerOrigin(m_thisHour, ShownQuantity::Energy);
    offerOrigin(m_energy, ShownQuantity::Energy);
    retranslate();
}

void NowPage::placeCards()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::gap);
    grid->addWidget(m_powerCard, 0, 0);
    grid->addWidget(m_chart, 0, 1, 1, 2);
    grid->addWidget(m_voltage, 1, 0);
    grid->addWidget(m_current, 1, 1);
    grid->addWidget(m_thisHour, 1, 2);
    grid->addWidget(m_energy, 2, 0, 1, 3);
    for (Card *card : findChildren<Card *>(Qt::FindDirectChildrenOnly))
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    for (int row = 0; row < 3; ++row) {
        constexpr int heights[] = {262, 168, 180}; // as drawn at 1100x700; they grow and shrink in step
        grid->setRowStretch(row, heights[row]);
        grid->setColumnStretch(row, 1);
    }
}

/// With the right mouse button, or with the keyboard's menu key on the card.
void NowPage::offerOrigin(Card *card, ShownQuantity shown)
{
    card->setFocusPolicy(Qt::TabFocus);
    card->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(card, &QWidget::customContextMenuRequested, this, [this, card, shown](const QPoint &at) {
        auto *menu = new QMenu(card);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Show where this came from")), &QAction::triggered, this,
                [this, shown] { emit originRequested(shown); });
        menu->popup(card->mapToGlobal(at));
    });
}

void NowPage::showReading(const Reading &reading)
{
    m_now = std::max(m_now, reading.receivedAt);
    if (reading.meter.network != Network::Unknown && reading.meter.network != m_network) {
        m_network = reading.meter.network;
        applyFuse();
    }
    m_powerRhythm.heard(reading.receivedAt);
    if (const auto net = m_netPower.take(reading))
        showPower(reading.receivedAt, *net);
    if (reading.kind != ListKind::List1)
        showPhases(reading);
    setNow(m_now);
}

void NowPage::showPast(std::span<const Reading> readings)
{
    std::vector<PowerSample> samples;
    samples.reserve(readings.size());
    for (const Reading &reading : readings) {
        m_powerRhythm.heard(reading.receivedAt);
        if (const auto net = m_netPower.take(reading)) {
            m_lastHour.add(reading.receivedAt, *net);
            samples.push_back({reading.receivedAt, *net});
        }
    }
    m_chart->addHistory(samples);
    if (!readings.empty())
        showReading(readings.back());
}

void NowPage::showPower(ReceiveTime at, Watt net)
{
    m_lastHour.add(at, net);
    m_gauge->setExportSeen(m_netPower.exportSeen());
    m_gauge->setLastHour(m_lastHour.range());
    m_gauge->setPower(net);
    m_chart->addPower(at, net);
}

void NowPage::showPhases(const Reading &reading)
{
    const auto known = [](const auto &values) { return values[0] || values[1] || values[2]; };
    if (!known(reading.voltage) && !known(reading.current))
        return;
    m_phaseRhythm.heard(reading.receivedAt);
    const PhaseValues values = phaseValuesOf(reading, m_preferences.network);
    m_voltage->showValues(values);
    m_current->showValues(values);
}

void NowPage::showNote(const TimedNote &note)
{
    m_chart->addNote(note);
}

void NowPage::showHours(const HoursToday &today)
{
    m_energy->showHours(today);
    m_thisHour->setPeakToday(peakOf(today.hours));
    m_thisHour->showHour(today.runningHour);
}

void NowPage::showForecast(const std::optional<HourForecast> &forecast)
{
    m_thisHour->setForecast(forecast);
}

void NowPage::setLost(bool isLost)
{
    m_isLost = isLost;
    setNow(m_now);
}

void NowPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    applyFuse();
}

void NowPage::applyFuse()
{
    const Network network = m_network != Network::Unknown ? m_network : m_preferences.network;
    std::optional<Watt> limit;
    if (m_preferences.mainFuseAmpere)
        limit = fusePower(*m_preferences.mainFuseAmpere, network);
    m_gauge->setFuseLimit(limit);
    m_thisHour->setPowerCap(limit);
    m_current->setMainFuse(m_preferences.mainFuseAmpere);
}

bool NowPage::isOld(const ListRhythm &rhythm) const
{
    return rhythm.isStale(m_now) || (m_isLost && rhythm.heardAny());
}

QString NowPage::staleText(const ListRhythm &rhythm) const
{
    return isOld(rhythm) ? AgeWords::ago(locale(), rhythm.lastHeard(), m_now) : QString();
}

void NowPage::setNow(ReceiveTime now)
{
    m_now = now;
    m_gauge->setStaleText(staleText(m_powerRhythm));
    m_voltage->setStaleText(staleText(m_phaseRhythm));
    m_current->setStaleText(staleText(m_phaseRhythm));
    m_thisHour->setStale(isOld(m_powerRhythm));
    m_thisHour->setNow(now);
    m_energy->setDay(localDayOf(now));
    m_chart->setNow(now);
}

void NowPage::clear()
{
    m_netPower.clear();
    m_lastHour.clear();
    m_powerRhythm = m_phaseRhythm = ListRhythm();
    m_network = Network::Unknown;
    m_gauge->setExportSeen(false);
    m_gauge->clear();
    m_chart->clear();
    m_voltage->clear();
    m_current->clear();
    m_thisHour->clear();
    m_energy->showHours({});
    applyFuse();
}

std::optional<Watt> NowPage::power() const
{
    return m_gauge->power();
}

const PowerChart &NowPage::powerChart() const
{
    return m_chart->chart();
}

void NowPage::retranslate()
{
    m_powerCard->setTitle(tr("Power now"));
}

void NowPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    retranslate();
    setNow(m_now);
}

void NowPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact
        = height() < fonts::scaled(compactBelowHeight) || width() < fonts::scaled(compactBelowWidth);
    for (Card *card : findChildren<Card *>(Qt::FindDirectChildrenOnly))
        card->setCompact(compact);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setSpacing(compact ? metric::small : metric::gap);
    grid->setColumnStretch(2, compact ? 5 : 4);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(0, 4);
}

} // namespace hanscope
