// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anonymise/anonymisesummary.h"

#include <string>

namespace hanscope
{

struct AnonymiseOptions {
    bool moveTime = false; ///< all times, by the same number of whole weeks
    bool dropNotes = false;
};

/// Makes of a session one that can be shared: the meter's number, and reader and path, are replaced, the same
/// by the same; checksums are right, and it decodes to the same values. What cannot be searched with
/// certainty (damaged, ciphered, not understood) becomes zeros. Counters of energy stay, and tell a meter
/// from others to whoever knows them.
///
/// out:    a new file for its owner alone; none when it fails
/// errors: CannotRead, NotASession, NewerVersion; CannotWrite, also when there is such a file already
SessionResult<AnonymiseSummary> anonymiseSession(const std::string &from, const std::string &to,
                                                 const AnonymiseOptions &options);

} // namespace hanscope
