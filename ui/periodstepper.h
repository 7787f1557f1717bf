// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hanscope
{

class FlatButton;

/// The name of the time that is shown, and the way to the times before and after it.
class PeriodStepper : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodStepper(QWidget *parent = nullptr);

    void showPeriod(const QString &name, bool hasLater);
    QString name() const;

signals:
    void stepped(int steps); ///< -1: earlier, 1: later

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FlatButton *m_back;
    FlatButton *m_forth;
    QLabel *m_name;
};

} // namespace hanscope
