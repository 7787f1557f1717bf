// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scaleproposal.h"
#include "core/plausibility/counterbalance.h"
#include "core/plausibility/currentbalance.h"
#include "core/plausibility/voltagescale.h"

namespace hanscope
{

/// Finds out when the numbers of one meter contradict each other in a way that an override explains, and only
/// then: voltages no house has, or three witnesses of power (voltage times current, the power sent, the
/// energy counter) of which two agree and the third is a known factor off. What is no such factor is left
/// alone.
///
/// A meter for direct connection can only have its unit wrong, by a power of ten: the odd one is set right.
/// Behind transformers the smaller numbers are what the meter sees itself: they are multiplied. A meter of
/// unknown type is taken as behind transformers when the factor is no power of ten.
class ScaleDoubts
{
public:
    /// Takes in readings in the order they were received, as shown, scaled or not. Another meter starts anew.
    void add(const Reading &reading);

    std::optional<ScaleProposal> proposal() const;

private:
    bool isOther(const MeterIdentity &meter) const;
    std::optional<ScaleProposal> voltageProposal() const;
    std::optional<ScaleProposal> contradiction() const;
    bool sendsSecondaryValues() const;

    MeterIdentity m_meter;
    VoltageScale m_voltage;
    CurrentBalance m_current;
    CounterBalance m_counter;
    Milliampere m_largestCurrent;
    int m_listsWithCurrent = 0;
    bool m_isScaled = false;
};

} // namespace hanscope
