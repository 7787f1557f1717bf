// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hourenergy.h"
#include "ui/axispainter.h"
#include "ui/picturesource.h"
#include "ui/spoken.h"

#include <QTimeZone>
#include <QWidget>

namespace hanscope
{

/// The hours of one day as bars: import up, export down. How well an hour is known shows without colour:
/// metered solid, estimated hatched, partly heard dashed, the running one lighter; unknown hours stay empty.
class HourBars : public QWidget, public PictureSource, public Spoken
{
    Q_OBJECT
public:
    explicit HourBars(QWidget *parent = nullptr);

    /// in: `dayStart` local midnight, `hoursInDay` 23, 24 or 25; hours outside the day are left out
    void setHours(const std::vector<HourEnergy> &hours, std::optional<HourEnergy> running, HourStart dayStart,
                  int hoursInDay);
    void setTimeZone(const QTimeZone &zone); ///< of the labels; the system's unless set

    QString totalsText() const; ///< "18,4 kWh from the grid · 2,9 kWh to the grid"; empty without any hour
    QStringList hourLabels() const; ///< one for each bar; the hour that comes twice stands twice
    QString barText(int index) const; ///< value and quality of one bar in words; empty for hours to come
    QString text() const; ///< all of it in a few words
    int barAt(int x) const; ///< index of the bar at widget position `x`, or -1

    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override;
    int spokenParts() const override;
    Part spokenPart(int index) const override;

    PictureCaption pictureCaption() const override;
    void paintPicture(QPainter &painter, qreal ratio) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Bar {
        std::optional<HourEnergy> energy;
        bool isRunning = false;
        bool isToCome = false;

        bool operator==(const Bar &) const = default;
    };

    void retranslate();
    bool isComplete() const;
    int localHour(int index) const;
    QString hourText(int index) const;
    QString qualityText(const Bar &bar) const;
    QString noteOf(const Bar &bar) const;
    void select(int index);
    void deselect();
    int heardBars() const;

    QRect plot() const;
    QRectF slot(int index) const;
    ValueScale scale() const;
    std::vector<AxisLabel> labels() const;
    void paintChart(QPainter &painter, int selected) const;
    void paintBar(QPainter &painter, int index, const ValueScale &scale) const;
    void paintNotes(AxisPainter &axis, const ValueScale &scale) const;

    std::vector<Bar> m_bars;
    HourStart m_dayStart{};
    QTimeZone m_zone;
    int m_selected = -1;
};

} // namespace hanscope
