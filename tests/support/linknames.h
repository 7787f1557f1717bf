// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/linkstatus.h"

#include <QTest>

/// Names for test failures: "Lost" instead of 5.
namespace hanscope
{

inline char *toString(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::NoPort:
        return qstrdup("NoPort");
    case LinkPhase::Opening:
        return qstrdup("Opening");
    case LinkPhase::Silent:
        return qstrdup("Silent");
    case LinkPhase::Undecoded:
        return qstrdup("Undecoded");
    case LinkPhase::Receiving:
        return qstrdup("Receiving");
    case LinkPhase::Lost:
        return qstrdup("Lost");
    case LinkPhase::Failed:
        return qstrdup("Failed");
    }
    return qstrdup("?");
}

inline char *toString(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::None:
        return qstrdup("None");
    case LinkProblem::NoSuchPort:
        return qstrdup("NoSuchPort");
    case LinkProblem::PermissionDenied:
        return qstrdup("PermissionDenied");
    case LinkProblem::Busy:
        return qstrdup("Busy");
    case LinkProblem::CannotLock:
        return qstrdup("CannotLock");
    case LinkProblem::Unplugged:
        return qstrdup("Unplugged");
    case LinkProblem::Other:
        return qstrdup("Other");
    }
    return qstrdup("?");
}

inline char *toString(Parity parity)
{
    return qstrdup(parity == Parity::Even ? "Even" : "None");
}

inline char *toString(CipherPhase phase)
{
    switch (phase) {
    case CipherPhase::Open:
        return qstrdup("Open");
    case CipherPhase::KeyMissing:
        return qstrdup("KeyMissing");
    case CipherPhase::KeyUntried:
        return qstrdup("KeyUntried");
    case CipherPhase::KeyWrong:
        return qstrdup("KeyWrong");
    case CipherPhase::AuthenticationKeyWrong:
        return qstrdup("AuthenticationKeyWrong");
    case CipherPhase::NoSystemTitle:
        return qstrdup("NoSystemTitle");
    case CipherPhase::UnknownKind:
        return qstrdup("UnknownKind");
    case CipherPhase::Deciphered:
        return qstrdup("Deciphered");
    }
    return qstrdup("?");
}

} // namespace hanscope
