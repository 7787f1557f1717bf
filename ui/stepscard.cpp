// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepscard.h"

#include "ui/fonts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{

StepsCard::StepsCard(QWidget *parent)
    : Card(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
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
        m_words[step]->setContentsMargins(0, 0, 0, 12);
        grid->addWidget(number, row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(m_headings[step], row, 1);
        grid->addWidget(m_words[step], row + 1, 1);
    }
    grid->setRowStretch(6, 1);
    retranslate();
}

void StepsCard::retranslate()
{
    setTitle(tr("Before the first number"));
    m_headings[0]->setText(tr("Have the HAN port opened"));
    m_words[0]->setText(
        tr("Log in to Min Side at your grid company and order opening of the HAN port. It is free. "
           "They tell you, often by SMS, when it is open."));
    m_headings[1]->setText(tr("Get a reader"));
    m_words[1]->setText(
        tr("You need an M-Bus slave reader with USB, and a cable to the meter's HAN port (RJ45). "
           "A master or a plain serial cable does not work."));
    m_headings[2]->setText(tr("Plug it in"));
    m_words[2]->setText(
        tr("Connect the reader to the HAN port and to this computer. It shows up in the list; "
           "choose it there."));
}

void StepsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hanscope
