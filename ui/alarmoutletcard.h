// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmchoice.h"
#include "ui/card.h"

class QTimeEdit;

namespace hanscope
{

class FlatButton;
class ToggleRow;

/// How the user wants to be told of an alarm, and when not.
class AlarmOutletCard : public Card
{
    Q_OBJECT
public:
    explicit AlarmOutletCard(QWidget *parent = nullptr);

    void setChoice(const AlarmChoice &choice);
    void writeTo(AlarmChoice &choice) const;

signals:
    void edited(); ///< by the user
    void tryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    bool m_isFilling = false;
    FlatButton *m_try;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    ToggleRow *m_notify;
    ToggleRow *m_sound;
    ToggleRow *m_quiet;
};

} // namespace hanscope
