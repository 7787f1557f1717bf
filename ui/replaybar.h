// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replay.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace hanscope
{

class FlatButton;
class ReplayTimeline;

/// Says that a recording is shown, and plays it: pause, speed, steps, jumps, any time. Hidden otherwise.
class ReplayBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayBar(QWidget *parent = nullptr);

    void showOpening(const QString &name); ///< it takes a moment
    void showOverview(const ReplayOverview &overview);
    void showStatus(const ReplayStatus &status);

    QString text() const;

signals:
    void playRequested();
    void pauseRequested();
    void speedChosen(double speed);
    void stepRequested(int by);
    void jumpRequested(hanscope::ReplayMarkKind kind, int by);
    void seekRequested(hanscope::ReceiveTime to);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void seekSoon(ReceiveTime to);
    void fillKinds();
    QString nameText() const;
    void refresh();
    void retranslate();

    ReplayOverview m_overview;
    ReplayStatus m_status;
    bool m_isOpen = false; ///< else it is being opened
    QLabel *m_name;
    QLabel *m_time;
    FlatButton *m_leave;
    FlatButton *m_play;
    FlatButton *m_back;
    FlatButton *m_forth;
    FlatButton *m_jumpBack;
    FlatButton *m_jumpForth;
    QComboBox *m_kind;
    QComboBox *m_speed;
    ReplayTimeline *m_timeline;
    QTimer m_seek{this}; ///< a drag asks more often than there is time to answer
    ReceiveTime m_wanted{};
};

} // namespace hanscope
