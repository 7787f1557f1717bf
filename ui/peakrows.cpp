// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peakrows.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/hourwords.h"
#include "ui/periodwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

PeakRows::PeakRows(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::gap);
    grid->setVerticalSpacing(metric::grid);
    grid->setColumnStretch(3, 1);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[std::size_t(i)];
        row = {new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this)};
        row.power->setFont(fonts::sized(fonts::window(), fonts::value, QFont::DemiBold));
        row.power->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.note->setForegroundRole(QPalette::PlaceholderText);
        row.rank->setForegroundRole(QPalette::PlaceholderText);
        int column = 0;
        for (QLabel *label : {row.rank, row.moment, row.power, row.note})
            grid->addWidget(label, i, column++);
    }
}

void PeakRows::showPeaks(const MonthPeaks &peaks)
{
    m_peaks = peaks;
    refresh();
}

QString PeakRows::noteOf(const DayPeak &peak)
{
    if (peak.mayBeHigher)
        return tr("may have been higher");
    return HourWords::note(peak.hour);
}

void PeakRows::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isKnown = i < m_peaks.highest.size();
        row.rank->setText(QString::number(i + 1));
        row.moment->setText(isKnown ? PeriodWords::moment(locale(), m_peaks.highest[i].hour.start)
                                    : QStringLiteral("–"));
        row.power->setText(
            isKnown ? tr("%1 kW").arg(format::kilowatt(locale(), {m_peaks.highest[i].hour.imported.count}))
                    : QString());
        row.note->setText(isKnown ? noteOf(m_peaks.highest[i]) : QString());
        row.note->setToolTip(isKnown ? HourWords::why(m_peaks.highest[i].hour) : QString());
    }
}

QStringList PeakRows::text() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines += QStringList{row.rank->text(), row.moment->text(), row.power->text(), row.note->text()}
                     .join(u' ')
                     .trimmed();
    return lines;
}

void PeakRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
