// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include "core/model/checkstatus.h"

class QLabel;

namespace hanscope
{

class CheckProgress;
class CheckSign;
class FlatButton;
class NumberedSteps;

/// The verdict of a check, what it means, what to do about it, and how the check goes on.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status);
    void setWatching(bool watching); ///< the port is watched until the meter sends
    QString text() const; ///< verdict, meaning, steps and command, one a line

signals:
    void checkRequested();
    void stopRequested();
    void watchRequested();
    void copyRequested();
    void saveRequested();
    void settingAccepted(); ///< the one that was found is to be used

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    QWidget *makeButtons();
    void connectButtons();
    void refresh();
    void refreshButtons();
    bool offersSetting() const;
    bool isRunning() const;
    bool isPortFree() const;

    CheckStatus m_status;
    bool m_watching = false;
    bool m_settingTaken = false;
    CheckSign *m_sign;
    QLabel *m_title;
    QLabel *m_meaning;
    NumberedSteps *m_steps;
    QLabel *m_command;
    FlatButton *m_copyCommand;
    QLabel *m_offer;
    FlatButton *m_useSetting;
    CheckProgress *m_progress;
    FlatButton *m_start;
    FlatButton *m_watch;
    FlatButton *m_copy;
    FlatButton *m_save;
};

} // namespace hanscope
