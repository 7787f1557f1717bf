// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thishourcard.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/headroom.h"
#include "ui/hourbar.h"
#include "ui/localday.h"
#include "ui/tabular.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hanscope
{

ThisHourCard::ThisHourCard(QWidget *parent)
    : Card(parent)
{
    refresh();
}

void ThisHourCard::showHour(const std::optional<HourEnergy> &running)
{
    if (m_running == running)
        return;
    m_running = running;
    refresh();
}

void ThisHourCard::setForecast(const std::optional<HourForecast> &forecast)
{
    if (m_forecast == forecast)
        return;
    m_forecast = forecast;
    refresh();
}

void ThisHourCard::setPeakToday(std::optional<WattHour> peak)
{
    if (m_peak == peak)
        return;
    m_peak = peak;
    refresh();
}

void ThisHourCard::setPowerCap(std::optional<Watt> cap)
{
    if (m_cap == cap)
        return;
    m_cap = cap;
    refresh();
}

void ThisHourCard::setNow(ReceiveTime now)
{
    if (m_now == now)
        return;
    m_now = now;
    refresh();
}

void ThisHourCard::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    refresh();
}

void ThisHourCard::clear()
{
    m_running.reset();
    m_forecast.reset();
    m_peak.reset();
    refresh();
}

std::chrono::seconds ThisHourCard::timeLeft() const
{
    const ReceiveTime end = m_running->start + std::chrono::hours{1};
    return std::max(std::chrono::ceil<std::chrono::seconds>(end - m_now), std::chrono::seconds{1});
}

QString ThisHourCard::hourEndText() const
{
    const ReceiveTime end = m_running->start + std::chrono::hours{1};
    //: Time format of a full hour within a sentence, as QTime::toString takes it; Norwegian: 'kl.' HH
    return localTimeOf(end).toString(tr("HH:mm"));
}

QString ThisHourCard::headroomText() const
{
    const Watt room = headroom(*m_peak, m_running->imported, timeLeft());
    const Watt cap = m_cap.value_or(mostPromised);
    if (room <= cap)
        return tr("You can use %1 kW until %2").arg(format::kilowatt(locale(), room, 1), hourEndText());
    const Watt wholeKilowatts{cap.count / 1000 * 1000}; // rounded up it would promise more than the cap
    return tr("You can use over %1 kW until %2")
        .arg(format::kilowatt(locale(), wholeKilowatts, 0), hourEndText());
}

void ThisHourCard::putAdvice(Words &words) const
{
    const bool startMissing = m_running->quality == HourQuality::Partial;
    const QString peak = m_peak ? format::kilowattHour(locale(), *m_peak, 1) : QString();
    if (m_stale) {
        words.advice = tr("No advice while the meter is silent");
        words.reason = tr("the energy so far may be higher");
    } else if (startMissing) {
        words.advice = tr("Data are missing for part of this hour");
        words.reason = tr("at least this much was used");
    } else if (!m_peak) {
        words.advice = tr("No whole hour is known yet today");
        words.reason = tr("the first one sets today's peak");
    } else if (m_running->imported >= *m_peak) {
        words.advice = tr("This hour is today's peak");
        words.reason = tr("the highest before it was %1 kWh").arg(peak);
    } else {
        words.advice = headroomText();
        words.reason = tr("without raising today's peak (%1 kWh)").arg(peak);
    }
}

ThisHourCard::Words ThisHourCard::words() const
{
    Words words;
    if (!m_running) {
        words.energy = QStringLiteral("–");
        return words;
    }
    words.energy = format::kilowattHour(locale(), m_running->imported);
    if (m_forecast) {
        const WattHour half{(m_forecast->high - m_forecast->low).count / 2};
        words.forecast = tr("estimate %1 ± %2")
                             .arg(format::kilowattHour(locale(), m_forecast->expected, 1),
                                  format::kilowattHour(locale(), half, 1));
    }
    putAdvice(words);
    return words;
}

void ThisHourCard::refresh()
{
    setTitle(tr("This hour"));
    setNote(m_now == ReceiveTime{} ? QString() : localTimeOf(m_now).toString(QStringLiteral("HH:mm")));
    m_words = words();
    update(contentRect());
}

QString ThisHourCard::energyText() const
{
    return m_words.energy + u' ' + tr("kWh");
}

QString ThisHourCard::forecastText() const
{
    return m_words.forecast;
}

QString ThisHourCard::adviceText() const
{
    return m_words.advice;
}

QString ThisHourCard::reasonText() const
{
    return m_words.reason;
}

QString ThisHourCard::text() const
{
    return QStringList{energyText(), m_words.forecast, m_words.advice, m_words.reason}.join(u'\n');
}

QString ThisHourCard::spokenValue() const
{
    QStringList all = m_running ? text().split(u'\n', Qt::SkipEmptyParts) : QStringList{tr("no data yet")};
    if (m_running && m_stale)
        all += tr("out of date");
    return spelled(all.join(u'\n'));
}

void ThisHourCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect area = contentRect();

    painter.setFont(fonts::sized(font(), isCompact() ? fonts::hour - 6 : fonts::hour, QFont::DemiBold));
    painter.setPen(m_running && !m_stale ? theme.text : theme.muted);
    const QRect head(area.left(), area.top() - metric::grid, area.width(),
                     painter.font().pixelSize() + metric::small);
    tabular::draw(painter, head, Qt::AlignLeft | Qt::AlignBottom, m_words.energy);
    const int digits = int(tabular::width(painter.font(), m_words.energy));
    const int base = head.bottom() - painter.fontMetrics().descent() + 1;

    painter.setFont(fonts::sized(font(), fonts::label));
    painter.setPen(theme.muted);
    painter.drawText(head.left() + digits + metric::grid, base, tr("kWh"));
    const qreal forecastWidth = tabular::width(painter.font(), m_words.forecast);
    const QRectF right(head.right() - forecastWidth, base - painter.fontMetrics().ascent(), forecastWidth,
                       painter.fontMetrics().height());
    tabular::draw(painter, right, Qt::AlignLeft | Qt::AlignTop, m_words.forecast);

    area.setTop(head.bottom() + metric::small);
    const int barHeight = isCompact() ? metric::small : metric::gap;
    HourBar{m_running, m_forecast, m_peak}.paint(painter, theme,
                                                 QRectF(area.left(), area.top(), area.width(), barHeight));
    area.setTop(area.top() + barHeight + (isCompact() ? metric::small : metric::gap));

    painter.setFont(fonts::sized(font(), isCompact() ? fonts::label : fonts::title, QFont::Medium));
    painter.setPen(theme.text);
    if (area.height() < painter.fontMetrics().height())
        return; // rather no line than half a one
    area.setTop(paintLine(painter, area, m_words.advice) + 3);
    painter.setFont(fonts::sized(font(), isCompact() ? fonts::small : fonts::label));
    painter.setPen(theme.muted);
    if (area.height() >= painter.fontMetrics().ascent())
        paintLine(painter, area, m_words.reason);
}

int ThisHourCard::paintLine(QPainter &painter, QRect area, const QString &line) const
{
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    QRect used;
    painter.drawText(area, flags, line, &used);
    return used.bottom();
}

void ThisHourCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
