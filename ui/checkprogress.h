// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkstatus.h"
#include "ui/spoken.h"

#include <QWidget>

class QLabel;

namespace hanscope
{

/// What a check is doing now and how much longer it takes, with a bar where the end is known.
class CheckProgress : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit CheckProgress(QWidget *parent = nullptr);

    void showStatus(const CheckStatus &status);
    QString text() const; ///< both sentences
    QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString timeLeft(const CheckStatus &status);

    QLabel *m_activity;
    QLabel *m_timeLeft;
    double m_share = 0; ///< of the settings' time that has passed, 0 to 1; below 0: no bar
};

} // namespace hanscope
