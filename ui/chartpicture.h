// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picturesource.h"

#include <QImage>

class QWidget;

namespace hanscope
{

/// A picture of a chart: title, time span and the chart itself, dark on white whatever the window looks like.
class ChartPicture
{
public:
    /// The chart, which is the source as well, must outlive the picture.
    ChartPicture(QWidget &chart, PictureSource &source);

    QSize size() const; ///< in device-independent pixels
    QImage image() const; ///< twice as many pixels each way
    QByteArray svg() const; ///< text as text, what is drawn dot by dot as an image inside

    /// Writes an SVG file where the path ends so, else a PNG file; a file half written never stays.
    /// out: what went wrong, in words; empty: nothing
    QString save(const QString &path) const;

private:
    void paint(QPainter &painter, qreal ratio) const;

    QWidget &m_chart;
    PictureSource &m_source;
};

} // namespace hanscope
