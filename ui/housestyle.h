// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace hanscope
{

class AltKey;

/// Draws Qt's own fields, boxes, lists and scroll bars in the colours and shapes of the window. It knows no
/// widget of ours; sizes and behaviour that it does not name are Fusion's. One of its own: the wheel over a
/// field that nobody works in scrolls the page, and changes nothing.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    static void install(); ///< on the application, once
    static void setStill(bool still); ///< nothing moves of itself: no fades, no busy bar that runs

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    AltKey *m_altKey;
    bool m_isStill = false;
};

} // namespace hanscope
