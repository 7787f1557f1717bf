// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peakspage.h"

#include "ui/peakbars.h"
#include "ui/peakmeancard.h"
#include "ui/peakroomcard.h"
#include "ui/periodstepper.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hanscope
{

using namespace std::chrono;

PeaksPage::PeaksPage(QWidget *parent)
    : QWidget(parent)
    , m_stepper(new PeriodStepper(this))
    , m_mean(new PeakMeanCard(this))
    , m_room(new PeakRoomCard(this))
    , m_card(new Card(this))
    , m_bars(new PeakBars)
    , m_rule(new QLabel(this))
{
    placeParts();
    connect(m_stepper, &PeriodStepper::stepped, this, [this](int steps) { open(m_month + months{steps}); });
    connect(m_bars, &PeakBars::barChosen, this, [this](std::size_t index) {
        if (m_bars->day(index) <= m_today)
            emit dayChosen(m_bars->day(index));
    });
    retranslate();
}

void PeaksPage::placeParts()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(metric::gap);
    cards->addWidget(m_mean, 1);
    cards->addWidget(m_room, 1);
    m_card->setContent(m_bars);
    m_rule->setWordWrap(true);
    m_rule->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap);
    column->addWidget(m_stepper);
    column->addLayout(cards);
    column->addWidget(m_card, 1);
    column->addWidget(m_rule);
}

year_month PeaksPage::thisMonth() const
{
    const year_month_day date{m_today};
    return date.year() / date.month();
}

void PeaksPage::setToday(local_days today)
{
    if (m_today == today)
        return;
    const bool wasThisMonth = m_month == thisMonth() || !m_month.ok();
    m_today = today;
    if (wasThisMonth || m_month > thisMonth())
        open(thisMonth());
    else
        refresh();
}

void PeaksPage::open(year_month month)
{
    m_month = std::min(month, thisMonth());
    showReport({{m_month, {}, {}, {}}, {}, {}, {}, false}); // until it is told
    askAgain();
}

void PeaksPage::askAgain()
{
    if (isVisible())
        emit monthWanted(m_month);
}

void PeaksPage::showReport(const PeaksReport &report)
{
    if (report.peaks.month != m_month)
        return;
    m_mean->showReport(report);
    m_room->showReport(report);
    m_bars->showPeaks(report.peaks);
    refresh();
}

void PeaksPage::showHour(const std::optional<HourEnergy> &running)
{
    m_room->showHour(running);
}

void PeaksPage::showForecast(const std::optional<HourForecast> &forecast)
{
    m_room->setForecast(forecast);
}

void PeaksPage::setNow(ReceiveTime now, bool isStale)
{
    m_room->setNow(now, isStale);
}

QStringList PeaksPage::text() const
{
    QStringList lines{m_stepper->name()};
    lines += m_mean->text();
    if (!m_room->isHidden())
        lines += m_room->text();
    return lines;
}

void PeaksPage::refresh()
{
    m_stepper->showPeriod(PeriodWords::name(locale(), Period::Month, local_days{m_month / 1}),
                          m_month < thisMonth());
    m_room->setVisible(m_month == thisMonth());
}

void PeaksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit monthWanted(m_month);
}

void PeaksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = height() < 500;
    m_rule->setHidden(compact);
    m_mean->setCompact(compact);
    m_room->setCompact(compact);
    m_card->setCompact(compact);
    layout()->setSpacing(compact ? metric::small : metric::gap);
}

void PeaksPage::retranslate()
{
    m_card->setTitle(tr("Highest hour of each day"));
    m_card->setNote(tr("dashed line: the mean"));
    m_bars->setAccessibleName(m_card->title());
    m_rule->setText(tr("Most grid companies calculate it this way: the mean of the highest hours of three "
                       "different days. Some have other steps than these."));
    refresh();
}

void PeaksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
