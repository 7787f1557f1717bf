// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchcard.h"

#include "core/checkwords/timewords.h"
#include "core/model/norwegianholidays.h"
#include "core/model/norwegiantime.h"
#include "ui/flatbutton.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace hanscope
{
namespace
{

using std::chrono::local_days;

constexpr int readable = 800; ///< width of words with a button beside them

constexpr QDate epoch()
{
    return QDate::fromJulianDay(2440588); // 1 January 1970
}

QDate dateOf(local_days day)
{
    return epoch().addDays(day.time_since_epoch().count());
}

local_days dayOf(const QDate &date)
{
    return local_days(std::chrono::days(epoch().daysTo(date)));
}

local_days todayIn(ReceiveTime now)
{
    return std::chrono::floor<std::chrono::days>(
        norwegianTime(std::chrono::floor<std::chrono::seconds>(now)));
}

} // namespace

WatchCard::WatchCard(QWidget *parent)
    : Card(parent)
    , m_orderedLabel(new QLabel(this))
    , m_ordered(new QDateEdit(this))
    , m_setDay(new FlatButton(FlatButton::Role::Action, this))
    , m_due(new QLabel(this))
    , m_words(new QLabel(this))
    , m_button(new FlatButton(FlatButton::Role::Action, this))
{
    m_ordered->setObjectName(QStringLiteral("orderedOn"));
    m_setDay->setObjectName(QStringLiteral("setDay"));
    m_button->setObjectName(QStringLiteral("watchButton"));
    m_ordered->setCalendarPopup(true);
    m_orderedLabel->setBuddy(m_ordered);
    placeParts();
    connect(m_ordered, &QDateEdit::userDateChanged, this, [this](const QDate &date) {
        if (m_watch.orderedOn && dayOf(date) != *m_watch.orderedOn)
            emit orderedOnChanged(dayOf(date));
    });
    connect(m_setDay, &FlatButton::clicked, this, [this] {
        emit orderedOnChanged(m_watch.orderedOn ? std::nullopt : std::optional(todayIn(m_watch.now)));
    });
    connect(m_button, &FlatButton::clicked, this,
            [this] { m_watch.since ? emit stopRequested() : emit watchRequested(); });
    refresh();
}

void WatchCard::placeParts()
{
    for (QLabel *label : {m_due, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *order = new QHBoxLayout;
    order->setSpacing(metric::small);
    order->addWidget(m_orderedLabel);
    order->addWidget(m_ordered);
    order->addWidget(m_setDay);
    order->addStretch();
    auto *content = new QWidget(this);
    content->setMaximumWidth(fonts::scaled(readable));
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, metric::hair, 0, 0);
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(metric::small);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_due, 0, 0, 1, 2);
    grid->addLayout(order, 1, 0, 1, 2);
    grid->addWidget(m_words, 2, 0);
    grid->addWidget(m_button, 2, 1, Qt::AlignRight | Qt::AlignTop);
    auto *row = new QHBoxLayout(this); // on a wide screen the card grows, its lines do not
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
}

void WatchCard::showWatch(const Watch &watch)
{
    if (m_watch == watch)
        return;
    m_watch = watch;
    refresh();
}

void WatchCard::setGridCompany(const QString &name)
{
    if (m_gridCompany == name)
        return;
    m_gridCompany = name;
    refresh();
}

QString WatchCard::dayName(local_days day) const
{
    return locale().toString(dateOf(day), tr("dddd d MMMM", "a day without its year"));
}

QString WatchCard::dueWords() const
{
    if (!m_watch.orderedOn)
        return tr(
            "Have you ordered the opening? Tell HanScope the day, and it counts the working days for you.");
    const local_days due = portOpeningExpectedBy(*m_watch.orderedOn);
    const local_days today = todayIn(m_watch.now);
    const QString company = m_gridCompany.isEmpty() ? tr("the grid company") : m_gridCompany;
    if (today > due)
        return tr("It should have been open by %1. Ask %2 whether the order has arrived.")
            .arg(dayName(due), company);
    if (today == due)
        return tr("It should be open in the course of today: the third working day.");
    return tr("It should be open by %1. Grid companies should normally open the port within three working "
              "days; weekends and holidays do not count.")
        .arg(dayName(due));
}

QString WatchCard::watchWords() const
{
    if (!m_watch.since)
        return tr(
            "HanScope can wait in the background and tell you the moment the meter sends its first message.");
    return tr("HanScope has been waiting since %1, for %2. It tells you the moment the first message comes. "
              "Leave it running; you may minimise it, unplug the reader or let the computer sleep.")
        .arg(TimeWords::dayAndClock(locale(), *m_watch.since),
             TimeWords::duration(m_watch.now - *m_watch.since));
}

void WatchCard::refresh()
{
    setTitle(tr("While you wait for the port to be opened"));
    m_orderedLabel->setText(tr("Opening &ordered on"));
    m_ordered->setLocale(locale());
    m_ordered->setDisplayFormat(tr("d MMMM yyyy", "date in a field"));
    const QSignalBlocker quiet(m_ordered);
    if (m_watch.orderedOn)
        m_ordered->setDate(dateOf(*m_watch.orderedOn));
    m_orderedLabel->setVisible(m_watch.orderedOn.has_value());
    m_ordered->setVisible(m_watch.orderedOn.has_value());
    m_setDay->setText(m_watch.orderedOn ? tr("Clear &date") : tr("I ordered it &today"));
    m_due->setText(dueWords());
    m_words->setText(watchWords());
    m_button->setText(m_watch.since ? tr("Stop &waiting") : tr("&Wait in the background"));
    m_setDay->updateGeometry();
    m_button->updateGeometry();
}

QString WatchCard::text() const
{
    return m_due->text() + u'\n' + m_words->text();
}

void WatchCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hanscope
