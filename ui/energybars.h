// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/energyperiod.h"
#include "ui/axispainter.h"
#include "ui/barpainter.h"

#include <QWidget>

namespace hanscope
{

/// The bars of a day, a month or a year: import up, export down, the period before behind them. A click, or
/// Enter on the chosen bar, goes into it.
class EnergyBars : public QWidget
{
    Q_OBJECT
public:
    explicit EnergyBars(QWidget *parent = nullptr);

    void showPeriod(const EnergyPeriod &period);

    QStringList labels() const; ///< one for each bar
    QString barText(int index) const; ///< as its tooltip; empty without such a bar
    QRectF slot(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barChosen(std::size_t index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int count() const { return static_cast<int>(m_period.bars.size()); }
    QRect plot() const;
    ValueScale scale() const;
    int barAt(int x) const;
    BarFill fillOf(const EnergySlot &bar) const;
    void paintSlot(QPainter &painter, int index, const ValueScale &values) const;
    std::vector<AxisLabel> axisLabels() const;
    void select(int index);

    EnergyPeriod m_period;
    int m_selected = -1;
};

} // namespace hanscope
