// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "ui/axispainter.h"
#include "ui/picturesource.h"
#include "ui/spoken.h"

#include <QWidget>

namespace hanscope
{

/// A chart with a bar in each of some equally wide slots: hours, days or months. A bar says in words what it
/// is, under the pointer or chosen with the arrow keys; a click on it, or Enter, goes into it.
class SlotChart : public QWidget, public PictureSource, public Spoken
{
    Q_OBJECT
public:
    explicit SlotChart(QWidget *parent = nullptr);

    QStringList labels() const; ///< one for each slot
    QRectF slot(int index) const;
    int barAt(int x) const; ///< index of the slot at widget position `x`, or -1

    /// As its tooltip; empty without such a bar.
    virtual QString barText(int index) const = 0;

    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return pictureCaption().title; }
    QString spokenValue() const override;
    int spokenParts() const override; ///< those that can be chosen
    Part spokenPart(int index) const override;

    void paintPicture(QPainter &painter, qreal ratio) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barChosen(std::size_t index);

protected:
    virtual int count() const = 0;
    virtual QString label(int index) const = 0;
    virtual std::vector<AxisLabel> axisLabels() const; ///< as many as there is room for
    virtual ValueScale scale() const = 0;
    virtual QString unit() const = 0;
    virtual QString emptyText() const = 0; ///< in place of bars; empty when there are any
    virtual void paintSlot(QPainter &painter, int index, const ValueScale &scale) const = 0;
    virtual void paintAbove(QPainter &, AxisPainter &, const ValueScale &) const { } ///< over all bars

    QRect plot() const;
    /// The bar of `energy` between two shares of the slot's width; at least a line thick.
    QRectF bar(const ValueScale &scale, int index, qreal from, qreal to, WattHour energy) const;
    int chosen() const { return m_selected; } ///< with the arrow keys, or -1
    void deselect();

    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintChart(QPainter &painter, int selected) const;
    void select(int index);

    int m_selected = -1;
};

} // namespace hanscope
