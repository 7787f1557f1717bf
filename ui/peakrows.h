// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"

#include <QWidget>

#include <array>

class QLabel;

namespace hanscope
{

/// The days that make a month's mean, highest first: when, how much, and how well that is known.
class PeakRows : public QWidget
{
    Q_OBJECT
public:
    explicit PeakRows(QWidget *parent = nullptr);

    void showPeaks(const MonthPeaks &peaks);

    QStringList text() const; ///< a line for each day

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *rank;
        QLabel *moment;
        QLabel *power;
        QLabel *note;
    };
    void refresh();
    static QString noteOf(const DayPeak &peak);

    std::array<Row, 3> m_rows{};
    MonthPeaks m_peaks;
};

} // namespace hanscope
