// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spoken.h"

#include <QWidget>

#include <optional>

namespace hanscope
{

/// What one line of a phase card shows; positions are fractions of the track's length.
struct PhaseRowView {
    QString label; ///< "L1", "L1–L2"
    int phase = 0; ///< 0..2, decides the colour
    QString value; ///< with its unit; empty: `remark` is shown instead
    QString remark; ///< for example that the meter does not measure this
    std::optional<double> position; ///< where the value stands
    bool isBar = false; ///< filled from the left, else a point
    double bandFrom = 0; ///< the normal range, drawn on the track
    double bandTo = 0;
    std::optional<double> nominal; ///< a thin mark
    bool outOfLimit = false;
    bool stale = false;

    bool operator==(const PhaseRowView &) const = default;
};

/// One phase: its name, where the value stands on a track, and the value.
class PhaseRow : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit PhaseRow(QWidget *parent = nullptr);

    void setView(const PhaseRowView &view);
    const PhaseRowView &view() const { return m_view; }
    QString text() const; ///< "L1 233,0 V"

    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenValue() const override;
    QString spokenState() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTrack(QPainter &painter, const QRectF &track) const;

    PhaseRowView m_view;
};

} // namespace hanscope
