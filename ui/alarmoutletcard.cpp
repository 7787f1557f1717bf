// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmoutletcard.h"

#include "ui/flatbutton.h"
#include "ui/theme.h"
#include "ui/togglerow.h"

#include <QEvent>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace hanscope
{
namespace
{

QTime timeOf(std::chrono::minutes sinceMidnight)
{
    return QTime::fromMSecsSinceStartOfDay(int(std::chrono::milliseconds(sinceMidnight).count()));
}

std::chrono::minutes minutesOf(const QTimeEdit &field)
{
    return std::chrono::minutes{field.time().hour() * 60 + field.time().minute()};
}

} // namespace

AlarmOutletCard::AlarmOutletCard(QWidget *parent)
    : Card(parent)
    , m_try(new FlatButton(FlatButton::Role::Action))
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_notify(new ToggleRow({m_try}, this))
    , m_sound(new ToggleRow({}, this))
    , m_quiet(new ToggleRow({m_from, m_to}, this))
{
    m_try->setObjectName(QStringLiteral("try"));
    m_notify->setObjectName(QStringLiteral("notify"));
    m_sound->setObjectName(QStringLiteral("sound"));
    m_quiet->setObjectName(QStringLiteral("quiet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::small, 0, metric::grid);
    column->setSpacing(metric::gap);
    for (ToggleRow *row : {m_notify, m_sound, m_quiet}) {
        column->addWidget(row);
        connect(row, &ToggleRow::toggled, this, &AlarmOutletCard::tell);
    }
    for (QTimeEdit *field : {m_from, m_to}) {
        field->setKeyboardTracking(false);
        connect(field, &QTimeEdit::timeChanged, this, &AlarmOutletCard::tell);
    }
    connect(m_try, &FlatButton::clicked, this, &AlarmOutletCard::tryRequested);
    setChoice({});
    retranslate();
}

void AlarmOutletCard::setChoice(const AlarmChoice &choice)
{
    m_isFilling = true;
    m_notify->setOn(choice.notifies);
    m_sound->setOn(choice.hasSound);
    m_sound->setEnabled(choice.notifies);
    m_quiet->setOn(choice.quiet.isOn);
    m_from->setTime(timeOf(choice.quiet.from));
    m_to->setTime(timeOf(choice.quiet.to));
    m_isFilling = false;
}

void AlarmOutletCard::writeTo(AlarmChoice &choice) const
{
    choice.notifies = m_notify->isOn();
    choice.hasSound = m_sound->isOn();
    choice.quiet = {m_quiet->isOn(), minutesOf(*m_from), minutesOf(*m_to)};
}

void AlarmOutletCard::tell()
{
    m_sound->setEnabled(m_notify->isOn());
    if (!m_isFilling)
        emit edited();
}

void AlarmOutletCard::retranslate()
{
    setTitle(tr("How you are told"));
    m_notify->setWords(tr("Noti&fication on the desktop"),
                       tr("Off: an alarm is only written into the list below."));
    m_try->setText(tr("&Try it"));
    m_try->setAccessibleName(tr("Show a notification to try it"));
    m_sound->setWords(tr("With a so&und"), {});
    m_quiet->setWords(tr("&Quiet hours"),
                      tr("No notification and no sound in these hours; the list is kept all the same."));
    m_quiet->setFieldName(0, tr("Quiet from"));
    m_quiet->setFieldName(1, tr("Quiet until"));
    for (QTimeEdit *field : {m_from, m_to})
        field->setDisplayFormat(QStringLiteral("HH:mm"));
}

void AlarmOutletCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace hanscope
