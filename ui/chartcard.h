// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/powersample.h"
#include "core/model/timednote.h"
#include "ui/card.h"

#include <array>
#include <span>

namespace hanscope
{

class FlatButton;
class PowerChart;

/// The live chart with its three spans.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);

    void addPower(ReceiveTime at, Watt net);
    void addHistory(std::span<const PowerSample> samples);
    void addNote(const TimedNote &note);
    void setNow(ReceiveTime now);
    void clear();
    const PowerChart &chart() const { return *m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(std::size_t span);
    void retranslate();

    PowerChart *m_chart;
    std::array<FlatButton *, 3> m_buttons{};
    std::size_t m_span = 1;
};

} // namespace hanscope
