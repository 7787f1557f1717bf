// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;

namespace hanscope
{

/// What a picture of a chart says above it.
struct PictureCaption {
    QString title; ///< with the unit: "Energy, kWh"
    QString span; ///< the time shown
};

/// A chart that can be drawn where no window is.
class PictureSource
{
public:
    virtual ~PictureSource() = default;

    virtual PictureCaption pictureCaption() const = 0;

    /// Draws the chart in the size and the theme of its widget, without what follows pointer and focus.
    /// `ratio`: dots in a device-independent pixel, for what is drawn dot by dot.
    virtual void paintPicture(QPainter &painter, qreal ratio) = 0;
};

} // namespace hanscope
