// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QWidget;

namespace hanscope
{

class PictureSource;

/// The menu of a chart, by the right mouse button, the menu key or Shift+F10: copies or saves its picture.
class ChartMenu : public QObject
{
    Q_OBJECT
public:
    /// The chart, which is the source as well, owns the menu.
    ChartMenu(QWidget &chart, PictureSource &source);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(QPoint at); ///< in the chart
    void copy();
    void chooseFile();

    QWidget &m_chart;
    PictureSource &m_source;
};

} // namespace hanscope
