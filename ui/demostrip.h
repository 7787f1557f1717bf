// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QWidget>

namespace hanscope
{

class FlatButton;
/// Says that what is shown comes from the demo meter, and lets the user leave it. Hatched, as all that is not
/// real.
class DemoStrip : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit DemoStrip(QWidget *parent = nullptr);

    QString text() const;
    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }

signals:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FlatButton *m_leave;
};

} // namespace hanscope
