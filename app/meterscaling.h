// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plausibility/scaledoubts.h"
#include "ui/meterscale.h"

#include <QString>

class QSettings;

namespace hanscope
{

/// Scales the readings of the meter that is heard as its user agreed, and keeps what to propose to the user.
class MeterScaling
{
public:
    /// `settings` must outlive this.
    explicit MeterScaling(QSettings &settings);

    /// Another reader may bring another meter.
    void startAnew();

    /// The reading as it is meant. Empty before it is known which meter sends when some meter's numbers are
    /// scaled: a wrong number is worse than none for the ten seconds until list 2 tells.
    std::optional<Reading> take(const Reading &sent);

    /// Whether it is known how the numbers are meant; see take().
    bool isKnown() const;

    /// What the user decided for this meter; empty while it is not known which one it is.
    std::optional<MeterScale> scale() const;
    void choose(const MeterScale &scale);

    /// Empty, too, once the user answered. The numbers in it stay those of the moment it came up.
    const std::optional<ScaleProposal> &proposal() const { return m_proposal; }
    void putOff(); ///< no proposals until another meter or the next start

private:
    void meet(const MeterIdentity &meter);
    void lookForProposal();

    QSettings &m_settings;
    QString m_key; ///< of the meter; empty: not known yet
    MeterScale m_scale;
    ScaleDoubts m_doubts;
    std::optional<ScaleProposal> m_proposal;
    bool m_putOff = false;
};

} // namespace hanscope
