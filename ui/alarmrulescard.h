// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alarmchoice.h"
#include "ui/card.h"

namespace hanscope
{

class LimitField;
class ToggleRow;

/// What the user wants to be told of: one row an alarm.
class AlarmRulesCard : public Card
{
    Q_OBJECT
public:
    explicit AlarmRulesCard(QWidget *parent = nullptr);

    void setChoice(const AlarmChoice &choice);
    void setMainFuse(std::optional<int> ampere); ///< empty: not set
    void writeTo(AlarmChoice &choice) const;

signals:
    void edited(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeRows();
    void retranslate();
    void nameFields();
    QString currentHint() const;

    std::optional<int> m_mainFuse;
    bool m_isFilling = false;
    LimitField *m_importLimit;
    LimitField *m_exportLimit;
    LimitField *m_percent;
    LimitField *m_hourLimit;
    LimitField *m_lowest;
    LimitField *m_highest;
    LimitField *m_silence;
    ToggleRow *m_stopped;
    ToggleRow *m_current;
    ToggleRow *m_import;
    ToggleRow *m_hour;
    ToggleRow *m_export;
    ToggleRow *m_voltage;
};

} // namespace hanscope
