// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peakmeancard.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/peakrows.h"
#include "ui/stepscale.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hanscope
{

PeakMeanCard::PeakMeanCard(QWidget *parent)
    : Card(parent)
    , m_mean(new QLabel)
    , m_stepName(new QLabel)
    , m_scale(new StepScale)
    , m_rows(new PeakRows)
    , m_caution(new QLabel)
{
    m_mean->setFont(fonts::sized(fonts::window(), fonts::hour, QFont::DemiBold));
    m_stepName->setFont(fonts::sized(fonts::window(), fonts::value, QFont::Medium));
    m_caution->setForegroundRole(QPalette::PlaceholderText);
    m_caution->setWordWrap(true);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::small);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mean);
    head->addStretch();
    head->addWidget(m_stepName, 0, Qt::AlignBottom);
    column->addLayout(head);
    column->addWidget(m_scale);
    column->addWidget(m_rows);
    column->addWidget(m_caution);
    column->addStretch();
    setContent(content);
    refresh();
}

void PeakMeanCard::showReport(const PeaksReport &report)
{
    m_report = report;
    refresh();
}

QString PeakMeanCard::stepText() const
{
    const QString from = format::kilowatt(locale(), m_report.step.from, 0);
    if (!m_report.step.to)
        return tr("Step above %1 kW").arg(from);
    return tr("Step %1–%2 kW").arg(from, format::kilowatt(locale(), *m_report.step.to, 0));
}

/// Why the invoice may say something else, the weightiest reason.
QString PeakMeanCard::cautionText() const
{
    const auto &highest = m_report.peaks.highest;
    if (highest.empty())
        return tr("The mean comes with the month's first whole hour.");
    if (m_report.mayBeHigher)
        return tr("Some hours are not known well enough: the mean may be higher.");
    if (highest.size() < 3)
        return tr("The mean of %n day(s) so far; it takes three.", nullptr, int(highest.size()));
    if (m_report.step.isCloseToLimit)
        return tr("So close to the limit that the invoice may show the neighbouring step.");
    return {};
}

void PeakMeanCard::refresh()
{
    setTitle(tr("Mean of the three highest hours"));
    const bool isKnown = !m_report.peaks.highest.empty();
    m_mean->setText(isKnown ? tr("%1 kW").arg(format::kilowatt(locale(), {m_report.peaks.mean.count}))
                            : QStringLiteral("–"));
    m_stepName->setText(isKnown ? stepText() : QString());
    if (isKnown)
        m_scale->showMean(m_report.peaks.mean, m_report.step, m_report.tariff);
    else
        m_scale->clear();
    m_rows->showPeaks(m_report.peaks);
    m_caution->setText(cautionText());
    m_scale->setAccessibleName(m_stepName->text());
}

QStringList PeakMeanCard::text() const
{
    return QStringList{m_mean->text(), m_stepName->text()} + m_rows->text() + QStringList{m_caution->text()};
}

void PeakMeanCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
