// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartcard.h"

#include "ui/flatbutton.h"
#include "ui/powerchart.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hanscope
{
namespace
{
using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 3> spans{5min, 1h, 24h};

} // namespace

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_chart(new PowerChart)
{
    setContent(m_chart);
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::grid);
    for (std::size_t span = 0; span < m_buttons.size(); ++span) {
        m_buttons[span] = new FlatButton(FlatButton::Role::Segment, choices);
        row->addWidget(m_buttons[span]);
        connect(m_buttons[span], &FlatButton::clicked, this, [this, span] { choose(span); });
    }
    setCorner(choices);
    m_buttons[m_span]->setChecked(true);
    choose(m_span);
}

void ChartCard::addPower(ReceiveTime at, Watt net)
{
    m_chart->addPower(at, net);
}

void ChartCard::addHistory(std::span<const PowerSample> samples)
{
    m_chart->addHistory(samples);
}

void ChartCard::addNote(const TimedNote &note)
{
    m_chart->addNote(note);
}

void ChartCard::setNow(ReceiveTime now)
{
    m_chart->setNow(now);
}

void ChartCard::clear()
{
    m_chart->clear();
}

void ChartCard::choose(std::size_t span)
{
    m_span = span;
    m_chart->setSpan(spans[span]);
    retranslate();
}

void ChartCard::retranslate()
{
    const QString titles[]
        = {tr("Power, last 5 minutes"), tr("Power, last hour"), tr("Power, last 24 hours")};
    setTitle(titles[m_span]);
    m_buttons[0]->setText(tr("5 min"));
    m_buttons[1]->setText(tr("1 h"));
    m_buttons[2]->setText(tr("24 h"));
    for (std::size_t span = 0; span < m_buttons.size(); ++span)
        m_buttons[span]->setAccessibleName(titles[span]);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
