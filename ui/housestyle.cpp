// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housestyle.h"

#include "ui/altkey.h"
#include "ui/fonts.h"
#include "ui/paintedicon.h"
#include "ui/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace hanscope
{
namespace
{

constexpr qreal focusWidth = 1.5;

QRectF inside(const QRect &rect, qreal edge = 0.5)
{
    return QRectF(rect).adjusted(edge, edge, -edge, -edge);
}

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QPen edgeOf(const QStyleOption &option, const Theme &theme)
{
    if (isOn(option, QStyle::State_HasFocus))
        return {theme.import, focusWidth};
    const bool isMet = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    return isMet ? theme.muted : theme.outline;
}

void drawBox(QPainter &painter, const QRectF &area, const QPen &edge, const QBrush &filling,
             qreal radius = metric::fieldRadius)
{
    painter.setPen(edge);
    painter.setBrush(filling);
    painter.drawRoundedRect(area, radius, radius);
}

void drawField(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QColor filling = isOn(option, QStyle::State_Enabled) ? theme.card : theme.window;
    drawBox(painter, inside(option.rect, 0.75), edgeOf(option, theme), filling);
}

/// A small arrow head in the middle of `area`.
void drawChevron(QPainter &painter, const QRect &area, const QColor &colour, bool isUp = false)
{
    const QPointF middle = QRectF(area).center();
    const qreal reach = fonts::scaled(4);
    const qreal rise = (isUp ? -1 : 1) * reach / 2;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-reach, -rise), middle + QPointF(0, rise),
                                   middle + QPointF(reach, -rise)});
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = inside(option.rect, 1);
    const bool isSet = !isOn(option, QStyle::State_Off);
    const QColor filling = isOn(option, QStyle::State_Enabled) ? theme.import : theme.outline;
    drawBox(painter, box, isSet ? QPen(filling) : edgeOf(option, theme), isSet ? filling : theme.card,
            metric::grid);
    if (!isSet)
        return;
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(theme.card, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn(option, QStyle::State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
}

void drawRadio(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF circle = inside(option.rect, 1);
    const bool isSet = isOn(option, QStyle::State_On);
    painter.setPen(isSet ? QPen(theme.import, focusWidth) : edgeOf(option, theme));
    painter.setBrush(theme.card);
    painter.drawEllipse(circle);
    if (!isSet)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.import);
    painter.drawEllipse(circle.center(), circle.width() / 4, circle.width() / 4);
}

void drawButton(QPainter &painter, const QStyleOptionButton &button, const Theme &theme)
{
    const bool isEnabled = isOn(button, QStyle::State_Enabled);
    const bool isMet
        = isEnabled && (isOn(button, QStyle::State_MouseOver) || isOn(button, QStyle::State_Sunken));
    const QRectF area = inside(button.rect, 1);
    if (button.features.testFlag(QStyleOptionButton::DefaultButton))
        drawBox(painter, area, Qt::NoPen, !isEnabled ? theme.track : isMet ? theme.muted : theme.text);
    else
        drawBox(painter, area, theme.outline, isMet ? theme.selected : theme.card);
    if (isOn(button, QStyle::State_HasFocus))
        drawBox(painter, area, QPen(theme.import, 2), Qt::NoBrush);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &thumb, const Theme &theme)
{
    if (bar.minimum == bar.maximum)
        return;
    const bool isMet = isOn(bar, QStyle::State_MouseOver) || isOn(bar, QStyle::State_Sunken);
    const QRectF area = inside(thumb, 2);
    const qreal radius = std::min(area.width(), area.height()) / 2;
    drawBox(painter, area, Qt::NoPen, isMet ? theme.muted : theme.outline, radius);
}

void drawProgress(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const QRectF area(rect);
    drawBox(painter, area, Qt::NoPen, colour, std::min<qreal>(metric::grid, area.height() / 2));
}

/// A small cross in the colour of hints, whatever the theme is when it is painted.
class CrossIcon : public PaintedIcon
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Theme &theme = themeOf(QGuiApplication::palette());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.muted, focusWidth, Qt::SolidLine, Qt::RoundCap));
        const qreal edge = rect.width() * 0.28;
        const QRectF cross = QRectF(rect).adjusted(edge, edge, -edge, -edge);
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
    }
    QIconEngine *clone() const override { return new CrossIcon(*this); }
};

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_altKey(new AltKey(this))
{
}

void HouseStyle::install()
{
    if (!qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle);
}

void HouseStyle::setStill(bool still)
{
    if (auto *style = qobject_cast<HouseStyle *>(QApplication::style()))
        style->m_isStill = still;
    QApplication::setEffectEnabled(Qt::UI_General, !still);
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool takesTheWheel = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (!takesTheWheel)
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelLineEdit:
        if (qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr) == nullptr
            && static_cast<const QStyleOptionFrame *>(option)->lineWidth > 0)
            drawField(*painter, *option, theme);
        break;
    case PE_FrameLineEdit: // the panel has it
    case PE_PanelScrollAreaCorner:
        break;
    case PE_Frame:
        drawBox(*painter, inside(option->rect), edgeOf(*option, theme), Qt::NoBrush);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option, theme);
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option, theme);
        break;
    case PE_FrameFocusRect:
        drawBox(*painter, inside(option->rect, 1), QPen(theme.import, focusWidth), Qt::NoBrush, metric::grid);
        break;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(theme.outline);
        painter->setBrush(element == PE_FrameMenu ? QBrush(Qt::NoBrush) : theme.card);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    default:
        painter->restore();
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == CE_PushButtonBevel) {
        drawButton(*painter, *static_cast<const QStyleOptionButton *>(option), theme);
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, theme.card);
    } else if (element == CE_PushButtonLabel) {
        auto label = *static_cast<const QStyleOptionButton *>(option);
        if (label.features.testFlag(QStyleOptionButton::DefaultButton) && isOn(label, State_Enabled))
            label.palette.setColor(QPalette::ButtonText, theme.card);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (element == CE_ProgressBarGroove) {
        drawProgress(*painter, option->rect, theme.track);
    } else if (element == CE_ProgressBarContents) {
        const auto &bar = *static_cast<const QStyleOptionProgressBar *>(option);
        const qreal done = qreal(bar.progress - bar.minimum) / std::max(bar.maximum - bar.minimum, 1);
        if (bar.maximum > bar.minimum)
            drawProgress(*painter,
                         QRect(bar.rect.topLeft(), QSize(int(bar.rect.width() * done), bar.rect.height())),
                         theme.import);
        else if (m_isStill)
            drawProgress(*painter, bar.rect, theme.faint);
        else
            QProxyStyle::drawControl(element, option, painter, widget); // how far is not known: it moves
    } else {
        painter->restore();
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
    painter->restore();
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    const QColor arrow = isOn(*option, State_Enabled) ? theme.text : theme.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (control == CC_ComboBox) {
        drawField(*painter, *option, theme);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), arrow);
    } else if (control == CC_SpinBox) {
        const auto &box = *static_cast<const QStyleOptionSpinBox *>(option);
        drawField(*painter, *option, theme);
        if (box.buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                        box.stepEnabled & QAbstractSpinBox::StepUpEnabled ? arrow : theme.faint, true);
            drawChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                        box.stepEnabled & QAbstractSpinBox::StepDownEnabled ? arrow : theme.faint);
        }
    } else if (control == CC_ScrollBar) {
        drawScrollBar(*painter, *static_cast<const QStyleOptionSlider *>(option),
                      subControlRect(control, option, SC_ScrollBarSlider, widget), theme);
    } else {
        painter->restore();
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    painter->restore();
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return fonts::scaled(18);
    case PM_ScrollBarExtent:
        return fonts::scaled(12);
    case PM_ScrollBarSliderMin:
        return fonts::scaled(32);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect room = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || static_cast<const QStyleOptionFrame *>(option)->lineWidth == 0)
        return room;
    return room.adjusted(metric::grid, 0, -metric::grid, 0);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect room = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (isText)
        return room.adjusted(metric::grid, 0, -metric::grid, 0);
    const bool isArrow = control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown);
    return isArrow ? room.adjusted(-metric::grid, 0, -metric::grid, 0) : room;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_SpinBox || type == CT_ComboBox)
        result.rwidth() += metric::small;
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_PushButton:
        result.setHeight(std::max(result.height(), fonts::scaled(metric::fieldHeight)));
        break;
    default:
        break;
    }
    return result;
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return QIcon(
            new CrossIcon); // else the desktop's icons are looked through at the start, even for none
    return QProxyStyle::standardIcon(which, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below, not a menu over the box
    if (hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_UnderlineShortcut) // a menu is chosen from by bare letters
        return m_altKey->isHeld() || qobject_cast<const QMenu *>(widget);
    if (hint == SH_Widget_Animation_Duration && m_isStill)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace hanscope
