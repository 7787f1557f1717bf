// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/energypage.h"

#include "ui/card.h"
#include "ui/clockwords.h"
#include "ui/energybars.h"
#include "ui/energytablecard.h"
#include "ui/figurestrip.h"
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
    , m_cards(new QHBoxLayout)
    , m_card(new Card(this))
    , m_charts(new QStackedWidget)
    , m_bars(new EnergyBars)
    , m_heat(new HeatMap)
    , m_figures(new FigureStrip(this))
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
    m_remarks->setWordWrap(true);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);

    m_cards->setSpacing(metric::gap);
    m_cards->addWidget(m_card, 3);
    m_cards->addWidget(m_table, 2);
    m_charts->addWidget(m_bars);
    m_charts->addWidget(m_heat);
    m_card->setContent(m_charts);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addLayout(row);
    column->addLayout(m_cards, 1);
    auto *below = new QHBoxLayout; // above, the period's name needs the room
    below->setSpacing(metric::grid);
    below->addWidget(m_figures, 1);
    below->addStretch(); // of its own only while there are no figures
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
    m_figures->setFigures(figures());
    m_figures->setVisible(m_shown.sum.has_value());
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
    const bool hasBefore = std::any_of(m_shown.bars.begin(), m_shown.bars.end(), [](const EnergySlot &slot) {
        return slot.importedBefore.has_value();
    });
    if (!heat)
        m_card->setNote(hasBefore ? tr("outlined: the previous period") : QString());
    else
        m_card->setNote(m_period == Period::Year ? tr("each hour of the year")
                                                 : tr("mean of each weekday's hours"));
}

QList<Figure> EnergyPage::figures() const
{
    if (!m_shown.sum)
        return {};
    const EnergySum &sum = *m_shown.sum;
    const auto &before = m_shown.sumBefore;
    const auto figure = [&](const QString &caption, auto valueOf) {
        const auto written
            = [&](const EnergySum &of) { return format::kilowattHour(locale(), valueOf(of), 1); };
        QString note;
        if (before)
            note
                = (mayHoldMore(*before) ? tr("before: at least %1") : tr("before: %1")).arg(written(*before));
        return Figure{caption, written(sum) + QStringLiteral(" kWh"), note};
    };
    QList<Figure> all{figure(mayHoldMore(sum)    ? tr("From the grid, at least")
                                 : sum.isRunning ? tr("From the grid so far")
                                                 : tr("From the grid"),
                             [](const EnergySum &of) { return of.imported; })};
    if (sum.exported != WattHour{0} || (before && before->exported != WattHour{0})) {
        all += figure(tr("To the grid"), [](const EnergySum &of) { return of.exported; });
        all += {tr("Net"),
                format::kilowattHour(locale(), sum.imported - sum.exported, 1) + QStringLiteral(" kWh")};
    }
    return m_shown.digest ? all + digestFigures(*m_shown.digest) : all;
}

QList<Figure> EnergyPage::digestFigures(const EnergyDigest &digest) const
{
    const auto kilowatt
        = [this](Watt power) { return format::kilowatt(locale(), power) + QStringLiteral(" kW"); };
    QList<Figure> all{{tr("Mean power"), kilowatt(digest.meanImport)}};
    if (digest.baseLoad)
        all += {tr("Base load"), kilowatt(*digest.baseLoad)};
    if (digest.peak)
        all += {tr("Highest hour"),
                format::kilowattHour(locale(), digest.peak->imported) + QStringLiteral(" kWh"),
                PeriodWords::moment(locale(), digest.peak->start)};
    return all;
}

QString EnergyPage::totals() const
{
    return m_figures->text();
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
    m_cards->setStretch(0, compact ? 5 : 3); // the table needs what it needs
    m_cards->setStretch(1, compact ? 4 : 2);
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
