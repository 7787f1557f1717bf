// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/glance.h"

#include <QWidget>

#include <optional>

namespace hanscope
{

/// The power in a corner of the desktop, above all windows: moved by dragging it, left with Esc or a double
/// click.
class MiniWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MiniWindow(QWidget *parent = nullptr);

    void showGlance(const Glance &glance);
    void openAt(std::optional<QPoint> place); ///< put back on a screen where that one is gone
    QString text() const;

    QSize sizeHint() const override;

signals:
    void leaveRequested(); ///< back to the whole window
    void quitRequested();
    void seen(bool isSeen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Glance m_glance;
    QPoint m_grip; ///< where it was taken hold of
};

} // namespace hanscope
