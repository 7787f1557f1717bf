// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/storageuse.h"
#include "core/model/storedimport.h"
#include "core/model/storedmeter.h"

namespace hanscope
{

/// What the history holds, for its owner to look through and to delete.
struct StoredOverview {
    std::vector<StoredMeter> meters; ///< the one heard last comes first
    std::optional<MeterKey> shown; ///< the one that the other pages show
    std::vector<StoredImport> imports; ///< of the one shown, the newest first
    StorageUse use;
    std::string file; ///< its path
};

} // namespace hanscope
