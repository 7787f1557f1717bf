// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/axispainter.h"
#include "ui/chartnotes.h"
#include "ui/picturesource.h"
#include "ui/powerhistory.h"
#include "ui/powerline.h"
#include "ui/spoken.h"
#include "ui/timewindow.h"

#include <QImage>
#include <QWidget>

namespace hanscope
{

/// Net power over time: import up, export below zero, silence as a band without a line.
///
/// Follows the latest sample; the wheel zooms at the cursor, dragging and Page Up and Page Down pan, Home,
/// End or a double click go back to now. The pointer or the arrow keys read a moment out. Repaints only what
/// changed; has no timer of its own.
class PowerChart : public QWidget, public PictureSource, public Spoken
{
    Q_OBJECT
public:
    explicit PowerChart(QWidget *parent = nullptr);

    void addPower(ReceiveTime at, Watt net); ///< import positive, export negative
    void addHistory(std::span<const PowerSample> samples); ///< of before the first sample known, in order
    void addNote(const TimedNote &note); ///< a marker of the user's
    void setNow(ReceiveTime now); ///< lets a gap at the right edge grow
    void setSpan(std::chrono::seconds span); ///< shows the latest `span` and follows
    void clear();
    void showSameAs(const PowerChart &other); ///< its power and markers, in one's own span
    void setMemory(std::chrono::hours memory) { m_history.setMemory(memory); }

    ReceiveTime visibleFrom() const;
    ReceiveTime visibleTo() const;
    bool followsNow() const { return m_window.follows(); }
    int gapCount() const; ///< gaps in the visible time
    QStringList timeLabels() const; ///< as under the chart
    QStringList valueLabels() const; ///< as left of the chart, lowest first
    QString text() const; ///< what the chart says, in a sentence
    QString readout(int x) const; ///< time and power at widget position `x`; empty where nothing is known

    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenValue() const override;

    PictureCaption pictureCaption() const override;
    void paintPicture(QPainter &painter, qreal ratio) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void followsNowChanged(bool follows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int lineRoom = 2; ///< the line may stand half outside the plot

    void retranslate();
    void invalidate();
    void seriesChanged();
    void windowMoved(bool followedBefore);
    void pan(std::int64_t by);
    void zoom(double factor, std::int64_t fixed);
    void backToNow();
    void readBeside(int steps); ///< the moment read out, and on into the time beside what is seen
    void setHover(std::optional<int> x);

    QRect plot() const;
    int columnCount() const;
    TimeColumns grid() const { return m_window.columns(columnCount()); }
    ValueScale scaleFor(const TimeColumns &grid) const;
    ValueMapping mapping() const;
    QString noteNear(int x) const;
    QString momentText(std::int64_t at) const;
    std::vector<AxisLabel> labelsFor(const TimeColumns &grid) const;
    std::int64_t timeAt(int x) const;
    qreal xOf(std::int64_t time) const;
    QRect hoverRect(int x) const;
    QRect backRect() const;

    qreal dotsPerPixel() const;
    void layOut();
    void paintChart(QPainter &painter) const;
    void refreshColumns(std::int64_t since);
    void renderColumns(int from, const std::vector<LineExtent> &extents);
    void paintGaps(QPainter &painter) const;
    void paintGapNotes(AxisPainter &axis, const QFontMetrics &metrics) const;
    std::optional<qreal> topWithoutLine(qreal left, qreal right, qreal height) const;
    void paintExportNote(QPainter &painter) const;
    void paintHover(QPainter &painter) const;
    void paintBack(QPainter &painter) const;

    PowerHistory m_history;
    ChartNotes m_notes;
    TimeWindow m_window;
    ReceiveTime m_now{};

    // The picture: what layOut() worked out and paintEvent() paints.
    mutable QSize m_plotFor; ///< the size that `m_plot` belongs to
    mutable QRect m_plot;
    bool m_isDirty = true;
    qreal m_ratio = 1;
    std::optional<qreal> m_pictureRatio; ///< while a picture is made
    TimeColumns m_grid;
    ValueScale m_scale;
    std::chrono::milliseconds m_threshold{};
    std::vector<LineExtent> m_extents;
    std::vector<MinMaxPyramid::Gap> m_gaps;
    std::vector<AxisLabel> m_labels;
    QImage m_line;

    std::optional<int> m_hover;
    std::optional<int> m_dragX;
};

} // namespace hanscope
