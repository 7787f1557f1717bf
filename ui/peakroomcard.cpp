// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peakroomcard.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/headroom.h"
#include "ui/localday.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hanscope
{

PeakRoomCard::PeakRoomCard(QWidget *parent)
    : Card(parent)
    , m_energy(new QLabel)
    , m_heading(new QLabel)
    , m_advice(new QLabel)
    , m_reason(new QLabel)
    , m_stepAdvice(new QLabel)
{
    m_energy->setFont(fonts::sized(fonts::window(), fonts::hour, QFont::DemiBold));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_advice->setFont(fonts::sized(fonts::window(), fonts::value, QFont::Medium));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_energy);
    head->addStretch();
    head->addWidget(m_heading, 0, Qt::AlignBottom);
    column->addLayout(head);
    column->addSpacing(metric::small);
    for (QLabel *label : {m_advice, m_reason, m_stepAdvice}) {
        label->setWordWrap(true);
        column->addWidget(label);
        if (label == m_reason)
            column->addSpacing(metric::small);
    }
    column->addStretch();
    setContent(content);
    refresh();
}

void PeakRoomCard::showReport(const PeaksReport &report)
{
    m_report = report;
    refresh();
}

void PeakRoomCard::showHour(const std::optional<HourEnergy> &running)
{
    m_running = running;
    refresh();
}

void PeakRoomCard::setForecast(const std::optional<HourForecast> &forecast)
{
    m_forecast = forecast;
    refresh();
}

void PeakRoomCard::setNow(ReceiveTime now, bool isStale)
{
    m_now = now;
    m_isStale = isStale;
    refresh();
}

std::chrono::seconds PeakRoomCard::timeLeft() const
{
    const ReceiveTime end = m_running->start + std::chrono::hours{1};
    return std::max(std::chrono::ceil<std::chrono::seconds>(end - m_now), std::chrono::seconds{1});
}

QString PeakRoomCard::hourEndText() const
{
    //: Time format of a full hour within a sentence, as QTime::toString takes it; Norwegian: 'kl.' HH
    return localTimeOf(m_running->start + std::chrono::hours{1}).toString(tr("HH:mm"));
}

/// The power until the hour ends that brings it to `limit`, no larger promise than helps.
QString PeakRoomCard::powerText(WattHour limit) const
{
    const Watt room = headroom(limit, m_running->imported, timeLeft());
    if (room <= mostPromised)
        return tr("%1 kW").arg(format::kilowatt(locale(), room, 1));
    return tr("over %1 kW").arg(format::kilowatt(locale(), mostPromised, 0));
}

QString PeakRoomCard::forecastText() const
{
    if (!m_forecast || !m_running)
        return {};
    const WattHour half{(m_forecast->high - m_forecast->low).count / 2};
    return tr("heading for %1 ± %2 kWh")
        .arg(format::kilowattHour(locale(), m_forecast->expected, 1),
             format::kilowattHour(locale(), half, 1));
}

void PeakRoomCard::putAdvice()
{
    const WattHour limit = m_report.room ? m_report.room->beforeMeanRises : WattHour{};
    const QString mean = format::kilowatt(locale(), {m_report.peaks.mean.count});
    if (!m_running) {
        m_advice->setText(tr("No data from the meter right now"));
        m_reason->clear();
    } else if (m_isStale) {
        m_advice->setText(tr("No advice while the meter is silent"));
        m_reason->setText(tr("the energy so far may be higher"));
    } else if (m_running->quality == HourQuality::Partial) {
        m_advice->setText(tr("Data are missing for part of this hour"));
        m_reason->setText(tr("at least this much was used"));
    } else if (m_report.peaks.days.empty()) {
        m_advice->setText(tr("No whole hour is known yet this month"));
        m_reason->setText(tr("the first one sets the mean"));
    } else if (m_running->imported >= limit) {
        m_advice->setText(tr("This hour raises the month's mean"));
        m_reason->setText(tr("before it the mean was %1 kW").arg(mean));
    } else {
        m_advice->setText(tr("You can use %1 until %2").arg(powerText(limit), hourEndText()));
        m_reason->setText(tr("without raising the month's mean (%1 kW)").arg(mean));
    }
}

void PeakRoomCard::putStepAdvice()
{
    m_stepAdvice->clear();
    const bool isAdvised = m_running && !m_isStale && m_running->quality != HourQuality::Partial
        && !m_report.peaks.days.empty() && !m_report.mayBeHigher && m_report.room
        && m_report.room->beforeNextStep;
    if (!isAdvised)
        return;
    const WattHour limit = *m_report.room->beforeNextStep;
    const QString step = format::kilowatt(locale(), *m_report.step.to, 0);
    m_stepAdvice->setText(
        m_running->imported >= limit
            ? tr("This hour takes the mean to %1 kW, the next step").arg(step)
            : tr("You reach the next step (%1 kW) only if you use %2 for the rest of the hour")
                  .arg(step, powerText(limit)));
}

void PeakRoomCard::refresh()
{
    setTitle(tr("This hour"));
    setNote(m_now == ReceiveTime{} ? QString() : localTimeOf(m_now).toString(QStringLiteral("HH:mm")));
    m_energy->setText(m_running ? tr("%1 kWh").arg(format::kilowattHour(locale(), m_running->imported))
                                : QStringLiteral("–"));
    m_heading->setText(forecastText());
    putAdvice();
    putStepAdvice();
}

QStringList PeakRoomCard::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_energy, m_heading, m_advice, m_reason, m_stepAdvice})
        lines += label->text();
    return lines;
}

void PeakRoomCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
