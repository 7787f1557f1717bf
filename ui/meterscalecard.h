// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/meterscale.h"

class QLabel;
class QSpinBox;

namespace hanscope
{

class FlatButton;

/// How the numbers of the meter that is heard are scaled, and a way back. Hidden while no meter is known, and
/// for a direct meter of which nothing was decided.
class MeterScaleCard : public Card
{
    Q_OBJECT
public:
    explicit MeterScaleCard(QWidget *parent = nullptr);

    void showScale(const std::optional<MeterScale> &scale); ///< empty: no meter is known
    void setConnection(MeterConnection connection); ///< Direct: there is no factor to enter
    void enterRatio(); ///< to the field where the user types it

    QString text() const; ///< what is scaled, and whether proposals are made; one a line

signals:
    void scaleChosen(const hanscope::MeterScale &scale); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeParts();
    void takeRatio();
    void choose(const MeterScale &scale);
    void refresh();

    std::optional<MeterScale> m_scale;
    MeterConnection m_connection = MeterConnection::Unknown;
    QLabel *m_ratioName;
    QLabel *m_ratioHint;
    QSpinBox *m_ratio;
    QLabel *m_applied;
    FlatButton *m_asSent;
    QLabel *m_silenced;
    FlatButton *m_askAgain;
};

} // namespace hanscope
