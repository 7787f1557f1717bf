// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simulatedcheck.h"

namespace hanscope::test
{

/// Whether a check that begins at a random moment on a healthy Kamstrup line, silent for nine seconds of ten,
/// calls it silent at any time in its first 75 s, or would if it ended there.
inline bool isHealthyMeterCalledSilent(std::uint32_t seed)
{
    SimulatedCheck::Setup setup;
    setup.meter.model = MeterModel::Kamstrup;
    setup.line.maker = Maker::Kamstrup;
    setup.meter.seed = setup.line.seed = seed;
    setup.skip = std::chrono::milliseconds(Chance(seed).bits(7, 7) % 3'600'000);
    setup.line.dropsBadBytes = seed % 2 == 0;
    SimulatedCheck check(setup);
    bool wasSilent = false;
    check.runUntil(std::chrono::seconds(75), [&wasSilent](const CheckEvidence &evidence) {
        CheckEvidence over = evidence;
        over.isOver = true;
        for (const CheckEvidence &e : {evidence, over}) {
            const auto verdict = decideVerdict(e);
            wasSilent = wasSilent || verdict == CheckVerdict::SilentNeverHeard
                || verdict == CheckVerdict::SilentAfterData;
        }
        return wasSilent;
    });
    return wasSilent;
}

} // namespace hanscope::test
