// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"
#include "ui/card.h"

class QLabel;

namespace hanscope
{

class PeakRows;
class StepScale;

/// The mean that a month's capacity step is told from, the step it lies in, and the days it is made of.
class PeakMeanCard : public Card
{
    Q_OBJECT
public:
    explicit PeakMeanCard(QWidget *parent = nullptr);

    void showReport(const PeaksReport &report);

    QStringList text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString stepText() const;
    QString cautionText() const;
    void refresh();

    QLabel *m_mean;
    QLabel *m_stepName;
    StepScale *m_scale;
    PeakRows *m_rows;
    QLabel *m_caution;
    PeaksReport m_report;
};

} // namespace hanscope
