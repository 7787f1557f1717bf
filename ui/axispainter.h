// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/nicescale.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

class QLocale;
class QPainter;

namespace hanscope
{

struct Theme;

/// Text under a chart, centred at `x`.
struct AxisLabel {
    qreal x = 0;
    QString text;

    bool operator==(const AxisLabel &) const = default;
};

/// Grid, numbers and notes: what makes all charts of the window one family.
class AxisPainter
{
public:
    static QFont labelFont(const QFont &base);
    /// The plot inside a chart of `size`: room for the numbers at the left and the times below.
    static QRect plotArea(QSize size, const QFont &base);
    static int labelHeight(const QFont &base);
    /// How many steps of the value axis look right at this height: room to breathe, and no ladder.
    static int mostSteps(int plotHeight, const QFont &base);

    AxisPainter(QPainter &painter, const Theme &theme, const QRect &plot);

    /// Horizontal lines at the steps and their numbers; the line at zero is stronger.
    void paintValues(const ValueScale &scale, const QLocale &locale, const QString &unit);
    void paintZero(const ValueScale &scale);
    void paintLabels(const std::vector<AxisLabel> &labels);
    void paintNote(qreal x, qreal top, const QString &text); ///< muted, centred, kept inside the plot
    void paintEmpty(const QString &text); ///< in place of data

private:
    qreal lineY(const ValueScale &scale, std::int64_t value) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QRect m_plot;
    QFont m_base; ///< of whole sentences
};

/// Device-independent y of `value` in `plot`.
qreal yOf(const ValueScale &scale, const QRect &plot, std::int64_t value);

} // namespace hanscope
