// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/glance.h"

#include <QTimer>
#include <QWidget>

namespace hanscope
{

class PowerChart;

/// The power on a whole screen, to be read from across the kitchen. Left with Esc, F11 or a double click.
class WallView : public QWidget
{
    Q_OBJECT
public:
    explicit WallView(QWidget *parent = nullptr);

    void showGlance(const Glance &glance, const PowerChart &chart); ///< the last hour of that chart
    void setNow(ReceiveTime now); ///< for the clock
    QString text() const;
    QString clock() const; ///< "14:05", empty before setNow()

signals:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    int unitOfSize() const; ///< a hundredth of what there is room for

    Glance m_glance;
    ReceiveTime m_now{};
    PowerChart *m_chart;
    QTimer m_mouseRest;
};

} // namespace hanscope
