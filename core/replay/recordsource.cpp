// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/recordsource.h"

#include "core/replay/capturesource.h"
#include "core/replay/sessionsource.h"

namespace hanscope
{

SessionResult<std::unique_ptr<RecordSource>> openRecords(const std::string &path,
                                                         const std::optional<MeterKeys> &keys)
{
    auto session = SessionFile::open(path);
    if (session)
        return std::make_unique<SessionSource>(std::move(*session));
    if (session.error().code != SessionErrc::NotASession)
        return tl::unexpected(session.error());
    return CaptureSource::open(path, keys);
}

} // namespace hanscope
