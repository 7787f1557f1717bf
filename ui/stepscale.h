// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthpeaks.h"
#include "ui/spoken.h"

#include <QWidget>

namespace hanscope
{

/// The steps of a capacity tariff side by side, equally wide, and where the mean stands among them.
class StepScale : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit StepScale(QWidget *parent = nullptr);

    void showMean(WattHour mean, const CapacityStep &step, const CapacityTariff &tariff);
    void clear();

    QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    QString spokenName() const override { return tr("Step of the capacity charge"); }
    QString spokenValue() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Watt> ends() const; ///< of the steps shown, from 0 on
    qreal xOf(const std::vector<Watt> &ends, std::int64_t watts) const;

    WattHour m_mean{};
    CapacityStep m_step;
    CapacityTariff m_tariff;
    bool m_isKnown = false;
};

} // namespace hanscope
