// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/erasecard.h"

#include "ui/flatbutton.h"
#include "ui/theme.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace hanscope
{
namespace
{

std::chrono::local_days dayOf(const QDate &date)
{
    return std::chrono::local_days{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

} // namespace

EraseCard::EraseCard(QWidget *parent)
    : Card(parent)
    , m_words(new QLabel(this))
    , m_first(new QDateEdit(this))
    , m_until(new QLabel(this))
    , m_last(new QDateEdit(this))
    , m_erase(new FlatButton(FlatButton::Role::Action, this))
{
    m_first->setObjectName(QStringLiteral("first"));
    m_last->setObjectName(QStringLiteral("last"));
    m_erase->setObjectName(QStringLiteral("erase"));
    m_words->setWordWrap(true);
    for (QDateEdit *date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        date->setDate(QDate::currentDate());
        date->setMaximumDate(QDate::currentDate());
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(m_first);
    row->addWidget(m_until);
    row->addWidget(m_last);
    row->addWidget(m_erase);
    row->addStretch();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metric::grid, 0, metric::grid);
    column->setSpacing(metric::gap);
    column->addWidget(m_words);
    column->addLayout(row);
    setContent(content);
    connect(m_erase, &FlatButton::clicked, this, &EraseCard::choose);
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    retranslate();
}

void EraseCard::showOverview(const StoredOverview &overview)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_erase)})
        part->setEnabled(overview.shown.has_value());
}

void EraseCard::choose()
{
    emit daysChosen(dayOf(m_first->date()), dayOf(m_last->date()));
}

void EraseCard::retranslate()
{
    setTitle(tr("Delete some days"));
    m_words->setText(
        tr("Deletes all that was received and imported on these days, for the meter shown now."));
    m_until->setText(tr("to", "between two dates"));
    m_erase->setText(tr("Delete …"));
    for (QDateEdit *date : {m_first, m_last})
        date->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
}

void EraseCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
