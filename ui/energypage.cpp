// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energypage.h"

#include "ui/card.h"
#include "ui/clockwords.h"
#include "ui/energybars.h"
#include "ui/energytablecard.h"
#include "ui/flatbutton.h"
#include "ui/format.h"
#include "ui/heatmap.h"
#include "ui/periodstepper.h"
#include "ui/periodwords.h"
#include "ui/reportbutton.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr std::array periods{Period::Day, Period::Month, Period::Year};

} // namespace

EnergyPage::EnergyPage(QWidget *parent)
    : QWidget(parent)
    , m_asBars(new FlatButton(FlatButton::Role::Segment, this))
    , m_asHeat(new FlatButton(FlatButton::Role::Segment, this))
    , m_stepper(new PeriodStepper(this))
    , m_report(new ReportButton(this))
    , m_export(new FlatButton(FlatButton::Role::Action, this))
    , m_card(new Card(this))
    , m_charts(new QStackedWidget)
    , m_bars(new EnergyBars)
    , m_heat(new HeatMap)
    , m_totals(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_table(new EnergyTableCard(this))
{
    m_asHeat->setObjectName(QStringLiteral("heat"));
    placeParts();
    for (std::size_t i = 0; i < periods.size(); ++i)
        connect(m_choices[i], &FlatButton::clicked, this, [this, i] { open(periods[i], m_begin); });
    connect(m_stepper, &PeriodStepper::stepped, this,
            [this](int steps) { open(m_period, periodBegin(m_period, m_begin, steps)); });
    connect(m_bars, &EnergyBars::barChosen, this, &EnergyPage::enter);
    connect(m_heat, &HeatMap::dayChosen, this,
            [this](std::chrono::local_days day) { open(Period::Day, day); });
    connect(m_table, &EnergyTableCard::hourCorrected, this, &EnergyPage::hourCorrected);
    connect(m_table, &EnergyTableCard::correctionUndone, this, &EnergyPage::correctionUndone);
    connect(m_asBars, &FlatButton::clicked, this, [this] { showAs(false); });
    connect(m_asHeat, &FlatButton::clicked, this, [this] { showAs(true); });
    retranslate();
}

void EnergyPage::placeParts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::grid);
    for (FlatButton *&choice : m_choices) {
        choice = new FlatButton(FlatButton::Role::Segment, this);
        choice->setCheckable(true);
        row->addWidget(choice);
    }
    row->addSpacing(metric::gap);
    row->addWidget(m_stepper, 1);
    auto *kinds = new QButtonGroup(this); // apart from the periods
    for (FlatButton *choice : {m_asBars, m_asHeat}) {
        choice->setCheckable(true);
        kinds->addButton(choice);
        row->addWidget(choice);
    }
    m_export->setObjectName(QStringLiteral("exportPeriod"));
    connect(m_export, &FlatButton::clicked, this, [this] {
        emit exportRequested(m_begin, periodBegin(m_period, m_begin, 1) - std::chrono::days{1});
    });
    m_totals->setWordWrap(true);
    m_remarks->setWordWrap(true);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(metric::gap);
    cards->addWidget(m_card, 3);
    cards->addWidget(m_table, 2);
    m_charts->addWidget(m_bars);
    m_charts->addWidget(m_heat);
    m_card->setContent(m_charts);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addLayout(row);
    column->addLayout(cards, 1);
    auto *below = new QHBoxLayout; // above, the period's name needs the room
    below->setSpacing(metric::grid);
    below->addWidget(m_totals, 1);
    below->addWidget(m_report, 0, Qt::AlignTop);
    below->addWidget(m_export, 0, Qt::AlignTop);
    column->addLayout(below);
    column->addWidget(m_remarks);
}

void EnergyPage::setToday(std::chrono::local_days today)
{
    if (m_today == today)
        return;
    const bool wasToday = m_begin == periodBegin(m_period, m_today);
    m_today = today;
    m_table->setToday(today);
    if (wasToday)
        open(m_period, today);
    else
        refresh();
}

void EnergyPage::open(Period period, std::chrono::local_days day)
{
    m_period = period;
    m_begin = periodBegin(period, std::min(day, m_today));
    refresh();
    askAgain();
}

void EnergyPage::enter(std::size_t slot)
{
    if (slot >= m_shown.bars.size() || m_shown.period == Period::Day)
        return;
    open(m_shown.period == Period::Year ? Period::Month : Period::Day, m_shown.bars[slot].day);
}

void EnergyPage::askAgain()
{
    if (isVisible())
        emit periodWanted(m_period, m_begin);
}

void EnergyPage::showPeriod(const EnergyPeriod &period)
{
    if (period.period != m_period || period.begin != m_begin)
        return;
    m_shown = period;
    m_bars->showPeriod(period);
    m_heat->showPeriod(period);
    m_table->showPeriod(period);
    refresh();
}

void EnergyPage::refresh()
{
    for (std::size_t i = 0; i < periods.size(); ++i)
        m_choices[i]->setChecked(periods[i] == m_period);
    m_stepper->showPeriod(PeriodWords::name(locale(), m_period, m_begin),
                          periodBegin(m_period, m_begin, 1) <= m_today);
    m_report->setPeriod(m_period, m_begin);
    refreshChart();
    m_totals->setText(totals());
    m_remarks->setText(remarks());
}

void EnergyPage::showAs(bool heat)
{
    m_wantsHeat = heat;
    refreshChart();
}

void EnergyPage::refreshChart()
{
    const bool hasHeat = m_period != Period::Day;
    const bool heat = hasHeat && m_wantsHeat;
    m_asBars->setVisible(hasHeat);
    m_asHeat->setVisible(hasHeat);
    m_asBars->setChecked(!heat);
    m_asHeat->setChecked(heat);
    m_charts->setCurrentWidget(heat ? static_cast<QWidget *>(m_heat) : m_bars);
    m_card->setNote(!heat                          ? tr("behind: the time before")
                        : m_period == Period::Year ? tr("each hour of the year")
                                                   : tr("mean of each weekday's hours"));
}

QString EnergyPage::sumText(const EnergySum &sum) const
{
    const QString imported = format::kilowattHour(locale(), sum.imported, 1);
    const QString text = (mayHoldMore(sum)    ? tr("at least %1 kWh from the grid")
                              : sum.isRunning ? tr("%1 kWh from the grid so far")
                                              : tr("%1 kWh from the grid"))
                             .arg(imported);
    if (sum.exported == WattHour{0})
        return text;
    const WattHour net = sum.imported - sum.exported;
    return text + QStringLiteral(" · ")
        + tr("%1 kWh to the grid").arg(format::kilowattHour(locale(), sum.exported, 1))
        + QStringLiteral(" · ") + tr("net %1 kWh").arg(format::kilowattHour(locale(), net, 1));
}

QString EnergyPage::digestText() const
{
    const EnergyDigest &digest = *m_shown.digest;
    QString text = tr("mean %1 kW").arg(format::kilowatt(locale(), digest.meanImport));
    if (digest.baseLoad)
        text += QStringLiteral(" · ")
            + tr("base load %1 kW").arg(format::kilowatt(locale(), *digest.baseLoad));
    if (digest.peak)
        text += QStringLiteral(" · ")
            + tr("highest hour %1 kWh, %2", "energy, day and hour")
                  .arg(format::kilowattHour(locale(), digest.peak->imported),
                       PeriodWords::moment(locale(), digest.peak->start));
    return text;
}

QString EnergyPage::totals() const
{
    if (!m_shown.sum)
        return tr("Nothing is known of this time");
    QString text = sumText(*m_shown.sum);
    if (m_shown.digest)
        text += QLatin1Char('\n') + digestText();
    if (m_shown.sumBefore)
        text += QLatin1Char('\n') + tr("The time before: %1").arg(sumText(*m_shown.sumBefore));
    return text;
}

QString EnergyPage::remarks() const
{
    QStringList sentences{ClockWords::habit(m_clock)};
    if (m_shown.estimateError)
        sentences += tr("Estimates of a running hour missed by %1 % on average.")
                         .arg(locale().toString(*m_shown.estimateError * 100, 'f', 1));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void EnergyPage::showClockHabit(const ClockHabit &habit)
{
    m_clock = habit;
    refresh();
}

void EnergyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = height() < 500;
    m_remarks->setHidden(compact);
    m_card->setCompact(compact);
    m_table->setCompact(compact);
    layout()->setSpacing(compact ? metric::small : metric::gap);
}

void EnergyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit periodWanted(m_period, m_begin);
}

void EnergyPage::retranslate()
{
    m_export->setText(tr("Export …"));
    m_choices[0]->setText(tr("Day"));
    m_choices[1]->setText(tr("Month"));
    m_choices[2]->setText(tr("Year"));
    m_card->setTitle(tr("Energy"));
    m_asBars->setText(tr("Bars"));
    m_asHeat->setText(tr("Heat map"));
    refresh();
}

void EnergyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
