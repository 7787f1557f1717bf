// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/blockhead.h"
#include "core/session/plainfile.h"
#include "core/session/sessionerror.h"

#include <vector>

namespace hanscope
{

/// A block of records and where it stands in its file.
struct BlockPlace {
    std::uint64_t offset = 0; ///< of its head
    BlockHead head;

    std::uint64_t contentOffset() const { return offset + blockHeadSize; }
    std::uint64_t end() const { return contentOffset() + head.storedSize; }
};

/// All a file's blocks, in order, and what is damaged between them.
struct BlockScan {
    std::vector<BlockPlace> blocks;
    std::vector<SessionError> damages;
};

/// Reads the heads from each to the next; where none is, looks for the next one. Contents are not read but
/// where a head is missing.
/// errors: CannotRead; NotASession without a single block; NewerVersion when the first block is of a later
/// one
SessionResult<BlockScan> scanBlocks(const PlainFile &file);

} // namespace hanscope
