// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepscard.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

StepsCard::StepsCard(QWidget *parent)
    : Card(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metric::grid, 0, 0);
    grid->setHorizontalSpacing(metric::gap);
    grid->setVerticalSpacing(metric::hair);
    grid->setColumnStretch(1, 1);
    for (std::size_t step = 0; step < m_words.size(); ++step) {
        const int row = int(step) * 2;
        auto *number = new QLabel(QString::number(step + 1), this);
        number->setFont(fonts::sized(fonts::window(), fonts::hour - 6, QFont::DemiBold));
        number->setForegroundRole(QPalette::Link);
        m_headings[step] = new QLabel(this);
        m_headings[step]->setFont(fonts::sized(fonts::window(), fonts::value, QFont::DemiBold));
        m_words[step] = new QLabel(this);
        m_words[step]->setForegroundRole(QPalette::PlaceholderText);
        for (QLabel *label : {m_headings[step], m_words[step]})
            label->setWordWrap(true);
        m_words[step]->setContentsMargins(0, 0, 0, metric::gap);
        grid->addWidget(number, row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(m_headings[step], row, 1);
        grid->addWidget(m_words[step], row + 1, 1);
    }
    grid->setRowStretch(6, 1);
}

void StepsCard::setSteps(const QString &title, const std::array<Step, 3> &steps)
{
    setTitle(title);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        m_headings[step]->setText(steps[step].heading);
        m_words[step]->setText(steps[step].words);
    }
}

} // namespace hanscope
