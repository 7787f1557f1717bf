// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"
#include "ui/heatscale.h"
#include "ui/picturesource.h"
#include "ui/spoken.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace hanscope
{

/// When energy is used: a month by weekday and hour, a year by date and hour. The stronger the colour, the
/// more; what is not known is hatched. A click on a date, or Enter, goes into it; of a weekday of a month,
/// into the last one that has been.
class HeatMap : public QWidget, public PictureSource, public Spoken
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void showPeriod(const EnergyPeriod &period);

    QString cellText(int index) const; ///< as its tooltip; empty without such a cell
    QRectF cell(int index) const;

    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return pictureCaption().title; }
    QString spokenValue() const override;
    int spokenParts() const override;
    Part spokenPart(int index) const override;

    PictureCaption pictureCaption() const override;
    void paintPicture(QPainter &painter, qreal ratio) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(std::chrono::local_days day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isYear() const { return m_period.period == Period::Year; }
    int count() const { return static_cast<int>(m_period.heat.size()); }
    int across() const; ///< cells beside each other: hours of a weekday, or dates
    int down() const;
    QPoint placeOf(int index) const; ///< in cells
    int cellAt(QPoint at) const;
    QRect plot() const;
    QImage paintedCells() const;
    void paintChart(QPainter &painter, const QImage &cells) const;
    void paintAxes(QPainter &painter) const;
    std::optional<std::chrono::local_days> dayOf(int index) const; ///< that a click opens
    void choose(int index);
    void select(int index);
    void deselect();

    EnergyPeriod m_period;
    HeatScale m_scale;
    mutable QImage m_cells; ///< one pixel each; null: to be painted
    int m_selected = -1;
};

} // namespace hanscope
