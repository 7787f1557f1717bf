// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionerror.h"

namespace hanscope
{
namespace
{

std::string placeText(const SessionError &error)
{
    return " at byte " + std::to_string(error.offset) + " (" + std::to_string(error.size) + " bytes)";
}

} // namespace

SessionTrouble troubleOf(const SessionError &error)
{
    switch (error.code) {
    case SessionErrc::CannotRead:
        return SessionTrouble::CannotRead;
    case SessionErrc::CannotWrite:
        return error.system == std::errc::file_exists ? SessionTrouble::Exists : SessionTrouble::CannotWrite;
    case SessionErrc::NotASession:
        return SessionTrouble::NoSession;
    case SessionErrc::NewerVersion:
        return SessionTrouble::Newer;
    case SessionErrc::BadHead:
    case SessionErrc::BadContent:
    case SessionErrc::Cut:
    case SessionErrc::BlocksMissing:
        break;
    }
    return SessionTrouble::None;
}

std::string sessionErrorText(const SessionError &error)
{
    switch (error.code) {
    case SessionErrc::CannotRead:
        return "cannot be read: " + error.system.message();
    case SessionErrc::CannotWrite:
        return "cannot be written: " + error.system.message();
    case SessionErrc::NotASession:
        return "is no session of HanScope, or nothing of it is left";
    case SessionErrc::NewerVersion:
        return "was written by a later version of HanScope";
    case SessionErrc::BadHead:
        return "damaged where a block should begin," + placeText(error);
    case SessionErrc::BadContent:
        return "the content of a block is damaged," + placeText(error);
    case SessionErrc::Cut:
        return "a block is not complete," + placeText(error);
    case SessionErrc::BlocksMissing:
        return std::to_string(error.size) + " block(s) are missing before byte "
            + std::to_string(error.offset);
    }
    return {};
}

} // namespace hanscope
