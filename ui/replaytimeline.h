// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replay.h"
#include "ui/spoken.h"

#include <QWidget>

namespace hanscope
{

/// A whole recording on a line: its power, its marks, and where the replay stands. Click, drag or the arrow
/// keys go to another time.
class ReplayTimeline : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit ReplayTimeline(QWidget *parent = nullptr);

    void showOverview(const ReplayOverview &overview);
    void setAt(ReceiveTime at);

    ReceiveTime timeAt(int x) const;
    int xOf(ReceiveTime time) const;

    QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    QString spokenValue() const override;
    int spokenParts() const override;
    Part spokenPart(int index) const override;

    QSize sizeHint() const override;

signals:
    void seekRequested(hanscope::ReceiveTime to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect plot() const;
    QString momentText(ReceiveTime time) const;
    QString hint(int x) const;
    void seekTo(int x);
    void renderPower();
    void paintMarks(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;

    ReplayOverview m_overview;
    ReceiveTime m_at{};
    QPixmap m_power; ///< painted once for each size
};

} // namespace hanscope
