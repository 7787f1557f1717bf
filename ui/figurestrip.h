// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QList>
#include <QWidget>

namespace hanscope
{

/// One number worth a look: what it is, above; how much, in bold; and a quiet remark behind it.
struct Figure {
    QString caption; ///< "From the grid"
    QString value; ///< "22.1 kWh"
    QString note{}; ///< "before: 41.8"; may be empty

    bool operator==(const Figure &) const = default;
};

/// A few figures side by side, in as many rows as they need.
class FigureStrip : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);
    QString text() const; ///< "From the grid: 22.1 kWh, before: 41.8", a line each

    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override { return spelled(text()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;
    QFont noteFont() const;
    int widthOf(const Figure &figure) const;
    int rowHeight() const;
    QList<QPoint> places(int width) const; ///< of the figures' top left corners

    QList<Figure> m_figures;
};

} // namespace hanscope
